#pragma once

#include "base/result.h"
#include "io/limits.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace itinera {

struct ZipEntry;
struct ContainerInfo;

/// Number and size of all payload files, as the field Payload-Oxum states them.
struct PayloadSum {
    qint64 bytes = 0;
    qint64 files = 0;
    bool operator==(const PayloadSum&) const = default;
};

/// The text of bagit.txt (BagIt 1.0, RFC 8493).
[[nodiscard]] QByteArray bagDeclaration();

/// The text of bag-info.txt.
[[nodiscard]] QByteArray bagInfo(const ContainerInfo& info, const PayloadSum& sum);

/// The payload sum that a bag-info.txt states, if it states one.
[[nodiscard]] std::optional<PayloadSum> statedPayloadSum(const QByteArray& bagInfo);

/// The text of manifest-sha256.txt or tagmanifest-sha256.txt for these files.
[[nodiscard]] QByteArray bagManifest(const std::vector<ZipEntry>& files);

/// Path to SHA-256 digest, from an untrusted source: at most so many files, with safe paths.
[[nodiscard]] Result<std::map<QString, QString>>
parseBagManifest(const QByteArray& bytes, const QString& name, const ReadLimits& limits);

} // namespace itinera
