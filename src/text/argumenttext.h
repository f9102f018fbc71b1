#pragma once

#include "call/callset.h"
#include "model/application.h"
#include "rules/finding.h"

namespace itinera {

class Words;

/// One value of a finding in words: `3 days`, `2–60 days`, `at most 30 participants`,
/// `1 June 2024 – 31 December 2024`, `A, B or C`, the name of a place, with the value there if one
/// is given. A code for which the argument names no code list is one of the field at `where`.
[[nodiscard]] QString argumentText(const Argument& argument, const FieldPath& where,
                                   const Application& application, const CallSet& call,
                                   const Words& words);

} // namespace itinera
