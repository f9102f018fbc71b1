#include "bundle/documentsections.h"

#include "bundle/partcatalog.h"
#include "model/fieldaccess.h"
#include "rules/formwalk.h"
#include "text/fieldlabel.h"
#include "text/numberformat.h"
#include "text/valuetext.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr int kFirstLevel = 3;
constexpr int kDeepestLevel = 6;
constexpr std::size_t kMostColumns = 6;

// Ids of questions that are answered in English whatever the language of the form.
bool isAnsweredInEnglish(const FieldDef& field)
{
    return field.path.endsWith(QLatin1String("_en")) || field.path.endsWith(QLatin1String("En"));
}

bool isText(const FieldDef& field)
{
    return field.kind == FieldKind::Text;
}

// What the statements of a checklist share: the list of those that are ticked.
FieldPath placeOfValue(const FieldDef& field, const FieldPath& path)
{
    return field.kind == FieldKind::Tick ? path.parent() : path;
}

// Answers in the words of the applicant; all others are words of the program.
bool isFree(const FieldDef& field)
{
    return field.kind == FieldKind::Line || isText(field);
}

bool isAnnexes(const ListDef& list)
{
    return list.path == QLatin1String("annexes");
}

bool fitsTable(const ListDef& list)
{
    return list.lists.empty() && list.fields.size() <= kMostColumns && !isAnnexes(list)
           && std::none_of(list.fields.begin(), list.fields.end(), isText);
}

/// Writes one section. Short answers that follow each other stand together.
class FormWriter {
public:
    explicit FormWriter(const PartContent& content)
        : m_content(content)
    {
    }

    Blocks write(const SectionDef& section)
    {
        writeFields(section.fields, FieldPath(), kFirstLevel);
        for (const ListDef& list : section.lists)
            writeList(list, FieldPath(), kFirstLevel, section.title.in(language()));
        flush();
        return std::move(m_blocks);
    }

private:
    [[nodiscard]] QString language() const { return m_content.words.language(); }

    [[nodiscard]] QString languageOf(const FieldDef& field) const
    {
        if (!isFree(field))
            return {};
        const QString answers = m_content.application().context->language;
        const QString written = isAnsweredInEnglish(field) ? QStringLiteral("en") : answers;
        return written == language() ? QString() : written;
    }

    void flush()
    {
        if (!m_facts.rows.empty())
            m_blocks.emplace_back(std::move(m_facts));
        m_facts = {};
    }

    void heading(int level, const QString& text)
    {
        flush();
        m_blocks.emplace_back(Heading{std::min(level, kDeepestLevel), text});
    }

    void writeFields(const std::vector<FieldDef>& fields, const FieldPath& item, int level)
    {
        for (const FieldDef& field : fields)
            writeField(field, item, level);
    }

    void writeField(const FieldDef& field, const FieldPath& item, int level)
    {
        const FieldPath path = item / field.path;
        const QString value = shownValue(m_content, field, path);
        // Blank answers are shown where an answer is expected.
        const bool isExpected =
            isRequired({&field, item}, m_content.project) || (isText(field) && item.isEmpty());
        if (value.isEmpty() && !isExpected)
            return;
        const QString label = printableText(field.label.in(language()));
        const QString shown = value.isEmpty() ? notEnteredText(m_content.words) : value;
        if (!isText(field)) {
            m_facts.rows.push_back({label, shown, value.isEmpty() ? QString() : languageOf(field)});
            return;
        }
        heading(level, label);
        if (value.isEmpty())
            m_blocks.emplace_back(Paragraph{Paragraph::Role::Blank, shown, {}});
        else
            m_blocks.emplace_back(Paragraph{Paragraph::Role::Answer, shown, languageOf(field)});
    }

    void writeList(const ListDef& list, const FieldPath& at, int level, const QString& above)
    {
        const FieldPath path = at / list.path;
        const IdNumbers ids = itemIds(m_content.application(), path);
        const QString title = printableText(list.title.in(language()));
        if (ids.empty() && !at.isEmpty())
            return;
        if (ids.empty() || !fitsTable(list)) {
            const int below = title == above ? level : level + 1;
            if (below > level)
                heading(level, title);
            if (ids.empty())
                none();
            for (const int id : ids)
                writeItem(list, path / id, below);
            return;
        }
        flush();
        m_blocks.emplace_back(table(list, path, ids));
    }

    void none()
    {
        flush();
        const QString text = m_content.words("text", QT_TRANSLATE_NOOP("text", "No entries."));
        m_blocks.emplace_back(Paragraph{Paragraph::Role::Blank, text, {}});
    }

    void writeItem(const ListDef& list, const FieldPath& item, int level)
    {
        heading(level, printableText(itemLabelInList(item, m_content.application(),
                                                     m_content.call(), m_content.words)));
        writeFields(list.fields, item, level + 1);
        for (const ListDef& each : list.lists)
            writeList(each, item, level + 1, {});
        if (isAnnexes(list))
            writeFileFacts(item);
        flush();
    }

    void writeFileFacts(const FieldPath& item);
    [[nodiscard]] Table table(const ListDef& list, const FieldPath& path, const IdNumbers& ids);

    const PartContent& m_content;
    Blocks m_blocks;
    Facts m_facts;
};

// What the form does not ask, because the program knows it.
void FormWriter::writeFileFacts(const FieldPath& item)
{
    const Words& words = m_content.words;
    for (const AnnexFile& file : annexFiles(m_content.application())) {
        if (item.segments().back() != QString::number(file.annex))
            continue;
        const QByteArray* bytes = annexContent(file, m_content.attachments);
        if (bytes == nullptr) {
            m_facts.rows.push_back(
                {words("text", QT_TRANSLATE_NOOP("text", "File in this package")),
                 words("text", QT_TRANSLATE_NOOP("text", "The file is missing.")),
                 {}});
            continue;
        }
        m_facts.rows.push_back(
            {words("text", QT_TRANSLATE_NOOP("text", "File in this package")), file.name, {}});
        m_facts.rows.push_back({words("text", QT_TRANSLATE_NOOP("text", "Size")),
                                words("text", QT_TRANSLATE_N_NOOP("text", "%n byte(s)"),
                                      static_cast<int>(bytes->size())),
                                {}});
        m_facts.rows.push_back(
            {words("text", QT_TRANSLATE_NOOP("text", "SHA-256 of the file")), file.sha256, {}});
    }
}

Table FormWriter::table(const ListDef& list, const FieldPath& path, const IdNumbers& ids)
{
    constexpr int kWeight = 3;
    Table table;
    table.caption = printableText(list.title.in(language()));
    //: Number of an entry, heading of a narrow column
    table.columns.push_back({m_content.words("text", QT_TRANSLATE_NOOP("text", "No.")), 1});
    for (std::size_t i = 0; i < ids.size(); ++i)
        table.rows.push_back({QString::number(i + 1)});
    for (const FieldDef& field : list.fields) {
        QStringList values;
        for (const int id : ids)
            values << shownValue(m_content, field, path / id / field.path);
        if (values.count(QString()) == values.size())
            continue;
        table.columns.push_back({printableText(field.label.in(language())), kWeight});
        for (std::size_t i = 0; i < ids.size(); ++i)
            table.rows[i] << values[qsizetype(i)];
    }
    return table;
}

} // namespace

QString shownValue(const PartContent& content, const FieldDef& field, const FieldPath& path)
{
    const auto value = valueAt(content.application(), placeOfValue(field, path));
    // A statement that is not ticked is an answer too.
    if (!value || (isBlank(*value) && field.kind != FieldKind::Tick))
        return {};
    return printableText(
        valueText(*value, field, content.application(), content.call(), content.words));
}

Blocks formBlocks(const PartContent& content, const SectionDef& section)
{
    return FormWriter(content).write(section);
}

} // namespace itinera
