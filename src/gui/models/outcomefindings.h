#pragma once

#include "call/checkdef.h"
#include "model/fieldpath.h"

#include <optional>
#include <vector>

class QLabel;

namespace itinera {

class Session;

/// The worst of what the rules say about a place and everything below it, without accepted
/// warnings.
[[nodiscard]] std::optional<Severity> worstBelow(const FieldPath& path, const Session& session);

/// Shows what the rules say about some places; the label hides if it is nothing.
void showFindings(QLabel* label, const std::vector<FieldPath>& places, const Session& session);

} // namespace itinera
