#include "io/file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace itinera {
namespace {

constexpr qint64 kBlock = 1024 * 1024;

// What a path names instead of a regular file, also behind a link; empty if it is one, or nothing.
QString specialKind(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info {};

    if (::stat(QFile::encodeName(path).constData(), &info) != 0 || S_ISREG(info.st_mode))
        return {};
    if (S_ISDIR(info.st_mode))
        return QStringLiteral("a folder");
    if (S_ISFIFO(info.st_mode))
        return QStringLiteral("a pipe");
    return S_ISSOCK(info.st_mode) ? QStringLiteral("a socket") : QStringLiteral("a device");
#else
    return QFileInfo(path).isDir() ? QStringLiteral("a folder") : QString();
#endif
}

Error cannotRead(const QString& detail, const QString& path)
{
    return {ErrorCode::CannotRead, detail, path, nullptr};
}

Result<> openForReading(QFile& file, const QString& path, bool isPipe)
{
#ifdef Q_OS_UNIX
    if (isPipe) {
        // Opening a pipe waits for somebody to write to it, which may be for ever. Once it is open,
        // it reads as empty if there is nobody.
        const int handle =
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        if (handle < 0 || ::fcntl(handle, F_SETFL, O_RDONLY) != 0
            || !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            return cannotRead(QStringLiteral("the pipe cannot be opened"), path);
        return {};
    }
#else
    Q_UNUSED(isPipe)
#endif
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file.errorString(), path);
    return {};
}

// Block by block, so that memory is needed for what is there and not for what is allowed.
QByteArray readAtMost(QFile& file, qint64 maxBytes)
{
    QByteArray bytes;
    while (bytes.size() < maxBytes) {
        const QByteArray block = file.read(std::min(kBlock, maxBytes - bytes.size()));
        if (block.isEmpty())
            break;
        bytes += block;
    }
    return bytes;
}

void syncToDisk(QSaveFile& file)
{
#ifdef Q_OS_UNIX
    ::fsync(file.handle());
#else
    Q_UNUSED(file)
#endif
}

// A rename is only certain to survive a power cut once its folder is on disk.
void syncFolderOf(const QString& path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(path)
#endif
}

Error cannotWrite(const QString& detail, const QString& path)
{
    return {ErrorCode::CannotWrite, detail, path, nullptr};
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    const QString kind = specialKind(path);
    if (kind == QLatin1String("a folder"))
        return cannotRead(QStringLiteral("it is a folder"), path);
    const bool isPipe = kind == QLatin1String("a pipe");
    QFile file(path);
    if (Result<> opened = openForReading(file, path, isPipe); !opened)
        return opened.errors();
    // One byte more than allowed tells a file that is too large, even if its size is not known.
    QByteArray bytes = readAtMost(file, maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(file.errorString(), path);
    if (isPipe && bytes.isEmpty())
        return cannotRead(QStringLiteral("nobody has written to the pipe"), path);
    if (bytes.size() > maxBytes)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("the file has more than %1 bytes").arg(maxBytes), path,
                     nullptr};
    return bytes;
}

Result<> checkReplaceable(const QString& path)
{
    // An administrator may rename a file over a device, which would break the whole system.
    if (const QString kind = specialKind(path); !kind.isEmpty())
        return cannotWrite(QStringLiteral("it is no file, but %1").arg(kind), path);
    return {};
}

Result<> writeFileAtomically(const QString& path, const QByteArray& bytes, const LastLook& lastLook)
{
    if (Result<> replaceable = checkReplaceable(path); !replaceable)
        return replaceable;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.errorString(), path);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(file.errorString(), path);
    if (lastLook) {
        // What takes time is done first, so that little can happen after the look.
        syncToDisk(file);
        if (Result<> seen = lastLook(); !seen)
            return seen;
    }
    if (!file.commit())
        return cannotWrite(file.errorString(), path);
    syncFolderOf(path);
    return {};
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QString> sha256OfFile(const QString& path)
{
    if (const QString kind = specialKind(path); !kind.isEmpty())
        return cannotRead(QStringLiteral("it is no file, but %1").arg(kind), path);
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return cannotRead(file.errorString(), path);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace itinera
