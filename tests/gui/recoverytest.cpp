#include "gui/dialogs/messages.h"
#include "gui/documentflow.h"
#include "gui/mainwindow.h"
#include "gui/program.h"
#include "session/session.h"
#include "store/documentfile.h"
#include "store/storesupport.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace itinera;
using namespace itinera::test;

// What is left of unsaved work when the program ends without a word.

namespace {

constexpr auto kDataFolder = "ITINERA_TEST_DATA";
constexpr auto kDocument = "ITINERA_TEST_DOCUMENT";
constexpr int kPatienceMs = 60000;
const QByteArray kAnnex("%PDF-1.7\n");
const QString kEdited = QStringLiteral("Edited, not saved: ūdens");

/// The program as it runs, with its data in a folder, and with a user who gives the same answer to
/// everything.
class Running {
public:
    explicit Running(const QString& dataFolder, const QString& answer = {})
        : m_program(*qApp, m_clock, dataFolder, dataFolder + QStringLiteral("/settings.ini"))
        , window(m_program)
    {
        setMessageHandler([this, answer](const Message& message, const std::vector<Choice>&) {
            messages.push_back(message);
            return answer;
        });
        window.show();
        window.documents().setAutosaveInterval(20);
    }
    ~Running() { setMessageHandler({}); }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    [[nodiscard]] Session& session() { return window.session(); }
    void retitle(const QString& title)
    {
        REQUIRE(session().setValue(pathOf("context/title"), title).ok());
    }
    [[nodiscard]] QString title() { return session().application().context->title; }

private:
    SystemClock m_clock;
    Program m_program;

public:
    std::vector<Message> messages;
    MainWindow window;
};

QString recoveryFolder(const QString& dataFolder)
{
    return dataFolder + QStringLiteral("/recovery");
}

bool isKept(const QString& dataFolder, const QString& title)
{
    for (const auto& [name, bytes] : filesIn(recoveryFolder(dataFolder)))
        if (name.endsWith(QStringLiteral("recovery.json")) && bytes.contains(title.toUtf8()))
            return true;
    return false;
}

/// What a program leaves behind that is killed while it works on a document.
void leaveBehind(const QString& dataFolder, const QString& documentPath, const QString& title)
{
    Application application = withTitle(sample(Sample::English), title);
    application.annexes = withAnnexes({kAnnex}).annexes;
    Autosave program(recoveryFolder(dataFolder));
    REQUIRE(program.write(documentPath, application, attachmentsOf({kAnnex}), {}).ok());
}

std::vector<RecoveryEntry> offered(const QString& dataFolder)
{
    return Autosave(recoveryFolder(dataFolder)).find();
}

} // namespace

// Not run by itself: the next test starts it in a process of its own and kills it.
TEST_CASE("a program that works until it is killed", "[.killed]")
{
    Running program(qEnvironmentVariable(kDataFolder));
    program.window.documents().open(qEnvironmentVariable(kDocument));
    REQUIRE(program.session().isOpen());
    program.retitle(kEdited);
    while (true)
        QTest::qWait(kPatienceMs);
}

TEST_CASE("work that was not saved survives the program being killed")
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("data"));
    const QString path = folder.filePath(QStringLiteral("work/Projekts ā.ka1"));
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    Application application = sample(Sample::English);
    application.annexes = withAnnexes({kAnnex}).annexes;
    REQUIRE(saveDocument(path, application, attachmentsOf({kAnnex}), {}).ok());
    const QByteArray saved = bytesOf(path);

    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(kDataFolder), data);
    environment.insert(QLatin1String(kDocument), path);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[killed]")});
    REQUIRE(program.waitForStarted());
    const bool kept = QTest::qWaitFor([&] { return isKept(data, kEdited); }, kPatienceMs);
    CHECK(DocumentLock::take(path).error().code == ErrorCode::Locked);
    CHECK(offered(data).empty());
    program.kill();
    REQUIRE(program.waitForFinished());
    REQUIRE(kept);
    CHECK(program.exitStatus() == QProcess::CrashExit);
    CHECK(bytesOf(path) == saved);

    const QString answer = GENERATE(QStringLiteral("yes"), QStringLiteral("no"));
    Running again(data, answer);
    bool otherwise = false;
    again.window.documents().offerRecovery([&] { otherwise = true; });
    REQUIRE(again.messages.size() == 1);
    CHECK(again.messages.front().text.contains(QStringLiteral("Projekts ā.ka1")));
    CHECK(bytesOf(path) == saved);
    if (answer == QStringLiteral("no")) {
        CHECK(otherwise);
        CHECK_FALSE(again.session().isOpen());
        CHECK(offered(data).empty());
        CHECK(Autosave(recoveryFolder(data)).findPutAside().size() == 1);
        return;
    }
    CHECK_FALSE(otherwise);
    CHECK(again.title() == kEdited);
    CHECK(again.session().path() == path);
    CHECK(again.session().attachments() == attachmentsOf({kAnnex}));
    CHECK(again.session().isModified());
    CHECK_FALSE(again.session().isReadOnly());
    again.window.documents().save();
    CHECK(again.messages.size() == 1);
    CHECK(openDocument(path).value().application.context->title == kEdited);
    CHECK(openDocument(path).value().attachments == attachmentsOf({kAnnex}));
    CHECK(filesIn(recoveryFolder(data)).empty());
}

TEST_CASE("a recovery copy that cannot be read is told and put aside, and the next one is offered")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), {}, QStringLiteral("first"));
    leaveBehind(folder.path(), {}, QStringLiteral("second"));
    const QString damaged = offered(folder.path()).front().name;
    put(recoveryFolder(folder.path()) + QLatin1Char('/') + damaged
            + QStringLiteral("/recovery.json"),
        "{");
    Running program(folder.path(), QStringLiteral("yes"));
    program.window.documents().offerRecovery([] {});
    REQUIRE(program.messages.size() == 2);
    CHECK(program.messages[0].kind == Message::Kind::Problem);
    CHECK(program.messages[0].more.contains(damaged));
    CHECK(program.messages[1].kind == Message::Kind::Question);
    CHECK(program.session().isOpen());
    CHECK(Autosave(recoveryFolder(folder.path())).findPutAside().size() == 1);
}

#ifdef Q_OS_UNIX
TEST_CASE("a recovery copy stays until there is another one")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), {}, kEdited);
    {
        Running program(folder.path(), QStringLiteral("yes"));
        {
            const FullDisk disk(1000);
            program.window.documents().offerRecovery([] {});
            CHECK(program.title() == kEdited);
        }
        CHECK(program.messages.back().kind == Message::Kind::Problem);
        CHECK(isKept(folder.path(), kEdited));
    }
    CHECK(offered(folder.path()).size() == 1);
}

TEST_CASE("that no recovery copy can be written is said once")
{
    const QTemporaryDir folder;
    Running program(folder.path());
    program.window.documents().openSample(QStringLiteral("ka122-sch-2024-en.ka1.json"));
    {
        const FullDisk disk(1000);
        program.retitle(QStringLiteral("one"));
        REQUIRE(QTest::qWaitFor([&] { return !program.messages.empty(); }, kPatienceMs));
        program.retitle(QStringLiteral("two"));
        QTest::qWait(200);
    }
    CHECK(program.messages.size() == 1);
    CHECK(program.messages.front().kind == Message::Kind::Problem);
    CHECK(
        QTest::qWaitFor([&] { return isKept(folder.path(), QStringLiteral("two")); }, kPatienceMs));
    CHECK(program.messages.size() == 1);
}
#endif

TEST_CASE("an annex that cannot be recovered is named, and its copy is not deleted")
{
    const QTemporaryDir folder;
    leaveBehind(folder.path(), {}, kEdited);
    const QString annex = QStringLiteral("%1/%2/attachments/%3.pdf")
                              .arg(recoveryFolder(folder.path()),
                                   offered(folder.path()).front().name, sha256(kAnnex));
    put(annex, "damaged");
    Running program(folder.path(), QStringLiteral("yes"));
    program.window.documents().offerRecovery([] {});
    CHECK(program.title() == kEdited);
    REQUIRE(program.messages.size() == 2);
    CHECK(program.messages.back().more.contains(sha256(kAnnex)));
    const auto aside = Autosave(recoveryFolder(folder.path())).findPutAside();
    REQUIRE(aside.size() == 1);
    CHECK(aside.front().title == kEdited);
}

TEST_CASE("work that stays open after all is kept again")
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("damaged.ka1")), "x");
    Running program(folder.path(), QStringLiteral("discard"));
    program.window.documents().openSample(QStringLiteral("ka122-sch-2024-en.ka1.json"));
    program.retitle(kEdited);
    REQUIRE(QTest::qWaitFor([&] { return isKept(folder.path(), kEdited); }, kPatienceMs));
    program.window.documents().open(folder.filePath(QStringLiteral("damaged.ka1")));
    REQUIRE(program.messages.size() == 2);
    REQUIRE(program.title() == kEdited);
    CHECK(QTest::qWaitFor([&] { return isKept(folder.path(), kEdited); }, kPatienceMs));
}
