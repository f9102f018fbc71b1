#include "store/storesupport.h"

#include "store/autosave.h"

#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace itinera;
using namespace itinera::test;

namespace {

const QByteArray kAnnex("%PDF-1.7\n");
const QString kDocument = QStringLiteral("/home/somebody/Projekts ā.ka1");
const QString kFingerprint = sha256("saved file");

Application titled(const char* title)
{
    return withTitle(withAnnexes({kAnnex}), QString::fromUtf8(title));
}

/// What a program leaves behind that ends without a word.
void leaveBehind(const QString& folder, const QString& documentPath, const Application& application)
{
    Autosave program(folder);
    REQUIRE(program.write(documentPath, application, attachmentsOf({kAnnex}), kFingerprint).ok());
}

QString onlyEntry(const Autosave& autosave)
{
    const auto found = autosave.find();
    REQUIRE(found.size() == 1);
    return found.front().name;
}

QString recoveryFile(const QString& folder, const QString& entry)
{
    return folder + QLatin1Char('/') + entry + QStringLiteral("/recovery.json");
}

} // namespace

TEST_CASE("what a program left behind is found and recovered")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), kDocument, titled("Ūdens"));

    Autosave autosave(folder.path());
    const auto found = autosave.find();
    REQUIRE(found.size() == 1);
    CHECK(found.front().documentPath == kDocument);
    CHECK(found.front().title == QStringLiteral("Ūdens"));
    CHECK(found.front().savedFingerprint == kFingerprint);
    CHECK_FALSE(found.front().damage.has_value());
    CHECK(std::abs(found.front().at.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    const auto document = autosave.recover(found.front().name);
    REQUIRE(document.ok());
    CHECK(document.value().application == titled("Ūdens"));
    CHECK(document.value().attachments == attachmentsOf({kAnnex}));
    CHECK(document.value().documentPath == kDocument);
    CHECK(document.value().savedFingerprint == kFingerprint);
    CHECK(document.value().damaged.empty());
}

TEST_CASE("the copies of a running program are not offered")
{
    const QTemporaryDir folder;
    Autosave running(folder.path());
    REQUIRE(running.write(kDocument, titled("a"), {}, {}).ok());
    CHECK(Autosave(folder.path()).find().empty());
    CHECK(running.find().empty());
}

#ifdef Q_OS_UNIX
TEST_CASE("a document survives its program being killed")
{
    const QTemporaryDir folder;
    const pid_t child = ::fork();
    if (child == 0) {
        Autosave autosave(folder.path());
        const bool written =
            autosave.write(kDocument, titled("old"), attachmentsOf({kAnnex}), kFingerprint).ok()
            && autosave.write(kDocument, titled("new"), attachmentsOf({kAnnex}), kFingerprint).ok();
        if (!written)
            ::_exit(1);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGKILL);

    Autosave autosave(folder.path());
    const QString name = onlyEntry(autosave);
    const auto document = autosave.recover(name);
    REQUIRE(document.ok());
    CHECK(document.value().application == titled("new"));
    CHECK(document.value().attachments == attachmentsOf({kAnnex}));

    REQUIRE(autosave.discard(name).ok());
    CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("a program killed before its first copy leaves nothing to offer")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("0123456789abcdef-1")));
    CHECK(Autosave(folder.path()).find().empty());
    CHECK_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("0123456789abcdef-1"))));
}

TEST_CASE("only the user can look into the copies")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data/autosave"));
    leaveBehind(data, kDocument, titled("a"));

    struct stat info {};

    REQUIRE(::stat(QFile::encodeName(data).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0700);
}
#endif

TEST_CASE("a program has one copy, the newest")
{
    const QTemporaryDir folder;
    {
        Autosave program(folder.path());
        REQUIRE(program.write(kDocument, titled("one"), {}, {}).ok());
        REQUIRE(program.write(kDocument, titled("two"), {}, {}).ok());
    }
    const auto found = Autosave(folder.path()).find();
    REQUIRE(found.size() == 1);
    CHECK(found.front().title == QStringLiteral("two"));
}

TEST_CASE("a document that gets a name takes its copy along")
{
    const QTemporaryDir folder;
    {
        Autosave program(folder.path());
        REQUIRE(program.write({}, titled("unnamed"), {}, {}).ok());
        REQUIRE(program.write(kDocument, titled("named"), {}, {}).ok());
    }
    const auto found = Autosave(folder.path()).find();
    REQUIRE(found.size() == 1);
    CHECK(found.front().documentPath == kDocument);
}

TEST_CASE("documents that were never saved are kept apart")
{
    const QTemporaryDir folder;
    Application first = titled("first");
    first.id = QStringLiteral("../../first");
    Application second = titled("second");
    second.id = QStringLiteral("second");
    leaveBehind(folder.path(), {}, first);
    leaveBehind(folder.path(), {}, second);
    leaveBehind(folder.path(), {}, second);
    const auto found = Autosave(folder.path()).find();
    CHECK(found.size() == 3);
    for (const RecoveryEntry& entry : found)
        CHECK(entry.documentPath.isEmpty());
}

TEST_CASE("after a save, nothing is left to offer")
{
    const QTemporaryDir folder;
    Autosave program(folder.path());
    program.forget();
    REQUIRE(program.write(kDocument, titled("a"), attachmentsOf({kAnnex}), {}).ok());
    program.forget();
    CHECK(filesIn(folder.path()).empty());
    CHECK(QDir(folder.path()).isEmpty());
    REQUIRE(program.write(kDocument, titled("b"), {}, {}).ok());
    CHECK(filesIn(folder.path()).size() > 0);
}

TEST_CASE("a copy that is discarded is gone")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), kDocument, titled("a"));
    Autosave autosave(folder.path());
    REQUIRE(autosave.discard(onlyEntry(autosave)).ok());
    CHECK(autosave.find().empty());
    CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("a copy that is put aside is not offered again, but can be brought back")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), kDocument, titled("a"));
    Autosave autosave(folder.path());
    REQUIRE(autosave.putAside(onlyEntry(autosave)).ok());
    CHECK(autosave.find().empty());
    CHECK(Autosave(folder.path()).find().empty());

    const auto aside = autosave.findPutAside();
    REQUIRE(aside.size() == 1);
    CHECK(autosave.putAside(aside.front().name).ok());
    const auto document = autosave.recover(aside.front().name);
    REQUIRE(document.ok());
    CHECK(document.value().application == titled("a"));
    CHECK(document.value().attachments == attachmentsOf({kAnnex}));
}

TEST_CASE("the last ten copies that were put aside are kept")
{
    const QTemporaryDir folder;
    Autosave autosave(folder.path());
    for (int i = 0; i < 12; ++i) {
        leaveBehind(folder.path(), kDocument, withTitle(Application(), QString::number(i)));
        const QString name = onlyEntry(autosave);
        QFile file(recoveryFile(folder.path(), name));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime(QDate(2024, 1, 1 + i), QTime(0, 0), Qt::UTC),
                                 QFileDevice::FileModificationTime));
        file.close();
        REQUIRE(autosave.putAside(name).ok());
    }
    const auto aside = autosave.findPutAside();
    REQUIRE(aside.size() == 10);
    CHECK(aside.front().title == QStringLiteral("11"));
    CHECK(aside.back().title == QStringLiteral("2"));
}

TEST_CASE("while one program recovers a copy, another one cannot take it")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), kDocument, titled("a"));
    Autosave first(folder.path());
    Autosave second(folder.path());
    const QString name = onlyEntry(second);
    REQUIRE(first.recover(name).ok());
    CHECK(second.find().empty());
    CHECK(second.recover(name).error().code == ErrorCode::Locked);
    CHECK(second.discard(name).error().code == ErrorCode::Locked);
    CHECK(second.putAside(name).error().code == ErrorCode::Locked);
    CHECK(first.recover(name).ok());
    CHECK(first.discard(name).ok());
}

TEST_CASE("a copy stays until the program that recovers it has discarded it")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), kDocument, titled("a"));
    {
        Autosave program(folder.path());
        REQUIRE(program.recover(onlyEntry(program)).ok());
        REQUIRE(program.write(kDocument, titled("a, continued"), {}, {}).ok());
    }
    const auto found = Autosave(folder.path()).find();
    REQUIRE(found.size() == 2);
    CHECK(found.front().at >= found.back().at);
}

TEST_CASE("a damaged copy is offered with its error, and can be discarded")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), kDocument, titled("a"));
    Autosave autosave(folder.path());
    const QString name = onlyEntry(autosave);
    const QString file = recoveryFile(folder.path(), name);
    const QByteArray whole = bytesOf(file);
    const QByteArray damaged =
        GENERATE_COPY(QByteArray(), QByteArray("garbage"), QByteArray("[]"), QByteArray("{}"),
                      QByteArray("{\"application\": {\"format\": 1}}"), QByteArray(200000, '['),
                      QByteArray(5000, '\0'), whole.left(whole.size() / 2),
                      QByteArray(whole).replace("\"format\": 1", "\"format\": 2"),
                      QByteArray(whole).replace("\"savedFingerprint\": \"", "\"saved\": \""),
                      QByteArray(whole).replace("\"title\": \"a\"", "\"title\": 5"));
    REQUIRE(damaged != whole);
    put(file, damaged);

    const auto found = autosave.find();
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().damage.has_value());
    CHECK(found.front().damage->where.startsWith(file));
    CHECK_FALSE(found.front().damage->detail.isEmpty());
    const auto document = autosave.recover(name);
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().code == found.front().damage->code);
    CHECK(autosave.discard(name).ok());
    CHECK(autosave.find().empty());
}

TEST_CASE("a copy cut off anywhere never brings the program down")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), kDocument, titled("a"));
    Autosave autosave(folder.path());
    const QString name = onlyEntry(autosave);
    const QByteArray whole = bytesOf(recoveryFile(folder.path(), name));
    for (qsizetype length = 0; length < whole.size() - 1; length += 13) {
        put(recoveryFile(folder.path(), name), whole.left(length));
        CHECK_FALSE(autosave.recover(name).ok());
    }
}

TEST_CASE("an application is recovered even if an annex is damaged")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), kDocument, titled("a"));
    Autosave autosave(folder.path());
    const QString name = onlyEntry(autosave);
    const QString annex =
        QStringLiteral("%1/%2/attachments/%3.pdf").arg(folder.path(), name, sha256(kAnnex));
    REQUIRE(QFileInfo::exists(annex));
    put(annex, "x");
    const auto document = autosave.recover(name);
    REQUIRE(document.ok());
    CHECK(document.value().application == titled("a"));
    CHECK(document.value().attachments.empty());
    REQUIRE(document.value().damaged.size() == 1);
    CHECK(document.value().damaged.front().where == annex);
}

TEST_CASE("only recovery copies can be recovered or deleted")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("autosave"));
    put(folder.filePath(QStringLiteral("precious")), "x");
    put(folder.filePath(QStringLiteral("autosave/file")), "x");
    Autosave autosave(data);
    for (const char* name : {"", ".", "..", "../precious", "none", "file", "/", "../autosave"}) {
        INFO(name);
        CHECK_FALSE(autosave.recover(QLatin1String(name)).ok());
        CHECK_FALSE(autosave.discard(QLatin1String(name)).ok());
        CHECK_FALSE(autosave.putAside(QLatin1String(name)).ok());
    }
    CHECK(filesIn(folder.path()).size() == 2);
}

TEST_CASE("a folder that cannot be written is an error, and the copy before stays")
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("file")), "x");
    Autosave nowhere(folder.filePath(QStringLiteral("file/autosave")));
    CHECK(nowhere.write(kDocument, titled("a"), {}, {}).error().code == ErrorCode::CannotWrite);
    CHECK(nowhere.find().empty());

#ifdef Q_OS_UNIX
    const QString data = folder.filePath(QStringLiteral("autosave"));
    {
        Autosave program(data);
        REQUIRE(program.write(kDocument, titled("kept"), {}, {}).ok());
        const FullDisk disk(2000);
        const Application large = withTitle(Application(), QString(100000, QLatin1Char('x')));
        CHECK(program.write(kDocument, large, {}, {}).error().code == ErrorCode::CannotWrite);
        CHECK(program.write(QStringLiteral("/other.ka1"), large, {}, {}).error().code
              == ErrorCode::CannotWrite);
    }
    const auto found = Autosave(data).find();
    REQUIRE(found.size() == 1);
    CHECK(found.front().title == QStringLiteral("kept"));
#endif
}
