#include "support/catch.h"

#include "io/documentlock.h"
#include "io/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace itinera;

namespace {

constexpr qint64 kPlenty = 1024 * 1024;

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// An administrator may write everywhere, so rights show nothing.
bool rightsCount()
{
#ifdef Q_OS_UNIX
    return ::geteuid() != 0;
#else
    return false;
#endif
}

} // namespace

TEST_CASE("a written file is read back")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Pieteikums ā.ka1"));
    const QByteArray bytes("a\0\r\n\xff", 5);
    REQUIRE(writeFileAtomically(path, bytes).ok());
    CHECK(readFile(path, kPlenty).value() == bytes);
}

TEST_CASE("writing replaces the file and leaves nothing beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    REQUIRE(writeFileAtomically(path, QByteArray(5000, 'x')).ok());
    REQUIRE(writeFileAtomically(path, "new").ok());
    CHECK(readFile(path, kPlenty).value() == "new");
    CHECK(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()
        == 1);
}

TEST_CASE("a reader that has the old file open keeps the old content")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, "old content");
    QFile reader(path);
    REQUIRE(reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    REQUIRE(writeFileAtomically(path, "new").ok());
    CHECK(reader.readAll() == "old content");
}

TEST_CASE("a file in a folder that does not exist cannot be written")
{
    const QTemporaryDir folder;
    const auto result = writeFileAtomically(folder.filePath(QStringLiteral("none/a")), "new");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::CannotWrite);
}

TEST_CASE("a folder is not overwritten by a file")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("a")));
    CHECK(writeFileAtomically(folder.filePath(QStringLiteral("a")), "new").error().code
          == ErrorCode::CannotWrite);
    CHECK(QFileInfo(folder.filePath(QStringLiteral("a"))).isDir());
}

TEST_CASE("in a read-only folder nothing is written and the old file stays")
{
    if (!rightsCount()) {
        WARN("not tested: an administrator may write everywhere");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, "old");
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));

    const auto written = writeFileAtomically(path, "new");
    const auto locked = DocumentLock::take(path);
    REQUIRE(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::CannotWrite);
    REQUIRE_FALSE(locked.ok());
    CHECK(locked.error().code == ErrorCode::CannotWrite);
    CHECK(readFile(path, kPlenty).value() == "old");
}

#ifdef Q_OS_UNIX
TEST_CASE("when the disk takes no more, this is reported and the old file stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, "old");

    // The system's limit on the size of a file fails a write in the same way as a full disk.
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto result = writeFileAtomically(path, QByteArray(100000, 'x'));
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::CannotWrite);
    CHECK(readFile(path, kPlenty).value() == "old");
    CHECK(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size()
        == 1);
}
#endif

TEST_CASE("writing to a link changes the file that it points to")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link"));
    put(target, "old");
    REQUIRE(QFile::link(target, link));

    REQUIRE(writeFileAtomically(link, "new").ok());
    CHECK(QFileInfo(link).isSymLink());
    CHECK(readFile(target, kPlenty).value() == "new");
    CHECK(readFile(link, kPlenty).value() == "new");
}

TEST_CASE("a file may have as many bytes as allowed, and not one more")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, QByteArray(1000, 'x'));
    CHECK(readFile(path, 1000).value().size() == 1000);
    const auto result = readFile(path, 999);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::TooLarge);
    CHECK(result.error().where == path);
}

TEST_CASE("a file without end is not read to the end")
{
    const QString zeros = QStringLiteral("/dev/zero");
    if (QFileInfo::exists(zeros))
        CHECK(readFile(zeros, 1000).error().code == ErrorCode::TooLarge);
}

TEST_CASE("what is missing, or a folder, cannot be read")
{
    const QTemporaryDir folder;
    CHECK(readFile(folder.filePath(QStringLiteral("none")), kPlenty).error().code
          == ErrorCode::CannotRead);
    CHECK(readFile(folder.path(), kPlenty).error().code == ErrorCode::CannotRead);
    CHECK(readFile(QString(), kPlenty).error().code == ErrorCode::CannotRead);
}

TEST_CASE("an empty file is read as such")
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a")), {});
    CHECK(readFile(folder.filePath(QStringLiteral("a")), kPlenty).value().isEmpty());
}

TEST_CASE("the SHA-256 digest is the one of the standard")
{
    CHECK(sha256({})
          == QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    CHECK(sha256("abc")
          == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

TEST_CASE("a document is locked once, and free again when the lock is gone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ka1"));
    {
        const auto lock = DocumentLock::take(path);
        REQUIRE(lock.ok());
        const auto second = DocumentLock::take(path);
        REQUIRE_FALSE(second.ok());
        CHECK(second.error().code == ErrorCode::Locked);
        CHECK(second.error().detail.contains(QStringLiteral("process")));
        CHECK(DocumentLock::take(folder.filePath(QStringLiteral("b.ka1"))).ok());
    }
    CHECK(DocumentLock::take(path).ok());
    CHECK(QDir(folder.path())
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .isEmpty());
}

TEST_CASE("a lock moves with its owner")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ka1"));
    DocumentLock first = DocumentLock::take(path).value();
    const DocumentLock second = std::move(first);
    CHECK(DocumentLock::take(path).error().code == ErrorCode::Locked);
}

TEST_CASE("a lock that cannot be written is not called locked")
{
    const QTemporaryDir folder;
    CHECK(DocumentLock::take(folder.filePath(QStringLiteral("none/a.ka1"))).error().code
          == ErrorCode::CannotWrite);
}
