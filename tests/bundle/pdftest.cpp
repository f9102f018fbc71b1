#include "support/catch.h"
#include "support/samples.h"

#include "bundle/container.h"
#include "bundle/documentpdfobjects.h"
#include "bundle/exporter.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace itinera;
using namespace itinera::test;

namespace {

QByteArray pdfOf(const Application& application, const ExportOptions& options)
{
    const QString folder = sourcePath(QStringLiteral("resources/samples/attachments"));
    const auto bundle = exportBundle(application, readAttachments(folder, application).attachments,
                                     ruleBook(), options);
    REQUIRE(bundle.ok());
    const auto container = openContainer(bundle.value(), QStringLiteral("test.asice"));
    REQUIRE(container.ok());
    const auto& files = container.value().files;
    const auto found =
        std::ranges::find(files, QStringLiteral("application.pdf"), &PayloadFile::name);
    REQUIRE(found != files.end());
    return found->bytes;
}

QByteArray metadataOf(const QByteArray& pdf)
{
    const qsizetype from = pdf.indexOf("<?xpacket begin");
    const qsizetype to = pdf.indexOf("<?xpacket end");
    REQUIRE(from > 0);
    REQUIRE(to > from);
    return pdf.mid(from, to - from);
}

} // namespace

TEST_CASE("the PDF declares PDF/A-1b, its colours and its language")
{
    const QByteArray pdf = pdfOf(sample(Sample::Latvian), {});
    CHECK(pdf.startsWith("%PDF-1.4\n"));
    CHECK(pdf.contains("/S/GTS_PDFA1"));
    CHECK(pdf.contains("/DestOutputProfile"));
    CHECK(pdf.contains("/Lang (lv)"));
    const QByteArray metadata = metadataOf(pdf);
    CHECK(metadata.contains("pdfaid:part=\"1\""));
    CHECK(metadata.contains("pdfaid:conformance=\"B\""));
    CHECK(metadata.contains("xmp:CreateDate=\"2024-02-16T08:09:33Z\""));
    CHECK(pdf.contains("/CreationDate (D:20240216080933Z)"));
}

TEST_CASE("every entry of the PDF's table points at its object")
{
    const QByteArray pdf = pdfOf(sample(Sample::English), {});
    const qsizetype table = pdf.lastIndexOf("\nxref\n0 ") + 1;
    REQUIRE(table > 0);
    const qsizetype count =
        pdf.mid(table + 7, pdf.indexOf('\n', table + 7) - table - 7).toLongLong();
    const qsizetype entries = pdf.indexOf('\n', table + 7) + 1;
    REQUIRE(count > 10);
    for (qsizetype number = 1; number < count; ++number) {
        const qint64 offset = pdf.mid(entries + number * 20, 10).toLongLong();
        CHECK(pdf.mid(offset, 20).startsWith(QByteArray::number(number) + " 0 obj"));
    }
    CHECK(pdf.endsWith("startxref\n" + QByteArray::number(table) + "\n%%EOF\n"));
}

TEST_CASE("the PDF has as many pages as it says, and only fonts of the program")
{
    const QByteArray pdf = pdfOf(sample(Sample::English), {});
    static const QRegularExpression count(QStringLiteral("/Count (\\d+)"));
    const auto match = count.match(QString::fromLatin1(pdf));
    REQUIRE(match.hasMatch());
    const int pages = match.captured(1).toInt();
    CHECK(pages > 10);
    CHECK(pdf.count("/Type /Page\n") == pages);
    CHECK(pdf.count("/FontName /") == 2);
    CHECK(pdf.contains("/FontName /ITINRA+DejaVuSans"));
    CHECK(pdf.contains("/FontName /ITINRB+DejaVuSans"));
}

TEST_CASE("the title stands in the metadata of the PDF as it was written")
{
    const QString title = QStringLiteral("A <b>& \"stream\n\" endobj 1 0 R \u3120\u3020\u5220");
    const Application application =
        patched(sample(Sample::English), Json{{"context", {{"title", title.toStdString()}}}});
    const QByteArray pdf = pdfOf(application, {.draft = true});
    QXmlStreamReader reader(metadataOf(pdf));
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    CHECK_FALSE(reader.hasError());
    CHECK(text.contains(title.simplified()));
}

TEST_CASE("an application that was never saved gives a PDF without dates")
{
    const Application application =
        patched(sample(Sample::English), Json{{"history", Json::array()}});
    const QByteArray pdf = pdfOf(application, {.draft = true});
    CHECK_FALSE(pdf.contains("CreationDate"));
    CHECK_FALSE(metadataOf(pdf).contains("CreateDate"));
}
