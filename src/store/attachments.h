#pragma once

#include "base/result.h"
#include "io/limits.h"
#include "model/application.h"

#include <QByteArray>

#include <map>

namespace itinera {

/// Contents of annexes by their SHA-256 (64 lower-case hexadecimal digits).
using Attachments = std::map<QString, QByteArray>;

/// File names `<sha256>.<ext>` of the contents that annexes refer to, by SHA-256. The ending is
/// that of the first annex with this content; what is no SHA-256 is left out.
[[nodiscard]] std::map<QString, QString> attachmentNames(const Application& application);

/// The SHA-256 that a name of the form `<sha256>.<ext>` states; empty if it is no such name.
[[nodiscard]] QString sha256OfName(const QString& name);

/// Writes what annexes refer to into a folder, unless it is there already. Contents that are not in
/// `attachments` are passed over; a content that does not fit its key is refused.
[[nodiscard]] Result<> writeAttachments(const QString& folder, const Application& application,
                                        const Attachments& attachments);

/// What was found in a folder. A content that is missing is in neither part.
struct FoundAttachments {
    Attachments attachments;
    Errors damaged; ///< not readable, or another content than the name states
};

[[nodiscard]] FoundAttachments readAttachments(const QString& folder,
                                               const Application& application,
                                               const ReadLimits& limits = {});

} // namespace itinera
