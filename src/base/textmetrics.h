#pragma once

#include <QString>

namespace itinera {

/// Length of an answer in the ways that forms are known to count.
struct TextLength {
    int characters = 0;       ///< Unicode code points, a line break counts once
    int withDoubleBreaks = 0; ///< code points, a line break counts twice (CR LF)
    int utf16Units = 0;       ///< what a browser's counter shows; a line break counts twice
    [[nodiscard]] int worst() const;
};

[[nodiscard]] TextLength textLength(const QString& text);

} // namespace itinera
