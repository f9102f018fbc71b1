#include "gui/dialogs/filedialogs.h"
#include "gui/dialogs/messages.h"
#include "gui/pages/exportpage.h"
#include "session/session.h"
#include "store/documentfile.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itinera;
using namespace itinera::test;

namespace {

constexpr int kPatience = 30000; // milliseconds

class ExportFixture {
public:
    ExportFixture()
        : session(clock, CallCatalog())
    {
        setFileHandler([this](const FileQuestion& question) {
            questions << question.start;
            return folder.filePath(QStringLiteral("x.asice"));
        });
        setMessageHandler([](const Message&, const std::vector<Choice>&) { return QString(); });
    }

    ~ExportFixture()
    {
        setFileHandler({});
        setMessageHandler({});
    }

    ExportFixture(const ExportFixture&) = delete;
    ExportFixture& operator=(const ExportFixture&) = delete;

    void open(const Application& application)
    {
        const auto document = openDocument(samplePath(Sample::English));
        REQUIRE(document.ok());
        REQUIRE(session.startFrom(application, document.value().attachments).ok());
        page = std::make_unique<ExportPage>(session, nullptr);
    }

    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        auto* found = page->template findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    const SystemClock clock;
    Session session;
    std::unique_ptr<ExportPage> page;
    QTemporaryDir folder;
    QStringList questions;
};

Application invalid()
{
    return withAt(sample(Sample::English), "context/title", QString());
}

} // namespace

TEST_CASE_METHOD(ExportFixture, "errors disable the export and say why")
{
    open(invalid());
    CHECK_FALSE(child<QPushButton>("exportButton")->isEnabled());
    CHECK(child<QPushButton>("draftButton")->isEnabled());
    CHECK(child<QLabel>("reasonLabel")->text().contains(QStringLiteral("Not possible yet")));
}

TEST_CASE_METHOD(ExportFixture, "Enter on a blocking error leads to its field")
{
    open(invalid());
    const QSignalSpy spy(page.get(), &Page::jumpRequested);
    auto* list = child<QListWidget>("errorsList");
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(spy.front().front().toString() == QStringLiteral("context/title"));
}

TEST_CASE_METHOD(ExportFixture, "a draft is written in spite of errors, in another thread")
{
    open(invalid());
    child<QPushButton>("draftButton")->click();
    CHECK(page->isExporting());
    REQUIRE(QTest::qWaitFor([&] { return !page->isExporting(); }, kPatience));
    QTest::qWait(10);
    CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("x.asice"))));
    CHECK(child<QLabel>("resultLabel")->text().startsWith(QStringLiteral("Draft written")));
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].endsWith(QStringLiteral("-draft.asice")));
}

TEST_CASE_METHOD(ExportFixture, "a change after the export is pointed out")
{
    open(invalid());
    child<QPushButton>("draftButton")->click();
    REQUIRE(QTest::qWaitFor([&] { return !page->isExporting(); }, kPatience));
    QTest::qWait(10);
    CHECK(child<QLabel>("staleLabel")->isHidden());
    REQUIRE(session.setValue(pathOf("context/acronym"), QStringLiteral("OTHER")).ok());
    page->refresh();
    CHECK_FALSE(child<QLabel>("staleLabel")->isHidden());
}
