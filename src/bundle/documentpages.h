#pragma once

#include "bundle/document.h"
#include "bundle/documentfonts.h"

#include <QColor>
#include <QRectF>

#include <memory>
#include <vector>

class QPaintDevice;
class QTextLayout;

namespace itinera {

/// One line of text at its place.
struct PageLine {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF at; ///< where the whole layout would begin
    QColor colour;
};

struct PageFill {
    QRectF area;
    QColor colour;
};

/// What is drawn on one page, in device units; fills lie below the text.
struct DocumentPage {
    std::vector<PageFill> fills;
    std::vector<PageLine> lines;
};

/// How a text looks.
struct TextStyle {
    qreal points = 9;
    FontWeight weight = FontWeight::Regular;
    QColor colour = Qt::black;
    Qt::Alignment align = Qt::AlignLeft;
};

/// One text broken into lines of a width.
struct BrokenText {
    std::vector<PageLine> lines; ///< not yet placed: `at` is where the first line begins at the top
    std::vector<qreal> heights;  ///< of each line, with the space before it

    [[nodiscard]] qreal height() const;
};

[[nodiscard]] BrokenText breakText(const QString& text, const TextStyle& style, qreal width,
                                   QPaintDevice& device);

/// The document on pages of which the body has this size. The places of lines are relative to it.
[[nodiscard]] std::vector<DocumentPage> layOutPages(const Document& document, QPaintDevice& device,
                                                    const QSizeF& body);

} // namespace itinera
