#pragma once

#include "cli/command.h"

namespace itinera {

// One function per command, each in a file of its own.
[[nodiscard]] CommandDef newCommand();
[[nodiscard]] CommandDef validateCommand();
[[nodiscard]] CommandDef budgetCommand();
[[nodiscard]] CommandDef exportCommand();
[[nodiscard]] CommandDef verifyCommand();
[[nodiscard]] CommandDef showCommand();
[[nodiscard]] CommandDef callsCommand();
[[nodiscard]] CommandDef rulesCommand();
[[nodiscard]] CommandDef schemaCommand();
[[nodiscard]] CommandDef convertCommand();
[[nodiscard]] CommandDef diffCommand();

} // namespace itinera
