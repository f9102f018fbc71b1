#pragma once

#include "cli/data.h"
#include "cli/loaded.h"
#include "rules/finding.h"

#include <QStringList>

namespace itinera {

class Words;

/// All states of rules, in the order in which they are counted.
[[nodiscard]] const std::vector<RuleState>& ruleStates();

/// Findings by section of the form, each with what, where, why and what to do; then the verdict.
[[nodiscard]] QStringList reportLines(const Loaded& loaded, const ValidationReport& report,
                                      const Words& words);

/// The verdict with the numbers behind it, in one line.
[[nodiscard]] QString verdictLine(const ValidationReport& report, const Words& words);

/// The same for programs, as docs/cli.md describes it.
[[nodiscard]] Data reportData(const Loaded& loaded, const ValidationReport& report,
                              const Words& words);

} // namespace itinera
