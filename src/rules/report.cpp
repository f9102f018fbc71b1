#include "rules/report.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>
#include <tuple>

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
        for (std::size_t i = 0; i < entry.findings.size(); ++i)
            m_findings.push_back({entry.rule, entry.sections[i], &entry.findings[i]});
    }
}

void ReportBuilder::forgetOne(Tally& tally)
{
    if (--tally.findings > 0)
        return;
    tally.failed = false;
    tally.passed = true;
}

// A person reads once that a field is empty, and from the rule that says most about it.
void ReportBuilder::dropGeneral()
{
    std::set<QString> places;
    for (const Placed& each : m_findings)
        if (each.finding->standing == Standing::General)
            places.insert(each.finding->where.toString());
    if (places.empty())
        return;
    std::set<QString> taken;
    for (const Placed& each : m_findings)
        if (each.finding->standing == Standing::Own)
            if (const QString place = each.finding->where.toString(); places.contains(place))
                taken.insert(place);
    std::erase_if(m_findings, [&](const Placed& each) {
        const bool gone = each.finding->standing == Standing::General
                          && taken.contains(each.finding->where.toString());
        if (gone)
            forgetOne(m_tallies[each.rule]);
        return gone;
    });
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

void ReportBuilder::sortFindings(ValidationReport& report)
{
    const auto key = [](const Placed& each) {
        return std::make_tuple(each.section, -static_cast<int>(each.finding->severity), each.rule);
    };
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [&](const Placed& a, const Placed& b) { return key(a) < key(b); });
    report.findings.reserve(m_findings.size());
    for (const Placed& each : m_findings)
        report.findings.push_back(*each.finding);
}

void ReportBuilder::applyWaivers(ValidationReport& report) const
{
    for (Finding& finding : report.findings) {
        if (finding.severity == Severity::Error)
            continue;
        for (const auto& waiver : m_project.application.waivers)
            if (waiver->rule == finding.rule && waiver->digest == finding.digest
                && waiver->path == finding.where.toString())
                finding.waiver = waiver->id.value();
    }
}

ValidationReport ReportBuilder::build() &&
{
    ValidationReport report;
    dropGeneral();
    sortFindings(report);
    applyWaivers(report);
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
