#pragma once

#include <QFont>

namespace itinera {

enum class FontWeight { Regular, Bold };

/// The font of documents, from the program itself: the same on every machine, and never replaced
/// by another one letter by letter. Needs a QGuiApplication.
[[nodiscard]] QFont documentFont(qreal points, FontWeight weight);

} // namespace itinera
