#include "support/catch.h"

#include "io/documentlock.h"
#include "io/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>
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

#ifdef Q_OS_UNIX
namespace {

mode_t kindOf(const QString& path)
{
    struct stat info {};

    REQUIRE(::lstat(QFile::encodeName(path).constData(), &info) == 0);
    return info.st_mode & S_IFMT;
}

void makeSocket(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    REQUIRE(static_cast<std::size_t>(name.size()) < sizeof(address.sun_path));
    std::memcpy(address.sun_path, name.constData(), static_cast<std::size_t>(name.size()));
    const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0);
    ::close(handle);
}

void refusesToReplace(const QString& path, const char* kind)
{
    const mode_t before = kindOf(path);
    const auto result = writeFileAtomically(path, "new");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::CannotWrite);
    CHECK(result.error().where == path);
    CHECK(result.error().detail.contains(QLatin1String(kind)));
    CHECK(kindOf(path) == before);
    CHECK(QDir(QFileInfo(path).path())
              .entryList({QStringLiteral("special.*")}, QDir::AllEntries | QDir::System)
              .isEmpty());
}

} // namespace

TEST_CASE("what is no regular file is not replaced by one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("special"));
    const QByteArray name = QFile::encodeName(path);
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(name.constData(), 0600) == 0);
        refusesToReplace(path, "a pipe");
    }
    SECTION("a socket")
    {
        makeSocket(path);
        refusesToReplace(path, "a socket");
    }
    SECTION("a device")
    {
        // The twin of /dev/null; only an administrator can make one.
        if (::mknod(name.constData(), S_IFCHR | 0600, makedev(1, 3)) != 0) {
            WARN("not tested: devices cannot be made here");
            return;
        }
        refusesToReplace(path, "a device");
    }
    SECTION("nor through a link")
    {
        const QString link = folder.filePath(QStringLiteral("link"));
        REQUIRE(::mkfifo(name.constData(), 0600) == 0);
        REQUIRE(QFile::link(path, link));
        CHECK(writeFileAtomically(link, "new").error().code == ErrorCode::CannotWrite);
        CHECK(kindOf(path) == S_IFIFO);
        CHECK(kindOf(link) == S_IFLNK);
    }
}

TEST_CASE("a link to nothing makes the file it points to")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(target, link));
    REQUIRE(writeFileAtomically(link, "new").ok());
    CHECK(readFile(target, kPlenty).value() == "new");
    CHECK(kindOf(link) == S_IFLNK);
}
#endif

TEST_CASE("a last look before the old file goes can keep it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, "old");
    const auto look = [&]() -> Result<> {
        CHECK(readFile(path, kPlenty).value() == "old");
        return Error{ErrorCode::ChangedOnDisk, QStringLiteral("changed"), path, nullptr};
    };
    const auto result = writeFileAtomically(path, "new", look);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::ChangedOnDisk);
    CHECK(readFile(path, kPlenty).value() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);

    CHECK(writeFileAtomically(path, "new", [] { return Result<>(); }).ok());
    CHECK(readFile(path, kPlenty).value() == "new");
}

#ifdef Q_OS_LINUX
TEST_CASE("at the last look the new file is complete")
{
    const QTemporaryDir folder;
    const QByteArray large(100000, 'x');
    // The new file may have no name yet, but it is open.
    QByteArray seen;
    const auto look = [&] {
        const QDir open(QStringLiteral("/proc/self/fd"));
        for (const QString& each : open.entryList(QDir::Files | QDir::System))
            if (QFile::symLinkTarget(open.filePath(each)).startsWith(folder.path()))
                seen = readFile(open.filePath(each), kPlenty).value();
        return Result<>();
    };
    REQUIRE(writeFileAtomically(folder.filePath(QStringLiteral("a")), large, look).ok());
    CHECK(seen.size() == large.size());
}
#endif

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

TEST_CASE("a small file needs little memory, whatever is allowed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    const QByteArray bytes(3 * 1024 * 1024 + 5, 'x');
    put(path, bytes);
    constexpr qint64 kMoreThanThereIs = 1LL << 46;
    CHECK(readFile(path, kMoreThanThereIs).value() == bytes);
}

#ifdef Q_OS_UNIX
namespace {

constexpr qint64 kLittle = 1000;

/// Both ends of a pipe that has a name as well.
struct Pipe {
    Pipe()
    {
        REQUIRE(::pipe(ends) == 0);
        path = QStringLiteral("/dev/fd/%1").arg(ends[0]);
    }
    ~Pipe() { ::close(ends[0]); }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void writeAndClose(const QByteArray& bytes) const
    {
        CHECK(::write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size()))
              == bytes.size());
        ::close(ends[1]);
    }

    int ends[2] = {-1, -1};
    QString path;
};

} // namespace

TEST_CASE("a pipe is read to its end, and not beyond the limit")
{
    SECTION("when everything is there")
    {
        const Pipe pipe;
        pipe.writeAndClose("content");
        CHECK(readFile(pipe.path, kLittle).value() == "content");
    }
    SECTION("when the rest is still to come")
    {
        const Pipe pipe;
        CHECK(::write(pipe.ends[1], "first, ", 7) == 7);
        std::thread writer([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            pipe.writeAndClose("second");
        });
        const auto bytes = readFile(pipe.path, kLittle);
        writer.join();
        CHECK(bytes.value() == "first, second");
    }
    SECTION("when it holds more than allowed")
    {
        const Pipe pipe;
        pipe.writeAndClose(QByteArray(kLittle + 1, 'x'));
        CHECK(readFile(pipe.path, kLittle).error().code == ErrorCode::TooLarge);
    }
}

TEST_CASE("nobody waits for a pipe that nobody writes to")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    const auto result = readFile(path, kPlenty);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::CannotRead);
    CHECK(result.error().where == path);
    CHECK(result.error().detail.contains(QStringLiteral("pipe")));
}
#endif

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

TEST_CASE("the digest of a file is that of its content, whatever size it has")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    const QByteArray bytes(3 * 1024 * 1024 + 5, 'x');
    put(path, bytes);
    CHECK(sha256OfFile(path).value() == sha256(bytes));
    CHECK(sha256OfFile(folder.path()).error().code == ErrorCode::CannotRead);
    CHECK(sha256OfFile(folder.filePath(QStringLiteral("none"))).error().code
          == ErrorCode::CannotRead);
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

TEST_CASE("a file and a link to it have one lock")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ka1"));
    const QString link = folder.filePath(QStringLiteral("link.ka1"));
    put(path, "x");
    REQUIRE(QFile::link(path, link));
    const auto lock = DocumentLock::take(link);
    REQUIRE(lock.ok());
    CHECK(DocumentLock::take(path).error().code == ErrorCode::Locked);
}

TEST_CASE("a lock that cannot be written is not called locked")
{
    const QTemporaryDir folder;
    CHECK(DocumentLock::take(folder.filePath(QStringLiteral("none/a.ka1"))).error().code
          == ErrorCode::CannotWrite);
}
