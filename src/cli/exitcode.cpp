#include "cli/exitcode.h"

#include <algorithm>

namespace itinera {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotRead:
    case ErrorCode::TooLarge:
    case ErrorCode::Malformed:
    case ErrorCode::WrongContent:
    case ErrorCode::UnknownCall:
    case ErrorCode::BadCallData:
        return ExitCode::CannotRead;
    case ErrorCode::NewerFormat:
        return ExitCode::NewerVersion;
    case ErrorCode::Locked:
        return ExitCode::Locked;
    case ErrorCode::ChangedOnDisk:
    case ErrorCode::CannotWrite:
        return ExitCode::CannotWrite;
    case ErrorCode::Refused:
        return ExitCode::Findings;
    case ErrorCode::DoesNotVerify:
        return ExitCode::DoesNotVerify;
    case ErrorCode::Internal:
        return ExitCode::Internal;
    }
    return ExitCode::Internal;
}

ExitCode graver(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

} // namespace itinera
