#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

namespace itinera {

/// The whole file. Fails if it cannot be read or has more than `maxBytes`. A pipe is read to its
/// end, but one that nobody writes to is not waited for.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 maxBytes);

/// Fails with `CannotWrite` if there is something at the path that is no regular file.
[[nodiscard]] Result<> checkReplaceable(const QString& path);

/// Called when the new content is complete, just before it takes the place of the old one. If it
/// fails, the old one stays.
using LastLook = std::function<Result<>()>;

/// Replaces a file in one step: either the old or the new content is there, never a part.
/// The content and the folder entry are on disk when it returns. Only regular files are replaced; a
/// link stays, and what it points to is replaced.
[[nodiscard]] Result<> writeFileAtomically(const QString& path, const QByteArray& bytes,
                                           const LastLook& lastLook = {});

/// SHA-256 as 64 lower-case hexadecimal digits.
[[nodiscard]] QString sha256(const QByteArray& bytes);

/// The same of a regular file of any size.
[[nodiscard]] Result<QString> sha256OfFile(const QString& path);

} // namespace itinera
