#include "store/storesupport.h"

#include "io/json.h"
#include "io/zip.h"
#include "store/documentfile.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace itinera;
using namespace itinera::test;

namespace {

const QByteArray kFirst("%PDF-1.7 first\n\0\xff", 17);
const QByteArray kSecond("%PDF-1.7 second\n");
const QString kFlat = QStringLiteral("Projekts ā.ka1.json");
const QString kContainer = QStringLiteral("Projekts ā.ka1");

QString annexFile(const QByteArray& content)
{
    return QStringLiteral("attachments/") + sha256(content) + QStringLiteral(".pdf");
}

OpenedDocument opened(const QString& path)
{
    auto document = openDocument(path);
    if (!document)
        FAIL(document.error().where.toStdString() << ": " << document.error().detail.toStdString());
    return std::move(document).value();
}

QString saved(const QString& path, const Application& application, const Attachments& attachments)
{
    const auto fingerprint = saveDocument(path, application, attachments, {});
    if (!fingerprint)
        FAIL(fingerprint.error().detail.toStdString());
    return fingerprint.value();
}

ErrorCode codeOf(const Result<QString>& result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().code;
}

} // namespace

TEST_CASE("the samples are read and written byte for byte")
{
    const QString path = samplePath(GENERATE(from_range(allSamples())));
    const QByteArray bytes = bytesOf(path);
    const OpenedDocument document = opened(path);
    CHECK(document.fingerprint == sha256(bytes));
    CHECK(document.migrations.isEmpty());
    CHECK(document.attachments.size() == document.application.annexes.size());
    CHECK(documentBytes(document.application, document.attachments, path).value() == bytes);
    CHECK(isCanonical(bytes, path));
}

TEST_CASE("a sample goes through a container and back without a change")
{
    const QString path = samplePath(GENERATE(Sample::English, Sample::Latvian));
    const OpenedDocument original = opened(path);
    const QTemporaryDir folder;
    const QString container = folder.filePath(kContainer);

    const QString fingerprint = saved(container, original.application, original.attachments);
    const OpenedDocument packed = opened(container);
    CHECK(packed.application == original.application);
    CHECK(packed.attachments == original.attachments);
    CHECK(packed.fingerprint == fingerprint);
    CHECK(filesIn(folder.path()).size() == 1);

    const QString flat = folder.filePath(QStringLiteral("again/") + kFlat);
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("again")));
    saved(flat, packed.application, packed.attachments);
    CHECK(bytesOf(flat) == bytesOf(path));
    CHECK(opened(flat).attachments == original.attachments);
}

TEST_CASE("a container holds the application and what annexes refer to, nothing else")
{
    const Application application = withAnnexes({kSecond, kFirst, kSecond});
    const auto bytes =
        documentBytes(application, attachmentsOf({kFirst, kSecond, "unused"}), kContainer);
    QStringList names;
    const auto entries = readZip(bytes.value(), kContainer);
    for (const ZipEntry& entry : entries.value())
        names << entry.name;
    QStringList expected{annexFile(kFirst), annexFile(kSecond)};
    expected.sort();
    expected.prepend(QStringLiteral("application.json"));
    CHECK(names == expected);
    CHECK(isCanonical(bytes.value(), kContainer));
    CHECK(bytes.value()
          == documentBytes(application, attachmentsOf({kSecond, kFirst}), kContainer).value());
}

TEST_CASE("annexes keep a harmless ending of their name")
{
    const auto nameOf = [](const char* annexName) {
        const auto names = attachmentNames(withAnnexes({kFirst}, QString::fromUtf8(annexName)));
        return names.at(sha256(kFirst)).mid(65);
    };
    CHECK(nameOf("Scan 1.PDF") == QStringLiteral("pdf"));
    CHECK(nameOf("a.tar.gz") == QStringLiteral("gz"));
    CHECK(nameOf("letter") == QStringLiteral("bin"));
    CHECK(nameOf("") == QStringLiteral("bin"));
    CHECK(nameOf("x.p/../df") == QStringLiteral("bin"));
    CHECK(nameOf("x.dokumentācija") == QStringLiteral("bin"));
}

TEST_CASE("the content of a file says what it is, not its name")
{
    const QTemporaryDir folder;
    const Application application = withAnnexes({kFirst});
    const Attachments attachments = attachmentsOf({kFirst});
    put(folder.filePath(QStringLiteral("a.json")),
        documentBytes(application, attachments, kContainer).value());
    put(folder.filePath(QStringLiteral("b.ka1")),
        documentBytes(application, attachments, kFlat).value());
    CHECK(opened(folder.filePath(QStringLiteral("a.json"))).attachments == attachments);
    CHECK(opened(folder.filePath(QStringLiteral("b.ka1"))).application == application);
}

TEST_CASE("bytes that were read already are opened in either form")
{
    const Application application = withAnnexes({kFirst});
    const Attachments attachments = attachmentsOf({kFirst});
    const auto openedAgain = [&](const QString& name) {
        return openDocumentBytes(documentBytes(application, attachments, name).value(), name)
            .value();
    };
    CHECK(openedAgain(kContainer).application == application);
    CHECK(openedAgain(kContainer).attachments == attachments);
    CHECK(openedAgain(kFlat).application == application);
    CHECK(openedAgain(kFlat).attachments.empty());
    CHECK(openDocumentBytes("{}", kFlat).error().where.startsWith(kFlat));
}

TEST_CASE("a flat document finds its annexes beside it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    const Application application = withAnnexes({kFirst, kSecond});
    saved(path, application, attachmentsOf({kFirst, kSecond}));
    CHECK(bytesOf(folder.filePath(annexFile(kFirst))) == kFirst);
    CHECK(opened(path).attachments == attachmentsOf({kFirst, kSecond}));

    SECTION("one that is missing is no error")
    {
        REQUIRE(QFile::remove(folder.filePath(annexFile(kSecond))));
        CHECK(opened(path).attachments == attachmentsOf({kFirst}));
        CHECK(opened(path).application == application);
    }
    SECTION("one with another content is an error that names it")
    {
        put(folder.filePath(annexFile(kSecond)), "replaced");
        const auto document = openDocument(path);
        REQUIRE_FALSE(document.ok());
        CHECK(document.error().code == ErrorCode::WrongContent);
        CHECK(document.error().where.endsWith(annexFile(kSecond)));
    }
    SECTION("one with another ending is found")
    {
        REQUIRE(QFile::rename(
            folder.filePath(annexFile(kSecond)),
            folder.filePath(QStringLiteral("attachments/%1.docx").arg(sha256(kSecond)))));
        CHECK(opened(path).attachments == attachmentsOf({kFirst, kSecond}));
    }
    SECTION("a folder or a pipe in its place is an error, and waits for nobody")
    {
        REQUIRE(QFile::remove(folder.filePath(annexFile(kSecond))));
#ifdef Q_OS_UNIX
        REQUIRE(::mkfifo(QFile::encodeName(folder.filePath(annexFile(kSecond))).constData(), 0600)
                == 0);
#else
        REQUIRE(QDir().mkdir(folder.filePath(annexFile(kSecond))));
#endif
        CHECK(openDocument(path).error().code == ErrorCode::CannotRead);
    }
    SECTION("all together have a limit")
    {
        ReadLimits limits;
        limits.zipExpandedBytes = kFirst.size() + 1;
        limits.fileBytes = 1024 * 1024;
        CHECK(openDocument(path, limits).error().code == ErrorCode::TooLarge);
    }
}

TEST_CASE("the digest in an annex is never used as a path")
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("secret.pdf")), kFirst);
    Application application = withAnnexes({kFirst});
    application.annexes = application.annexes.with([](auto& annexes) {
        annexes[0] =
            annexes[0].with([](Annex& annex) { annex.sha256 = QStringLiteral("../secret"); });
    });
    const QString path = folder.filePath(kFlat);
    saved(path, application, {});
    CHECK(opened(path).attachments.empty());
    CHECK(documentBytes(application, {{QStringLiteral("../secret"), kFirst}}, kContainer).ok());
}

TEST_CASE("a flat document writes only annexes that are not there yet")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    const Application application = withAnnexes({kFirst});
    const QString fingerprint = saved(path, application, attachmentsOf({kFirst}));

    const QString annex = folder.filePath(annexFile(kFirst));
    QFile file(annex);
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    file.close();

    REQUIRE(saveDocument(path, withTitle(application, QStringLiteral("new")),
                         attachmentsOf({kFirst}), fingerprint)
                .ok());
    CHECK(QFileInfo(annex).lastModified().toUTC() == longAgo);

    SECTION("and mends one that was cut off")
    {
        put(annex, kFirst.left(5));
        REQUIRE(
            saveDocument(path, application, attachmentsOf({kFirst}), sha256(bytesOf(path))).ok());
        CHECK(bytesOf(annex) == kFirst);
    }
}

TEST_CASE("a content under a wrong digest is refused, and nothing is written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(as<QString>{}, kFlat, kContainer));
    const Attachments wrong{{sha256(kFirst), kSecond}};
    CHECK(codeOf(saveDocument(path, withAnnexes({kFirst}), wrong, {})) == ErrorCode::Refused);
    CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("a file that another program has changed is not overwritten")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(as<QString>{}, kFlat, kContainer));
    const Application application = withAnnexes({kFirst});
    const QString fingerprint = saved(path, Application(), {});
    const Attachments attachments = attachmentsOf({kFirst});

    SECTION("if it has another content")
    {
        put(path, bytesOf(path) + ' ');
        const auto before = filesIn(folder.path());
        CHECK(codeOf(saveDocument(path, application, attachments, fingerprint))
              == ErrorCode::ChangedOnDisk);
        CHECK(filesIn(folder.path()) == before);
    }
    SECTION("if there should be none")
    {
        const auto before = filesIn(folder.path());
        CHECK(codeOf(saveDocument(path, application, attachments, {})) == ErrorCode::ChangedOnDisk);
        CHECK(filesIn(folder.path()) == before);
    }
    SECTION("but is saved if it is as it was read")
    {
        const auto next = saveDocument(path, application, attachments, fingerprint);
        REQUIRE(next.ok());
        CHECK(next.value() == opened(path).fingerprint);
        CHECK(next.value() != fingerprint);
        CHECK(opened(path).application == application);
    }
    SECTION("and is saved if it is gone")
    {
        REQUIRE(QFile::remove(path));
        CHECK(saveDocument(path, application, attachments, fingerprint).ok());
        CHECK(opened(path).application == application);
    }
}

TEST_CASE("a file that changes while it is being saved is not overwritten")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    const QString fingerprint = saved(path, Application(), {});
    // The annex is a link to the document: writing it changes the document after the first look,
    // as another program might.
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("attachments")));
    REQUIRE(QFile::link(path, folder.filePath(annexFile(kFirst))));
    CHECK(codeOf(saveDocument(path, withAnnexes({kFirst}), attachmentsOf({kFirst}), fingerprint))
          == ErrorCode::ChangedOnDisk);
    CHECK(bytesOf(path) == kFirst);
}

TEST_CASE("saving through a link changes the file it points to, with annexes beside that")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("work/") + kFlat);
    const QString link = folder.filePath(QStringLiteral("link.ka1.json"));
    put(target, documentBytes(Application(), {}, target).value());
    REQUIRE(QFile::link(target, link));

    const Application application = withAnnexes({kFirst});
    REQUIRE(
        saveDocument(link, application, attachmentsOf({kFirst}), opened(link).fingerprint).ok());
    CHECK(QFileInfo(link).isSymLink());
    CHECK(opened(target).application == application);
    CHECK(opened(link).attachments == attachmentsOf({kFirst}));
    CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("work/") + annexFile(kFirst))));
    CHECK_FALSE(QFileInfo::exists(folder.filePath(annexFile(kFirst))));
}

TEST_CASE("a place that cannot be written is reported with its path")
{
    const QTemporaryDir folder;
    const QString name = GENERATE(as<QString>{}, kFlat, kContainer);
    put(folder.filePath(QStringLiteral("file")), "x");
    const QStringList places{folder.filePath(QStringLiteral("file/") + name),
                             folder.filePath(QStringLiteral("none/") + name)};
    for (const QString& path : places) {
        const auto result = saveDocument(path, Application(), {}, {});
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::CannotWrite);
        CHECK(result.error().where == path);
    }
    CHECK(filesIn(folder.path()).size() == 1);
}

TEST_CASE("neither a folder nor a device is taken for a document")
{
    const QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("folder"));
    REQUIRE(QDir().mkdir(inside));
    CHECK(codeOf(saveDocument(inside, withAnnexes({kFirst}), attachmentsOf({kFirst}), {}))
          == ErrorCode::CannotWrite);
    CHECK(filesIn(folder.path()).empty());
    CHECK(openDocument(folder.path()).error().code == ErrorCode::CannotRead);
    const QString full = QStringLiteral("/dev/full");
    if (QFileInfo::exists(full))
        CHECK(codeOf(saveDocument(full, Application(), {}, {})) == ErrorCode::CannotWrite);
}

#ifdef Q_OS_UNIX
TEST_CASE("when the disk is full, the old file stays as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(GENERATE(as<QString>{}, kFlat, kContainer));
    const QString fingerprint = saved(path, Application(), {});
    const auto before = filesIn(folder.path());

    SECTION("for the application")
    {
        const FullDisk disk(1000);
        const Application large = withTitle(Application(), QString(100000, QLatin1Char('x')));
        CHECK(codeOf(saveDocument(path, large, {}, fingerprint)) == ErrorCode::CannotWrite);
    }
    SECTION("for an annex")
    {
        const FullDisk disk(10000);
        const QByteArray large(100000, 'x');
        CHECK(codeOf(saveDocument(path, withAnnexes({large}), attachmentsOf({large}), fingerprint))
              == ErrorCode::CannotWrite);
    }
    CHECK(filesIn(folder.path()) == before);
}
#endif

TEST_CASE("what could not be opened again is not written")
{
    const QString name = GENERATE(as<QString>{}, kFlat, kContainer);
    Application application;
    SECTION("a text without end")
    {
        application = withTitle(application, QString(2 * 1024 * 1024, QLatin1Char('x')));
    }
    SECTION("a list without end")
    {
        application.topics.resize(10001);
    }
    SECTION("a date that the format cannot say")
    {
        application.context =
            application.context.with([](Context& context) { context.start = QDate(12024, 1, 1); });
    }
    SECTION("an amount below zero")
    {
        application.budget = application.budget.with([](Budget& budget) {
            budget.inclusion = budget.inclusion.with([](auto& costs) {
                RealCost cost;
                cost.id = Id<RealCost>(1);
                cost.cost = Money::cents(-1);
                costs.emplace_back(cost);
            });
        });
    }
    SECTION("an item without id")
    {
        application.objectives =
            application.objectives.with([](auto& items) { items.emplace_back(Objective()); });
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QString fingerprint = saved(path, Application(), {});
    const auto before = filesIn(folder.path());
    CHECK(codeOf(saveDocument(path, application, {}, fingerprint)) == ErrorCode::Refused);
    CHECK(filesIn(folder.path()) == before);
}

TEST_CASE("half a letter does not keep anybody from saving")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kFlat);
    saved(path, withTitle(Application(), QString(QChar(0xd83d))), {});
    CHECK(opened(path).application.context->title.size() == 1);
}

TEST_CASE("a text of any length below the limit survives a container")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(kContainer);
    Application application;
    application.answers =
        std::map<QString, QString>{{QStringLiteral("a"), QString(1000000, QLatin1Char('x'))},
                                   {QStringLiteral("b"), QString(1000000, QLatin1Char('x'))}};
    saved(path, application, {});
    CHECK(opened(path).application == application);
}

TEST_CASE("a document is canonical only if saving it would change no byte")
{
    const QByteArray flat = bytesOf(samplePath(Sample::Latvian));
    CHECK(isCanonical(flat, kFlat));
    CHECK_FALSE(isCanonical(flat, kContainer));
    CHECK_FALSE(isCanonical(flat.chopped(1), kFlat));
    CHECK_FALSE(isCanonical(flat + '\n', kFlat));
    CHECK_FALSE(isCanonical("\xef\xbb\xbf" + flat, kFlat));
    CHECK_FALSE(isCanonical(QByteArray(flat).replace("\n", "\r\n"), kFlat));
    CHECK_FALSE(isCanonical(QByteArray(flat).replace("\"acronym\": ", "\"acronym\":"), kFlat));
    CHECK_FALSE(isCanonical(QByteArray(flat).replace("Ū", "\\u016a"), kFlat));
    CHECK_FALSE(isCanonical(flat.left(flat.size() / 2), kFlat));
    CHECK_FALSE(isCanonical({}, kFlat));

    Json json = sampleJson(Sample::Latvian);
    CHECK(isCanonical(writeJson(json), kFlat));
    json.erase("topics");
    CHECK(isCanonical(writeJson(json), kFlat)); // what holds nothing is left out
    json["topics"] = Json::array();
    CHECK_FALSE(isCanonical(writeJson(json), kFlat));
    json["topics"] = sampleJson(Sample::Latvian)["topics"];
    CHECK_FALSE(isCanonical(writeJson(json), kFlat)); // another order
}

TEST_CASE("a container is canonical only as this program packs it")
{
    const Application application = withAnnexes({kFirst});
    const QByteArray bytes =
        documentBytes(application, attachmentsOf({kFirst}), kContainer).value();
    CHECK(isCanonical(bytes, kContainer));
    CHECK_FALSE(isCanonical(bytes, kFlat));

    std::vector<ZipEntry> entries = readZip(bytes, kContainer).value();
    const auto packed = [&] { return writeZip(entries).value(); };
    CHECK(packed() == bytes);
    SECTION("not compressed")
    {
        entries[0].stored = false;
        CHECK_FALSE(isCanonical(packed(), kContainer));
    }
    SECTION("not in another order")
    {
        std::swap(entries[0], entries[1]);
        CHECK_FALSE(isCanonical(packed(), kContainer));
    }
    SECTION("not with a content that no annex refers to")
    {
        entries.push_back({annexFile(kSecond), kSecond, true});
        CHECK_FALSE(isCanonical(packed(), kContainer));
        const QTemporaryDir folder;
        put(folder.filePath(kContainer), packed());
        CHECK(opened(folder.filePath(kContainer)).attachments == attachmentsOf({kFirst, kSecond}));
    }
    SECTION("but may lack the content of an annex")
    {
        entries.pop_back();
        CHECK(isCanonical(packed(), kContainer));
    }
}
