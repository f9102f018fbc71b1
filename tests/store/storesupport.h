#pragma once

// What the tests of this folder do with files.

#include "io/file.h"
#include "model/application.h"
#include "store/attachments.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

namespace itinera::test {

inline void put(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Every file below a folder with its content, to see that nothing was touched.
inline std::map<QString, QByteArray> filesIn(const QString& folder)
{
    std::map<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.emplace(QDir(folder).relativeFilePath(path), bytesOf(path));
    }
    return files;
}

/// An application with one annex for each content.
inline Application withAnnexes(const std::vector<QByteArray>& contents,
                               const QString& name = QStringLiteral("annex.pdf"))
{
    Application application;
    application.annexes = application.annexes.with([&](auto& annexes) {
        for (const QByteArray& content : contents) {
            Annex annex;
            annex.id = Id<Annex>(static_cast<int>(annexes.size()) + 1);
            annex.name = name;
            annex.sha256 = sha256(content);
            annexes.emplace_back(annex);
        }
    });
    return application;
}

inline Attachments attachmentsOf(const std::vector<QByteArray>& contents)
{
    Attachments attachments;
    for (const QByteArray& content : contents)
        attachments.emplace(sha256(content), content);
    return attachments;
}

inline Application withTitle(Application application, const QString& title)
{
    application.context =
        application.context.with([&](Context& context) { context.title = title; });
    return application;
}

#ifdef Q_OS_UNIX
/// While it lives, the system refuses to let a file grow beyond the limit, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit small{bytes, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};
#endif

} // namespace itinera::test
