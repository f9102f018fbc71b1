#pragma once

#include "call/callset.h"

namespace itinera {

class Words;

/// Every rule of an action as a page in Markdown: those that the program decides by section of the
/// form, the others by why it does not. `docs/rules` holds what this returns.
[[nodiscard]] QByteArray rulePage(const CallSet& call, const Words& words);

} // namespace itinera
