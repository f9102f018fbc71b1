#include "bundle/documentsections.h"

#include "rules/engine.h"
#include "text/fieldlabel.h"
#include "text/findingtext.h"
#include "text/numberformat.h"
#include "text/statetext.h"

#include <algorithm>

namespace itinera {
namespace {

// What the rules have to say, and what people have said to it.
class FindingWriter {
public:
    explicit FindingWriter(const PartContent& content)
        : m_content(content)
    {
    }

    Blocks findings()
    {
        writeCounts();
        Table table;
        table.caption = word(QT_TRANSLATE_NOOP("text", "Findings"));
        table.columns = {{word(QT_TRANSLATE_NOOP("text", "Rule")), 6},
                         {word(QT_TRANSLATE_NOOP("text", "Severity")), 3},
                         {word(QT_TRANSLATE_NOOP("text", "Where")), 5},
                         {word(QT_TRANSLATE_NOOP("text", "What is wrong, and what to do")), 11}};
        for (const Finding& finding : m_content.report.findings)
            table.rows.push_back(row(finding));
        if (!table.rows.empty())
            m_blocks.emplace_back(std::move(table));
        writeWaivers();
        return std::move(m_blocks);
    }

    Blocks checklist()
    {
        Table table;
        table.caption = word(QT_TRANSLATE_NOOP("text", "Closing checklist"));
        table.columns = {{word(QT_TRANSLATE_NOOP("text", "Statement")), 4},
                         {word(QT_TRANSLATE_NOOP("text", "State")), 2}};
        for (const RuleResult& result : m_content.report.rules)
            if (result.state == RuleState::Confirmed || result.state == RuleState::Unconfirmed)
                table.rows.push_back({titleOf(*result.check), stateOf(result)});
        if (!table.rows.empty())
            m_blocks.emplace_back(std::move(table));
        return std::move(m_blocks);
    }

    Blocks rules()
    {
        Table table;
        table.caption = word(QT_TRANSLATE_NOOP("text", "All rules of the call"));
        table.columns = {{word(QT_TRANSLATE_NOOP("text", "Rule")), 5},
                         {word(QT_TRANSLATE_NOOP("text", "What it asks")), 10},
                         {word(QT_TRANSLATE_NOOP("text", "State")), 5}};
        for (const RuleResult& result : m_content.report.rules)
            table.rows.push_back(
                {printableText(result.check->id), titleOf(*result.check), stateOf(result)});
        m_blocks.emplace_back(std::move(table));
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] QString word(const char* source) const { return m_content.words("text", source); }

    [[nodiscard]] QString titleOf(const CheckDef& check) const
    {
        return printableText(check.title.in(m_content.words.language()));
    }

    [[nodiscard]] QString stateOf(const RuleResult& result) const
    {
        return ruleStateText(result.state, m_content.words);
    }

    void writeCounts();
    void writeWaivers();
    [[nodiscard]] QStringList row(const Finding& finding) const;
    [[nodiscard]] QString placeOf(const Waiver& waiver) const;

    const PartContent& m_content;
    Blocks m_blocks;
};

void FindingWriter::writeCounts()
{
    const ValidationReport& report = m_content.report;
    const auto number = [&](int count) { return numberText(count, m_content.words); };
    Facts facts;
    facts.rows = {
        {word(QT_TRANSLATE_NOOP("text", "Verdict")),
         verdictText(report.verdict, m_content.words),
         {}},
        {word(QT_TRANSLATE_NOOP("text", "Errors")), number(report.count(Severity::Error)), {}},
        {word(QT_TRANSLATE_NOOP("text", "Warnings")), number(report.count(Severity::Warning)), {}},
        {word(QT_TRANSLATE_NOOP("text", "Accepted warnings")), number(report.waived()), {}},
        {word(QT_TRANSLATE_NOOP("text", "Pieces of advice")),
         number(report.count(Severity::Advice)),
         {}},
        {word(QT_TRANSLATE_NOOP("text", "Rules fulfilled")),
         number(report.count(RuleState::Passed)),
         {}}};
    m_blocks.emplace_back(std::move(facts));
}

QStringList FindingWriter::row(const Finding& finding) const
{
    const FindingText text =
        findingText(finding, m_content.application(), m_content.call(), m_content.words);
    QString severity = severityText(finding.severity, m_content.words);
    if (finding.waiver)
        severity += QStringLiteral("\n(%1)").arg(word(QT_TRANSLATE_NOOP("text", "accepted")));
    QStringList what{text.message, text.fix, text.why};
    what.removeAll(QString());
    return {printableText(finding.rule), severity, printableText(text.where),
            printableText(what.join(QLatin1Char('\n')))};
}

QString FindingWriter::placeOf(const Waiver& waiver) const
{
    return printableText(fieldLabel(FieldPath::parse(waiver.path), m_content.application(),
                                    m_content.call(), m_content.words));
}

void FindingWriter::writeWaivers()
{
    const std::vector<int> stale = staleWaivers(m_content.application(), m_content.report);
    Table table;
    table.caption = word(QT_TRANSLATE_NOOP("text", "Accepted warnings"));
    table.columns = {{word(QT_TRANSLATE_NOOP("text", "Rule")), 6},
                     {word(QT_TRANSLATE_NOOP("text", "Where")), 5},
                     {word(QT_TRANSLATE_NOOP("text", "Reason")), 7},
                     {word(QT_TRANSLATE_NOOP("text", "Accepted by")), 4},
                     {word(QT_TRANSLATE_NOOP("text", "State")), 3}};
    for (const auto& waiver : m_content.application().waivers) {
        const bool isStale =
            std::find(stale.begin(), stale.end(), waiver->id.value()) != stale.end();
        QString author = printableText(waiver->author);
        if (waiver->date)
            author += QLatin1Char('\n') + dateText(*waiver->date, m_content.words);
        table.rows.push_back({printableText(waiver->rule), placeOf(*waiver),
                              printableText(waiver->reason), author,
                              isStale ? word(QT_TRANSLATE_NOOP("text", "lapsed"))
                                      : word(QT_TRANSLATE_NOOP("text", "in force"))});
    }
    if (!table.rows.empty())
        m_blocks.emplace_back(std::move(table));
}

} // namespace

Blocks findingBlocks(const PartContent& content)
{
    return FindingWriter(content).findings();
}

Blocks checklistBlocks(const PartContent& content)
{
    return FindingWriter(content).checklist();
}

Blocks ruleBlocks(const PartContent& content)
{
    return FindingWriter(content).rules();
}

} // namespace itinera
