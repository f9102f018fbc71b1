#pragma once

#include "call/facts.h"

namespace itinera {

class Words;

/// How sure a fact is: `Official text.`
[[nodiscard]] QString gradeText(Grade grade, const Words& words);

/// Where a fact comes from and how sure it is: `Source: Programme Guide …. Official text.`
[[nodiscard]] QString provenanceText(const Provenance& from, const Words& words);

} // namespace itinera
