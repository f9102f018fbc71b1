#pragma once

#include "base/result.h"

#include <QByteArray>

namespace itinera {

/// The whole file. Fails if it cannot be read or has more than `maxBytes`.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 maxBytes);

/// Replaces a file in one step: either the old or the new content is there, never a part.
/// The content and the folder entry are on disk when it returns.
[[nodiscard]] Result<> writeFileAtomically(const QString& path, const QByteArray& bytes);

/// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] QString sha256(const QByteArray& bytes);

} // namespace itinera
