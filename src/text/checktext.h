#pragma once

#include "call/callset.h"

namespace itinera {

class Words;

/// What a check allows: `2–60 days`, `1 June 2024 – 31 December 2024`, `A, B or C`. Empty if its
/// kind knows no such value, or if there are too many codes to be read.
[[nodiscard]] QString allowedText(const CheckDef& check, const CallSet& call, const Words& words);

/// The value of a rule: what it allows in words where its kind has some, else as it stands in the
/// call data; empty if the call has no such rule.
[[nodiscard]] QString parameterText(const CheckDef& check, const CallSet& call, const Words& words);

/// Title of the section of the form where a check looks; empty for the application as a whole.
[[nodiscard]] QString sectionTitle(const CheckDef& check, const CallSet& call, const Words& words);

} // namespace itinera
