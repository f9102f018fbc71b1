#include "gui/dialogs/filedialogs.h"
#include "gui/dialogs/messages.h"
#include "gui/pages/annexespage.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace itinera;
using namespace itinera::test;

namespace {

class AnnexesFixture {
public:
    AnnexesFixture()
        : session(clock, CallCatalog())
    {
        Application application = sample(Sample::English);
        application.annexes = {};
        REQUIRE(session.startFrom(application, {}).ok());
        page = std::make_unique<AnnexesPage>(
            session, *session.call().section(QStringLiteral("annexes")), nullptr);
        setFileHandler([this](const FileQuestion&) { return answer; });
        setMessageHandler([this](const Message& message, const std::vector<Choice>&) {
            messages << message.text;
            return QString();
        });
    }

    ~AnnexesFixture()
    {
        setFileHandler({});
        setMessageHandler({});
    }

    AnnexesFixture(const AnnexesFixture&) = delete;
    AnnexesFixture& operator=(const AnnexesFixture&) = delete;

    void attach(const QString& name, qint64 size)
    {
        answer = folder.filePath(name);
        QFile file(answer);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n", std::min<qint64>(size, 9));
        REQUIRE(file.resize(size));
        file.close();
        page->findChild<QPushButton*>(QStringLiteral("attachButton"))->click();
    }

    const SystemClock clock;
    Session session;
    std::unique_ptr<AnnexesPage> page;
    QTemporaryDir folder;
    QString answer;
    QStringList messages;
};

} // namespace

TEST_CASE_METHOD(AnnexesFixture,
                 "the first file is taken for the declaration, later ones are left to the user")
{
    attach(QStringLiteral("a.pdf"), 100);
    attach(QStringLiteral("b.pdf"), 200);
    REQUIRE(session.application().annexes.size() == 2);
    CHECK(session.application().annexes[0]->kind == QStringLiteral("declaration"));
    CHECK(session.application().annexes[0]->mediaType == QStringLiteral("application/pdf"));
    CHECK(session.application().annexes[1]->kind.isEmpty());
    CHECK(messages.isEmpty());
}

TEST_CASE_METHOD(AnnexesFixture,
                 "an empty file and a file that is too large are refused with a sentence")
{
    attach(QStringLiteral("empty.pdf"), 0);
    attach(QStringLiteral("large.pdf"), 15 * 1024 * 1024 + 1);
    CHECK(session.application().annexes.isEmpty());
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].contains(QStringLiteral("empty.pdf")));
    CHECK(messages[1].contains(QStringLiteral("large.pdf")));
}

TEST_CASE_METHOD(AnnexesFixture, "a copy of an annex has the bytes of the annex")
{
    attach(QStringLiteral("a.pdf"), 100);
    const QByteArray original = session.attachments().begin()->second;
    answer = folder.filePath(QStringLiteral("copy.pdf"));
    const int id = session.application().annexes[0]->id.value();
    page->findChild<QPushButton*>(QStringLiteral("annexes/%1/save").arg(id))->click();
    CHECK(bytesOf(answer) == original);
}

TEST_CASE("an annex without content says so and cannot be copied")
{
    const SystemClock clock;
    Session session(clock, CallCatalog());
    REQUIRE(session.startFrom(sample(Sample::English), {}).ok());
    const AnnexesPage page(session, *session.call().section(QStringLiteral("annexes")), nullptr);
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("annexes/1/save"))->isEnabled());
}

TEST_CASE_METHOD(AnnexesFixture, "removing an annex can be undone")
{
    attach(QStringLiteral("a.pdf"), 100);
    const int id = session.application().annexes[0]->id.value();
    page->findChild<QPushButton*>(QStringLiteral("annexes/%1/remove").arg(id))->click();
    CHECK(session.application().annexes.isEmpty());
    session.undoStack().undo();
    CHECK(session.application().annexes.size() == 1);
}
