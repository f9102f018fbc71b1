#pragma once

#include "cli/data.h"
#include "cli/loaded.h"

#include <QStringList>

namespace itinera {

class Words;

/// Which rules were used, by name, version and hash, and whether the application was written by
/// them.
[[nodiscard]] QStringList ruleSetLines(const Loaded& loaded, const Words& words);
[[nodiscard]] Data ruleSetData(const Loaded& loaded);

/// `Rules: itinera-2024-ka122-sch, version 1, SHA-256 …`, and where they come from.
[[nodiscard]] QStringList ruleSetLines(const CallSet& call, const Words& words);
[[nodiscard]] Data ruleSetData(const CallSet& call);

} // namespace itinera
