#include "support/catch.h"
#include "support/rawzip.h"

#include "io/zip.h"

#include <algorithm>
#include <set>

using namespace itinera;
using namespace itinera::test;

namespace {

const QString kName = QStringLiteral("test.zip");

std::vector<ZipEntry> sampleEntries()
{
    return {{QStringLiteral("mimetype"), "application/x-test", true},
            {QStringLiteral("text.txt"), QByteArray("line\n").repeated(500)},
            {QStringLiteral("folder/Pieteikums ā č.json"), "{}\n"},
            {QStringLiteral("empty"), {}, true}};
}

std::vector<ZipProblem> problemsOf(const QByteArray& bytes)
{
    const auto contents = inspectZip(bytes, kName);
    REQUIRE(contents.ok());
    return contents.value().problems;
}

std::set<ZipFault> faultsOf(const QByteArray& bytes)
{
    std::set<ZipFault> faults;
    for (const ZipProblem& problem : problemsOf(bytes))
        faults.insert(problem.fault);
    // What has a fault is refused by the strict reader, whatever the fault.
    CHECK(readZip(bytes, kName).ok() == faults.empty());
    return faults;
}

std::set<ErrorCode> errorCodesOf(const QByteArray& bytes, const ReadLimits& limits = {})
{
    const auto contents = inspectZip(bytes, kName, limits);
    std::set<ErrorCode> codes;
    if (!contents.ok()) {
        for (const Error& error : contents.errors())
            codes.insert(error.code);
    }
    return codes;
}

using Faults = std::set<ZipFault>;
using Codes = std::set<ErrorCode>;

} // namespace

TEST_CASE("an archive comes back as it was written")
{
    const auto entries = sampleEntries();
    const auto read = readZip(writeZip(entries).value(), kName);
    REQUIRE(read.ok());
    CHECK(read.value() == entries);
}

TEST_CASE("writing the same entries twice gives the same bytes")
{
    CHECK(writeZip(sampleEntries()).value() == writeZip(sampleEntries()).value());
}

TEST_CASE("the content of a stored first entry with an eight letter name is at byte 38")
{
    CHECK(writeZip(sampleEntries()).value().mid(30, 26) == "mimetypeapplication/x-test");
}

TEST_CASE("headers have a fixed time, Unix rights, no extra field and no descriptor")
{
    const QByteArray bytes = writeZip({{QStringLiteral("ā"), QByteArray(900, 'x')}}).value();
    const auto u16 = [&](qsizetype at) {
        return qFromLittleEndian<quint16>(bytes.constData() + at);
    };
    const auto u32 = [&](qsizetype at) {
        return qFromLittleEndian<quint32>(bytes.constData() + at);
    };

    CHECK(u16(6) == 1 << 11); // only: the name is UTF-8
    CHECK(u16(8) == 8);
    CHECK(u16(10) == 0);
    CHECK(u16(12) == 0x21);
    CHECK(u32(22) == 900);
    CHECK(u16(28) == 0);
    const qsizetype directory = bytes.indexOf("PK\1\2");
    CHECK(u16(directory + 4) >> 8 == 3);
    CHECK(u16(directory + 12) == 0);
    CHECK(u16(directory + 14) == 0x21);
    CHECK(u16(directory + 30) == 0);
    CHECK(u16(directory + 32) == 0);
    CHECK(u32(directory + 38) == 0100644U << 16);
    CHECK(bytes.endsWith(QByteArray(2, '\0'))); // no comment
}

TEST_CASE("an archive without entries is not written")
{
    CHECK(writeZip({}).error().code == ErrorCode::Refused);
}

TEST_CASE("what packs so well that it looks like a bomb is stored, and can be read again")
{
    const std::vector<ZipEntry> entries{
        {QStringLiteral("blank.bmp"), QByteArray(8 * 1024 * 1024, '\xff')},
        {QStringLiteral("text"), "text"}};
    const auto read = readZip(writeZip(entries).value(), kName);
    REQUIRE(read.ok());
    CHECK(read.value().front().bytes == entries.front().bytes);
    CHECK(read.value().front().stored);
}

TEST_CASE("more files than may be read again are not written")
{
    std::vector<ZipEntry> entries;
    for (int i = 0; i <= ReadLimits().zipEntries; ++i)
        entries.push_back({QString::number(i), "x"});
    CHECK(writeZip(entries).error().code == ErrorCode::TooLarge);
    entries.pop_back();
    CHECK(readZip(writeZip(entries).value(), kName).value() == entries);
}

TEST_CASE("all names that may not be written are reported")
{
    const auto result = writeZip({{QStringLiteral("../a"), "1"},
                                  {QStringLiteral("b"), "1"},
                                  {QStringLiteral("B"), "1"},
                                  {QStringLiteral("b/c"), "1"}});
    REQUIRE_FALSE(result.ok());
    std::vector<QString> places;
    for (const Error& error : result.errors()) {
        CHECK(error.code == ErrorCode::Refused);
        places.push_back(error.where);
    }
    CHECK(places
          == std::vector<QString>{QStringLiteral("../a"), QStringLiteral("b"), QStringLiteral("B"),
                                  QStringLiteral("b/c")});
}

TEST_CASE("ordinary names are safe")
{
    for (const char* name : {"a", "mimetype", "META-INF/manifest.xml", "data/annexes/Līgums 1.pdf",
                             "a..b", "...", "x~", "100%", ".hidden"}) {
        CAPTURE(name);
        CHECK(unsafeNameReason(QString::fromUtf8(name)) == QString());
    }
    CHECK(unsafeNameReason(QString(120, u'x')).isEmpty());
}

TEST_CASE("a name that could lead elsewhere or deceive is unsafe")
{
    for (const char* name : {"",
                             "/",
                             "/etc/passwd",
                             "..",
                             "../a",
                             "a/../b",
                             "a/..",
                             ".",
                             "./a",
                             "a/.",
                             "a//b",
                             "a/",
                             "a\\b",
                             "C:/a",
                             "c:a",
                             "~/a",
                             "~",
                             "a\nb",
                             "a\tb",
                             "a\x7f",
                             "a\xc2\x80",
                             "..\xc2\xa0/a",
                             ".. /a",
                             "a\xe2\x80\xaetxt.exe",
                             "e\xcc\x81",
                             "a/b/c/d/e/f/g/h/i"}) {
        CAPTURE(name);
        CHECK(unsafeNameReason(QString::fromUtf8(name)) != QString());
    }
    CHECK_FALSE(unsafeNameReason(QString(121, u'x')).isEmpty());
    CHECK_FALSE(unsafeNameReason(QString(61, u'ā')).isEmpty());
    CHECK_FALSE(unsafeNameReason(QString(1, QChar(0xD800))).isEmpty());
    CHECK_FALSE(unsafeNameReason(QStringLiteral("a") + QChar(0) + u'b').isEmpty());
}

TEST_CASE("an archive built by hand is read")
{
    const QByteArray text = QByteArray("text ").repeated(100);
    const auto read = readZip(rawZip({storedEntry("a", "first"), deflatedEntry("b", text)}), kName);
    REQUIRE(read.ok());
    CHECK(read.value()
          == std::vector<ZipEntry>{{QStringLiteral("a"), "first", true},
                                   {QStringLiteral("b"), text, false}});
}

TEST_CASE("data descriptors with and without signature are read")
{
    const auto read =
        readZip(rawZip({withDescriptor(deflatedEntry("a", "first first first")),
                        withDescriptor(storedEntry("b", "second"), ""), storedEntry("c", "third")}),
                kName);
    REQUIRE(read.ok());
    CHECK(read.value().size() == 3);
    CHECK(read.value()[1].bytes == "second");
}

TEST_CASE("a descriptor that says something else is found")
{
    RawEntry entry = withDescriptor(storedEntry("a", "first"));
    entry.descriptor[5] = 'x';
    CHECK(faultsOf(rawZip({entry})).contains(ZipFault::HeaderMismatch));
}

TEST_CASE("the directory may have another order than the data")
{
    const QByteArray inOrder = rawZip({storedEntry("a", "1"), storedEntry("b", "2")});
    RawEntry second = storedEntry("b", "2");
    RawEntry first = storedEntry("a", "1");
    second.offset = 32; // each entry takes 30 + 1 + 1 bytes
    first.offset = 0;
    const QByteArray directory = directoryHeader(second, 0) + directoryHeader(first, 0);
    QByteArray bytes = inOrder;
    bytes.replace(64, directory.size(), directory);

    const auto read = readZip(bytes, kName);
    REQUIRE(read.ok());
    CHECK(read.value().front() == ZipEntry{QStringLiteral("b"), "2", true});
}

TEST_CASE("a comment of the archive is no fault")
{
    CHECK(faultsOf(rawZip({storedEntry("a", "1")}, {.comment = "signed by a tool"})).empty());
}

TEST_CASE("what is no archive is an error")
{
    CHECK(errorCodesOf({}) == Codes{ErrorCode::Malformed});
    CHECK(errorCodesOf("{}") == Codes{ErrorCode::Malformed});
    CHECK(errorCodesOf("PK\5\6") == Codes{ErrorCode::Malformed});
    CHECK(errorCodesOf(QByteArray(5000, 'P')) == Codes{ErrorCode::Malformed});
}

TEST_CASE("an archive cut off anywhere is an error")
{
    const QByteArray whole = writeZip(sampleEntries()).value();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        REQUIRE_FALSE(readZip(whole.left(length), kName).ok());
    }
}

TEST_CASE("a changed byte is found, or changes nothing")
{
    const auto entries = sampleEntries();
    const QByteArray whole = writeZip(entries).value();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const int mask : {0x01, 0x80, 0xFF}) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ mask);
            const auto read = readZip(changed, kName);
            CAPTURE(at, mask);
            // The method is part of what is compared, not of the content.
            if (read.ok())
                REQUIRE(read.value() == entries);
        }
    }
}

TEST_CASE("an empty archive is read as one without entries")
{
    const auto read = readZip(rawZip({}), kName);
    REQUIRE(read.ok());
    CHECK(read.value().empty());
}

TEST_CASE("names twice, by case or as file and folder are found, and neither is read")
{
    for (const auto& [first, second] : {std::pair<QByteArray, QByteArray>{"a", "a"},
                                        {"data/ā", "data/Ā"},
                                        {"A", "a/b"},
                                        {"ß", "SS"}}) {
        CAPTURE(first, second);
        RawEntry one = storedEntry(first, "1");
        RawEntry two = storedEntry(second, "2");
        one.flags = 1 << 11;
        two.flags = 1 << 11;
        const auto contents = inspectZip(rawZip({one, two, storedEntry("other", "3")}), kName);
        REQUIRE(contents.ok());
        REQUIRE(contents.value().problems.size() == 2);
        CHECK(contents.value().problems.front().fault == ZipFault::Duplicate);
        REQUIRE(contents.value().entries.size() == 1);
        CHECK(contents.value().entries.front().name == QStringLiteral("other"));
    }
}

TEST_CASE("unsafe names in an archive are found")
{
    for (const char* name : {"../a", "/a", "a\\b", "a/", "a/../../b", "", "a\r", "C:\\a"}) {
        CAPTURE(name);
        CHECK(faultsOf(rawZip({storedEntry(name, "1")})) == Faults{ZipFault::UnsafeName});
    }
}

TEST_CASE("the name in a problem has no control characters")
{
    CHECK(problemsOf(rawZip({storedEntry("a\x1b[2Jb", "1")})).front().entry
          == QStringLiteral("a\uFFFD[2Jb"));
}

TEST_CASE("a name that is not UTF-8, or not marked as such, is found")
{
    RawEntry entry = storedEntry("\xc4\x81", "1");
    CHECK(faultsOf(rawZip({entry})) == Faults{ZipFault::UnsafeName});
    entry.flags = 1 << 11;
    CHECK(faultsOf(rawZip({entry})).empty());
    entry.name = "\xc4";
    CHECK_FALSE(readZip(rawZip({entry}), kName).ok());
    entry.name = "\xef\xbb\xbf"
                 "a"; // a byte order mark that decoders drop
    CHECK_FALSE(readZip(rawZip({entry}), kName).ok());
}

TEST_CASE("links, folders and devices are found")
{
    RawEntry entry = storedEntry("a", "/etc/passwd");
    for (const quint32 attributes : {0120777U << 16, 040755U << 16, 020666U << 16, 0x10U}) {
        CAPTURE(attributes);
        entry.attributes = attributes;
        CHECK(faultsOf(rawZip({entry})) == Faults{ZipFault::SpecialFile});
    }
    entry.attributes = 0; // written by a system without rights
    CHECK(faultsOf(rawZip({entry})).empty());
}

TEST_CASE("encryption is found")
{
    RawEntry entry = storedEntry("a", "secret");
    for (const int flags : {1, 1 << 6, 1 << 13}) {
        entry.flags = static_cast<quint16>(flags);
        CHECK(faultsOf(rawZip({entry})) == Faults{ZipFault::Encrypted});
    }
}

TEST_CASE("other methods than stored and deflated are found")
{
    RawEntry entry = storedEntry("a", "data");
    for (const int method : {1, 9, 12, 14, 99}) {
        entry.method = static_cast<quint16>(method);
        CHECK(faultsOf(rawZip({entry})) == Faults{ZipFault::UnknownMethod});
    }
}

TEST_CASE("a header that disagrees with the directory is found")
{
    const RawEntry good = deflatedEntry("a", "data data data data");
    RawEntry bad = good;
    SECTION("name")
    {
        bad.localName = "b";
    }
    SECTION("method")
    {
        bad.localMethod = 0;
    }
    SECTION("flags")
    {
        bad.localFlags = 1;
    }
    SECTION("checksum")
    {
        bad.localCrc = good.crc + 1;
    }
    SECTION("packed size")
    {
        bad.localPacked = good.packed - 1;
    }
    SECTION("expanded size")
    {
        bad.localExpanded = good.expanded + 1;
    }
    SECTION("another name in an extra field")
    {
        bad.extra = littleEndian<quint16>(0x7075) + littleEndian<quint16>(6)
                    + QByteArray("\1\0\0\0\0", 5) + "b";
    }
    CHECK(faultsOf(rawZip({bad})) == Faults{ZipFault::HeaderMismatch});
}

TEST_CASE("a stored entry with two sizes is found")
{
    RawEntry entry = storedEntry("a", "data");
    entry.expanded = 3;
    CHECK(faultsOf(rawZip({entry})) == Faults{ZipFault::HeaderMismatch});
}

TEST_CASE("entries that overlap are found, and neither is read")
{
    // The second header lies in the data of the first one, as in bombs that use the same data
    // often.
    const RawEntry inner = storedEntry("b", "inner");
    RawEntry outer = storedEntry("a", localHeader(inner) + inner.data);
    QByteArray bytes = localHeader(outer) + outer.data;
    RawEntry pointer = inner;
    const auto innerAt = static_cast<quint32>(localHeader(outer).size());
    const QByteArray directory = directoryHeader(outer, 0) + directoryHeader(pointer, innerAt);
    bytes += directory + "PK\5\6" + QByteArray(4, '\0') + littleEndian<quint16>(2)
             + littleEndian<quint16>(2) + littleEndian(static_cast<quint32>(directory.size()))
             + littleEndian(static_cast<quint32>(bytes.size())) + littleEndian<quint16>(0);

    const auto contents = inspectZip(bytes, kName);
    REQUIRE(contents.ok());
    CHECK(contents.value().entries.empty());
    CHECK(faultsOf(bytes) == Faults{ZipFault::Layout});
}

TEST_CASE("two entries of the directory with the same data are found")
{
    RawEntry second = storedEntry("a", "1");
    second.offset = 0;
    CHECK(faultsOf(rawZip({storedEntry("a", "1"), second})).contains(ZipFault::Layout));
}

TEST_CASE("data outside of the entries are found, and the entries are still read")
{
    const RawEntry first = storedEntry("a", "1");
    RawEntry second = storedEntry("b", "2");
    QByteArray bytes;
    SECTION("before the first")
    {
        second.dataBefore = "#!/bin/sh";
        bytes = rawZip({second, first});
    }
    SECTION("between two")
    {
        second.dataBefore = localHeader(storedEntry("hidden", "3")) + "3";
        bytes = rawZip({first, second});
    }
    SECTION("before the directory")
    {
        second.descriptor = "hidden";
        bytes = rawZip({first, second});
    }
    SECTION("before the end record")
    {
        bytes = rawZip({first, second}, {.before = "hidden"});
    }
    SECTION("after the end record")
    {
        bytes = rawZip({first, second}, {.after = "hidden"});
    }
    CHECK(faultsOf(bytes) == Faults{ZipFault::Layout});
    CHECK(inspectZip(bytes, kName).value().entries.size() == 2);
}

TEST_CASE("a second end of the archive in a comment does not hide the first one")
{
    const QByteArray other = rawZip({storedEntry("b", "2")});
    CHECK_FALSE(readZip(rawZip({storedEntry("a", "1")}, {.comment = other}), kName).ok());
}

TEST_CASE("an entry that the directory does not count is found")
{
    CHECK(
        errorCodesOf(rawZip({storedEntry("a", "1"), storedEntry("b", "2")}, {.count = quint16(1)}))
        == Codes{ErrorCode::Malformed});
    CHECK(errorCodesOf(rawZip({storedEntry("a", "1")}, {.count = quint16(2)}))
          == Codes{ErrorCode::Malformed});
}

TEST_CASE("a directory that points outside is an error")
{
    RawEntry entry = storedEntry("a", "1");
    entry.offset = 0x7FFFFFFF;
    CHECK(faultsOf(rawZip({entry})) == Faults{ZipFault::Layout});
    QByteArray bytes = rawZip({storedEntry("a", "1")});
    bytes.replace(bytes.size() - 6, 4, littleEndian<quint32>(0x7FFFFFFF));
    CHECK(errorCodesOf(bytes) == Codes{ErrorCode::Malformed});
}

TEST_CASE("archives in parts and ZIP64 are refused")
{
    CHECK(errorCodesOf(rawZip({storedEntry("a", "1")}, {.disk = 1}))
          == Codes{ErrorCode::Malformed});
    CHECK(errorCodesOf(rawZip({storedEntry("a", "1")}, {.count = quint16(0xFFFF)}))
          == Codes{ErrorCode::TooLarge});
}

TEST_CASE("wrong checksums and sizes are found when an entry is inflated, and the others are read")
{
    const RawEntry good = deflatedEntry("good", "data data data data");
    RawEntry bad = deflatedEntry("bad", QByteArray("other ").repeated(40));
    SECTION("another checksum")
    {
        bad.crc ^= 1;
    }
    SECTION("expands to more than it says")
    {
        bad.expanded -= 1;
    }
    SECTION("expands to less than it says")
    {
        bad.expanded += 1;
    }
    SECTION("broken stream")
    {
        bad.data[0] = '\xff';
    }
    SECTION("a little entry that hides a bomb")
    {
        bad = deflatedEntry("bad", QByteArray(8 * 1024 * 1024, '\0'));
        bad.expanded = 10;
    }
    const auto contents = inspectZip(rawZip({good, bad}), kName);
    REQUIRE(contents.ok());
    REQUIRE(contents.value().problems.size() == 1);
    CHECK(contents.value().problems.front().fault == ZipFault::Damaged);
    CHECK(contents.value().problems.front().entry == QStringLiteral("bad"));
    REQUIRE(contents.value().entries.size() == 1);
    CHECK(contents.value().entries.front().name == QStringLiteral("good"));
}

TEST_CASE("an archive that expands too much is refused before anything is inflated")
{
    CHECK(errorCodesOf(rawZip({deflatedEntry("a", QByteArray(8 * 1024 * 1024, '\0'))}))
          == Codes{ErrorCode::TooLarge});

    RawEntry claims = storedEntry("a", "1");
    claims.expanded = 0xF0000000;
    const auto contents = inspectZip(rawZip({claims}), kName);
    REQUIRE_FALSE(contents.ok());
    CHECK(contents.errors().size() == 2); // the size, and the ratio
}

TEST_CASE("a small archive may repeat itself as often as it likes")
{
    CHECK(faultsOf(rawZip({deflatedEntry("a", QByteArray(900 * 1024, ' '))})).empty());
}

TEST_CASE("limits on entries and sizes are kept")
{
    ReadLimits limits;
    limits.zipEntries = 2;
    const QByteArray text(400, 'x');
    const QByteArray two = rawZip({deflatedEntry("a", text), deflatedEntry("b", text)});
    limits.zipExpandedBytes = 800;
    CHECK(readZip(two, kName, limits).ok());
    limits.zipExpandedBytes = 799;
    CHECK(errorCodesOf(two, limits) == Codes{ErrorCode::TooLarge});
    CHECK(errorCodesOf(
              rawZip({storedEntry("a", "1"), storedEntry("b", "2"), storedEntry("c", "3")}), limits)
          == Codes{ErrorCode::TooLarge});
}

TEST_CASE("every problem of an archive is an error of the strict reader")
{
    RawEntry link = storedEntry("link", "a");
    link.attributes = 0120777U << 16;
    RawEntry secret = storedEntry("secret", "a");
    secret.flags = 1;
    const auto read = readZip(rawZip({link, storedEntry("../up", "a"), secret}), kName);
    REQUIRE_FALSE(read.ok());
    std::vector<QString> places;
    for (const Error& error : read.errors())
        places.push_back(error.where);
    CHECK(places
          == std::vector<QString>{QStringLiteral("test.zip, link"),
                                  QStringLiteral("test.zip, ../up"),
                                  QStringLiteral("test.zip, secret")});
}
