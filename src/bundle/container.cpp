#include "bundle/container.h"

#include "bundle/asicmanifest.h"
#include "bundle/bag.h"
#include "bundle/manifest.h"
#include "io/file.h"
#include "io/zip.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

namespace itinera {
namespace {

constexpr QStringView kMimetype = u"mimetype";
constexpr QStringView kMetaInf = u"META-INF/";
constexpr QStringView kAsicManifest = u"META-INF/manifest.xml";
constexpr QStringView kData = u"data/";
constexpr QStringView kDeclaration = u"bagit.txt";
constexpr QStringView kBagInfo = u"bag-info.txt";
constexpr QStringView kBundleManifest = u"bundle-manifest.json";
constexpr QStringView kPayloadDigests = u"manifest-sha256.txt";
constexpr QStringView kTagDigests = u"tagmanifest-sha256.txt";

// Every file beside the payload of which the tag manifest keeps a digest.
constexpr std::array kTagFiles{kDeclaration, kBagInfo, kBundleManifest, kPayloadDigests};

constexpr qsizetype kLargestList = 4LL * 1024 * 1024; // bytes; 2000 files need less than one

constexpr QStringView kContainerMediaType = u"application/vnd.etsi.asic-e+zip";

QString payloadPath(const PayloadFile& file)
{
    return kData.toString() + file.name;
}

bool isPlainMediaType(const QString& mediaType)
{
    // RFC 6838, 4.2; parameters are left out because signing tools warn about them.
    static const QRegularExpression plain(QStringLiteral(
        "\\A[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\\z"));
    return plain.match(mediaType).hasMatch();
}

Errors refusals(const std::vector<PayloadFile>& files)
{
    Errors errors;
    const auto refuse = [&](const QString& detail, const QString& where) {
        errors.push_back({ErrorCode::Refused, detail, where, nullptr});
    };
    for (const PayloadFile& file : files) {
        const QString path = payloadPath(file);
        if (file.name.isEmpty())
            refuse(QStringLiteral("the name is empty"), path);
        else if (const QString reason = unsafeNameReason(path); !reason.isEmpty())
            refuse(reason, path);
        if (file.bytes.isEmpty())
            refuse(QStringLiteral("the file has no content"), path);
        if (!isPlainMediaType(file.mediaType))
            refuse(QStringLiteral("the media type is not a plain type/subtype"), path);
    }
    if (files.empty())
        refuse(QStringLiteral("a bundle needs a file"), {});
    return errors;
}

BundleManifest manifestOf(const std::vector<PayloadFile>& files, const ContainerInfo& info)
{
    BundleManifest manifest{info, {}};
    for (const PayloadFile& file : files)
        manifest.files.push_back({.path = payloadPath(file),
                                  .bytes = file.bytes.size(),
                                  .sha256 = sha256(file.bytes),
                                  .mediaType = file.mediaType,
                                  .role = file.role});
    return manifest;
}

QByteArray asicManifestOf(const std::vector<ZipEntry>& tags, const std::vector<PayloadFile>& files)
{
    std::vector<AsicEntry> rows{{QStringLiteral("/"), kContainerMediaType.toString()}};
    for (const ZipEntry& tag : tags) {
        const bool isJson = tag.name.endsWith(u".json");
        rows.push_back(
            {tag.name, isJson ? QStringLiteral("application/json") : QStringLiteral("text/plain")});
    }
    for (const PayloadFile& file : files)
        rows.push_back({payloadPath(file), file.mediaType});
    return encodeAsicManifest(rows);
}

bool isSignature(QStringView name)
{
    const QStringView file = name.mid(kMetaInf.size());
    return name.startsWith(kMetaInf) && !file.contains(u'/')
           && file.contains(u"signatures", Qt::CaseInsensitive)
           && file.endsWith(u".xml", Qt::CaseInsensitive);
}

/// Compares what a container holds with everything that it says of itself.
class Checker {
public:
    Checker(const ZipContents& contents, const ReadLimits& limits)
        : m_contents(contents)
        , m_limits(limits)
    {
        for (const ZipEntry& entry : contents.entries)
            take(entry);
        for (const ZipProblem& problem : contents.problems)
            m_unreadable.insert(problem.entry);
    }

    OpenedContainer check(const QByteArray& archive)
    {
        reportArchive();
        checkMimetype(archive);
        checkMetaInf();
        checkTagFiles();
        checkDigests(kTagDigests, [](const QString& path) { return !path.startsWith(kData); });
        checkDigests(kPayloadDigests, [](const QString& path) { return path.startsWith(kData); });
        readBundleManifest();
        checkAsicManifest();
        checkPayload();
        return std::move(m_result);
    }

private:
    using Code = ContainerProblemCode;
    using Problems = std::vector<ContainerProblem>;

    // Several lists name the same file; one problem with it is enough.
    static void add(Problems& problems, Code code, const QString& name, const QString& detail = {})
    {
        const bool isKnown = std::ranges::any_of(problems, [&](const ContainerProblem& problem) {
            return problem.code == code && problem.name == name && !name.isEmpty();
        });
        if (!isKnown || code == Code::ArchiveStructure)
            problems.push_back({code, name, detail});
    }

    void structure(Code code, QStringView name, const QString& detail = {})
    {
        add(m_result.structure, code, name.toString(), detail);
    }

    void integrity(Code code, QStringView name, const QString& detail = {})
    {
        add(m_result.integrity, code, name.toString(), detail);
    }

    void completeness(Code code, QStringView name, const QString& detail = {})
    {
        add(m_result.completeness, code, name.toString(), detail);
    }

    [[nodiscard]] const ZipEntry* find(QStringView name) const
    {
        const auto found = m_files.find(name.toString());
        return found == m_files.end() ? nullptr : found->second;
    }

    void take(const ZipEntry& entry)
    {
        // Beside the payload there are only lists; a huge one is made to keep the reader busy.
        if (entry.bytes.size() <= kLargestList || entry.name.startsWith(kData)
            || isSignature(entry.name)) {
            m_files.emplace(entry.name, &entry);
            return;
        }
        m_unreadable.insert(entry.name);
        structure(Code::ArchiveStructure, entry.name,
                  QStringLiteral("more than %1 bytes").arg(kLargestList));
    }

    // A file that is there but cannot be read was reported already, and is not missing.
    [[nodiscard]] bool isPresent(const QString& name) const
    {
        return m_files.contains(name) || m_unreadable.contains(name);
    }

    void reportArchive();
    void checkMimetype(const QByteArray& archive);
    void checkMetaInf();
    void checkTagFiles();
    void checkDigest(const QString& path, const QString& digest, QStringView list);
    void checkDigests(QStringView list, bool (*covers)(const QString& path));
    void readBundleManifest();
    void checkAsicManifest();
    void checkAsicRow(const AsicEntry& row);
    void checkListed(const std::set<QString>& listed);
    void checkPayload();
    void takePayload(const ManifestFile& file);

    const ZipContents& m_contents;
    const ReadLimits& m_limits;
    std::map<QString, const ZipEntry*> m_files;
    std::set<QString> m_unreadable;
    std::optional<BundleManifest> m_manifest;
    OpenedContainer m_result;
};

void Checker::reportArchive()
{
    for (const ZipProblem& problem : m_contents.problems) {
        if (problem.fault == ZipFault::Damaged)
            integrity(Code::DamagedFile, problem.entry, problem.detail);
        else
            structure(Code::ArchiveStructure, problem.entry, problem.detail);
    }
}

void Checker::checkMimetype(const QByteArray& archive)
{
    const ZipEntry* mimetype = find(kMimetype);
    if (mimetype == nullptr) {
        if (!isPresent(kMimetype.toString()))
            structure(Code::NoMimetype, kMimetype);
        return;
    }
    if (mimetype->bytes != kContainerMediaType.toUtf8())
        structure(Code::WrongMimetype, kMimetype,
                  printableName(QString::fromUtf8(mimetype->bytes.left(60))));
    // First in the directory and first in the file: programs look at the one or the other.
    constexpr qsizetype kFirstNameAt = 30;
    if (m_contents.entries.front().name != kMimetype
        || archive.mid(kFirstNameAt, kMimetype.size()) != kMimetype.toUtf8())
        structure(Code::MimetypeNotFirst, kMimetype);
}

void Checker::checkMetaInf()
{
    for (const ZipEntry& entry : m_contents.entries) {
        if (!entry.name.startsWith(kMetaInf, Qt::CaseInsensitive) || entry.name == kAsicManifest)
            continue;
        if (isSignature(entry.name))
            m_result.signatureFiles.append(entry.name);
        else
            structure(Code::ForeignMetaInf, entry.name);
    }
}

void Checker::checkTagFiles()
{
    const ZipEntry* declaration = find(kDeclaration);
    if (declaration != nullptr && declaration->bytes != bagDeclaration())
        structure(Code::BagDeclaration, kDeclaration);
    for (const QStringView name :
         {kDeclaration, kBagInfo, kBundleManifest, kPayloadDigests, kTagDigests}) {
        if (!isPresent(name.toString()))
            completeness(Code::FileMissing, name);
    }
    for (const ZipEntry& entry : m_contents.entries) {
        const bool isKnown = entry.name.startsWith(kData)
                             || entry.name.startsWith(kMetaInf, Qt::CaseInsensitive)
                             || entry.name == kMimetype || entry.name == kTagDigests
                             || std::ranges::find(kTagFiles, entry.name) != kTagFiles.end();
        if (!isKnown)
            completeness(Code::ExtraFile, entry.name,
                         QStringLiteral("not a file of the bundle format"));
    }
}

void Checker::checkDigest(const QString& path, const QString& digest, QStringView list)
{
    if (const ZipEntry* entry = find(path); entry != nullptr) {
        if (sha256(entry->bytes) != digest)
            integrity(Code::HashMismatch, path, QStringLiteral("not the digest in %1").arg(list));
    } else if (!isPresent(path)) {
        completeness(Code::FileMissing, path, QStringLiteral("listed in %1").arg(list));
    }
}

void Checker::checkDigests(QStringView list, bool (*covers)(const QString& path))
{
    const ZipEntry* entry = find(list);
    if (entry == nullptr)
        return;
    const auto digests = parseBagManifest(entry->bytes, list.toString(), m_limits);
    if (!digests) {
        structure(Code::BagManifest, list,
                  QStringLiteral("%1: %2").arg(digests.error().where, digests.error().detail));
        return;
    }
    for (const auto& [path, digest] : digests.value()) {
        if (covers(path))
            checkDigest(path, digest, list);
        else
            structure(Code::BagManifest, list,
                      QStringLiteral("lists what does not belong there: %1").arg(path));
    }
    for (const ZipEntry& file : m_contents.entries) {
        const bool isTagFile = std::ranges::find(kTagFiles, file.name) != kTagFiles.end();
        if ((isTagFile || file.name.startsWith(kData)) && covers(file.name)
            && !digests.value().contains(file.name))
            completeness(Code::NotHashed, file.name, QStringLiteral("not listed in %1").arg(list));
    }
}

void Checker::readBundleManifest()
{
    const ZipEntry* entry = find(kBundleManifest);
    if (entry == nullptr)
        return;
    auto manifest = decodeBundleManifest(entry->bytes, entry->name, m_limits);
    if (manifest) {
        m_manifest = std::move(manifest).value();
        m_result.info = m_manifest->info;
        return;
    }
    for (const Error& error : manifest.errors())
        m_result.structure.push_back({Code::BundleManifest, entry->name,
                                      QStringLiteral("%1: %2").arg(error.where, error.detail)});
}

void Checker::checkAsicManifest()
{
    const ZipEntry* entry = find(kAsicManifest);
    if (entry == nullptr) {
        if (!isPresent(kAsicManifest.toString()))
            structure(Code::ManifestMissing, kAsicManifest);
        return;
    }
    const auto rows = decodeAsicManifest(entry->bytes, entry->name, m_limits.zipEntries + 1);
    if (!rows) {
        const Error& error = rows.error();
        structure(Code::ManifestMalformed, kAsicManifest,
                  QStringLiteral("%1: %2").arg(error.where, error.detail));
        return;
    }
    std::set<QString> listed;
    for (const AsicEntry& row : rows.value()) {
        if (!listed.insert(row.path).second)
            structure(Code::ManifestForbidden, kAsicManifest,
                      QStringLiteral("a path is listed twice"));
        checkAsicRow(row);
    }
    if (!listed.contains(QStringLiteral("/")))
        structure(Code::ManifestRootEntry, kAsicManifest, QStringLiteral("no entry \"/\""));
    checkListed(listed);
}

void Checker::checkAsicRow(const AsicEntry& row)
{
    if (row.path == u"/") {
        if (row.mediaType != kContainerMediaType)
            structure(Code::ManifestRootEntry, kAsicManifest, row.mediaType.left(60));
        return;
    }
    if (!unsafeNameReason(row.path, m_limits).isEmpty()) {
        structure(Code::ManifestForbidden, kAsicManifest, QStringLiteral("a path is not safe"));
        return;
    }
    // Signing a container that lists these writes them a second time.
    if (row.path.startsWith(kMetaInf, Qt::CaseInsensitive) || row.path == kMimetype)
        structure(Code::ManifestForbidden, row.path, QStringLiteral("must not be listed"));
    else if (!isPresent(row.path))
        structure(Code::ManifestMissingFile, row.path);
    if (!m_manifest)
        return;
    const auto file = std::ranges::find(m_manifest->files, row.path, &ManifestFile::path);
    if (file != m_manifest->files.end() && file->mediaType != row.mediaType)
        structure(Code::ManifestMediaType, row.path, row.mediaType.left(60));
}

void Checker::checkListed(const std::set<QString>& listed)
{
    for (const ZipEntry& entry : m_contents.entries) {
        const bool needsNoRow =
            entry.name.startsWith(kMetaInf, Qt::CaseInsensitive) || entry.name == kMimetype;
        if (!needsNoRow && !listed.contains(entry.name))
            structure(Code::ManifestUnlisted, entry.name);
    }
}

void Checker::checkPayload()
{
    if (m_manifest)
        std::ranges::for_each(m_manifest->files,
                              [&](const ManifestFile& file) { takePayload(file); });
    PayloadSum sum;
    for (const ZipEntry& entry : m_contents.entries) {
        if (!entry.name.startsWith(kData))
            continue;
        sum.bytes += entry.bytes.size();
        ++sum.files;
        if (entry.bytes.isEmpty())
            structure(Code::EmptyFile, entry.name);
        const QString name = entry.name.mid(kData.size());
        if (std::ranges::find(m_result.files, name, &PayloadFile::name) != m_result.files.end())
            continue;
        m_result.files.push_back({name, {}, {}, entry.bytes});
        if (m_manifest)
            completeness(Code::ExtraFile, entry.name,
                         QStringLiteral("not listed in %1").arg(kBundleManifest));
    }
    const ZipEntry* info = find(kBagInfo);
    if (info != nullptr && statedPayloadSum(info->bytes) != sum)
        integrity(Code::PayloadOxum, kBagInfo,
                  QStringLiteral("%1.%2 found").arg(sum.bytes).arg(sum.files));
}

void Checker::takePayload(const ManifestFile& file)
{
    checkDigest(file.path, file.sha256, kBundleManifest);
    const ZipEntry* entry = find(file.path);
    if (entry == nullptr)
        return;
    if (entry->bytes.size() != file.bytes)
        integrity(Code::HashMismatch, file.path,
                  QStringLiteral("not the size in %1").arg(kBundleManifest));
    m_result.files.push_back(
        {file.path.mid(kData.size()), file.mediaType, file.role, entry->bytes});
}

} // namespace

QString containerProblemName(ContainerProblemCode code)
{
    switch (code) {
    case ContainerProblemCode::ArchiveStructure:
        return QStringLiteral("archive-structure");
    case ContainerProblemCode::DamagedFile:
        return QStringLiteral("damaged-file");
    case ContainerProblemCode::NoMimetype:
        return QStringLiteral("no-mimetype");
    case ContainerProblemCode::WrongMimetype:
        return QStringLiteral("wrong-mimetype");
    case ContainerProblemCode::MimetypeNotFirst:
        return QStringLiteral("mimetype-not-first");
    case ContainerProblemCode::ForeignMetaInf:
        return QStringLiteral("foreign-meta-inf");
    case ContainerProblemCode::EmptyFile:
        return QStringLiteral("empty-file");
    case ContainerProblemCode::ManifestMissing:
        return QStringLiteral("manifest-missing");
    case ContainerProblemCode::ManifestMalformed:
        return QStringLiteral("manifest-malformed");
    case ContainerProblemCode::ManifestRootEntry:
        return QStringLiteral("manifest-root-entry");
    case ContainerProblemCode::ManifestForbidden:
        return QStringLiteral("manifest-forbidden");
    case ContainerProblemCode::ManifestUnlisted:
        return QStringLiteral("manifest-unlisted");
    case ContainerProblemCode::ManifestMissingFile:
        return QStringLiteral("manifest-missing-file");
    case ContainerProblemCode::ManifestMediaType:
        return QStringLiteral("manifest-media-type");
    case ContainerProblemCode::BagDeclaration:
        return QStringLiteral("bag-declaration");
    case ContainerProblemCode::BagManifest:
        return QStringLiteral("bag-manifest");
    case ContainerProblemCode::BundleManifest:
        return QStringLiteral("bundle-manifest");
    case ContainerProblemCode::HashMismatch:
        return QStringLiteral("hash-mismatch");
    case ContainerProblemCode::PayloadOxum:
        return QStringLiteral("payload-oxum");
    case ContainerProblemCode::FileMissing:
        return QStringLiteral("file-missing");
    case ContainerProblemCode::ExtraFile:
        return QStringLiteral("extra-file");
    case ContainerProblemCode::NotHashed:
        return QStringLiteral("not-hashed");
    }
    return {};
}

Result<QByteArray> packContainer(const std::vector<PayloadFile>& files, const ContainerInfo& info)
{
    if (Errors errors = refusals(files); !errors.empty())
        return errors;

    PayloadSum sum{0, qint64(files.size())};
    std::vector<ZipEntry> payload;
    for (const PayloadFile& file : files) {
        payload.push_back({payloadPath(file), file.bytes});
        sum.bytes += file.bytes.size();
    }
    std::vector<ZipEntry> tags{
        {kDeclaration.toString(), bagDeclaration()},
        {kBagInfo.toString(), bagInfo(info, sum)},
        {kBundleManifest.toString(), encodeBundleManifest(manifestOf(files, info))},
        {kPayloadDigests.toString(), bagManifest(payload)}};
    tags.push_back({kTagDigests.toString(), bagManifest(tags)});

    std::vector<ZipEntry> entries{{kMimetype.toString(), kContainerMediaType.toUtf8(), true},
                                  {kAsicManifest.toString(), asicManifestOf(tags, files)}};
    std::ranges::move(tags, std::back_inserter(entries));
    std::ranges::move(payload, std::back_inserter(entries));
    return writeZip(entries);
}

Result<OpenedContainer> openContainer(const QByteArray& bytes, const QString& name,
                                      const ReadLimits& limits)
{
    const auto contents = inspectZip(bytes, name, limits);
    if (!contents)
        return contents.errors();
    return Checker(contents.value(), limits).check(bytes);
}

} // namespace itinera
