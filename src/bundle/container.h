#pragma once

#include "base/result.h"
#include "io/limits.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace itinera {

/// One file that a bundle carries.
struct PayloadFile {
    QString name;      ///< relative to `data/`
    QString mediaType; ///< plain `type/subtype`
    QString role;      ///< what the file is for, such as `application`
    QByteArray bytes;
    bool operator==(const PayloadFile&) const = default;
};

/// What a bundle says of itself.
struct ContainerInfo {
    QString applicationId;
    QString ruleSet;
    QString ruleSetSha256;
    QString program;
    QString verdict;
    QString contentSha256;
    bool draft = false;
    std::optional<QDate> baggingDate;
    QString sourceOrganisation;
    bool operator==(const ContainerInfo&) const = default;
};

/// What may be wrong with a container. `name` of the problem is the file that it is about.
enum class ContainerProblemCode {
    ArchiveStructure,    ///< the ZIP breaks a rule: duplicate, unsafe name, link, overlap …
    DamagedFile,         ///< cannot be unpacked to the size and checksum that the ZIP states
    NoMimetype,          ///< no file `mimetype`
    WrongMimetype,       ///< its content is another one
    MimetypeNotFirst,    ///< it is not the first entry
    ForeignMetaInf,      ///< in META-INF, but neither the manifest nor a signature
    EmptyFile,           ///< signing tools refuse files without content
    ManifestMissing,     ///< no META-INF/manifest.xml
    ManifestMalformed,   ///< not the XML it should be
    ManifestRootEntry,   ///< no entry `/` with the media type of the container
    ManifestForbidden,   ///< lists something that must not be listed, or twice
    ManifestUnlisted,    ///< a file that META-INF/manifest.xml does not list
    ManifestMissingFile, ///< META-INF/manifest.xml lists a file that is not there
    ManifestMediaType,   ///< another media type than in bundle-manifest.json
    BagDeclaration,      ///< bagit.txt does not declare BagIt 1.0 in UTF-8
    BagManifest,         ///< a list of digests is malformed
    BundleManifest,      ///< bundle-manifest.json is not what it should be
    HashMismatch,        ///< another content than the one of which the digest was kept
    PayloadOxum,         ///< bag-info.txt states another size or number of files
    FileMissing,         ///< listed, but not there
    ExtraFile,           ///< there, but not listed
    NotHashed            ///< a file of the bag of which no digest is kept
};

/// Stable printed name, such as `hash-mismatch`.
[[nodiscard]] QString containerProblemName(ContainerProblemCode code);

struct ContainerProblem {
    ContainerProblemCode code = ContainerProblemCode::ArchiveStructure;
    QString name;
    QString detail; ///< technical English; may be empty
};

/// A container with everything that could be read, and everything that is wrong with it.
struct OpenedContainer {
    std::vector<PayloadFile>
        files;          ///< in the order of bundle-manifest.json, then those it does not list
    ContainerInfo info; ///< empty if bundle-manifest.json cannot be read
    std::vector<ContainerProblem> structure;    ///< signing tools or readers may refuse it
    std::vector<ContainerProblem> integrity;    ///< content that is not the original one
    std::vector<ContainerProblem> completeness; ///< files too many or too few
    QStringList signatureFiles;                 ///< present, not verified

    [[nodiscard]] bool isSound() const
    {
        return structure.empty() && integrity.empty() && completeness.empty();
    }
};

/// An ASiC-E container, ready to be signed, that is a BagIt bag when it is unpacked. Equal input
/// gives equal bytes. Refuses files without content, unsafe or repeated names and unclear media
/// types.
[[nodiscard]] Result<QByteArray> packContainer(const std::vector<PayloadFile>& files,
                                               const ContainerInfo& info);

/// Opens a container from an untrusted source, before or after it was signed. Fails only if the
/// bytes are no ZIP archive or exceed the limits. The digests show damage and careless changes; who
/// changes all of them together is found out by a signature only.
[[nodiscard]] Result<OpenedContainer> openContainer(const QByteArray& bytes, const QString& name,
                                                    const ReadLimits& limits = {});

} // namespace itinera
