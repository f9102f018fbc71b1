#pragma once

#include "model/fieldvalue.h"

#include <optional>
#include <vector>

namespace itinera {

/// When a field is required or a check applies: a figure and what its value must be. An unknown or
/// empty figure fulfils no condition but `isNot`.
struct Condition {
    QString figure;
    Codes in;    ///< one of these (a list: any of its values)
    Codes notIn; ///< none of these
    std::optional<FieldValue> is;
    std::optional<FieldValue> isNot; ///< holds for an empty value as well
    std::optional<int> atLeast;
};

using Conditions = std::vector<Condition>;

} // namespace itinera
