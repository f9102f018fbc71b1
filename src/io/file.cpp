#include "io/file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace itinera {
namespace {

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

Error cannotWrite(const QSaveFile& file, const QString& path)
{
    return {ErrorCode::CannotWrite, file.errorString(), path, nullptr};
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{ErrorCode::CannotRead, QStringLiteral("it is a folder"), path, nullptr};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, file.errorString(), path, nullptr};
    // One byte more than allowed tells a file that is too large, even if its size is not known.
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, file.errorString(), path, nullptr};
    if (bytes.size() > maxBytes)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("the file has more than %1 bytes").arg(maxBytes), path,
                     nullptr};
    return bytes;
}

Result<> writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file, path);
    if (file.write(bytes) != bytes.size()) {
        const Error error = cannotWrite(file, path);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return cannotWrite(file, path);
    syncFolderOf(path);
    return {};
}

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace itinera
