#include "cli/reporttext.h"

#include "cli/output.h"
#include "cli/rulesettext.h"
#include "rules/engine.h"
#include "text/fieldlabel.h"
#include "text/findingtext.h"
#include "text/numberformat.h"
#include "text/statetext.h"
#include "text/words.h"

namespace itinera {
namespace {

constexpr int kFindingIndent = 2;
constexpr int kDetailIndent = 4;

const Waiver* waiverOf(const Finding& finding, const Application& application)
{
    return finding.waiver ? application.waivers.find(Id<Waiver>(*finding.waiver)) : nullptr;
}

QString waiverText(const Waiver& waiver, const Words& words)
{
    const QString date = waiver.date ? dateText(*waiver.date, words) : QStringLiteral("?");
    return words("cli", QT_TRANSLATE_NOOP("cli", "Accepted by %1 on %2: %3"))
        .arg(waiver.author, date, waiver.reason);
}

QStringList findingLines(const Finding& finding, const Loaded& loaded, const Words& words)
{
    const FindingText text = findingText(finding, loaded.application(), *loaded.call, words);
    //: %1 severity, %2 what the rule asks, %3 id of the rule
    QStringList lines{
        indented(words("cli", QT_TRANSLATE_NOOP("cli", "%1: %2 [%3]"))
                     .arg(severityText(finding.severity, words), text.title, finding.rule),
                 kFindingIndent)};
    QStringList details{text.message,
                        words("cli", QT_TRANSLATE_NOOP("cli", "Where: %1")).arg(text.where),
                        words("cli", QT_TRANSLATE_NOOP("cli", "Why: %1")).arg(text.why)};
    if (!text.fix.isEmpty())
        details << words("cli", QT_TRANSLATE_NOOP("cli", "What to do: %1")).arg(text.fix);
    if (const Waiver* waiver = waiverOf(finding, loaded.application()))
        details << waiverText(*waiver, words);
    for (const QString& detail : details)
        lines << indented(detail, kDetailIndent);
    return lines;
}

QString sectionOf(const Finding& finding, const Loaded& loaded, const Words& words)
{
    const QString title = sectionTitle(finding.where, *loaded.call, words);
    return title.isEmpty() ? words("cli", QT_TRANSLATE_NOOP("cli", "The application as a whole"))
                           : title;
}

QString statesLine(const ValidationReport& report, const Words& words)
{
    QStringList counts;
    for (const RuleState state : ruleStates())
        if (const int count = report.count(state); count > 0)
            counts << QStringLiteral("%1: %2").arg(ruleStateText(state, words)).arg(count);
    return words("cli", QT_TRANSLATE_NOOP("cli", "What became of the rules – %1"))
        .arg(counts.join(QStringLiteral("; ")));
}

QStringList staleLines(const Loaded& loaded, const ValidationReport& report, const Words& words)
{
    const auto stale = staleWaivers(loaded.application(), report);
    if (stale.empty())
        return {};
    return {
        words("cli",
              QT_TRANSLATE_N_NOOP(
                  "cli", "Note: %n accepted warning(s) lapsed, because the data behind changed or "
                         "the warning is gone."),
              static_cast<int>(stale.size()))};
}

Data findingData(const Finding& finding, const Loaded& loaded, const Words& words)
{
    const FindingText text = findingText(finding, loaded.application(), *loaded.call, words);
    const CheckDef* check = loaded.call->check(finding.rule);
    Data data = Data::object({{"rule", finding.rule},
                              {"severity", severityName(finding.severity)},
                              {"path", finding.where.toString()},
                              {"label", text.where},
                              {"message", text.message},
                              {"fix", text.fix},
                              {"reference", check ? check->from.source : QString()},
                              {"grade", check ? gradeName(check->from.grade) : QString()},
                              {"waived", finding.waiver.has_value()}});
    if (const Waiver* waiver = waiverOf(finding, loaded.application()))
        data.add("waiver", Data::object({{"reason", waiver->reason},
                                         {"author", waiver->author},
                                         {"date", waiver->date ? waiver->date->toString(Qt::ISODate)
                                                               : QString()}}));
    return data;
}

Data countsData(const ValidationReport& report)
{
    Data::Members states;
    for (const RuleState state : ruleStates())
        states.emplace_back(ruleStateName(state).toLatin1().constData(), report.count(state));
    return Data::object({{"error", report.count(Severity::Error)},
                         {"warning", report.count(Severity::Warning)},
                         {"advice", report.count(Severity::Advice)},
                         {"waived", report.waived()},
                         {"rules", Data::object(std::move(states))}});
}

} // namespace

const std::vector<RuleState>& ruleStates()
{
    using enum RuleState;
    static const std::vector<RuleState> states{Passed,    Failed,      NotApplicable, MissingData,
                                               Confirmed, Unconfirmed, Reminder,      UnknownValue,
                                               NotInCall, OtherAction, Crashed};
    return states;
}

QString verdictLine(const ValidationReport& report, const Words& words)
{
    QStringList counts{
        words("cli", QT_TRANSLATE_N_NOOP("cli", "%n error(s)"), report.count(Severity::Error)),
        words("cli", QT_TRANSLATE_N_NOOP("cli", "%n warning(s)"), report.count(Severity::Warning)),
        words("cli", QT_TRANSLATE_N_NOOP("cli", "%n piece(s) of advice"),
              report.count(Severity::Advice))};
    if (report.waived() > 0)
        counts << words("cli", QT_TRANSLATE_N_NOOP("cli", "%n accepted warning(s)"),
                        report.waived());
    return words("cli", QT_TRANSLATE_NOOP("cli", "Verdict: %1 – %2"))
        .arg(verdictText(report.verdict, words), counts.join(QStringLiteral(", ")));
}

QStringList reportLines(const Loaded& loaded, const ValidationReport& report, const Words& words)
{
    QStringList lines{loaded.path};
    lines += ruleSetLines(loaded, words);
    QString section;
    for (const Finding& finding : report.findings) {
        const QString next = sectionOf(finding, loaded, words);
        if (next != section)
            lines << QString() << next;
        section = next;
        lines += findingLines(finding, loaded, words);
    }
    lines << QString() << verdictLine(report, words) << statesLine(report, words);
    return lines + staleLines(loaded, report, words);
}

Data reportData(const Loaded& loaded, const ValidationReport& report, const Words& words)
{
    Data::Items findings;
    for (const Finding& finding : report.findings)
        findings.push_back(findingData(finding, loaded, words));
    Data::Items rules;
    for (const RuleResult& rule : report.rules)
        rules.push_back(Data::object({{"rule", rule.check->id},
                                      {"state", ruleStateName(rule.state)},
                                      {"title", rule.check->title.in(words.language())}}));
    return Data::object({{"format", 1},
                         {"file", loaded.path},
                         {"verdict", verdictName(report.verdict)},
                         {"counts", countsData(report)},
                         {"ruleSet", ruleSetData(loaded)},
                         {"findings", std::move(findings)},
                         {"rules", std::move(rules)}});
}

} // namespace itinera
