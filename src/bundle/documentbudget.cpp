#include "bundle/documentsections.h"

#include "text/budgettext.h"
#include "text/fieldlabel.h"
#include "text/numberformat.h"
#include "text/provenancetext.h"
#include "text/statetext.h"

#include <algorithm>

namespace itinera {
namespace {

using Align = TableColumn::Align;

class BudgetWriter {
public:
    explicit BudgetWriter(const PartContent& content)
        : m_content(content)
        , m_budget(content.project.budget())
    {
    }

    Blocks write()
    {
        m_blocks.emplace_back(Heading{3, word(QT_TRANSLATE_NOOP("text", "Grant"))});
        if (m_budget.lines.empty()) {
            m_blocks.emplace_back(Paragraph{
                Paragraph::Role::Blank, word(QT_TRANSLATE_NOOP("text", "No entries.")), {}});
            return std::move(m_blocks);
        }
        writeCategories();
        writeActivities();
        writeLines();
        writeSources();
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] QString word(const char* source) const { return m_content.words("text", source); }

    [[nodiscard]] QString money(const MoneyRange& amount, bool open) const
    {
        return moneyText(amount, open ? UpperEnd::Open : UpperEnd::Known, m_content.words);
    }

    // An amount that cannot be worked out keeps every sum it is part of open.
    template <class Belongs>
    [[nodiscard]] bool isOpen(Belongs belongs) const
    {
        return std::any_of(m_budget.lines.begin(), m_budget.lines.end(),
                           [&](const BudgetLine& line) { return line.open && belongs(line); });
    }

    void writeCategories();
    void writeActivities();
    void writeLines();
    void writeSources();

    const PartContent& m_content;
    const BudgetResult& m_budget;
    Blocks m_blocks;
};

void BudgetWriter::writeCategories()
{
    Table table;
    table.caption = word(QT_TRANSLATE_NOOP("text", "Grant by type of cost"));
    table.columns = {{word(QT_TRANSLATE_NOOP("text", "Type of cost")), 3},
                     {word(QT_TRANSLATE_NOOP("text", "Amount")), 2, Align::End}};
    for (const CostCategory category : costCategories()) {
        const auto belongs = [&](const BudgetLine& line) { return line.category == category; };
        if (std::any_of(m_budget.lines.begin(), m_budget.lines.end(), belongs))
            table.rows.push_back({costCategoryText(category, m_content.words),
                                  money(m_budget.totalOf(category), isOpen(belongs))});
    }
    table.total = {word(QT_TRANSLATE_NOOP("text", "Total")), money(m_budget.total, m_budget.open)};
    m_blocks.emplace_back(std::move(table));
    const QString missing =
        missingText(m_budget, m_content.application(), m_content.call(), m_content.words);
    if (!missing.isEmpty())
        m_blocks.emplace_back(Paragraph{Paragraph::Role::Note, printableText(missing), {}});
}

void BudgetWriter::writeActivities()
{
    Table table;
    table.caption = word(QT_TRANSLATE_NOOP("text", "Grant by activity"));
    table.columns = {{word(QT_TRANSLATE_NOOP("text", "Activity")), 3},
                     {word(QT_TRANSLATE_NOOP("text", "Amount")), 2, Align::End}};
    const FieldPath list = FieldPath::parse(QStringLiteral("activities"));
    for (const auto& activity : m_content.application().activities) {
        const auto belongs = [&](const BudgetLine& line) { return line.activity == activity->id; };
        const QString label = itemLabel(list / activity->id.value(), m_content.application(),
                                        m_content.call(), m_content.words);
        table.rows.push_back(
            {printableText(label), money(m_budget.totalOf(activity->id), isOpen(belongs))});
    }
    if (!table.rows.empty())
        m_blocks.emplace_back(std::move(table));
}

void BudgetWriter::writeLines()
{
    Table table;
    table.caption = word(QT_TRANSLATE_NOOP("text", "How each amount comes about"));
    table.columns = {{word(QT_TRANSLATE_NOOP("text", "What it pays for")), 5},
                     {word(QT_TRANSLATE_NOOP("text", "Calculation")), 6},
                     {word(QT_TRANSLATE_NOOP("text", "Amount")), 3, Align::End}};
    for (const BudgetLine& line : m_budget.lines) {
        const QString title =
            budgetLineTitle(line, m_content.application(), m_content.call(), m_content.words);
        const QString derivation = derivationText(line, m_content.call(), m_content.words);
        table.rows.push_back({printableText(title), derivation, money(line.amount, line.open)});
    }
    m_blocks.emplace_back(std::move(table));
}

void BudgetWriter::writeSources()
{
    QStringList sources;
    for (const BudgetLine& line : m_budget.lines)
        for (const Provenance& source : line.sources)
            sources << printableText(provenanceText(source, m_content.words));
    sources.removeDuplicates();
    if (!sources.isEmpty())
        m_blocks.emplace_back(
            Paragraph{Paragraph::Role::Note, sources.join(QLatin1Char('\n')), {}});
}

} // namespace

Blocks budgetBlocks(const PartContent& content)
{
    return BudgetWriter(content).write();
}

} // namespace itinera
