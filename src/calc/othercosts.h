#pragma once

#include "calc/flowcosts.h"

#include <map>

namespace itinera {

/// The travel shares of each activity. They belong to somebody else.
using TravelShares = std::map<Id<Activity>, const std::vector<TravelShare>*>;

/// Everything that is not paid flow by flow: organisational support, preparatory visits, real
/// costs.
[[nodiscard]] std::vector<BudgetLine> otherCosts(const Application& application,
                                                 const CallSet& call, const TravelShares& travel);

} // namespace itinera
