#include "support/catch.h"

#include "bundle/document.h"
#include "bundle/partcatalog.h"

#include <QXmlStreamReader>

using namespace itinera;

namespace {

Document documentWith(const Block& block)
{
    Document document;
    document.language = QStringLiteral("en");
    document.contentLanguage = QStringLiteral("lv");
    document.title = QStringLiteral("A title");
    document.labels = {QStringLiteral("Contents"), QStringLiteral("Page %1 of %2"),
                       QStringLiteral("Rule set %1, %2"), QStringLiteral("Content %1")};
    document.sections.push_back({QStringLiteral("A section"), {block}});
    return document;
}

QString firstProblem(const QByteArray& html)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

TEST_CASE("the HTML is well-formed XML, whatever people wrote")
{
    QString text;
    for (char16_t c = 1; c < 0x3000; ++c)
        text += QChar(c);
    text += QChar(0xD800) + QStringLiteral("<p>&nbsp;]]>\n\n\n<script>") + QChar(0xFFFF);
    for (const Block& block : {Block(Paragraph{Paragraph::Role::Answer, printableText(text), {}}),
                               Block(Facts{{{printableText(text), printableText(text), {}}}})}) {
        const QByteArray html = documentHtml(documentWith(block));
        CHECK(firstProblem(html).isEmpty());
        CHECK_FALSE(html.contains("<script"));
    }
}

TEST_CASE("characters that hide the order of a text are left out")
{
    CHECK(printableText(QStringLiteral("a\u202Eb\u2066c\u200Fd")) == QStringLiteral("abcd"));
    CHECK(printableText(QStringLiteral("a\tb\r\nc")) == QStringLiteral("a b\nc"));
    CHECK(printableText(QString(QChar(0x07))) == QString(QChar(0xFFFD)));
}

TEST_CASE("tables have captions and headings with a scope")
{
    const Table table{QStringLiteral("A caption"),
                      {{QStringLiteral("What"), 1}, {QStringLiteral("How many"), 1}},
                      {{QStringLiteral("Days"), QStringLiteral("5")}},
                      {}};
    const QByteArray html = documentHtml(documentWith(table));
    CHECK(firstProblem(html).isEmpty());
    CHECK(html.contains("<caption>A caption</caption>"));
    CHECK(html.contains("<th scope=\"col\">What</th>"));
    CHECK(html.contains("<th scope=\"row\">Days</th>"));
    CHECK(html.contains("<html lang=\"en\">"));
    CHECK(html.contains("<h1 lang=\"lv\""));
    for (const char* landmark : {"<header>", "<nav ", "<main>", "<footer>"})
        CHECK(html.contains(landmark));
}

TEST_CASE("a draft says so at both ends of the HTML")
{
    Document document = documentWith(Paragraph{});
    document.draftMark = QStringLiteral("DRAFT");
    CHECK(documentHtml(document).count("<strong>DRAFT</strong>") == 2);
}

TEST_CASE("names of annexes become names that every program takes")
{
    CHECK(safeFileName(QStringLiteral("Paziņojums par godu.pdf"))
          == QStringLiteral("Pazinojums-par-godu.pdf"));
    CHECK(safeFileName(QStringLiteral("../../etc/passwd")) == QStringLiteral("etc-passwd"));
    CHECK(safeFileName(QStringLiteral("日本")) == QStringLiteral("annex"));
    CHECK(safeFileName(QString()) == QStringLiteral("annex"));
    CHECK(safeFileName(QString(300, u'a') + QStringLiteral(".pdf")).size() == 80);
    CHECK(safeFileName(QString(300, u'a') + QStringLiteral(".pdf"))
              .endsWith(QStringLiteral("a.pdf")));
}
