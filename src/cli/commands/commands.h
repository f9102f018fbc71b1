#pragma once

#include "cli/command.h"

namespace itinera {

// What the help says of the commands that itinera-cli hands over to itinera-cli-bundle.
inline constexpr auto kExportAbout = "Make the submission bundle of a document";
inline constexpr auto kVerifyAbout = "Check whether a bundle is intact, complete and truthful";

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

/// `calls diff`: what another call or a corrected rule set says differently.
[[nodiscard]] CommandResult diffCalls(const Invocation& invocation);

} // namespace itinera
