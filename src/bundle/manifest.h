#pragma once

#include "bundle/container.h"

namespace itinera {

/// What bundle-manifest.json says of one payload file.
struct ManifestFile {
    QString path; ///< in the archive, with `data/`
    qint64 bytes = 0;
    QString sha256;
    QString mediaType;
    QString role;
    bool operator==(const ManifestFile&) const = default;
};

/// The content of bundle-manifest.json.
struct BundleManifest {
    ContainerInfo info;
    std::vector<ManifestFile> files;
    bool operator==(const BundleManifest&) const = default;
};

[[nodiscard]] QByteArray encodeBundleManifest(const BundleManifest& manifest);

/// Strict: every member must be there, of its type, and no other.
[[nodiscard]] Result<BundleManifest>
decodeBundleManifest(const QByteArray& bytes, const QString& name, const ReadLimits& limits);

} // namespace itinera
