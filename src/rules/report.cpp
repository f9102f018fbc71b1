#include "rules/report.h"

#include <QCryptographicHash>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kDigestCharacters = 16;

struct Printer {
    QString operator()(std::monostate) const { return QStringLiteral("-"); }
    QString operator()(const QString& text) const { return text; }
    QString operator()(bool value) const
    {
        return value ? QStringLiteral("true") : QStringLiteral("false");
    }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QString operator()(Money money) const { return QString::number(money.inCents()); }
    QString operator()(Kilometres km) const { return QString::number(km.inHundredths()); }
    QString operator()(const IdNumbers& ids) const
    {
        QString all;
        for (const int id : ids)
            all += QString::number(id) + QLatin1Char(',');
        return all;
    }
    QString operator()(const Codes& codes) const
    {
        QString all;
        for (const QString& code : codes)
            all += code + QLatin1Char(',');
        return all;
    }
};

QString printed(const FieldValue& value)
{
    return std::visit(Printer(), value);
}

} // namespace

QString digestOf(const Finding& finding)
{
    QStringList parts{finding.rule, finding.where.toString(), finding.variant};
    for (const auto& [name, argument] : finding.arguments)
        parts << name << printed(argument.value) << printed(argument.least)
              << printed(argument.most) << argument.path.toString();
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256)
            .toHex();
    return QString::fromLatin1(hash.left(kDigestCharacters));
}

ReportBuilder::ReportBuilder(const Project& project)
    : m_project(project)
    , m_tallies(project.call.checks.size())
{
}

void ReportBuilder::add(const UnitResult& result)
{
    for (const UnitResult::Entry& entry : result.entries) {
        Tally& tally = m_tallies[entry.rule];
        tally.passed = tally.passed || entry.passed;
        tally.failed = tally.failed || entry.failed;
        tally.missing = tally.missing || entry.missing;
        tally.crashed = tally.crashed || entry.crashed;
        tally.findings += static_cast<int>(entry.findings.size());
        for (const Finding& finding : entry.findings)
            m_findings.emplace_back(entry.rule, finding);
    }
}

RuleState ReportBuilder::evaluatedState(const Tally& tally) const
{
    if (tally.crashed)
        return RuleState::Crashed;
    if (tally.failed)
        return RuleState::Failed;
    if (tally.missing)
        return RuleState::MissingData;
    return tally.passed ? RuleState::Passed : RuleState::NotApplicable;
}

RuleState ReportBuilder::personState(const CheckDef& check) const
{
    const CheckContext context(m_project);
    for (const Condition& each : check.applies) {
        const auto condition = CompiledCondition::from(each);
        if (condition && !condition->holds(context))
            return RuleState::NotApplicable;
    }
    const auto& confirmed = m_project.application.confirmations;
    return std::find(confirmed.begin(), confirmed.end(), check.id) == confirmed.end()
               ? RuleState::Unconfirmed
               : RuleState::Confirmed;
}

RuleState ReportBuilder::stateOf(std::size_t rule) const
{
    const CheckDef& check = m_project.call.checks[rule];
    switch (check.kind) {
    case CheckKind::Person:
        return personState(check);
    case CheckKind::Reminder:
        return RuleState::Reminder;
    case CheckKind::Unknown:
        return RuleState::UnknownValue;
    case CheckKind::NotInCall:
        return RuleState::NotInCall;
    case CheckKind::OtherAction:
        return RuleState::OtherAction;
    case CheckKind::Covered:
        for (std::size_t other = 0; other < m_tallies.size(); ++other)
            if (m_project.call.checks[other].id == check.by)
                return evaluatedState(m_tallies[other]);
        return RuleState::NotApplicable;
    default:
        return evaluatedState(m_tallies[rule]);
    }
}

void ReportBuilder::sortFindings(ValidationReport& report) const
{
    const auto& sections = m_project.call.form.sections;
    struct Key {
        std::ptrdiff_t section;
        int severity;
        std::size_t rule;
    };
    std::vector<std::pair<Key, const Finding*>> order;
    for (const auto& [rule, finding] : m_findings) {
        const SectionDef* section = m_project.call.sectionOf(finding.where.pattern());
        const std::ptrdiff_t index = section ? section - sections.data() : -1;
        order.push_back({{index, -static_cast<int>(finding.severity), rule}, &finding});
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first.section, a.first.severity, a.first.rule)
               < std::tie(b.first.section, b.first.severity, b.first.rule);
    });
    for (const auto& [key, finding] : order)
        report.findings.push_back(*finding);
}

void ReportBuilder::finishFindings(ValidationReport& report) const
{
    for (Finding& finding : report.findings) {
        finding.digest = digestOf(finding);
        if (finding.severity == Severity::Error)
            continue;
        for (const auto& waiver : m_project.application.waivers)
            if (waiver->rule == finding.rule && waiver->path == finding.where.toString()
                && waiver->digest == finding.digest)
                finding.waiver = waiver->id.value();
    }
}

ValidationReport ReportBuilder::build() &&
{
    ValidationReport report;
    sortFindings(report);
    finishFindings(report);
    for (std::size_t rule = 0; rule < m_tallies.size(); ++rule)
        report.rules.push_back(
            {&m_project.call.checks[rule], stateOf(rule), m_tallies[rule].findings});
    if (report.count(RuleState::Crashed) > 0)
        report.verdict = Verdict::NotFullyChecked;
    else if (report.count(Severity::Error) > 0)
        report.verdict = Verdict::Invalid;
    else if (report.count(Severity::Warning) > 0)
        report.verdict = Verdict::ValidWithWarnings;
    return report;
}

} // namespace itinera
