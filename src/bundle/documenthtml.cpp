#include "bundle/document.h"

#include "base/ensure.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace itinera {
namespace {

const QByteArray& styleSheet()
{
    static const QByteArray style = [] {
        QFile file(QStringLiteral(":/templates/style.css"));
        ITINERA_ENSURE(file.open(QIODevice::ReadOnly), "the style sheet is compiled in");
        QByteArray bytes = file.readAll();
        // The text of a style element is taken as it stands; it must read the same as XML.
        for (const char special : {'<', '>', '&', '"'})
            ITINERA_ENSURE(!bytes.contains(special), "the style sheet needs no escaping");
        return bytes;
    }();
    return style;
}

// Only this style sheet, and nothing else from anywhere.
QString contentPolicy()
{
    const QByteArray digest =
        QCryptographicHash::hash(styleSheet(), QCryptographicHash::Sha256).toBase64();
    return QStringLiteral(
               "default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'")
        .arg(QString::fromLatin1(digest));
}

// A language tag that may stand in an attribute; empty if it is none.
QString languageTag(const QString& language)
{
    static const QRegularExpression tag(QStringLiteral("\\A[a-z]{2,3}\\z"));
    return tag.match(language).hasMatch() ? language : QString();
}

QString anchorOf(std::size_t section)
{
    return QStringLiteral("section-%1").arg(section + 1);
}

/// Writes one document as HTML that is XML too.
class HtmlWriter {
public:
    HtmlWriter(const Document& document, QIODevice& device)
        : m_document(document)
        , m_xml(&device)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write()
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        open("html");
        attribute("lang", languageTag(m_document.language));
        writeHead();
        open("body");
        writeHeader();
        writeContents();
        open("main");
        for (std::size_t i = 0; i < m_document.sections.size(); ++i)
            writeSection(i);
        close();
        writeFooter();
        close();
        close();
        m_xml.writeEndDocument();
    }

private:
    void open(const char* name, const char* style = nullptr)
    {
        m_xml.writeStartElement(QLatin1String(name));
        if (style != nullptr)
            attribute("class", QLatin1String(style));
    }

    void close() { m_xml.writeEndElement(); }

    void attribute(const char* name, const QString& value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }

    // An element without content must not be written in the short form of XML.
    void characters(const QString& text) { m_xml.writeCharacters(text); }

    void element(const char* name, const QString& text, const char* style = nullptr)
    {
        open(name, style);
        characters(text);
        close();
    }

    // Line ends inside of a paragraph are kept; an empty line ends it.
    void lines(const QString& text)
    {
        bool isFirst = true;
        for (const QString& line : text.split(QLatin1Char('\n'))) {
            if (!isFirst)
                m_xml.writeEmptyElement(QStringLiteral("br"));
            characters(line);
            isFirst = false;
        }
    }

    void writeMeta(const char* name, const QString& value)
    {
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        attribute("name", QLatin1String(name));
        attribute("content", value);
    }

    // The language of an answer where it is another one; its direction is that of its letters.
    void writeLanguage(const QString& language)
    {
        if (const QString tag = languageTag(language); !tag.isEmpty())
            attribute("lang", tag);
    }

    void writeHead();
    void writeHeader();
    void writeContents();
    void writeSection(std::size_t index);
    void writeFooter();

    void writeBlock(const Heading& heading);
    void writeBlock(const Paragraph& paragraph);
    void writeBlock(const Facts& facts);
    void writeBlock(const Table& table);
    void writeRow(const Table& table, const QStringList& cells);

    const Document& m_document;
    QXmlStreamWriter m_xml;
};

void HtmlWriter::writeHead()
{
    open("head");
    m_xml.writeEmptyElement(QStringLiteral("meta"));
    attribute("charset", QStringLiteral("utf-8"));
    m_xml.writeEmptyElement(QStringLiteral("meta"));
    attribute("http-equiv", QStringLiteral("Content-Security-Policy"));
    attribute("content", contentPolicy());
    writeMeta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
    writeMeta("referrer", QStringLiteral("no-referrer"));
    const QString mark =
        m_document.draftMark.isEmpty() ? QString() : m_document.draftMark + QStringLiteral(": ");
    element("title", mark + m_document.title + QStringLiteral(" – ") + m_document.subtitle);
    element("style", QString::fromUtf8(styleSheet()));
    close();
}

void HtmlWriter::writeHeader()
{
    open("header");
    if (!m_document.draftMark.isEmpty()) {
        open("p", "draft");
        element("strong", m_document.draftMark);
        close();
    }
    open("h1");
    writeLanguage(m_document.contentLanguage);
    attribute("dir", QStringLiteral("auto"));
    characters(m_document.title);
    close();
    element("p", m_document.subtitle, "subtitle");
    close();
}

void HtmlWriter::writeContents()
{
    open("nav");
    attribute("aria-labelledby", QStringLiteral("contents"));
    open("h2");
    attribute("id", QStringLiteral("contents"));
    characters(m_document.labels.contents);
    close();
    open("ol");
    for (std::size_t i = 0; i < m_document.sections.size(); ++i) {
        open("li");
        open("a");
        attribute("href", QLatin1Char('#') + anchorOf(i));
        characters(m_document.sections[i].title);
        close();
        close();
    }
    close();
    close();
}

void HtmlWriter::writeSection(std::size_t index)
{
    const DocumentSection& section = m_document.sections[index];
    open("section");
    attribute("aria-labelledby", anchorOf(index));
    open("h2");
    attribute("id", anchorOf(index));
    characters(section.title);
    close();
    for (const Block& block : section.blocks)
        std::visit([&](const auto& each) { writeBlock(each); }, block);
    close();
}

void HtmlWriter::writeFooter()
{
    open("footer");
    if (!m_document.draftMark.isEmpty()) {
        open("p", "draft");
        element("strong", m_document.draftMark);
        close();
    }
    element("p", m_document.labels.ruleSet.arg(m_document.ruleSet, m_document.ruleSetSha256));
    element("p", m_document.labels.content.arg(m_document.fingerprint));
    close();
}

void HtmlWriter::writeBlock(const Heading& heading)
{
    const QByteArray name = 'h' + QByteArray::number(heading.level);
    open(name.constData());
    attribute("dir", QStringLiteral("auto"));
    characters(heading.text);
    close();
}

void HtmlWriter::writeBlock(const Paragraph& paragraph)
{
    static const QRegularExpression emptyLines(QStringLiteral("\\n[ \\n]*\\n"));
    const char* style = paragraph.role == Paragraph::Role::Answer  ? "answer"
                        : paragraph.role == Paragraph::Role::Blank ? "blank"
                                                                   : "note";
    for (const QString& part : paragraph.text.split(emptyLines, Qt::SkipEmptyParts)) {
        open("p", style);
        writeLanguage(paragraph.language);
        attribute("dir", QStringLiteral("auto"));
        lines(part);
        close();
    }
}

void HtmlWriter::writeBlock(const Facts& facts)
{
    open("dl");
    for (const FactRow& fact : facts.rows) {
        element("dt", fact.label);
        open("dd");
        writeLanguage(fact.language);
        attribute("dir", QStringLiteral("auto"));
        lines(fact.value);
        close();
    }
    close();
}

void HtmlWriter::writeRow(const Table& table, const QStringList& cells)
{
    open("tr");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const TableColumn& column = table.columns[std::size_t(i)];
        const char* style = column.align == TableColumn::Align::End      ? "end"
                            : column.align == TableColumn::Align::Centre ? "centre"
                                                                         : nullptr;
        open(i == 0 ? "th" : "td", style);
        if (i == 0)
            attribute("scope", QStringLiteral("row"));
        lines(cells[i]);
        close();
    }
    close();
}

void HtmlWriter::writeBlock(const Table& table)
{
    open("table");
    element("caption", table.caption);
    open("thead");
    open("tr");
    for (const TableColumn& column : table.columns) {
        open("th");
        attribute("scope", QStringLiteral("col"));
        characters(column.title);
        close();
    }
    close();
    close();
    open("tbody");
    for (const QStringList& row : table.rows)
        writeRow(table, row);
    close();
    if (!table.total.isEmpty()) {
        open("tfoot");
        writeRow(table, table.total);
        close();
    }
    close();
}

} // namespace

QByteArray documentHtml(const Document& document)
{
    QByteArray html;
    QBuffer buffer(&html);
    buffer.open(QIODevice::WriteOnly);
    HtmlWriter(document, buffer).write();
    return html;
}

} // namespace itinera
