#include "support/catch.h"
#include "support/rawzip.h"

#include "bundle/container.h"
#include "io/zip.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace itinera;
using namespace itinera::test;

namespace {

using Code = ContainerProblemCode;
using Problem = std::pair<Code, QString>;
using Entries = std::vector<ZipEntry>;

const QString kName = QStringLiteral("test.asice");

std::vector<PayloadFile> sampleFiles()
{
    return {{QStringLiteral("application.json"), QStringLiteral("application/json"),
             QStringLiteral("application"), "{\n  \"format\": 1\n}\n"},
            {QStringLiteral("summary.html"), QStringLiteral("text/html"), QStringLiteral("summary"),
             QByteArray("<p>ā</p>\n").repeated(30)},
            {QStringLiteral("annexes/Līgums 100%.pdf"), QStringLiteral("application/pdf"),
             QStringLiteral("annex"), QByteArray("%PDF-1.7\0\xff\n", 11)}};
}

ContainerInfo sampleInfo()
{
    return {.applicationId = QStringLiteral("7d0e8f6a-0d5b-4a4e-9d6e-1b6c1a6f2b11"),
            .ruleSet = QStringLiteral("2025/ka122-sch"),
            .ruleSetSha256 = QString(64, u'a'),
            .program = QStringLiteral("itinera 0.1.0"),
            .verdict = QStringLiteral("ready"),
            .contentSha256 = QString(64, u'b'),
            .draft = true,
            .baggingDate = QDate(2025, 2, 19),
            .sourceOrganisation = QStringLiteral("Rīgas 1. pamatskola")};
}

QByteArray sample()
{
    return packContainer(sampleFiles(), sampleInfo()).value();
}

OpenedContainer opened(const QByteArray& bytes)
{
    auto result = openContainer(bytes, kName);
    REQUIRE(result.ok());
    return std::move(result).value();
}

std::set<Problem> problemsOf(const std::vector<ContainerProblem>& problems)
{
    std::set<Problem> found;
    for (const ContainerProblem& problem : problems)
        found.insert({problem.code, problem.name});
    CHECK(found.size() == problems.size()); // nothing is said twice
    return found;
}

// The sample as somebody changed it who does not care for digests.
OpenedContainer tampered(const std::function<void(Entries&)>& edit)
{
    Entries entries = readZip(sample(), kName).value();
    edit(entries);
    return opened(writeZip(entries).value());
}

ZipEntry& entryOf(Entries& entries, const QString& name)
{
    const auto found = std::ranges::find(entries, name, &ZipEntry::name);
    REQUIRE(found != entries.end());
    return *found;
}

void replaceIn(Entries& entries, const QString& name, const QByteArray& before,
               const QByteArray& after)
{
    ZipEntry& entry = entryOf(entries, name);
    REQUIRE(entry.bytes.contains(before));
    entry.bytes.replace(before, after);
}

void removeEntry(Entries& entries, const QString& name)
{
    REQUIRE(std::erase_if(entries, [&](const ZipEntry& entry) { return entry.name == name; }) == 1);
}

std::vector<QString> namesOf(const QByteArray& bytes)
{
    std::vector<QString> names;
    const auto entries = readZip(bytes, kName).value();
    std::ranges::transform(entries, std::back_inserter(names), &ZipEntry::name);
    return names;
}

// The sample entry by entry, ready to be spoilt on the level of bytes.
std::vector<RawEntry> rawSample()
{
    std::vector<RawEntry> raw;
    const Entries entries = readZip(sample(), kName).value();
    for (const ZipEntry& entry : entries) {
        raw.push_back(entry.stored ? storedEntry(entry.name.toUtf8(), entry.bytes)
                                   : deflatedEntry(entry.name.toUtf8(), entry.bytes));
        raw.back().flags = 1 << 11;
    }
    return raw;
}

RawEntry& rawEntry(std::vector<RawEntry>& raw, const QByteArray& name)
{
    const auto found = std::ranges::find(raw, name, &RawEntry::name);
    REQUIRE(found != raw.end());
    return *found;
}

bool contains(const std::vector<ContainerProblem>& problems, Code code, const QString& name)
{
    return problemsOf(problems).contains({code, name});
}

QString str(const char* text)
{
    return QString::fromUtf8(text);
}

const QString kAsic = QStringLiteral("META-INF/manifest.xml");
const QString kJson = QStringLiteral("bundle-manifest.json");
const QString kPayloadList = QStringLiteral("manifest-sha256.txt");
const QString kTagList = QStringLiteral("tagmanifest-sha256.txt");
const QString kApplication = QStringLiteral("data/application.json");

} // namespace

TEST_CASE("a container comes back with its files and what it says of itself")
{
    const OpenedContainer container = opened(sample());
    CHECK(container.isSound());
    CHECK(container.files == sampleFiles());
    CHECK(container.info == sampleInfo());
    CHECK(container.signatureFiles.isEmpty());
}

TEST_CASE("packing the same files twice gives the same bytes")
{
    CHECK(sample() == sample());
}

TEST_CASE("the entries have their order")
{
    CHECK(namesOf(sample())
          == std::vector<QString>{str("mimetype"), kAsic, str("bagit.txt"), str("bag-info.txt"),
                                  kJson, kPayloadList, kTagList, kApplication,
                                  str("data/summary.html"), str("data/annexes/Līgums 100%.pdf")});
}

TEST_CASE("programs recognise the container at byte 38")
{
    CHECK(sample().mid(30, 39) == "mimetypeapplication/vnd.etsi.asic-e+zip");
}

TEST_CASE("the manifest of the container lists every file once with its media type, and nothing of "
          "META-INF")
{
    Entries entries = readZip(sample(), kName).value();
    const QByteArray text = entryOf(entries, kAsic).bytes;
    CHECK(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest "
                          "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                          "manifest:version=\"1.2\">"));
    CHECK(text.contains(
        "manifest:full-path=\"/\" manifest:media-type=\"application/vnd.etsi.asic-e+zip\""));
    CHECK(text.contains(
        "manifest:full-path=\"data/application.json\" manifest:media-type=\"application/json\""));
    CHECK(text.contains("manifest:full-path=\"bagit.txt\" manifest:media-type=\"text/plain\""));
    CHECK(text.count("<manifest:file-entry ")
          == 9); // the root, five tag files and three payload files
    CHECK_FALSE(text.contains("META-INF"));
    CHECK_FALSE(text.contains("DOCTYPE"));
}

TEST_CASE("the bag says what it holds, and the date only if it is known")
{
    Entries entries = readZip(sample(), kName).value();
    CHECK(entryOf(entries, str("bagit.txt")).bytes
          == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    CHECK(entryOf(entries, str("bag-info.txt")).bytes
          == "Source-Organization: Rīgas 1. pamatskola\n"
             "External-Identifier: 7d0e8f6a-0d5b-4a4e-9d6e-1b6c1a6f2b11\n"
             "Bagging-Date: 2025-02-19\n"
             "Bag-Software-Agent: itinera 0.1.0\n"
             "Payload-Oxum: 329.3\n");

    ContainerInfo undated = sampleInfo();
    undated.baggingDate.reset();
    const QByteArray bytes = packContainer(sampleFiles(), undated).value();
    entries = readZip(bytes, kName).value();
    CHECK_FALSE(entryOf(entries, str("bag-info.txt")).bytes.contains("Date"));
    CHECK(opened(bytes).info == undated);
}

TEST_CASE("a line end in the name of the organisation adds no field to the bag")
{
    ContainerInfo info = sampleInfo();
    info.sourceOrganisation = str("School\nPayload-Oxum: 1.1");
    const QByteArray bytes = packContainer(sampleFiles(), info).value();
    Entries entries = readZip(bytes, kName).value();
    CHECK(entryOf(entries, str("bag-info.txt"))
              .bytes.startsWith("Source-Organization: School Payload-Oxum: 1.1\n"));
    CHECK(opened(bytes).isSound());
    CHECK(opened(bytes).info == info);
}

TEST_CASE("unpacked into a folder it is a valid bag")
{
    const QTemporaryDir folder;
    const Entries entries = readZip(sample(), kName).value();
    for (const ZipEntry& entry : entries) {
        const QString path = folder.filePath(entry.name);
        REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(entry.bytes) == entry.bytes.size());
    }
    const auto digestsIn = [&](const QString& list) {
        QFile file(folder.filePath(list));
        REQUIRE(file.open(QIODevice::ReadOnly));
        std::map<QString, QByteArray> digests;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            REQUIRE(line.mid(64, 2) == "  ");
            REQUIRE(line.endsWith('\n'));
            digests[QString::fromUtf8(line.mid(66).chopped(1)).replace(str("%25"), str("%"))] =
                line.left(64);
        }
        return digests;
    };
    const auto digestOf = [&](const QString& name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    };

    const auto payload = digestsIn(kPayloadList);
    std::set<QString> found;
    QDirIterator files(folder.filePath(str("data")), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.insert(QDir(folder.path()).relativeFilePath(files.next()));
    std::set<QString> listed;
    for (const auto& [name, digest] : payload) {
        listed.insert(name);
        CHECK(digestOf(name) == digest);
    }
    CHECK(found == listed);

    const auto tags = digestsIn(kTagList);
    CHECK(tags.size() == 4);
    for (const QString& name : {str("bagit.txt"), str("bag-info.txt"), kJson, kPayloadList})
        CHECK(tags.at(name) == digestOf(name));
}

TEST_CASE("files that a signing tool would refuse are not packed, and all are named")
{
    std::vector<PayloadFile> files = sampleFiles();
    files[0].bytes.clear();
    files[1].name = str("../summary.html");
    files[2].mediaType = str("text/plain; charset=utf-8");
    const auto result = packContainer(files, sampleInfo());
    REQUIRE_FALSE(result.ok());
    std::vector<QString> places;
    for (const Error& error : result.errors()) {
        CHECK(error.code == ErrorCode::Refused);
        places.push_back(error.where);
    }
    CHECK(places
          == std::vector<QString>{kApplication, str("data/../summary.html"),
                                  str("data/annexes/Līgums 100%.pdf")});
}

TEST_CASE("names that are the same by case, unclear media types and empty bundles are refused")
{
    const auto packed = [](const char* name, const char* mediaType) {
        std::vector<PayloadFile> files = sampleFiles();
        files.push_back({QString::fromUtf8(name), QString::fromUtf8(mediaType), str("annex"), "x"});
        return packContainer(files, sampleInfo()).ok();
    };
    CHECK(packed("other.json", "application/json"));
    CHECK(packed("other.json", "application/vnd.api+json"));
    CHECK_FALSE(packed("APPLICATION.json", "application/json"));
    CHECK_FALSE(packed("annexes", "application/json"));
    CHECK_FALSE(packed("", "application/json"));
    for (const char* mediaType :
         {"", "json", "a/b/c", "text/", "/plain", "text/plain;charset=utf-8", "text /plain",
          "text/plain\n", "tëxt/plain"}) {
        CAPTURE(mediaType);
        CHECK_FALSE(packed("other.json", mediaType));
    }
    CHECK_FALSE(packContainer({}, sampleInfo()).ok());
}

TEST_CASE("a container that a tool signed and wrote anew is sound")
{
    std::vector<RawEntry> raw = rawSample();
    rawEntry(raw, kAsic.toUtf8()) = deflatedEntry(
        "META-INF/manifest.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?><m:manifest "
        "xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
        "<m:file-entry m:media-type='application/vnd.etsi.asic-e+zip' m:full-path='/'/>"
        "<m:file-entry m:media-type='application/pdf' m:full-path='data/annexes/Līgums 100%.pdf'/>"
        "<m:file-entry m:media-type='application/json' m:full-path='data/application.json'/>"
        "<m:file-entry m:media-type='text/html' m:full-path='data/summary.html'/>"
        "<m:file-entry m:media-type='text/plain' m:full-path='bagit.txt'/>"
        "<m:file-entry m:media-type='text/plain' m:full-path='bag-info.txt'/>"
        "<m:file-entry m:media-type='application/octet-stream' m:full-path='bundle-manifest.json'/>"
        "<m:file-entry m:media-type='text/plain' m:full-path='manifest-sha256.txt'/>"
        "<m:file-entry m:media-type='text/plain' "
        "m:full-path='tagmanifest-sha256.txt'/></m:manifest>");
    // The media type of a tag file is not one that we keep elsewhere.
    std::reverse(raw.begin() + 1, raw.end());
    raw.push_back(deflatedEntry("META-INF/signatures0.xml", "<asic:XAdESSignatures/>"));
    raw.push_back(deflatedEntry("META-INF/signatures1.xml", "<asic:XAdESSignatures/>"));
    std::transform(raw.begin() + 1, raw.end(), raw.begin() + 1,
                   [](const RawEntry& entry) { return withDescriptor(entry); });

    const OpenedContainer container = opened(rawZip(raw, {.comment = "LIB DigiDoc4j/DEV"}));
    CHECK(container.isSound());
    CHECK(container.files == sampleFiles());
    CHECK(container.info == sampleInfo());
    CHECK(container.signatureFiles
          == QStringList{str("META-INF/signatures0.xml"), str("META-INF/signatures1.xml")});
}

TEST_CASE("anything else in META-INF is a fault of the structure")
{
    for (const char* name :
         {"META-INF/signature001.p7s", "META-INF/erasmus.json", "META-INF/signatures-info.json",
          "META-INF/a/signatures0.xml", "meta-inf/signatures0.xml"}) {
        CAPTURE(name);
        const auto container = tampered([&](Entries& entries) {
            entries.push_back({QString::fromUtf8(name), "x"});
        });
        CHECK(problemsOf(container.structure)
              == std::set<Problem>{{Code::ForeignMetaInf, QString::fromUtf8(name)}});
        CHECK(container.signatureFiles.isEmpty());
        CHECK(container.integrity.empty());
        CHECK(container.completeness.empty());
    }
}

TEST_CASE("the mimetype must be there, first and right")
{
    const QString mimetype = str("mimetype");
    auto container = tampered([&](Entries& entries) { removeEntry(entries, mimetype); });
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::NoMimetype, mimetype}});

    container = tampered([&](Entries& entries) { entryOf(entries, mimetype).bytes += '\n'; });
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::WrongMimetype, mimetype}});

    container = tampered([](Entries& entries) { std::swap(entries[0], entries[1]); });
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::MimetypeNotFirst, mimetype}});
    CHECK(container.files == sampleFiles());
}

TEST_CASE("a manifest of the container that is missing or malformed is a fault of the structure")
{
    auto container = tampered([](Entries& entries) { removeEntry(entries, kAsic); });
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::ManifestMissing, kAsic}});

    const auto with = [](const QByteArray& before, const QByteArray& after) {
        return tampered([&](Entries& entries) { replaceIn(entries, kAsic, before, after); });
    };
    const std::pair<const char*, const char*> edits[] = {
        {"?>", "?><!DOCTYPE manifest:manifest>"},
        {"?>", "?><!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;&a;\">]>"},
        {"</manifest:manifest>", ""},
        {"manifest:1.0", "manifest:1.1"},
        {"manifest:version=\"1.2\"", "manifest:version=\"1.3\""},
        {"</manifest:manifest>", "<other/></manifest:manifest>"},
        {"</manifest:manifest>", "text</manifest:manifest>"},
        {"</manifest:manifest>", "&unknown;</manifest:manifest>"},
        {"manifest:full-path=\"/\"", ""},
        {"<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "\xff"},
    };
    for (const auto& [before, after] : edits) {
        CAPTURE(before, after);
        container = with(before, after);
        CHECK(problemsOf(container.structure)
              == std::set<Problem>{{Code::ManifestMalformed, kAsic}});
        CHECK(container.files == sampleFiles());
    }
    container = with("</manifest:manifest>",
                     QByteArray("<manifest:file-entry manifest:full-path=\"x\"/>").repeated(2100)
                         + "</manifest:manifest>");
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::ManifestMalformed, kAsic}});
    container = with("</manifest:manifest>", QByteArray("<manifest:file-entry>").repeated(30000));
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::ManifestMalformed, kAsic}});
}

TEST_CASE("the manifest of the container and the files must be the same in both directions")
{
    const auto with = [](const QByteArray& before, const QByteArray& after) {
        const auto container =
            tampered([&](Entries& entries) { replaceIn(entries, kAsic, before, after); });
        CHECK(container.integrity.empty());
        CHECK(container.completeness.empty());
        return problemsOf(container.structure);
    };
    const auto row = [](const QByteArray& path) {
        return "<manifest:file-entry manifest:full-path=\"" + path
               + "\" manifest:media-type=\"text/plain\"/>"
                 "</manifest:manifest>";
    };
    const QByteArray end = "</manifest:manifest>";
    using Problems = std::set<Problem>;

    CHECK(with("bagit.txt", "bagit2.txt")
          == Problems{{Code::ManifestUnlisted, str("bagit.txt")},
                      {Code::ManifestMissingFile, str("bagit2.txt")}});
    CHECK(with(end, row("none")) == Problems{{Code::ManifestMissingFile, str("none")}});
    CHECK(with(end, row("data/")) == Problems{{Code::ManifestForbidden, kAsic}});
    CHECK(with(end, row("../x")) == Problems{{Code::ManifestForbidden, kAsic}});
    CHECK(with(end, row("META-INF/manifest.xml")) == Problems{{Code::ManifestForbidden, kAsic}});
    CHECK(with(end, row("mimetype")) == Problems{{Code::ManifestForbidden, str("mimetype")}});
    CHECK(with(end, row("bagit.txt")) == Problems{{Code::ManifestForbidden, kAsic}});
    CHECK(with("vnd.etsi.asic-e+zip", "zip") == Problems{{Code::ManifestRootEntry, kAsic}});
    CHECK(with("\"/\"", "\"bagit.txt\"").contains({Code::ManifestRootEntry, kAsic}));
    CHECK(with("text/html", "text/xml")
          == Problems{{Code::ManifestMediaType, str("data/summary.html")}});
}

TEST_CASE("a changed payload file is found, and still read")
{
    const auto container = tampered([](Entries& entries) {
        replaceIn(entries, kApplication, "\"format\": 1", "\"format\": 2");
    });
    CHECK(container.structure.empty());
    CHECK(problemsOf(container.integrity) == std::set<Problem>{{Code::HashMismatch, kApplication}});
    CHECK(container.completeness.empty());
    CHECK(container.files[0].bytes == "{\n  \"format\": 2\n}\n");
}

TEST_CASE("a payload file of another size is found by every list")
{
    const auto container =
        tampered([](Entries& entries) { entryOf(entries, kApplication).bytes += ' '; });
    CHECK(problemsOf(container.integrity)
          == std::set<Problem>{{Code::HashMismatch, kApplication},
                               {Code::PayloadOxum, str("bag-info.txt")}});
}

TEST_CASE("a changed file with a changed digest in one list only is found")
{
    const QByteArray other = "{\n  \"format\": 2\n}\n";
    const auto digest = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    };
    for (const QString& list : {kPayloadList, kJson}) {
        const auto container = tampered([&](Entries& entries) {
            replaceIn(entries, list, digest(entryOf(entries, kApplication).bytes), digest(other));
            entryOf(entries, kApplication).bytes = other;
        });
        CHECK(problemsOf(container.integrity)
              == std::set<Problem>{{Code::HashMismatch, kApplication}, {Code::HashMismatch, list}});
    }
}

TEST_CASE("every changed tag file is found")
{
    const auto container = tampered([](Entries& entries) {
        replaceIn(entries, str("bagit.txt"), "1.0", "0.97");
        replaceIn(entries, str("bag-info.txt"), "329.3", "329.4");
        replaceIn(entries, kJson, "ready", "refused");
    });
    CHECK(problemsOf(container.structure)
          == std::set<Problem>{{Code::BagDeclaration, str("bagit.txt")}});
    CHECK(problemsOf(container.integrity)
          == std::set<Problem>{{Code::HashMismatch, str("bagit.txt")},
                               {Code::HashMismatch, str("bag-info.txt")},
                               {Code::HashMismatch, kJson},
                               {Code::PayloadOxum, str("bag-info.txt")}});
    CHECK(container.completeness.empty());
    CHECK(container.info.verdict == str("refused"));
}

TEST_CASE("every missing file is found")
{
    const auto container = tampered([](Entries& entries) {
        for (const QString& name : {str("bagit.txt"), kJson, kTagList, str("data/summary.html")})
            removeEntry(entries, name);
    });
    const std::set<Problem> unlisted{{Code::ManifestMissingFile, str("bagit.txt")},
                                     {Code::ManifestMissingFile, kJson},
                                     {Code::ManifestMissingFile, kTagList},
                                     {Code::ManifestMissingFile, str("data/summary.html")}};
    CHECK(problemsOf(container.structure) == unlisted);
    CHECK(problemsOf(container.completeness)
          == std::set<Problem>{{Code::FileMissing, str("bagit.txt")},
                               {Code::FileMissing, kJson},
                               {Code::FileMissing, kTagList},
                               {Code::FileMissing, str("data/summary.html")}});
    CHECK(container.files.size() == 2);
    CHECK(container.files[0].role.isEmpty()); // only the bundle manifest knows it
}

TEST_CASE("files that were added are found, and those in data are read last")
{
    const auto container = tampered([](Entries& entries) {
        entries.insert(entries.begin() + 1, {str("data/added.txt"), "x"});
        entries.push_back({str("note.txt"), "x"});
        entries.push_back({str("fetch.txt"), "x"});
    });
    CHECK(problemsOf(container.structure)
          == std::set<Problem>{{Code::ManifestUnlisted, str("data/added.txt")},
                               {Code::ManifestUnlisted, str("note.txt")},
                               {Code::ManifestUnlisted, str("fetch.txt")}});
    CHECK(problemsOf(container.integrity)
          == std::set<Problem>{{Code::PayloadOxum, str("bag-info.txt")}});
    CHECK(problemsOf(container.completeness)
          == std::set<Problem>{{Code::ExtraFile, str("data/added.txt")},
                               {Code::NotHashed, str("data/added.txt")},
                               {Code::ExtraFile, str("note.txt")},
                               {Code::ExtraFile, str("fetch.txt")}});
    REQUIRE(container.files.size() == 4);
    CHECK(container.files.back().name == str("added.txt"));
}

TEST_CASE("a digest that was taken out of a list is missed")
{
    const auto without = [](const QString& list, const QByteArray& name) {
        return tampered([&](Entries& entries) {
            ZipEntry& entry = entryOf(entries, list);
            const qsizetype at = entry.bytes.indexOf("  " + name + '\n') - 64;
            REQUIRE(at >= 0);
            entry.bytes.remove(at, 64 + 2 + name.size() + 1);
        });
    };
    CHECK(problemsOf(without(kTagList, "bundle-manifest.json").completeness)
          == std::set<Problem>{{Code::NotHashed, kJson}});
    CHECK(problemsOf(without(kPayloadList, "data/application.json").completeness)
          == std::set<Problem>{{Code::NotHashed, kApplication}});
}

TEST_CASE("a list of digests that is malformed is a fault of the structure")
{
    for (const QByteArray& line :
         {QByteArray("no digest\n"), QByteArray(64, 'a') + '\n', QByteArray(63, 'a') + "  data/x\n",
          QByteArray(64, 'a') + "  data/application.json\n", QByteArray(64, 'a') + "  bagit.txt\n",
          QByteArray(64, 'a') + "  ../x\n"}) {
        CAPTURE(line);
        const auto container =
            tampered([&](Entries& entries) { entryOf(entries, kPayloadList).bytes += line; });
        CHECK(contains(container.structure, Code::BagManifest, kPayloadList));
        CHECK(contains(container.integrity, Code::HashMismatch, kPayloadList));
    }
}

TEST_CASE("lists made to keep the reader busy are not read")
{
    QByteArray lines;
    for (int i = 0; i <= 2000; ++i)
        lines += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex()
                 + "  data/" + QByteArray::number(i) + '\n';
    auto container =
        tampered([&](Entries& entries) { entryOf(entries, kPayloadList).bytes += lines; });
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::BagManifest, kPayloadList}});

    container =
        tampered([&](Entries& entries) { entryOf(entries, kAsic).bytes += lines.repeated(50); });
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::ArchiveStructure, kAsic}});
    CHECK(container.files == sampleFiles());
}

TEST_CASE("a bundle manifest that is not what it should be is a fault of the structure")
{
    const std::pair<const char*, const char*> edits[] = {
        {"{\n  \"format\"", "\n  \"format\""},
        {"\"format\": 1", "\"format\": 2"},
        {"\"format\": 1", "\"format\": 0"},
        {"\"format\": 1", "\"format\": \"1\""},
        {"\"draft\": true", "\"draft\": 1"},
        {"\"draft\": true", "\"draft\": true, \"draft\": false"},
        {"\"draft\": true", "\"draft\": true, \"other\": 1"},
        {"\"verdict\"", "\"Verdict\""},
        {"\"2025-02-19\"", "\"2025-02-30\""},
        {"\"2025-02-19\"", "20250219"},
        {"\"bytes\": 18", "\"bytes\": -18"},
        {"\"bytes\": 18", "\"bytes\": 18446744073709551615"},
        {"\"data/application.json\"", "\"application.json\""},
        {"\"data/application.json\"", "\"data/../../etc/passwd\""},
        {"\"data/application.json\"", "\"data/summary.html\""},
        {"\"role\": \"annex\"", "\"role\": null"},
        {"\"files\": [", "\"files\": {\"a\": 1}, \"x\": ["},
        {"\"files\": [", "\"files\": [1,"},
        {"\"sha256\": \"", "\"sha256\": \"g"},
    };
    for (const auto& edit : edits) {
        CAPTURE(edit.first, edit.second);
        const auto container =
            tampered([&](Entries& entries) { replaceIn(entries, kJson, edit.first, edit.second); });
        const bool isReported =
            std::ranges::any_of(container.structure, [](const ContainerProblem& problem) {
                return problem.code == Code::BundleManifest && problem.name == kJson
                       && !problem.detail.isEmpty();
            });
        CHECK(isReported);
        CHECK(contains(container.integrity, Code::HashMismatch, kJson));
        CHECK(container.files.size() == 3);
        CHECK(container.info == ContainerInfo{});
    }
    const auto deep =
        tampered([](Entries& entries) { entryOf(entries, kJson).bytes = QByteArray(100000, '['); });
    CHECK(contains(deep.structure, Code::BundleManifest, kJson));
}

TEST_CASE("a payload file without content is a fault of the structure")
{
    const auto container =
        tampered([](Entries& entries) { entryOf(entries, kApplication).bytes.clear(); });
    CHECK(problemsOf(container.structure) == std::set<Problem>{{Code::EmptyFile, kApplication}});
}

TEST_CASE("a damaged file is called damaged and not missing, and the others are read")
{
    std::vector<RawEntry> raw = rawSample();
    rawEntry(raw, kApplication.toUtf8()).crc ^= 1;
    const OpenedContainer container = opened(rawZip(raw));
    CHECK(container.structure.empty());
    CHECK(problemsOf(container.integrity)
          == std::set<Problem>{{Code::DamagedFile, kApplication},
                               {Code::PayloadOxum, str("bag-info.txt")}});
    CHECK(container.completeness.empty());
    CHECK(container.files.size() == 2);
}

TEST_CASE("hostile entries are faults of the structure, and are not read")
{
    std::vector<RawEntry> raw = rawSample();
    RawEntry added = storedEntry("data/added.txt", "hostile");
    QString name = str("data/added.txt");
    SECTION("a duplicate")
    {
        added.name = kApplication.toUtf8();
        name = kApplication;
    }
    SECTION("a duplicate by case")
    {
        added.name = "data/APPLICATION.json";
        name = kApplication;
    }
    SECTION("a path that leaves the folder")
    {
        added.name = "data/../../x";
        name = str("data/../../x");
    }
    SECTION("an absolute path")
    {
        added.name = "/etc/x";
        name = str("/etc/x");
    }
    SECTION("a folder")
    {
        added.name = "data/annexes/";
        name = str("data/annexes/");
    }
    SECTION("a deep path")
    {
        added.name = "data/" + QByteArray("a/").repeated(20) + 'x';
        name = QString::fromUtf8(added.name);
    }
    SECTION("a link")
    {
        added.attributes = 0120777U << 16;
    }
    SECTION("an encrypted file")
    {
        added.flags = 1;
    }
    SECTION("a header that disagrees")
    {
        added.localName = "data/other.txt";
    }
    SECTION("an entry that uses the data of another one")
    {
        added = raw.back();
        added.name = "data/added.txt";
        added.offset = 0;
    }
    raw.push_back(added);

    const OpenedContainer container = opened(rawZip(raw));
    CHECK(std::ranges::any_of(container.structure, [&](const ContainerProblem& problem) {
        return problem.code == Code::ArchiveStructure && problem.name == name
               && !problem.detail.isEmpty();
    }));
    CHECK(std::ranges::none_of(container.files,
                               [](const PayloadFile& file) { return file.bytes == "hostile"; }));
}

TEST_CASE("data outside of the entries are a fault of the structure")
{
    const auto faulty = [](const QByteArray& bytes) {
        const OpenedContainer container = opened(bytes);
        CHECK(container.files == sampleFiles());
        return problemsOf(container.structure);
    };
    const std::set<Problem> expected{{Code::ArchiveStructure, QString()}};
    CHECK(faulty(sample() + "trailing") == expected);
    CHECK(faulty(rawZip(rawSample(), {.before = "hidden"})) == expected);
    std::vector<RawEntry> raw = rawSample();
    raw[3].dataBefore = "hidden";
    CHECK(faulty(rawZip(raw)) == expected);
}

TEST_CASE("only what is no archive, or exceeds the limits, cannot be opened")
{
    const auto codeOf = [](const QByteArray& bytes) {
        const auto result = openContainer(bytes, kName);
        REQUIRE_FALSE(result.ok());
        return result.error().code;
    };
    CHECK(codeOf({}) == ErrorCode::Malformed);
    CHECK(codeOf("%PDF-1.7") == ErrorCode::Malformed);

    std::vector<RawEntry> raw = rawSample();
    raw.push_back(deflatedEntry("data/bomb", QByteArray(16 * 1024 * 1024, '\0')));
    CHECK(codeOf(rawZip(raw)) == ErrorCode::TooLarge);

    const std::vector<RawEntry> many(2001, storedEntry("a", "1"));
    CHECK(codeOf(rawZip(many)) == ErrorCode::TooLarge);
}

TEST_CASE("an archive that is something else is opened with a list of what it lacks")
{
    const OpenedContainer container =
        opened(writeZip({{str("word/document.xml"), "<w/>"}}).value());
    CHECK(
        problemsOf(container.structure)
        == std::set<Problem>{{Code::NoMimetype, str("mimetype")}, {Code::ManifestMissing, kAsic}});
    CHECK(container.completeness.size() == 6);
    CHECK(container.files.empty());
}

TEST_CASE("a changed byte anywhere is found, or changes nothing")
{
    const QByteArray whole = sample();
    constexpr int kStep = 3; // all bytes take too long
    for (qsizetype at = 0; at < whole.size(); at += kStep) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x41);
        const auto container = openContainer(changed, kName);
        CAPTURE(at);
        if (container.ok() && container.value().isSound()) {
            REQUIRE(container.value().files == sampleFiles());
            REQUIRE(container.value().info == sampleInfo());
        }
    }
}
