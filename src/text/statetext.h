#pragma once

#include "calc/budget.h"
#include "call/checkdef.h"
#include "rules/finding.h"

namespace itinera {

class Words;

// Names of states and kinds for people.
[[nodiscard]] QString verdictText(Verdict verdict, const Words& words);
[[nodiscard]] QString severityText(Severity severity, const Words& words);
[[nodiscard]] QString ruleStateText(RuleState state, const Words& words);
[[nodiscard]] QString costCategoryText(CostCategory category, const Words& words);
[[nodiscard]] QString checkKindText(CheckKind kind, const Words& words);

} // namespace itinera
