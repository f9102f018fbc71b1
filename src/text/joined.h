#pragma once

#include <QStringList>

namespace itinera {

class Words;

/// `A, B, C`; with semicolons if a part has a comma of its own.
[[nodiscard]] QString listed(const QStringList& parts);

/// `A, B or C`; nothing is "none".
[[nodiscard]] QString anyOf(const QStringList& parts, const Words& words);

/// A text of somebody else made fit to stand inside a sentence: one line, cut at a word when long.
[[nodiscard]] QString shortened(const QString& text);

} // namespace itinera
