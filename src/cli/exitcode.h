#pragma once

#include "base/error.h"

namespace itinera {

/// What the program hands back to the shell. Scripts rely on the numbers (docs/cli.md).
enum class ExitCode {
    Fine = 0,
    Findings = 1, ///< the answer is "no": findings, a difference, a refusal
    Usage = 2,
    CannotRead = 3,
    NewerVersion = 4,
    Locked = 5,
    CannotWrite = 6,
    DoesNotVerify = 7,
    Internal = 70
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

/// The graver of two, for a command that does several things: the one with the higher number.
[[nodiscard]] ExitCode graver(ExitCode a, ExitCode b);

} // namespace itinera
