#pragma once

#include "call/checkdef.h"

#include <QColor>
#include <QString>

class QApplication;
class QWidget;

namespace itinera {

/// Fonts, colours and spacing of the whole program.
void applyStyle(QApplication& application);

/// Makes a widget look again at the properties the style depends on.
void repolish(QWidget* widget);

/// A mark that tells the severity without colour.
[[nodiscard]] QString severityMark(Severity severity);
[[nodiscard]] QColor severityColor(Severity severity);

} // namespace itinera
