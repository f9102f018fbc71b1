#pragma once

#include "base/result.h"
#include "rules/engine.h"
#include "store/attachments.h"

#include <QByteArray>

namespace itinera {

struct ExportOptions {
    bool draft = false; ///< allowed in spite of errors, and marked as such on every page
};

/// The submission bundle (`Name.asice`). Refuses with `Refused` while errors stand or an annex has
/// no content, unless a draft is asked for. The same application and the same program version give
/// the same bytes. Needs a QGuiApplication for the PDF; may run in another thread.
[[nodiscard]] Result<QByteArray> exportBundle(const Application& application,
                                              const Attachments& attachments,
                                              const std::shared_ptr<const RuleBook>& rules,
                                              const ExportOptions& options);

/// The fingerprint of the content: SHA-256 of the application as JSON. Stands on every page.
[[nodiscard]] QString contentFingerprint(const Application& application);

} // namespace itinera
