#include "base/log.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>

namespace itinera {
namespace {

constexpr qint64 kMaxLogBytes = 2 * 1024 * 1024;
constexpr int kOldLogs = 2;

QMutex logMutex;
QString logPath; // NOLINT: guarded by logMutex

void rotate()
{
    for (int i = kOldLogs; i >= 1; --i) {
        const QString older = logPath + QLatin1Char('.') + QString::number(i);
        const QString newer =
            i == 1 ? logPath : logPath + QLatin1Char('.') + QString::number(i - 1);
        QFile::remove(older);
        QFile::rename(newer, older);
    }
}

void writeToFile(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    const QMutexLocker lock(&logMutex);
    QFile file(logPath);
    if (file.size() > kMaxLogBytes)
        rotate();
    if (!file.open(QIODevice::Append))
        return;
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + QLatin1Char(' ')
                         + QLatin1String(context.category ? context.category : "default")
                         + QLatin1String(": ") + message + QLatin1Char('\n');
    file.write(line.toUtf8());
}

void writeErrors(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
}

} // namespace

void logToFile(const QString& path)
{
    logPath = path;
    qInstallMessageHandler(writeToFile);
}

void logErrorsOnly()
{
    qInstallMessageHandler(writeErrors);
}

} // namespace itinera
