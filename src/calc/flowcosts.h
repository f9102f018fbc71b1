#pragma once

#include "calc/budget.h"

namespace itinera {

/// Travel support of persons of a flow who are all paid alike.
struct TravelShare {
    std::optional<int> persons; ///< nothing while it is unknown
    MoneyRange unit;            ///< of one person
    std::vector<FieldPath> missing;
};

/// What the flows of one activity cost. It depends on the activity, the agency and its rates alone.
struct FlowCosts {
    std::vector<BudgetLine> lines;
    std::vector<TravelShare> travel;

    [[nodiscard]] MoneyRange total() const;
};

[[nodiscard]] FlowCosts flowCosts(const Activity& activity, const Application& application,
                                  const CallSet& call);

} // namespace itinera
