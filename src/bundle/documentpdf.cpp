#include "bundle/documentsections.h"

#include "base/ensure.h"
#include "base/program.h"
#include "bundle/documentpages.h"
#include "bundle/documentpdfobjects.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

namespace itinera {
namespace {

// Millimetres.
constexpr qreal kSide = 18;
constexpr qreal kTop = 17;
constexpr qreal kBottom = 24;
constexpr qreal kFooterTop = 5; ///< below the body
constexpr qreal kBannerTop = 8; ///< below the edge of the sheet
constexpr qreal kBannerHeight = 5.5;
constexpr qreal kMillimetresPerInch = 25.4;

constexpr int kResolution = 1200;
constexpr qreal kFooterSize = 6.5;
constexpr qreal kBannerSize = 8.5;
constexpr int kShortHash = 12;
constexpr int kFingerprintInFooter = 32;

const QColor kDraftRed(0x8c, 0x15, 0x15);
const QColor kFooterGrey(0x40, 0x40, 0x40);

qreal millimetres(qreal value)
{
    return value / kMillimetresPerInch * kResolution;
}

/// Draws the pages of one document.
class PagePainter {
public:
    PagePainter(const Document& document, QPdfWriter& writer)
        : m_document(document)
        , m_writer(writer)
        , m_sheet(QPageSize(QPageSize::A4).sizePixels(kResolution))
        , m_body(millimetres(kSide), millimetres(kTop), m_sheet.width() - 2 * millimetres(kSide),
                 m_sheet.height() - millimetres(kTop + kBottom))
    {
    }

    void paint()
    {
        const std::vector<DocumentPage> pages = layOutPages(m_document, m_writer, m_body.size());
        QPainter painter;
        ITINERA_ENSURE(painter.begin(&m_writer), "a PDF in memory can always be drawn");
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (i > 0)
                m_writer.newPage();
            paintPage(painter, pages[i]);
            paintFooter(painter, int(i) + 1, int(pages.size()));
            paintBanner(painter);
        }
        painter.end();
    }

private:
    void paintPage(QPainter& painter, const DocumentPage& page) const
    {
        for (const PageFill& fill : page.fills)
            painter.fillRect(fill.area.translated(m_body.topLeft()), fill.colour);
        for (const PageLine& line : page.lines)
            paintLine(painter, line, m_body.topLeft());
    }

    static void paintLine(QPainter& painter, const PageLine& line, const QPointF& at)
    {
        painter.setPen(line.colour);
        line.layout->lineAt(line.line).draw(&painter, at + line.at);
    }

    // One line only: what is too long for it is cut.
    void paintText(QPainter& painter, const QString& text, const TextStyle& style,
                   const QRectF& area) const
    {
        QString shown = text;
        BrokenText broken = breakText(shown, style, area.width(), m_writer);
        if (broken.lines.size() > 1) {
            const QTextLine first = broken.lines.front().layout->lineAt(0);
            shown = text.left(std::max(0, first.textLength() - 2)).trimmed() + QChar(0x2026);
            broken = breakText(shown, style, area.width(), m_writer);
        }
        paintLine(painter, broken.lines.front(), area.topLeft());
    }

    void paintFooter(QPainter& painter, int number, int count) const
    {
        const TextStyle start{kFooterSize, FontWeight::Regular, kFooterGrey, Qt::AlignLeft};
        TextStyle end = start;
        end.align = Qt::AlignRight;
        const qreal top = m_body.bottom() + millimetres(kFooterTop);
        const qreal line = millimetres(3.2);
        const qreal side = millimetres(45);
        painter.fillRect(
            QRectF(m_body.left(), top - millimetres(1.2), m_body.width(), millimetres(0.2)),
            kFooterGrey);
        const auto area = [&](int row) {
            return QRectF(m_body.left(), top + row * line, m_body.width() - side, line);
        };
        const QRectF right(m_body.right() - side, top, side, line);
        paintText(painter, m_document.title.simplified(), start, area(0));
        paintText(painter,
                  m_document.labels.ruleSet.arg(m_document.ruleSet,
                                                m_document.ruleSetSha256.left(kShortHash)),
                  start, area(1));
        paintText(painter,
                  m_document.labels.content.arg(m_document.fingerprint.left(kFingerprintInFooter)),
                  start, area(2));
        paintText(painter, m_document.labels.page.arg(number).arg(count), end, right);
        if (m_document.draftMark.isEmpty())
            return;
        const TextStyle mark{kFooterSize, FontWeight::Bold, kDraftRed, Qt::AlignRight};
        paintText(painter, m_document.draftMark, mark,
                  QRectF(m_body.center().x(), top + line, m_body.width() / 2, line));
    }

    void paintBanner(QPainter& painter) const
    {
        if (m_document.draftMark.isEmpty())
            return;
        const QRectF banner(m_body.left(), millimetres(kBannerTop), m_body.width(),
                            millimetres(kBannerHeight));
        painter.fillRect(banner, kDraftRed);
        const TextStyle style{kBannerSize, FontWeight::Bold, Qt::white, Qt::AlignHCenter};
        paintText(painter, m_document.draftMark, style, banner.translated(0, millimetres(1)));
    }

    const Document& m_document;
    QPdfWriter& m_writer;
    QSizeF m_sheet;
    QRectF m_body;
};

} // namespace

QByteArray documentPdf(const Document& document, const std::optional<QDateTime>& made)
{
    PdfInfo info;
    info.title = document.title + QStringLiteral(" – ") + document.subtitle;
    info.creator = programName();
    info.producer = QStringLiteral("Qt %1").arg(QLatin1String(qVersion()));
    info.made = made;
    info.language = document.language;
    info.id = document.fingerprint.left(kFingerprintInFooter).toLatin1();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(info.title);
    writer.setCreator(info.creator);
    writer.setDocumentXmpMetadata(pdfMetadata(info));
    PagePainter(document, writer).paint();
    return canonicalPdf(bytes, info);
}

} // namespace itinera
