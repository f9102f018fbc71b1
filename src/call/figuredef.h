#pragma once

#include "call/checkdef.h"
#include "model/fieldpath.h"

#include <vector>

namespace itinera {

/// A figure that is worked out, which checks and conditions may name besides the fields of their
/// item. How it is worked out stands in `rules/figure.cpp`.
struct FigureDef {
    const char* name;  ///< such as `=flow.days`
    Scope of;          ///< whose figure; that of the application can be read from everywhere
    const char* where; ///< where a person mends it: in the item (`./`), else in the application
    const char* unit;  ///< of a number; empty if it has none
};

[[nodiscard]] const std::vector<FigureDef>& figureDefs();

/// Null if there is none of that name.
[[nodiscard]] const FigureDef* figureDef(const QString& name);

/// Whether a figure or a field of this name can be read from an item: a check of this scope, or a
/// condition of a field of the form below `item` (`activities/*/flows/*`).
[[nodiscard]] bool canBeRead(const QString& figure, Scope scope, const FieldPath& item);

/// Unit of a figure or field, such as `days`; empty if it has none.
[[nodiscard]] QString unitOfFigure(const QString& figure);

} // namespace itinera
