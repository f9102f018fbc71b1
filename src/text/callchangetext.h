#pragma once

#include "call/callchanges.h"

namespace itinera {

class Words;

/// What a part is called in a heading: `Limits and days`, `Questions`.
[[nodiscard]] QString callPartText(CallPart part, const Words& words);

/// What a statement is about: `Round 1`, `Travel from 100 km`, the title of a rule with its id.
[[nodiscard]] QString statementText(const CallStatement& statement, const CallSet& call,
                                    const Words& words);

/// One change in a line: `Round 1 – deadline: 20 February 2024 → 19 February 2025`, `new: …`,
/// `no longer: …`.
[[nodiscard]] QString callChangeText(const CallChange& change, const CallSet& from,
                                     const CallSet& to, const Words& words);

/// A value of a statement alone, such as `30 days`; a dash if there is none.
[[nodiscard]] QString factText(const char* member, const FieldValue& value, const CallSet& call,
                               const Words& words);
[[nodiscard]] QString factLabel(const char* member, const Words& words);

} // namespace itinera
