#pragma once

#include "model/fieldpath.h"

#include <QString>

namespace itinera {

/// What one step of the undo list is about.
struct Edit {
    QString label;    ///< readable, in the language of the program
    QString mergeKey; ///< steps in a row with the same key become one; empty: never
    FieldPath focus;  ///< where undo and redo take the user
};

} // namespace itinera
