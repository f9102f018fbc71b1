#include "session/session.h"
#include "store/storesupport.h"

#include "model/fieldaccess.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace itinera;
using namespace itinera::test;

namespace {

const QByteArray kFirst("%PDF-1.7 first\n");
const QByteArray kSecond("%PDF-1.7 second\n");
const QString kFlat = QStringLiteral("a.ka1.json");
const QString kContainer = QStringLiteral("a.ka1");

class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2024, 2, 12), QTime(19, 4, 11), Qt::UTC);
    }
};

const FixedClock kClock;

/// The English sample with other annexes.
Application english(const std::vector<QByteArray>& annexes)
{
    Application application = sample(Sample::English);
    application.annexes = withAnnexes(annexes).annexes;
    return application;
}

void openIn(Session& session, const QString& path)
{
    const auto opened = session.open(path);
    if (!opened)
        FAIL(opened.error().detail.toStdString());
}

} // namespace

TEST_CASE("going back to an earlier version brings its annexes back")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(as<QString>{}, kFlat, kContainer));
    const auto saved = saveDocument(path, english({kFirst}), attachmentsOf({kFirst}), {});
    REQUIRE(saved.ok());
    const QByteArray earlier = bytesOf(path);
    REQUIRE(saveDocument(path, english({kSecond}), attachmentsOf({kSecond}), saved.value()).ok());

    Session session(kClock, CallCatalog());
    openIn(session, path);
    CHECK(session.attachments() == attachmentsOf({kSecond}));
    REQUIRE(session.restore(earlier).ok());
    CHECK(session.application().annexes == english({kFirst}).annexes);
    CHECK(session.attachments() == attachmentsOf({kFirst, kSecond}));

    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere.ka1"));
    REQUIRE(session.save(elsewhere).ok());
    CHECK(openDocument(elsewhere).value().attachments == attachmentsOf({kFirst}));
}

TEST_CASE("an earlier version whose annex is damaged names it, and nothing changes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    const auto saved = saveDocument(path, english({kFirst}), attachmentsOf({kFirst}), {});
    REQUIRE(saved.ok());
    const QByteArray earlier = bytesOf(path);
    REQUIRE(saveDocument(path, english({}), {}, saved.value()).ok());
    const QString annex = folder.filePath(QStringLiteral("attachments/%1.pdf").arg(sha256(kFirst)));
    put(annex, "other");

    Session session(kClock, CallCatalog());
    openIn(session, path);
    const auto restored = session.restore(earlier);
    REQUIRE_FALSE(restored.ok());
    CHECK(restored.error().where == annex);
    CHECK(session.application().annexes.isEmpty());
    CHECK_FALSE(session.isModified());
}

TEST_CASE("a warning that was accepted for an item does not hold for the next one of its number")
{
    Session session(kClock, CallCatalog());
    REQUIRE(session.start(sample(Sample::English)).ok());
    const FieldPath list = pathOf("preparatoryVisits");
    const FieldPath first = session.addItem(list);
    session.validateNow();
    const auto findingAt = [&](const FieldPath& item) {
        for (const Finding& finding : session.report().findings)
            if (finding.where.startsWith(item) && finding.severity != Severity::Error)
                return finding;
        FAIL("there is no warning at " << item.toString().toStdString());
        return Finding();
    };
    session.waive(findingAt(first), QStringLiteral("known and accepted"), QStringLiteral("A"));
    session.validateNow();
    REQUIRE(findingAt(first).waiver.has_value());

    session.removeItem(first);
    const FieldPath second = session.addItem(list);
    session.validateNow();
    REQUIRE(second == first);
    CHECK_FALSE(findingAt(second).waiver.has_value());

    session.undoStack().undo();
    session.undoStack().undo();
    session.validateNow();
    CHECK(findingAt(first).waiver.has_value());
}

TEST_CASE("an earlier version that belongs to another call is refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    REQUIRE(saveDocument(path, english({}), {}, {}).ok());
    Application other = english({});
    SECTION("of another year")
    {
        other.call.year = 2023;
    }
    SECTION("or of another action")
    {
        other.call.action = QStringLiteral("KA121-SCH");
    }
    Session session(kClock, CallCatalog());
    openIn(session, path);
    const auto restored = session.restore(documentBytes(other, {}, path).value());
    REQUIRE_FALSE(restored.ok());
    CHECK(restored.error().code == ErrorCode::Refused);
    CHECK(session.application().call == english({}).call);
}

TEST_CASE("a value that the file cannot hold is refused with a reason")
{
    Session session(kClock, CallCatalog());
    REQUIRE(session.start(sample(Sample::English)).ok());
    const auto set = session.setValue(pathOf("context/durationMonths"), 1000000000);
    REQUIRE_FALSE(set.ok());
    CHECK(set.error().code == ErrorCode::Refused);
    CHECK(session.setValue(pathOf("context/durationMonths"), 999999999).ok());
    CHECK(session.application().context->durationMonths == 999999999);
}

TEST_CASE("a file of any size can be replaced once the user has decided")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kContainer);
    put(path, QByteArray(65 * 1024 * 1024, 'x'));
    Session session(kClock, CallCatalog());
    REQUIRE(session.start(sample(Sample::English)).ok());
    CHECK(session.save(path).error().code == ErrorCode::ChangedOnDisk);
    CHECK(session.save(path, Session::Overwrite::Yes).ok());
    CHECK(openDocument(path).ok());
}

TEST_CASE("a document does not stand in its own way, whatever way it is named")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    const QString link = folder.filePath(QStringLiteral("link.ka1.json"));
    REQUIRE(saveDocument(path, english({}), {}, {}).ok());
    REQUIRE(QFile::link(path, link));
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(folder.path()));
    Session session(kClock, CallCatalog());
    const QString name = GENERATE_COPY(kFlat, path, link);
    INFO(name.toStdString());
    openIn(session, name);
    CHECK(session.save(path).ok());
    SECTION("when it is saved")
    {
        CHECK(session.save(name).ok());
    }
    SECTION("when it is opened again")
    {
        CHECK(session.open(path).ok());
        CHECK_FALSE(session.isReadOnly());
        CHECK(DocumentLock::take(path).error().code == ErrorCode::Locked);
    }
    SECTION("when opening something else fails")
    {
        put(folder.filePath(QStringLiteral("damaged.ka1")), "x");
        CHECK_FALSE(session.open(folder.filePath(QStringLiteral("damaged.ka1"))).ok());
        CHECK(session.save(path).ok());
        CHECK(DocumentLock::take(path).error().code == ErrorCode::Locked);
    }
    REQUIRE(QDir::setCurrent(before));
}

TEST_CASE("a file that another program holds is not overwritten")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    const auto fingerprint = saveDocument(path, english({}), {}, {});
    REQUIRE(fingerprint.ok());
    auto other = std::make_optional(DocumentLock::take(path).value());
    const auto before = filesIn(folder.path());
    Session session(kClock, CallCatalog());

    SECTION("by what was opened to be read")
    {
        CHECK(session.open(path).error().code == ErrorCode::Locked);
        CHECK(session.isReadOnly());
    }
    SECTION("by what was recovered")
    {
        RecoveredDocument document;
        document.application = withTitle(english({}), QStringLiteral("recovered"));
        document.documentPath = path;
        document.savedFingerprint = fingerprint.value();
        REQUIRE(session.recover(document).ok());
        CHECK_FALSE(session.isReadOnly());
    }
    CHECK(session.save(path).error().code == ErrorCode::Locked);
    CHECK(filesIn(folder.path()) == before);

    other.reset();
    CHECK(session.save(path).ok());
    CHECK(DocumentLock::take(path).error().code == ErrorCode::Locked);
}

TEST_CASE("what was only shown can be changed once it is saved as a file of its own")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    REQUIRE(saveDocument(path, english({}), {}, {}).ok());
    const DocumentLock other = DocumentLock::take(path).value();
    Session session(kClock, CallCatalog());
    SECTION("a file that another program holds")
    {
        REQUIRE_FALSE(session.open(path).ok());
    }
    SECTION("the content of a bundle")
    {
        REQUIRE(session.show(english({}), {}).ok());
    }
    REQUIRE(session.isReadOnly());
    QSignalSpy changed(&session, &Session::documentChanged);
    const QString own = folder.filePath(QStringLiteral("own.ka1"));
    REQUIRE(session.save(own).ok());
    CHECK_FALSE(session.isReadOnly());
    CHECK(session.path() == own);
    CHECK(changed.size() == 1);
    CHECK(session.setValue(pathOf("context/title"), QStringLiteral("mine")).ok());
    CHECK(session.isModified());
}
