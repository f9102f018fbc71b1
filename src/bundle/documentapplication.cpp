#include "bundle/documentsections.h"

#include "base/program.h"
#include "text/codetext.h"
#include "text/numberformat.h"
#include "text/statetext.h"

namespace itinera {
namespace {

/// Puts a document together, section by section.
class Composer {
public:
    explicit Composer(const PartContent& content)
        : m_content(content)
        , m_words(content.words)
    {
        const CallSet& call = content.call();
        m_document.language = m_words.language();
        m_document.contentLanguage = content.application().context->language;
        m_document.ruleSet = call.id;
        m_document.ruleSetSha256 = call.sha256;
        m_document.fingerprint = content.fingerprint;
        m_document.labels = {
            word(QT_TRANSLATE_NOOP("text", "Contents")),
            word(QT_TRANSLATE_NOOP("text", "Page %1 of %2")),
            //: Footer of a printed page: name of the rule set, start of its SHA-256
            word(QT_TRANSLATE_NOOP("text", "Rule set %1, %2")),
            //: Footer of a printed page: start of the SHA-256 of the content
            word(QT_TRANSLATE_NOOP("text", "Content %1"))};
        if (content.draft)
            m_document.draftMark = word(QT_TRANSLATE_NOOP("text", "DRAFT – not for submission"));
        m_document.title = printableText(content.application().context->title.simplified());
        if (m_document.title.isEmpty())
            m_document.title = word(QT_TRANSLATE_NOOP("text", "Application without a title"));
    }

    Document application()
    {
        m_document.subtitle = printableText(callTitle());
        add(word(QT_TRANSLATE_NOOP("text", "Overview")), overview());
        for (const SectionDef& section : m_content.call().form.sections)
            add(printableText(section.title.in(m_words.language())), blocksOf(section));
        add(word(QT_TRANSLATE_NOOP("text", "Closing checklist")), checklistBlocks(m_content));
        add(word(QT_TRANSLATE_NOOP("text", "What the rules say")), findingBlocks(m_content));
        return std::move(m_document);
    }

    Document findings()
    {
        m_document.subtitle =
            word(QT_TRANSLATE_NOOP("text", "Report on the checks of the application"));
        add(word(QT_TRANSLATE_NOOP("text", "Overview")), overview());
        add(word(QT_TRANSLATE_NOOP("text", "What the rules say")), findingBlocks(m_content));
        add(word(QT_TRANSLATE_NOOP("text", "All rules of the call")), ruleBlocks(m_content));
        return std::move(m_document);
    }

private:
    [[nodiscard]] QString word(const char* source) const { return m_words("text", source); }

    void add(const QString& title, Blocks blocks)
    {
        if (!blocks.empty())
            m_document.sections.push_back({title, std::move(blocks)});
    }

    [[nodiscard]] QString callTitle() const
    {
        const CallSet& call = m_content.call();
        return QStringLiteral("%1, %2").arg(call.title.in(m_words.language()),
                                            call.callTitle.in(m_words.language()));
    }

    [[nodiscard]] Blocks overview() const;
    [[nodiscard]] Facts projectFacts() const;
    [[nodiscard]] Facts proofFacts() const;
    [[nodiscard]] Blocks blocksOf(const SectionDef& section) const;
    [[nodiscard]] Blocks standards(const SectionDef& section) const;
    void addEnd(Blocks& blocks) const;

    const PartContent& m_content;
    const Words& m_words;
    Document m_document;
};

Facts Composer::projectFacts() const
{
    const Project& project = m_content.project;
    const Context& context = *m_content.application().context;
    const BudgetResult& budget = project.budget();
    Facts facts;
    const auto add = [&](const char* label, const QString& value) {
        if (!value.isEmpty())
            facts.rows.push_back({word(label), printableText(value), {}});
    };
    if (project.applicant != nullptr)
        add(QT_TRANSLATE_NOOP("text", "Applicant"), project.applicant->legalName);
    add(QT_TRANSLATE_NOOP("text", "National Agency"),
        codeText(QStringLiteral("agencies"), context.agency, m_content.call(), m_words));
    if (context.start && context.end())
        add(QT_TRANSLATE_NOOP("text", "Project period"),
            QStringLiteral("%1 – %2").arg(dateText(*context.start, m_words),
                                          dateText(*context.end(), m_words)));
    add(QT_TRANSLATE_NOOP("text", "Participants"),
        quantityText(project.figures.participants, {}, m_words));
    add(QT_TRANSLATE_NOOP("text", "Grant applied for"),
        moneyText(budget.total, budget.open ? UpperEnd::Open : UpperEnd::Known, m_words));
    add(QT_TRANSLATE_NOOP("text", "Verdict of the checks"),
        verdictText(m_content.report.verdict, m_words));
    return facts;
}

Facts Composer::proofFacts() const
{
    const CallSet& call = m_content.call();
    Facts facts;
    const auto add = [&](const char* label, const QString& value) {
        facts.rows.push_back({word(label), printableText(value), {}});
    };
    add(QT_TRANSLATE_NOOP("text", "Content (SHA-256 of application.json)"), m_content.fingerprint);
    add(QT_TRANSLATE_NOOP("text", "Rule set"), call.id);
    add(QT_TRANSLATE_NOOP("text", "SHA-256 of the rule set"), call.sha256);
    if (!call.builtIn)
        add(QT_TRANSLATE_NOOP("text", "Origin of the rule set"),
            word(QT_TRANSLATE_NOOP(
                "text",
                "Not the one of the program: an organisation has laid its own beside it.")));
    add(QT_TRANSLATE_NOOP("text", "Identifier of the application"), m_content.application().id);
    if (const auto saved = lastSave(m_content.application()))
        add(QT_TRANSLATE_NOOP("text", "Last saved"), momentText(*saved, m_words));
    add(QT_TRANSLATE_NOOP("text", "Made by"), programName());
    return facts;
}

Blocks Composer::overview() const
{
    Blocks blocks{projectFacts()};
    blocks.emplace_back(Heading{3, word(QT_TRANSLATE_NOOP("text", "About this document"))});
    blocks.emplace_back(proofFacts());
    return blocks;
}

// The end of the project is computed, so the form does not ask for it.
void Composer::addEnd(Blocks& blocks) const
{
    const auto end = m_content.application().context->end();
    Facts* facts = blocks.empty() ? nullptr : std::get_if<Facts>(&blocks.back());
    if (end && facts != nullptr)
        facts->rows.push_back({word(QT_TRANSLATE_NOOP("text", "Last day of the project")),
                               dateText(*end, m_words),
                               {}});
}

Blocks Composer::standards(const SectionDef& section) const
{
    Blocks blocks;
    for (const StandardDef& standard : m_content.call().qualityStandards) {
        blocks.emplace_back(Heading{3, printableText(standard.title.in(m_words.language()))});
        QStringList points;
        for (const LocalText& point : standard.points)
            points << QStringLiteral("– ") + printableText(point.in(m_words.language()));
        blocks.emplace_back(Paragraph{Paragraph::Role::Note, points.join(QLatin1Char('\n')), {}});
    }
    for (Block& block : formBlocks(m_content, section))
        blocks.push_back(std::move(block));
    return blocks;
}

Blocks Composer::blocksOf(const SectionDef& section) const
{
    if (section.page == QLatin1String("outcomes"))
        return outcomeBlocks(m_content, section);
    if (section.page == QLatin1String("standards"))
        return standards(section);
    Blocks blocks;
    if (section.page == QLatin1String("budget"))
        blocks = budgetBlocks(m_content);
    for (Block& block : formBlocks(m_content, section))
        blocks.push_back(std::move(block));
    if (section.id == QLatin1String("context"))
        addEnd(blocks);
    return blocks;
}

} // namespace

Document applicationDocument(const PartContent& content)
{
    return Composer(content).application();
}

Document findingsDocument(const PartContent& content)
{
    return Composer(content).findings();
}

std::optional<QDateTime> lastSave(const Application& application)
{
    std::optional<QDateTime> last;
    for (const auto& save : application.history)
        if (save->at.isValid() && (!last || *last < save->at))
            last = save->at.toUTC();
    return last;
}

QByteArray applicationHtml(const PartContent& content)
{
    return documentHtml(applicationDocument(content));
}

QByteArray applicationPdf(const PartContent& content)
{
    return documentPdf(applicationDocument(content), lastSave(content.application()));
}

QByteArray findingsHtml(const PartContent& content)
{
    return documentHtml(findingsDocument(content));
}

} // namespace itinera
