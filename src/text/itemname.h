#pragma once

#include "call/callset.h"
#include "model/application.h"
#include "model/fieldpath.h"

namespace itinera {

class Words;

/// What an item of a list is called by the people who entered it: a title, a name, the towns of a
/// journey. Empty if it has none.
[[nodiscard]] QString itemName(const FieldPath& item, const Application& application,
                               const CallSet& call, const Words& words);

} // namespace itinera
