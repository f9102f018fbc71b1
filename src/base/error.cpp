#include "base/error.h"

namespace itinera {

Error Error::because(Error cause, ErrorCode code, QString detail, QString where)
{
    return {code, std::move(detail), std::move(where),
            std::make_shared<const Error>(std::move(cause))};
}

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CannotRead:
        return QStringLiteral("cannot-read");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::Malformed:
        return QStringLiteral("malformed");
    case ErrorCode::WrongContent:
        return QStringLiteral("wrong-content");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer-format");
    case ErrorCode::UnknownCall:
        return QStringLiteral("unknown-call");
    case ErrorCode::BadCallData:
        return QStringLiteral("bad-call-data");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::ChangedOnDisk:
        return QStringLiteral("changed-on-disk");
    case ErrorCode::CannotWrite:
        return QStringLiteral("cannot-write");
    case ErrorCode::Refused:
        return QStringLiteral("refused");
    case ErrorCode::DoesNotVerify:
        return QStringLiteral("does-not-verify");
    case ErrorCode::Internal:
        return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

} // namespace itinera
