#pragma once

#include "calc/budget.h"

namespace itinera {

// What the parts of the budget are put together from.

[[nodiscard]] inline MoneyRange percentOf(MoneyRange amount, int percent)
{
    return {amount.least.percent(percent), amount.most.percent(percent)};
}

[[nodiscard]] inline Factor countFactor(FactorKind kind, int number)
{
    return {kind, number, {}};
}

[[nodiscard]] inline Factor moneyFactor(FactorKind kind, MoneyRange amount)
{
    return {kind, 0, amount};
}

/// The product of the factors: one amount, a share of it if one is named, and numbers.
[[nodiscard]] BudgetTerm product(std::vector<Factor> factors);

[[nodiscard]] BudgetLine lineOf(CostCategory category, FieldPath where,
                                std::optional<Id<Activity>> activity);

/// An input without which there is no upper limit.
void demand(BudgetLine& line, bool known, const FieldPath& path);

/// Adds up the terms. A line that would say nothing is left out.
void addLine(std::vector<BudgetLine>& lines, BudgetLine line);

/// For a rate that the call data do not know.
inline void leaveOpen(BudgetLine& line)
{
    line.open = true;
    line.note = BudgetNote::RateUnknown;
}

} // namespace itinera
