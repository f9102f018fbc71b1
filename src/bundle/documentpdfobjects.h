#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace itinera {

/// What a PDF says of itself. The same stands in its XMP metadata, as PDF/A asks.
struct PdfInfo {
    QString title;
    QString creator;
    QString producer;
    std::optional<QDateTime> made; ///< UTC
    QString language;              ///< of the document
    QByteArray id;                 ///< 32 hexadecimal digits
};

/// The XMP metadata of such a document (PDF/A-1b).
[[nodiscard]] QByteArray pdfMetadata(const PdfInfo& info);

/// The same document as QPdfWriter made it, but without anything that comes from the clock, from
/// chance or from the order of a hash table: objects are numbered in the order in which they are
/// referred to, and date, identifier and font tags are those of `info`.
[[nodiscard]] QByteArray canonicalPdf(const QByteArray& pdf, const PdfInfo& info);

} // namespace itinera
