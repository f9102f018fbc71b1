#include "store/storesupport.h"

#include "store/backups.h"

#include <QTemporaryDir>

using namespace itinera;
using namespace itinera::test;

namespace {

std::vector<QByteArray> contentsOf(const Backups& backups, const QString& path)
{
    std::vector<QByteArray> contents;
    for (const Backup& backup : backups.list(path))
        contents.push_back(backups.read(backup).value());
    return contents;
}

} // namespace

TEST_CASE("the last ten versions of a file are kept, newest first")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Projekts ā.ka1"));
    Backups backups(folder.filePath(QStringLiteral("backups")));
    for (int i = 1; i <= 14; ++i) {
        put(path, QByteArray::number(i));
        REQUIRE(backups.keep(path).ok());
    }
    const std::vector<QByteArray> expected{"14", "13", "12", "11", "10", "9", "8", "7", "6", "5"};
    CHECK(contentsOf(backups, path) == expected);
    CHECK(contentsOf(Backups(folder.filePath(QStringLiteral("backups"))), path) == expected);
    CHECK(filesIn(folder.filePath(QStringLiteral("backups"))).size() == 10);
}

TEST_CASE("a copy made before a migration is never deleted")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ka1"));
    Backups backups(folder.filePath(QStringLiteral("backups")));
    put(path, "old format");
    REQUIRE(backups.keepForEver(path).ok());
    REQUIRE(backups.keepForEver(path).ok());
    for (int i = 0; i < 30; ++i) {
        put(path, QByteArray::number(i));
        REQUIRE(backups.keep(path).ok());
    }
    const auto list = backups.list(path);
    REQUIRE(list.size() == 11);
    CHECK(list.back().isForEver);
    CHECK(backups.read(list.back()).value() == "old format");
    CHECK_FALSE(list.front().isForEver);
}

TEST_CASE("documents of the same name do not share their versions")
{
    const QTemporaryDir folder;
    Backups backups(folder.filePath(QStringLiteral("backups")));
    const QString first = folder.filePath(QStringLiteral("1/a.ka1"));
    const QString second = folder.filePath(QStringLiteral("2/a.ka1"));
    put(first, "first");
    put(second, "second");
    REQUIRE(backups.keep(first).ok());
    REQUIRE(backups.keep(second).ok());
    CHECK(contentsOf(backups, first) == std::vector<QByteArray>{"first"});
    CHECK(contentsOf(backups, second) == std::vector<QByteArray>{"second"});
}

TEST_CASE("saving the same again does not push older versions out")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ka1"));
    Backups backups(folder.filePath(QStringLiteral("backups")));
    for (const char* content : {"1", "2", "2", "2", "1"}) {
        put(path, content);
        REQUIRE(backups.keep(path).ok());
    }
    CHECK(contentsOf(backups, path) == std::vector<QByteArray>{"1", "2", "1"});
}

TEST_CASE("a file that is not there yet has no versions")
{
    const QTemporaryDir folder;
    Backups backups(folder.filePath(QStringLiteral("backups")));
    CHECK(backups.keep(folder.filePath(QStringLiteral("none.ka1"))).ok());
    CHECK(backups.list(folder.filePath(QStringLiteral("none.ka1"))).empty());
    CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("the versions of a file outlive it, whatever way it is named")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("work/a.ka1"));
    Backups backups(folder.filePath(QStringLiteral("backups")));
    put(path, "x");
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("work")),
                        folder.filePath(QStringLiteral("link"))));
    const QString viaLink = folder.filePath(QStringLiteral("link/../link/a.ka1"));
    REQUIRE(backups.keep(viaLink).ok());
    CHECK(backups.list(path).size() == 1);
    REQUIRE(QFile::remove(path));
    CHECK(backups.list(path).size() == 1);
    CHECK(backups.list(viaLink).size() == 1);
}

TEST_CASE("a version states when it was saved")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ka1"));
    const QDateTime longAgo(QDate(2024, 2, 12), QTime(19, 4, 11), Qt::UTC);
    put(path, "x");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    file.close();
    Backups backups(folder.filePath(QStringLiteral("backups")));
    REQUIRE(backups.keep(path).ok());
    REQUIRE(backups.list(path).size() == 1);
    CHECK(backups.list(path).front().savedAt == longAgo);
}

TEST_CASE("a damaged copy is an error, and other files are none of them")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ka1"));
    put(path, "x");
    Backups backups(folder.filePath(QStringLiteral("backups")));
    REQUIRE(backups.keep(path).ok());
    const Backup backup = backups.list(path).front();
    put(backup.file, "y");
    CHECK(backups.read(backup).error().code == ErrorCode::WrongContent);
    REQUIRE(QFile::remove(backup.file));
    CHECK(backups.read(backup).error().code == ErrorCode::CannotRead);

    const QString inside = QFileInfo(backup.file).absolutePath();
    for (const char* name : {"save-x", "notes.txt", "save-00000001-abc", ".save"})
        put(inside + QLatin1Char('/') + QLatin1String(name), "z");
    CHECK(backups.list(path).empty());
    CHECK(backups.keep(path).ok());
    CHECK(backups.list(path).size() == 1);
    CHECK(filesIn(inside).size() == 5);
}

TEST_CASE("a copy that cannot be made is an error")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ka1"));
    put(path, QByteArray(100000, 'x'));
    Backups nowhere(folder.filePath(QStringLiteral("a.ka1/backups")));
    CHECK(nowhere.keep(path).error().code == ErrorCode::CannotWrite);
    CHECK(nowhere.list(path).empty());
    CHECK(Backups(folder.filePath(QStringLiteral("backups"))).keep(folder.path()).error().code
          == ErrorCode::CannotRead);
#ifdef Q_OS_UNIX
    Backups backups(folder.filePath(QStringLiteral("backups")));
    const FullDisk disk(1000);
    CHECK(backups.keep(path).error().code == ErrorCode::CannotWrite);
    CHECK(backups.list(path).empty());
#endif
}
