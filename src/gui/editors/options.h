#pragma once

#include "call/formdef.h"
#include "model/fieldpath.h"

#include <QString>

#include <vector>

namespace itinera {

class Session;

/// A value that a field offers, with its label in the language of the program.
struct Option {
    QString code; ///< of a code list, or the printed id of an item
    QString label;
};

[[nodiscard]] std::vector<Option> optionsFor(const FieldDef& field, const FieldPath& path,
                                             const Session& session);

/// Whether the codes of the kind are ids of items.
[[nodiscard]] bool refersToItems(FieldKind kind);

/// Whether several values may be chosen.
[[nodiscard]] bool takesSeveral(FieldKind kind);

} // namespace itinera
