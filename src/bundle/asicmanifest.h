#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace itinera {

/// One row of META-INF/manifest.xml.
struct AsicEntry {
    QString path;
    QString mediaType;
    bool operator==(const AsicEntry&) const = default;
};

/// The text of META-INF/manifest.xml with these rows (OpenDocument manifest 1.2).
[[nodiscard]] QByteArray encodeAsicManifest(const std::vector<AsicEntry>& entries);

/// The rows, from an untrusted source. Refuses a DOCTYPE and everything that is not such a
/// manifest.
[[nodiscard]] Result<std::vector<AsicEntry>>
decodeAsicManifest(const QByteArray& bytes, const QString& name, qsizetype maxEntries);

} // namespace itinera
