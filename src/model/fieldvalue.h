#pragma once

#include "base/kilometres.h"
#include "base/money.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace itinera {

using IdNumbers = std::vector<int>; ///< ids of items of one list
using Codes = std::vector<QString>; ///< codes of a code list

/// The value of one field, whatever its type. `std::monostate` is "not given". Texts are never
/// monostate: an empty text is an empty text.
using FieldValue =
    std::variant<std::monostate, QString, bool, int, QDate, Money, Kilometres, IdNumbers, Codes>;

/// Nothing, an empty text or an empty list.
[[nodiscard]] bool isBlank(const FieldValue& value);

} // namespace itinera
