#pragma once

#include "base/result.h"

namespace itinera {

/// Makes a folder, with those above it, that only its owner can look into. Leaves an existing one
/// as it is.
[[nodiscard]] Result<> makePrivateFolder(const QString& path);

} // namespace itinera
