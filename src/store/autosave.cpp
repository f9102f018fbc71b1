#include "store/autosave.h"

#include "io/file.h"
#include "io/json.h"
#include "store/codec.h"
#include "store/migration.h"
#include "store/privatefolder.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kKeyLength = 16;
constexpr std::size_t kKeptAside = 10;
constexpr auto kPath = "documentPath";
constexpr auto kFingerprint = "savedFingerprint";
constexpr auto kApplication = "application";
const QString kFile = QStringLiteral("/recovery.json");
const QString kAttachments = QStringLiteral("/attachments");
const QString kAside = QStringLiteral("put-aside-");

// Ids come from files, and paths have slashes: neither may become a file name.
QString keyOf(const QString& documentPath, const Application& application)
{
    const QString named =
        documentPath.isEmpty() ? application.id : QFileInfo(documentPath).absoluteFilePath();
    return sha256(named.toUtf8()).left(kKeyLength);
}

QByteArray encoded(const QString& documentPath, const Application& application,
                   const QString& savedFingerprint)
{
    Json json = Json::object();
    json[kPath] = documentPath.isEmpty() ? std::string()
                                         : QFileInfo(documentPath).absoluteFilePath().toStdString();
    json[kFingerprint] = savedFingerprint.toStdString();
    json[kApplication] = encodeApplication(application);
    return writeJson(json);
}

Result<QString> textMember(const Json& json, const char* name, const QString& path)
{
    const auto member = json.find(name);
    if (member == json.end() || !member->is_string())
        return Error{ErrorCode::WrongContent, QStringLiteral("a text is expected"),
                     path + QStringLiteral(", /") + QLatin1String(name), nullptr};
    return QString::fromStdString(member->get_ref<const std::string&>());
}

Result<RecoveredDocument> readCopy(const QString& folder)
{
    const QString path = folder + kFile;
    const Result<QByteArray> bytes = readFile(path, ReadLimits().fileBytes);
    if (!bytes)
        return bytes.errors();
    Result<Json> json = parseJson(bytes.value(), path);
    if (!json)
        return json.errors();
    Json copy = std::move(json).value();
    if (!copy.is_object() || !copy.contains(kApplication))
        return Error{ErrorCode::WrongContent, QStringLiteral("there is no application"), path,
                     nullptr};
    const Result<QString> documentPath = textMember(copy, kPath, path);
    const Result<QString> fingerprint = textMember(copy, kFingerprint, path);
    if (!documentPath || !fingerprint)
        return documentPath ? fingerprint.errors() : documentPath.errors();
    Result<DecodedDocument> document = decodeAnyFormat(std::move(copy[kApplication]), path);
    if (!document)
        return document.errors();
    DecodedDocument decoded = std::move(document).value();
    RecoveredDocument recovered;
    recovered.application = std::move(decoded.application);
    recovered.migrations = std::move(decoded.migrations);
    recovered.documentPath = documentPath.value();
    recovered.savedFingerprint = fingerprint.value();
    return recovered;
}

RecoveryEntry describe(const QString& folder)
{
    RecoveryEntry entry;
    entry.name = QFileInfo(folder).fileName();
    entry.at = QFileInfo(folder + kFile).lastModified().toUTC();
    const Result<RecoveredDocument> copy = readCopy(folder);
    if (!copy) {
        entry.damage = copy.error();
        return entry;
    }
    entry.documentPath = copy.value().documentPath;
    entry.savedFingerprint = copy.value().savedFingerprint;
    entry.title = copy.value().application.context->title;
    return entry;
}

Result<> writeCopy(const QString& folder, const Application& application,
                   const Attachments& attachments, const QByteArray& bytes)
{
    if (Result<> kept = writeAttachments(folder + kAttachments, application, attachments); !kept)
        return kept;
    return writeFileAtomically(folder + kFile, bytes);
}

} // namespace

Autosave::Autosave(QString folder)
    : m_folder(std::move(folder))
{
}

QString Autosave::pathOf(const QString& name) const
{
    return QDir(m_folder).filePath(name);
}

Result<Autosave::Own> Autosave::begin(const QString& key) const
{
    if (Result<> made = makePrivateFolder(m_folder); !made)
        return made.errors();
    const QString run = QUuid::createUuid().toString(QUuid::Id128);
    const QString name = key + QLatin1Char('-') + run;
    // The lock first: without it, another program would take the copy for an abandoned one.
    Result<DocumentLock> lock = DocumentLock::take(pathOf(name));
    if (!lock)
        return lock.errors();
    if (Result<> made = makePrivateFolder(pathOf(name)); !made)
        return made.errors();
    return Own{key, name, std::move(lock).value()};
}

void Autosave::remove(Own own) const
{
    // The lock goes last, with the argument.
    QDir(pathOf(own.name)).removeRecursively();
}

Result<> Autosave::write(const QString& documentPath, const Application& application,
                         const Attachments& attachments, const QString& savedFingerprint)
{
    const QString key = keyOf(documentPath, application);
    const QByteArray bytes = encoded(documentPath, application, savedFingerprint);
    if (m_own && m_own->key == key)
        return writeCopy(pathOf(m_own->name), application, attachments, bytes);
    Result<Own> begun = begin(key);
    if (!begun)
        return begun.errors();
    Own fresh = std::move(begun).value();
    Result<> written = writeCopy(pathOf(fresh.name), application, attachments, bytes);
    if (!written) {
        remove(std::move(fresh));
        return written;
    }
    forget();
    m_own = std::move(fresh);
    return {};
}

void Autosave::forget()
{
    if (auto own = std::exchange(m_own, std::nullopt))
        remove(*std::move(own));
}

std::vector<RecoveryEntry> Autosave::find() const
{
    return entries(QStringLiteral("[0-9a-f]*-*"));
}

std::vector<RecoveryEntry> Autosave::findPutAside() const
{
    return entries(kAside + QLatin1Char('*'));
}

std::vector<RecoveryEntry> Autosave::entries(const QString& pattern) const
{
    std::vector<RecoveryEntry> found;
    const QStringList names = QDir(m_folder).entryList(
        {pattern}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString& name : names) {
        const auto lock = DocumentLock::take(pathOf(name));
        if (!lock)
            continue; // its program is running
        if (QFileInfo::exists(pathOf(name) + kFile))
            found.push_back(describe(pathOf(name)));
        else
            QDir(pathOf(name)).removeRecursively(); // its program ended before the first copy
    }
    std::ranges::stable_sort(found, std::greater(), &RecoveryEntry::at);
    return found;
}

Result<> Autosave::claim(const QString& name)
{
    if (m_claimed.contains(name))
        return {};
    const bool isPlainName = !name.startsWith(u'.') && QFileInfo(name).fileName() == name;
    if (name.isEmpty() || !isPlainName || !QFileInfo(pathOf(name)).isDir())
        return Error{ErrorCode::CannotRead, QStringLiteral("there is no such recovery copy"),
                     pathOf(name), nullptr};
    Result<DocumentLock> lock = DocumentLock::take(pathOf(name));
    if (!lock)
        return lock.errors();
    m_claimed.emplace(name, std::move(lock).value());
    return {};
}

Result<RecoveredDocument> Autosave::recover(const QString& name)
{
    if (Result<> claimed = claim(name); !claimed)
        return claimed.errors();
    Result<RecoveredDocument> copy = readCopy(pathOf(name));
    if (!copy)
        return copy;
    RecoveredDocument document = std::move(copy).value();
    auto found = readAttachments(pathOf(name) + kAttachments, document.application);
    document.attachments = std::move(found.attachments);
    document.damaged = std::move(found.damaged);
    return document;
}

Result<QString> Autosave::putAside(const QString& name)
{
    if (Result<> claimed = claim(name); !claimed)
        return claimed.errors();
    const QString newName = name.startsWith(kAside) ? name : kAside + name;
    const bool moved = newName == name || QDir(m_folder).rename(name, newName);
    m_claimed.erase(name);
    if (!moved)
        return Error{ErrorCode::CannotWrite, QStringLiteral("the copy cannot be put aside"),
                     pathOf(name), nullptr};
    const std::vector<RecoveryEntry> aside = findPutAside();
    for (std::size_t i = kKeptAside; i < aside.size(); ++i) {
        if (Result<> discarded = discard(aside[i].name); !discarded)
            return discarded.errors();
    }
    return newName;
}

Result<> Autosave::discard(const QString& name)
{
    if (Result<> claimed = claim(name); !claimed)
        return claimed;
    const bool removed = QDir(pathOf(name)).removeRecursively();
    m_claimed.erase(name);
    if (!removed)
        return Error{ErrorCode::CannotWrite, QStringLiteral("the copy cannot be deleted"),
                     pathOf(name), nullptr};
    return {};
}

} // namespace itinera
