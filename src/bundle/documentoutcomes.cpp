#include "bundle/documentsections.h"

#include "model/fieldaccess.h"
#include "text/codetext.h"
#include "text/fieldlabel.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr std::size_t kActivitiesOfMatrix = 12;

struct Checklist {
    const char* path;
    const List<ExpectedOutcome> ExpectedOutcomes::*items;
    const char* name; ///< of the list in the call data
};

constexpr Checklist kChecklists[] = {
    {"expectedOutcomes/learners", &ExpectedOutcomes::learners, "learners"},
    {"expectedOutcomes/staff", &ExpectedOutcomes::staff, "staff"},
    {"expectedOutcomes/organisations", &ExpectedOutcomes::organisations, "organisations"},
};

template <class Item>
QString positions(const std::vector<Id<Item>>& ids, const List<Item>& list)
{
    QStringList numbers;
    int position = 0;
    for (const auto& item : list) {
        ++position;
        if (std::find(ids.begin(), ids.end(), item->id) != ids.end())
            numbers << QString::number(position);
    }
    return numbers.join(QStringLiteral(", "));
}

/// Writes the checklists of one application.
class OutcomeWriter {
public:
    OutcomeWriter(const PartContent& content, const SectionDef& section)
        : m_content(content)
        , m_section(section)
        , m_outcomes(*content.application().expectedOutcomes)
    {
    }

    Blocks write()
    {
        if (!m_content.application().activities.isEmpty())
            note(word(QT_TRANSLATE_NOOP(
                "text", "Activities and objectives are named by their numbers in this form.")));
        for (const Checklist& list : kChecklists)
            writeChecklist(list);
        writeMatrix();
        SectionDef rest = m_section;
        rest.lists.clear();
        for (Block& block : formBlocks(m_content, rest))
            m_blocks.push_back(std::move(block));
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] QString word(const char* source) const { return m_content.words("text", source); }

    void note(const QString& text)
    {
        m_blocks.emplace_back(Paragraph{Paragraph::Role::Note, text, {}});
    }

    [[nodiscard]] QString codeOf(const ExpectedOutcome& outcome) const
    {
        return printableText(
            codeText(QStringLiteral("outcomes"), outcome.item, m_content.call(), m_content.words));
    }

    [[nodiscard]] QString organisationOf(const ExpectedOutcome& outcome) const
    {
        const Organisation* found =
            outcome.organisation ? m_content.application().organisations.find(*outcome.organisation)
                                 : nullptr;
        return found == nullptr ? QString() : printableText(found->legalName);
    }

    void writeChecklist(const Checklist& list);
    void writeNotChosen(const Checklist& list);
    void writeMatrix();
    void writeMatrixPart(std::size_t first, std::size_t last);
    [[nodiscard]] QString titleOf(const Checklist& list) const;
    [[nodiscard]] QStringList row(const ExpectedOutcome& outcome) const;

    const PartContent& m_content;
    const SectionDef& m_section;
    const ExpectedOutcomes& m_outcomes;
    Blocks m_blocks;
};

QString OutcomeWriter::titleOf(const Checklist& list) const
{
    const ListDef* def = m_content.call().listDef(QLatin1String(list.path));
    return def == nullptr ? QString() : printableText(def->title.in(m_content.words.language()));
}

QStringList OutcomeWriter::row(const ExpectedOutcome& outcome) const
{
    const Application& application = m_content.application();
    const QString organisation = organisationOf(outcome);
    QString what = codeOf(outcome);
    if (!organisation.isEmpty())
        what += QStringLiteral("\n(%1)").arg(organisation);
    return {what,
            positions(outcome.activities, application.activities),
            positions(outcome.objectives, application.objectives),
            printableText(outcome.evidence),
            printableText(outcome.indicator),
            printableText(outcome.baseline),
            printableText(outcome.target)};
}

void OutcomeWriter::writeChecklist(const Checklist& list)
{
    m_blocks.emplace_back(Heading{3, titleOf(list)});
    const auto& items = m_outcomes.*list.items;
    if (items.isEmpty()) {
        m_blocks.emplace_back(
            Paragraph{Paragraph::Role::Blank, word(QT_TRANSLATE_NOOP("text", "No entries.")), {}});
    } else {
        Table table;
        table.caption = titleOf(list);
        table.columns = {{word(QT_TRANSLATE_NOOP("text", "Outcome")), 25},
                         {word(QT_TRANSLATE_NOOP("text", "Activities")), 16},
                         {word(QT_TRANSLATE_NOOP("text", "Objectives")), 15},
                         {word(QT_TRANSLATE_NOOP("text", "Evidence")), 26},
                         {word(QT_TRANSLATE_NOOP("text", "Indicator")), 19},
                         {word(QT_TRANSLATE_NOOP("text", "Before")), 11},
                         {word(QT_TRANSLATE_NOOP("text", "Target")), 12}};
        for (const auto& outcome : items)
            table.rows.push_back(row(*outcome));
        m_blocks.emplace_back(std::move(table));
    }
    writeNotChosen(list);
}

// What an application does not promise is worth knowing too.
void OutcomeWriter::writeNotChosen(const Checklist& list)
{
    const QString& field = m_content.call().educationField;
    QStringList others;
    for (const OutcomeDef& def : m_content.call().outcomes) {
        const bool isOffered = def.list == QLatin1String(list.name)
                               && (def.onlyFields.empty()
                                   || std::find(def.onlyFields.begin(), def.onlyFields.end(), field)
                                          != def.onlyFields.end());
        const auto& items = m_outcomes.*list.items;
        const bool isChosen = std::any_of(items.begin(), items.end(),
                                          [&](const auto& each) { return each->item == def.id; });
        if (isOffered && !isChosen)
            others << def.id;
    }
    if (!others.isEmpty())
        note(word(QT_TRANSLATE_NOOP("text", "Not chosen: %1."))
                 .arg(others.join(QStringLiteral(", "))));
}

void OutcomeWriter::writeMatrix()
{
    const std::size_t activities = m_content.application().activities.size();
    const bool hasOutcomes =
        std::any_of(std::begin(kChecklists), std::end(kChecklists),
                    [&](const Checklist& list) { return !(m_outcomes.*list.items).isEmpty(); });
    if (activities == 0 || !hasOutcomes)
        return;
    m_blocks.emplace_back(
        Heading{3, word(QT_TRANSLATE_NOOP("text", "Which activity contributes to which outcome"))});
    for (std::size_t first = 0; first < activities; first += kActivitiesOfMatrix)
        writeMatrixPart(first, std::min(first + kActivitiesOfMatrix, activities));
}

void OutcomeWriter::writeMatrixPart(std::size_t first, std::size_t last)
{
    constexpr int kOutcomeWeight = 12;
    const auto& activities = m_content.application().activities;
    Table table;
    table.caption = word(QT_TRANSLATE_NOOP("text", "Outcomes and activities"));
    table.columns.push_back({word(QT_TRANSLATE_NOOP("text", "Outcome")), kOutcomeWeight});
    table.total << word(QT_TRANSLATE_NOOP("text", "Outcomes of the activity"));
    std::vector<int> sums(last - first, 0);
    for (std::size_t i = first; i < last; ++i)
        table.columns.push_back({QString::number(i + 1), 1, TableColumn::Align::Centre});
    table.columns.push_back(
        {word(QT_TRANSLATE_NOOP("text", "Activities")), 3, TableColumn::Align::Centre});
    for (const Checklist& list : kChecklists) {
        for (const auto& outcome : m_outcomes.*list.items) {
            const QString organisation = organisationOf(*outcome);
            QStringList row{organisation.isEmpty()
                                ? codeOf(*outcome)
                                : QStringLiteral("%1 (%2)").arg(codeOf(*outcome), organisation)};
            for (std::size_t i = first; i < last; ++i) {
                const bool serves = std::find(outcome->activities.begin(),
                                              outcome->activities.end(), activities[i]->id)
                                    != outcome->activities.end();
                row << (serves ? QString(QChar(0x2713)) : QString());
                sums[i - first] += serves ? 1 : 0;
            }
            row << QString::number(outcome->activities.size());
            table.rows.push_back(std::move(row));
        }
    }
    for (const int sum : sums)
        table.total << QString::number(sum);
    table.total << QString();
    m_blocks.emplace_back(std::move(table));
}

} // namespace

Blocks outcomeBlocks(const PartContent& content, const SectionDef& section)
{
    return OutcomeWriter(content, section).write();
}

} // namespace itinera
