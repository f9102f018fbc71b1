#include "store/backups.h"

#include "io/file.h"
#include "io/limits.h"
#include "store/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kKept = 10;
constexpr int kKeyLength = 16;
constexpr int kNumberLength = 8; // digits
const QString kRotating = QStringLiteral("save-");
const QString kForEver = QStringLiteral("format-");

// A document is known by where it lies; a link to it is the same document.
QString documentPathOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    // The file may have been deleted, which is when its copies matter most.
    const QFileInfo folder(info.absolutePath());
    return folder.exists() ? QDir(folder.canonicalFilePath()).filePath(info.fileName())
                           : info.absoluteFilePath();
}

// The name is for people who look into the folder; only the key counts.
QString folderNameOf(const QString& path)
{
    constexpr int kNameLength = 40;
    const QString key = sha256(path.toUtf8()).left(kKeyLength);
    return QFileInfo(path).fileName().left(kNameLength) + QLatin1Char('-') + key;
}

// Of `save-00000012-<sha256>`: the number; 0 if it is no name of ours.
int numberOf(const QString& name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("(save|format)-([0-9]{8})-[0-9a-f]{64}")));
    return pattern.match(name).captured(2).toInt();
}

// Newest first.
QStringList copiesIn(const QDir& folder, const QString& prefix)
{
    QStringList names = folder.entryList({prefix + QLatin1Char('*')}, QDir::Files, QDir::Name);
    names.removeIf([](const QString& name) { return numberOf(name) == 0; });
    std::ranges::sort(names, std::greater(), numberOf);
    return names;
}

int highestNumber(const QDir& folder)
{
    const QStringList names = copiesIn(folder, {});
    return names.isEmpty() ? 0 : numberOf(names.first());
}

// So that people see when a version was saved, not when it was replaced.
void setSavedAt(const QString& copy, const QDateTime& at)
{
    QFile file(copy);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(at, QFileDevice::FileModificationTime);
}

} // namespace

Backups::Backups(QString folder)
    : m_folder(std::move(folder))
{
}

Result<> Backups::keep(const QString& path)
{
    return add(documentPathOf(path), kRotating);
}

Result<> Backups::keepForEver(const QString& path)
{
    return add(documentPathOf(path), kForEver);
}

Result<> Backups::add(const QString& path, const QString& prefix)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    const QDir folder(QDir(m_folder).filePath(folderNameOf(path)));
    const QDateTime savedAt = info.lastModified();
    const Result<QByteArray> bytes = readFile(path, ReadLimits().zipExpandedBytes);
    if (!bytes)
        return bytes.errors();
    const QString hash = sha256(bytes.value());
    const QStringList present = copiesIn(folder, prefix);
    if (!present.isEmpty() && present.first().endsWith(hash))
        return {};
    if (Result<> made = makePrivateFolder(m_folder); !made)
        return made;
    if (Result<> made = makePrivateFolder(folder.path()); !made)
        return made;
    const QString number =
        QStringLiteral("%1").arg(highestNumber(folder) + 1, kNumberLength, 10, QLatin1Char('0'));
    const QString copy = folder.filePath(prefix + number + QLatin1Char('-') + hash);
    if (Result<> written = writeFileAtomically(copy, bytes.value()); !written)
        return written;
    setSavedAt(copy, savedAt);
    for (const QString& old : copiesIn(folder, kRotating).mid(kKept))
        QFile::remove(folder.filePath(old));
    return {};
}

std::vector<Backup> Backups::list(const QString& path) const
{
    const QDir folder(QDir(m_folder).filePath(folderNameOf(documentPathOf(path))));
    std::vector<Backup> backups;
    for (const QString& name : copiesIn(folder, {})) {
        const QString file = folder.filePath(name);
        backups.push_back(
            {file, QFileInfo(file).lastModified().toUTC(), name.startsWith(kForEver)});
    }
    return backups;
}

Result<QByteArray> Backups::read(const Backup& backup) const
{
    Result<QByteArray> bytes = readFile(backup.file, ReadLimits().zipExpandedBytes);
    if (bytes && !QFileInfo(backup.file).fileName().endsWith(sha256(bytes.value())))
        return Error{ErrorCode::WrongContent, QStringLiteral("the copy is damaged"), backup.file,
                     nullptr};
    return bytes;
}

} // namespace itinera
