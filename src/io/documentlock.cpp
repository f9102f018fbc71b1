#include "io/documentlock.h"

#include <QFileInfo>
#include <QLockFile>

namespace itinera {
namespace {

// A link has the lock of the file it points to.
QString lockPathOf(const QString& documentPath)
{
    const QFileInfo named(documentPath);
    const QFileInfo info(named.exists() ? named.canonicalFilePath() : documentPath);
    return info.absolutePath() + QStringLiteral("/.~lock.") + info.fileName() + QLatin1Char('#');
}

QString holderOf(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return QStringLiteral("unknown program");
    return QStringLiteral("%1, process %2 on %3").arg(program).arg(process).arg(host);
}

} // namespace

Result<DocumentLock> DocumentLock::take(const QString& documentPath)
{
    auto lock = std::make_unique<QLockFile>(lockPathOf(documentPath));
    lock->setStaleLockTime(0); // an editor may be open for days; only a dead process is stale
    if (lock->tryLock(0))
        return DocumentLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return Error{ErrorCode::Locked, holderOf(*lock), documentPath, nullptr};
    return Error{ErrorCode::CannotWrite, QStringLiteral("the lock file cannot be written"),
                 documentPath, nullptr};
}

DocumentLock::DocumentLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

DocumentLock::DocumentLock(DocumentLock&&) noexcept = default;
DocumentLock& DocumentLock::operator=(DocumentLock&&) noexcept = default;
DocumentLock::~DocumentLock() = default;

} // namespace itinera
