#pragma once

#include <QString>

namespace itinera {

[[nodiscard]] QString programVersion(); ///< such as `0.1.0`
[[nodiscard]] QString programName();    ///< such as `itinera 0.1.0`

} // namespace itinera
