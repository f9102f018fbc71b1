#include "rules/finding.h"

#include <algorithm>

namespace itinera {

int ValidationReport::count(Severity severity) const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.severity == severity && !finding.waiver;
        }));
}

int ValidationReport::count(RuleState state) const
{
    return static_cast<int>(std::count_if(
        rules.begin(), rules.end(), [&](const RuleResult& rule) { return rule.state == state; }));
}

int ValidationReport::waived() const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(),
                      [](const Finding& finding) { return finding.waiver.has_value(); }));
}

QString ruleStateName(RuleState state)
{
    switch (state) {
    case RuleState::Passed:
        return QStringLiteral("passed");
    case RuleState::Failed:
        return QStringLiteral("failed");
    case RuleState::NotApplicable:
        return QStringLiteral("not-applicable");
    case RuleState::MissingData:
        return QStringLiteral("missing-data");
    case RuleState::Confirmed:
        return QStringLiteral("confirmed");
    case RuleState::Unconfirmed:
        return QStringLiteral("unconfirmed");
    case RuleState::Reminder:
        return QStringLiteral("reminder");
    case RuleState::UnknownValue:
        return QStringLiteral("unknown-value");
    case RuleState::NotInCall:
        return QStringLiteral("not-in-call");
    case RuleState::OtherAction:
        return QStringLiteral("other-action");
    case RuleState::Crashed:
        return QStringLiteral("crashed");
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return QStringLiteral("valid");
    case Verdict::ValidWithWarnings:
        return QStringLiteral("valid-with-warnings");
    case Verdict::Invalid:
        return QStringLiteral("invalid");
    case Verdict::NotFullyChecked:
        return QStringLiteral("not-fully-checked");
    }
    return {};
}

} // namespace itinera
