#pragma once

#include <QString>

namespace itinera {

/// Writes Qt's messages to a file (3 × 2 MB, oldest dropped) instead of the terminal.
/// Nothing of an application's content may be logged: ids, paths and codes only.
void logToFile(const QString& path);

/// Stops every message that is not an error from reaching the terminal.
void logErrorsOnly();

} // namespace itinera
