#pragma once

#include "bundle/part.h"

#include <span>
#include <vector>

namespace itinera {

inline constexpr const char* kApplicationFile = "application.json";
inline constexpr const char* kFindingsFile = "findings.json";
inline constexpr const char* kAnnexRole = "annex";

/// The parts of a bundle, in the order in which it carries them. Annexes follow them.
[[nodiscard]] std::span<const Part> partCatalog();

/// The file of one annex.
struct AnnexFile {
    int annex = 0; ///< id
    QString name;  ///< relative to `data/`: `annexes/<position>-<safe file name>`
    QString mediaType;
    QString sha256; ///< that the application states; empty if it has no file yet
};

/// The annexes of an application, in their order.
[[nodiscard]] std::vector<AnnexFile> annexFiles(const Application& application);

/// A file name that every system and signing program takes: ASCII letters, digits, `.`, `-` and
/// `_`.
[[nodiscard]] QString safeFileName(const QString& name);

/// The content of an annex; null if there is none, it is empty, or it is not the one of this hash.
[[nodiscard]] const QByteArray* annexContent(const AnnexFile& annex,
                                             const Attachments& attachments);

} // namespace itinera
