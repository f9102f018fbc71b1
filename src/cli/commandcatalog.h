#pragma once

#include "cli/command.h"

#include <span>

namespace itinera {

/// All commands in the order of the help.
[[nodiscard]] std::span<const CommandDef> commandCatalog();

/// Options that every command takes.
[[nodiscard]] std::span<const OptionDef> globalOptions();

} // namespace itinera
