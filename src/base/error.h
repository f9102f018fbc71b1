#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace itinera {

/// What went wrong outside the program. The sentence for people is made in `text/errortext`.
enum class ErrorCode {
    CannotRead,    ///< file missing, no permission, device error
    TooLarge,      ///< a limit on size, depth or number was exceeded
    Malformed,     ///< not the format it claims to be (JSON, ZIP, UTF-8)
    WrongContent,  ///< well-formed, but a member is missing, unknown or of the wrong type
    NewerFormat,   ///< written by a newer program
    UnknownCall,   ///< no data for this call year or action
    BadCallData,   ///< the data of a call are not usable
    Locked,        ///< another program has the file open
    ChangedOnDisk, ///< the file is not the one that was read
    CannotWrite,   ///< disk full, folder read-only
    Refused,       ///< a request that the rules of the program forbid
    DoesNotVerify, ///< a bundle whose proof fails
    Internal       ///< a bug, caught at the outermost level
};

/// One failure: code, place, technical detail in English, and what caused it.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;                     ///< technical English, for logs and "Details"
    QString where;                      ///< file, JSON pointer or field path; may be empty
    std::shared_ptr<const Error> cause; ///< may be null

    [[nodiscard]] static Error because(Error cause, ErrorCode code, QString detail,
                                       QString where = {});
};

using Errors = std::vector<Error>;

/// Stable printed name, such as `too-large`.
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace itinera
