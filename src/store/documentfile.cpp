#include "store/documentfile.h"

#include "io/file.h"
#include "io/json.h"
#include "io/zip.h"
#include "store/codec.h"
#include "store/migration.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

#include <algorithm>

namespace itinera {
namespace {

const QString kApplicationEntry = QStringLiteral("application.json");
const QString kAttachmentFolder = QStringLiteral("attachments/");

// Attachments lie beside the file itself, not beside a link to it.
QString attachmentFolderOf(const QString& path)
{
    const QFileInfo info(path);
    const QString target = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    return QFileInfo(target).absolutePath() + QLatin1Char('/') + kAttachmentFolder;
}

bool isContainerName(const QString& path)
{
    return path.endsWith(QStringLiteral(".ka1"), Qt::CaseInsensitive);
}

bool isContainer(const QByteArray& bytes)
{
    return bytes.startsWith("PK");
}

QString placeIn(const QString& archive, const QString& entry)
{
    return archive + QStringLiteral(", ") + entry;
}

Result<DecodedDocument> readApplication(const QByteArray& bytes, const QString& name,
                                        const ReadLimits& limits)
{
    Result<Json> json = parseJson(bytes, name, limits);
    if (!json)
        return json.errors();
    return decodeAnyFormat(std::move(json).value(), name);
}

// Empty if the entry is an attachment that may be taken.
QString attachmentFault(const ZipEntry& entry, const Attachments& taken)
{
    if (!entry.name.startsWith(kAttachmentFolder))
        return QStringLiteral("this program does not know the entry");
    const QString hash = sha256OfName(entry.name.mid(kAttachmentFolder.size()));
    if (hash.isEmpty())
        return QStringLiteral("attachments are named <sha256>.<ext>");
    if (taken.contains(hash))
        return QStringLiteral("the same content is there twice");
    if (sha256(entry.bytes) != hash)
        return QStringLiteral("the content is not the one that the name states");
    return {};
}

Result<Attachments> attachmentsOf(const std::vector<ZipEntry>& entries, const QString& path)
{
    Attachments attachments;
    Errors errors;
    for (const ZipEntry& entry : entries) {
        if (entry.name == kApplicationEntry)
            continue;
        const QString fault = attachmentFault(entry, attachments);
        if (fault.isEmpty())
            attachments.emplace(sha256OfName(entry.name.mid(kAttachmentFolder.size())),
                                entry.bytes);
        else
            errors.push_back({ErrorCode::WrongContent, fault, placeIn(path, entry.name), nullptr});
    }
    if (!errors.empty())
        return errors;
    return attachments;
}

Result<OpenedDocument> readContainer(const QByteArray& bytes, const QString& path,
                                     const ReadLimits& limits)
{
    const Result<std::vector<ZipEntry>> entries = readZip(bytes, path, limits);
    if (!entries)
        return entries.errors();
    const auto entry = std::ranges::find(entries.value(), kApplicationEntry, &ZipEntry::name);
    if (entry == entries.value().end())
        return Error{ErrorCode::WrongContent, QStringLiteral("there is no application.json"), path,
                     nullptr};
    // Before the other entries: a newer format may have more of them.
    const auto document = readApplication(entry->bytes, placeIn(path, kApplicationEntry), limits);
    if (!document)
        return document.errors();
    Result<Attachments> attachments = attachmentsOf(entries.value(), path);
    if (!attachments)
        return attachments.errors();
    return OpenedDocument{document.value().application, std::move(attachments).value(),
                          sha256(bytes), document.value().migrations};
}

Result<OpenedDocument> readFlat(const QByteArray& bytes, const QString& path,
                                const ReadLimits& limits)
{
    const auto document = readApplication(bytes, path, limits);
    if (!document)
        return document.errors();
    return OpenedDocument{
        document.value().application, {}, sha256(bytes), document.value().migrations};
}

Result<QByteArray> compose(const Application& application, const Attachments& attachments,
                           const QString& path)
{
    const QByteArray json = writeJson(encodeApplication(application));
    if (!isContainerName(path))
        return json;
    // Nothing is compressed, so that the bytes do not depend on the version of a library; annexes
    // are compressed in themselves.
    std::vector<ZipEntry> entries{{kApplicationEntry, json, true}};
    for (const auto& [hash, name] : attachmentNames(application)) {
        if (const auto content = attachments.find(hash); content != attachments.end())
            entries.push_back({kAttachmentFolder + name, content->second, true});
    }
    return writeZip(entries);
}

Result<> checkUnchanged(const QString& path, const QString& expectedFingerprint)
{
    if (Result<> replaceable = checkReplaceable(path); !replaceable)
        return replaceable;
    if (!QFileInfo::exists(path))
        return {};
    const Result<QString> found = sha256OfFile(path);
    if (!found)
        return found.errors();
    if (found.value() == expectedFingerprint)
        return {};
    return Error{ErrorCode::ChangedOnDisk,
                 expectedFingerprint.isEmpty()
                     ? QStringLiteral("there is a file already")
                     : QStringLiteral("another program has changed the file since it was read"),
                 path, nullptr};
}

} // namespace

Result<OpenedDocument> openDocumentBytes(const QByteArray& bytes, const QString& path,
                                         const ReadLimits& limits)
{
    return isContainer(bytes) ? readContainer(bytes, path, limits) : readFlat(bytes, path, limits);
}

Result<OpenedDocument> openDocument(const QString& path, const ReadLimits& limits)
{
    // Read in one go, because a pipe can be read only once.
    const Result<QByteArray> bytes =
        readFile(path, std::max(limits.fileBytes, limits.zipExpandedBytes));
    if (!bytes)
        return bytes.errors();
    return openDocumentVersion(bytes.value(), path, limits);
}

Result<OpenedDocument> openDocumentVersion(const QByteArray& bytes, const QString& path,
                                           const ReadLimits& limits)
{
    Result<OpenedDocument> opened = openDocumentBytes(bytes, path, limits);
    if (!opened || isContainer(bytes))
        return opened;
    OpenedDocument document = std::move(opened).value();
    auto found = readAttachments(attachmentFolderOf(path), document.application, limits);
    if (!found.damaged.empty())
        return found.damaged;
    document.attachments = std::move(found.attachments);
    return document;
}

Result<QByteArray> documentBytes(const Application& application, const Attachments& attachments,
                                 const QString& path)
{
    Result<QByteArray> bytes = compose(application, attachments, path);
    if (!bytes)
        return bytes;
    // A document that is too long, too deep or out of range would be lost with the next start.
    if (const auto again = openDocumentBytes(bytes.value(), path); !again)
        return Error::because(
            again.error(), ErrorCode::Refused,
            QStringLiteral("the file could not be opened again: %1").arg(again.error().detail),
            again.error().where);
    return bytes;
}

Result<QString> saveDocument(const QString& path, const Application& application,
                             const Attachments& attachments, const QString& expectedFingerprint)
{
    const Result<QByteArray> bytes = documentBytes(application, attachments, path);
    if (!bytes)
        return bytes.errors();
    const auto look = [&] { return checkUnchanged(path, expectedFingerprint); };
    // First of all, so that nothing is written if there is no chance.
    if (Result<> unchanged = look(); !unchanged)
        return unchanged.errors();
    if (!isContainerName(path)) {
        Result<> written = writeAttachments(attachmentFolderOf(path), application, attachments);
        if (!written)
            return written.errors();
    }
    if (Result<> written = writeFileAtomically(path, bytes.value(), look); !written)
        return written.errors();
    return sha256(bytes.value());
}

bool isCanonical(const QByteArray& bytes, const QString& path)
{
    const Result<OpenedDocument> document = openDocumentBytes(bytes, path);
    if (!document)
        return false;
    const auto again = compose(document.value().application, document.value().attachments, path);
    return again.ok() && again.value() == bytes;
}

} // namespace itinera
