#pragma once

#include "calc/budget.h"

namespace itinera {

class Words;

/// What a line pays for: `Travel: Activity 2 “Job shadowing in Kuopio”, Flow 1`.
[[nodiscard]] QString budgetLineTitle(const BudgetLine& line, const Application& application,
                                      const CallSet& call, const Words& words);

/// How an amount came about: `10 participants × 5 days × 85.00 EUR = 4,250.00 EUR`.
[[nodiscard]] QString derivationText(const BudgetLine& line, const CallSet& call,
                                     const Words& words);

/// What has to be filled in to make the amount exact; empty if it is.
[[nodiscard]] QString missingText(const BudgetLine& line, const Application& application,
                                  const CallSet& call, const Words& words);
/// The same for the whole budget.
[[nodiscard]] QString missingText(const BudgetResult& budget, const Application& application,
                                  const CallSet& call, const Words& words);

} // namespace itinera
