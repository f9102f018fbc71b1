#pragma once

#include "rules/check.h"

namespace itinera {

struct NamedOwnCheck {
    const char* name; ///< id of the rule; for rules of an action, the part behind the action
    std::vector<OwnPart> parts;
    const char* place = ""; ///< where it looks, if its scope does not say so
};

// The families of own checks, one file each.
[[nodiscard]] std::vector<NamedOwnCheck> ownFormChecks();
[[nodiscard]] std::vector<NamedOwnCheck> ownActivityChecks();
[[nodiscard]] std::vector<NamedOwnCheck> ownFundingChecks();
[[nodiscard]] std::vector<NamedOwnCheck> ownHigherEducationChecks();
[[nodiscard]] std::vector<NamedOwnCheck> ownOutcomeChecks();
[[nodiscard]] std::vector<NamedOwnCheck> ownYouthChecks();

} // namespace itinera
