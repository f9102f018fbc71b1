#include "store/storesupport.h"
#include "support/rawzip.h"

#include "io/json.h"
#include "store/codec.h"
#include "store/documentfile.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <functional>
#include <set>

using namespace itinera;
using namespace itinera::test;

namespace {

const QByteArray kAnnex("%PDF-1.7\n");
const QByteArray kMinimal("{\"format\": 1}");

/// Opens bytes as a file. An error must name the file.
Result<OpenedDocument> openedBytes(const QByteArray& bytes, const ReadLimits& limits = {})
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hostile.ka1"));
    put(path, bytes);
    auto document = openDocument(path, limits);
    if (!document) {
        for (const Error& error : document.errors()) {
            CHECK(error.where.startsWith(path));
            CHECK_FALSE(error.detail.isEmpty());
        }
    }
    return document;
}

ErrorCode codeOf(const QByteArray& bytes, const ReadLimits& limits = {})
{
    const auto document = openedBytes(bytes, limits);
    REQUIRE_FALSE(document.ok());
    return document.error().code;
}

QString placeOf(const QByteArray& bytes)
{
    const auto document = openedBytes(bytes);
    REQUIRE_FALSE(document.ok());
    return document.error().where.section(QStringLiteral(".ka1"), 1);
}

// Lists cut to one item, so that each place is tried once, and no long texts.
Json shortened(const Json& json)
{
    constexpr std::size_t kLongestDate = 20;
    if (json.is_string() && json.get_ref<const std::string&>().size() > kLongestDate)
        return "long";
    if (!json.is_structured())
        return json;
    Json result = json.is_array() ? Json::array() : Json::object();
    if (json.is_array() && !json.empty())
        result.push_back(shortened(json.front()));
    if (json.is_object()) {
        for (const auto& [key, value] : json.items())
            result[key] = shortened(value);
    }
    return result;
}

std::vector<Json::json_pointer> placesIn(const Json& json,
                                         const Json::json_pointer& at = Json::json_pointer())
{
    std::vector<Json::json_pointer> places{at};
    const auto add = [&](const Json& value, const Json::json_pointer& place) {
        for (auto& inner : placesIn(value, place))
            places.push_back(std::move(inner));
    };
    if (json.is_object()) {
        for (const auto& [key, value] : json.items())
            add(value, at / key);
    } else if (json.is_array()) {
        for (std::size_t i = 0; i < json.size(); ++i)
            add(json[i], at / i);
    }
    return places;
}

std::vector<Json> otherTypes(const Json& value)
{
    const std::vector<Json> all{
        nullptr, true, 7, "x", Json::array({1.5}), Json::object({{"y", 1.5}})};
    std::vector<Json> others;
    for (const Json& each : all) {
        const bool same = each.type() == value.type() || (each.is_number() && value.is_number());
        if (!same)
            others.push_back(each);
    }
    return others;
}

RawEntry applicationEntry(const QByteArray& json = kMinimal)
{
    return deflatedEntry("application.json", json);
}

QByteArray annexName(const QByteArray& ending = ".pdf")
{
    return "attachments/" + sha256(kAnnex).toLatin1() + ending;
}

} // namespace

TEST_CASE("a file that was cut off anywhere is refused")
{
    const Application& application = sample(Sample::Latvian);
    const QString name = GENERATE(QStringLiteral("a.ka1"), QStringLiteral("a.ka1.json"));
    const QByteArray whole = documentBytes(application, {}, name).value();
    REQUIRE(openedBytes(whole).ok());
    for (qsizetype length = 0; length < whole.size() - 1; length += 97) {
        INFO("cut to " << length << " bytes");
        CHECK(codeOf(whole.left(length)) == ErrorCode::Malformed);
    }
    CHECK(codeOf(whole.chopped(2)) == ErrorCode::Malformed);
}

TEST_CASE("a container with a changed byte is refused, or the change means nothing")
{
    const Application application = withAnnexes({kAnnex});
    const QByteArray whole =
        documentBytes(application, attachmentsOf({kAnnex}), QStringLiteral("a.ka1")).value();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        INFO("byte " << at);
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x5a);
        const auto document = openedBytes(changed);
        if (document.ok()) {
            CHECK(document.value().application == application);
            CHECK(document.value().attachments == attachmentsOf({kAnnex}));
        }
    }
}

TEST_CASE("a value of another type is refused with its place")
{
    const Json whole = shortened(sampleJson(Sample::Latvian));
    REQUIRE(openedBytes(writeJson(whole)).ok());
    const auto places = placesIn(whole);
    REQUIRE(places.size() > 150);
    for (const Json::json_pointer& place : places) {
        for (const Json& other : otherTypes(whole[place])) {
            INFO(place.to_string() << " is " << other.dump());
            Json changed = whole;
            changed[place] = other;
            const auto document = openedBytes(writeJson(changed));
            REQUIRE_FALSE(document.ok());
            CHECK(document.error().code == ErrorCode::WrongContent);
            CHECK(document.error().where.contains(QString::fromStdString(place.to_string())));
        }
    }
}

TEST_CASE("a member that the format does not have is refused with its place")
{
    const Json whole = shortened(sampleJson(Sample::Latvian));
    int tried = 0;
    for (const Json::json_pointer& place : placesIn(whole)) {
        const std::string printed = place.to_string();
        if (!whole[place].is_object() || printed == "/answers" || printed == "/choices")
            continue;
        for (const char* name : {"x-mine", "Title", ""}) {
            Json changed = whole;
            changed[place][name] = "x";
            const auto document = openedBytes(writeJson(changed));
            REQUIRE_FALSE(document.ok());
            CHECK(document.error().code == ErrorCode::WrongContent);
            CHECK(document.error().where.endsWith(
                QString::fromStdString((place / std::string(name)).to_string())));
        }
        ++tried;
    }
    CHECK(tried > 15);
}

TEST_CASE("ids are whole numbers from 1 and stand once in a list")
{
    const auto objectives = [](const QByteArray& items) {
        return "{\"format\": 1, \"objectives\": [" + items + "]}";
    };
    CHECK(openedBytes(objectives("{\"id\": 1}, {\"id\": 2}")).ok());
    CHECK(placeOf(objectives("{\"id\": 1}, {\"id\": 1}")) == QStringLiteral(", /objectives/1"));
    CHECK(placeOf(objectives("{\"title\": \"x\"}")) == QStringLiteral(", /objectives/0"));
    for (const char* id : {"0", "-1", "1.0", "1e3", "1000000000", "-9223372036854775808",
                           "18446744073709551615", "99999999999999999999999", "\"1\"", "null"}) {
        INFO(id);
        CHECK(codeOf(objectives("{\"id\": " + QByteArray(id) + "}")) == ErrorCode::WrongContent);
    }
}

TEST_CASE("numbers and dates outside of what they may be are refused")
{
    const auto member = [](const QByteArray& list, const QByteArray& item) {
        return "{\"format\": 1, \"" + list + "\": " + item + "}";
    };
    CHECK(openedBytes(member("context", "{\"start\": \"2024-02-29\"}")).ok());
    for (const char* date : {"2023-02-29", "2024-13-01", "2024-2-1", "29.02.2024", "2024-02-29 ",
                             "", "2024-02-29T00:00:00Z", "12024-01-01", "٢٠٢٤-٠٢-٠١"}) {
        INFO(date);
        const QByteArray context = "{\"start\": \"" + QByteArray(date) + "\"}";
        CHECK(codeOf(member("context", context)) == ErrorCode::WrongContent);
    }
    CHECK(openedBytes(member("history", "[{\"id\": 1, \"at\": \"2024-03-31T03:30:00Z\"}]")).ok());
    for (const char* moment :
         {"2024-03-31T03:30:00", "2024-03-31 03:30:00Z", "2024-03-31T25:00:00Z",
          "2024-03-31T03:30:00+02:00", "2024-03-31T03:30:00.5Z", ""}) {
        INFO(moment);
        const QByteArray history = "[{\"id\": 1, \"at\": \"" + QByteArray(moment) + "\"}]";
        CHECK(codeOf(member("history", history)) == ErrorCode::WrongContent);
    }
    for (const char* cents : {"-1", "0.5", "1e2", "100000000001", "99999999999999999999"}) {
        INFO(cents);
        const QByteArray budget =
            "{\"exceptional\": [{\"id\": 1, \"cost\": " + QByteArray(cents) + "}]}";
        CHECK(codeOf(member("budget", budget)) == ErrorCode::WrongContent);
    }
    for (const char* km : {"-0.01", "0.001", "50000.01", "1e300", "\"1\""}) {
        INFO(km);
        const QByteArray activities = "[{\"id\": 1, \"flows\": [{\"id\": 1, \"distance\": {\"km\": "
                                      + QByteArray(km) + "}}]}]";
        CHECK(codeOf(member("activities", activities)) == ErrorCode::WrongContent);
    }
    CHECK(codeOf(member("context", "{\"durationMonths\": 1e999}")) == ErrorCode::Malformed);
}

TEST_CASE("the number of the format is looked at before everything else")
{
    const auto withFormat = [](const QByteArray& format) {
        return "{\"unknown\": [1, 2], \"format\": " + format + "}";
    };
    for (const char* newer : {"2", "3", "1000000", "18446744073709551615"}) {
        INFO(newer);
        const auto document = openedBytes(withFormat(newer));
        REQUIRE_FALSE(document.ok());
        CHECK(document.error().code == ErrorCode::NewerFormat);
        CHECK(document.error().detail.contains(QLatin1String(newer)));
        CHECK(document.error().detail.contains(QString::number(kCurrentFormat)));
    }
    for (const char* wrong : {"0", "-1", "-9223372036854775808", "1.0", "1e0", "\"1\"", "null",
                              "true", "[]", "{}", "99999999999999999999"}) {
        INFO(wrong);
        const auto document = openedBytes(withFormat(wrong));
        REQUIRE_FALSE(document.ok());
        CHECK(document.error().code == ErrorCode::WrongContent);
        CHECK(document.error().where.endsWith(QStringLiteral(", /format")));
    }
    CHECK(codeOf("{}") == ErrorCode::WrongContent);
    CHECK(codeOf("{\"Format\": 1}") == ErrorCode::WrongContent);
}

TEST_CASE("what is no object is no document")
{
    for (const char* json : {"null", "true", "1", "\"format\"", "[]", "[{\"format\": 1}]"}) {
        INFO(json);
        CHECK(codeOf(json) == ErrorCode::WrongContent);
    }
    for (const char* noJson :
         {"", " ", "{", "}", "{\"format\": 1", "{\"format\": 1}}", "{\"format\": 1,}",
          "{'format': 1}", "{\"format\": 01}", "{\"format\": NaN}", "PK", "P",
          "// x\n{\"format\": 1}", "<xml/>", "%PDF-1.7"}) {
        INFO(noJson);
        CHECK(codeOf(noJson) == ErrorCode::Malformed);
    }
    CHECK(codeOf(QByteArray(1000, '\0')) == ErrorCode::Malformed);
}

TEST_CASE("a member that stands twice is refused")
{
    CHECK(codeOf("{\"format\": 1, \"id\": \"a\", \"id\": \"b\"}") == ErrorCode::Malformed);
    CHECK(codeOf("{\"format\": 2, \"format\": 1}") == ErrorCode::Malformed);
    CHECK(codeOf("{\"format\": 1, \"answers\": {\"q\": \"a\", \"\\u0071\": \"b\"}}")
          == ErrorCode::Malformed);
}

TEST_CASE("text that is not UTF-8 is refused")
{
    for (const char* bytes :
         {"\xff", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", "\xe2\x82"}) {
        INFO(QByteArray(bytes).toHex().toStdString());
        CHECK(codeOf("{\"format\": 1, \"id\": \"" + QByteArray(bytes) + "\"}")
              == ErrorCode::Malformed);
        CHECK(codeOf("{\"format\": 1, \"answers\": {\"" + QByteArray(bytes) + "\": \"\"}}")
              == ErrorCode::Malformed);
    }
    CHECK(codeOf("{\"format\": 1, \"id\": \"\\ud800\"}") == ErrorCode::Malformed);
    const QString text = QString::fromLatin1(kMinimal);
    CHECK(codeOf(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2))
          == ErrorCode::Malformed);
}

TEST_CASE("nesting without end is refused before it can do harm")
{
    const int depth = 100000;
    CHECK(codeOf(QByteArray(depth, '[')) == ErrorCode::TooLarge);
    CHECK(codeOf(QByteArray("{\"a\":").repeated(depth)) == ErrorCode::TooLarge);
    CHECK(codeOf("{\"format\": 1, \"topics\": " + QByteArray(depth, '[') + QByteArray(depth, ']')
                 + '}')
          == ErrorCode::TooLarge);
    CHECK(codeOf(rawZip({applicationEntry(QByteArray(depth, '['))})) == ErrorCode::TooLarge);
}

TEST_CASE("a file that is too large is refused")
{
    ReadLimits limits;
    limits.fileBytes = 1000;
    CHECK(codeOf(kMinimal + QByteArray(1000, ' '), limits) == ErrorCode::TooLarge);
    CHECK(codeOf(rawZip({applicationEntry(kMinimal + QByteArray(1000, ' '))}), limits)
          == ErrorCode::TooLarge);
    limits.zipExpandedBytes = 500;
    CHECK(codeOf(kMinimal + QByteArray(1000, ' '), limits) == ErrorCode::TooLarge);
    CHECK(codeOf(rawZip({applicationEntry(kMinimal + QByteArray(600, ' '))}), limits)
          == ErrorCode::TooLarge);

    const QByteArray longText =
        "{\"format\": 1, \"id\": \"" + QByteArray(1024 * 1024 + 1, 'x') + "\"}";
    CHECK(codeOf(longText) == ErrorCode::TooLarge);
    CHECK(codeOf("{\"format\": 1, \"topics\": [" + QByteArray("\"\",").repeated(10000) + "\"\"]}")
          == ErrorCode::TooLarge);
}

TEST_CASE("a container has one application and attachments, nothing else")
{
    const RawEntry annex = storedEntry(annexName(), kAnnex);
    CHECK(openedBytes(rawZip({applicationEntry(), annex})).ok());
    CHECK(openedBytes(rawZip({annex, applicationEntry()})).ok());
    CHECK(openedBytes(rawZip({withDescriptor(applicationEntry())})).ok());

    CHECK(codeOf(rawZip({annex})) == ErrorCode::WrongContent);
    CHECK(codeOf(rawZip({})) == ErrorCode::WrongContent);
    const std::vector<QByteArray> foreign{"mimetype",
                                          "Application.json",
                                          "application.json.bak",
                                          "data/application.json",
                                          "attachments",
                                          "attachments/notes.txt",
                                          "attachments/x/" + annexName().mid(12),
                                          annexName({}),
                                          annexName("."),
                                          annexName(".PDF"),
                                          annexName(".pdf.exe"),
                                          annexName(".waytoolong"),
                                          "attachments/" + sha256(kAnnex).toUpper().toLatin1()
                                              + ".pdf",
                                          "Attachments/" + annexName().mid(12)};
    for (const QByteArray& name : foreign) {
        INFO(name.toStdString());
        const auto document = openedBytes(rawZip({applicationEntry(), storedEntry(name, kAnnex)}));
        REQUIRE_FALSE(document.ok());
        // "Application.json" is refused by the reader of archives already: names differ only by
        // case.
        CHECK((document.error().code == ErrorCode::WrongContent
               || document.error().code == ErrorCode::Malformed));
        CHECK(std::ranges::any_of(document.errors(), [&](const Error& error) {
            return error.where.endsWith(QStringLiteral(", ") + QString::fromUtf8(name));
        }));
    }
}

TEST_CASE("an attachment must be the content that its name states")
{
    const auto document =
        openedBytes(rawZip({applicationEntry(), storedEntry(annexName(), "replaced")}));
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().code == ErrorCode::WrongContent);
    CHECK(document.error().where.endsWith(QString::fromLatin1(annexName())));

    const RawEntry annex = storedEntry(annexName(), kAnnex);
    CHECK(codeOf(rawZip({applicationEntry(), annex, storedEntry(annexName(".docx"), kAnnex)}))
          == ErrorCode::WrongContent);
}

TEST_CASE("a newer container is called newer, whatever else is in it")
{
    const RawEntry newer = applicationEntry("{\"format\": 2, \"thumbnail\": {}}");
    CHECK(codeOf(rawZip({newer, storedEntry("thumbnail.png", "x")})) == ErrorCode::NewerFormat);
    CHECK(codeOf(rawZip({storedEntry(annexName(), "other content"), newer}))
          == ErrorCode::NewerFormat);
}

TEST_CASE("an archive with tricks is refused")
{
    const RawEntry application = applicationEntry();
    const auto refused = [](const QByteArray& bytes) {
        return codeOf(bytes) == ErrorCode::Malformed;
    };
    RawEntry other = application;

    CHECK(refused(rawZip({application, application})));
    CHECK(refused(rawZip({application, storedEntry("../evil", "x")})));
    CHECK(refused(rawZip({application, storedEntry("/etc/passwd", "x")})));
    CHECK(refused(rawZip({application, storedEntry("attachments\\x", "x")})));
    CHECK(refused("PK" + rawZip({application})));
    CHECK(refused(rawZip({application}) + "x"));
    CHECK(refused(rawZip({application}, {.before = "x"})));
    CHECK(refused(rawZip({application}, {.count = quint16(2)})));
    CHECK(refused(rawZip({application}, {.disk = 1})));

    other.attributes = 0120777U << 16; // a symbolic link
    CHECK(refused(rawZip({other})));
    other = application;
    other.flags |= 1; // encrypted
    CHECK(refused(rawZip({other})));
    other = application;
    other.method = 99;
    CHECK(refused(rawZip({other})));
    other = application;
    other.crc ^= 1;
    CHECK(refused(rawZip({other})));
    other = application;
    other.localName = "mimetype.nothing";
    CHECK(refused(rawZip({other})));
    other = application;
    other.expanded -= 1;
    CHECK(refused(rawZip({other})));
    other = storedEntry(annexName(), kAnnex);
    other.offset = 0;
    CHECK(refused(rawZip({application, other})));
}

TEST_CASE("an archive that grows without end is refused before it is unpacked")
{
    const RawEntry bomb = deflatedEntry(annexName(), QByteArray(20 * 1024 * 1024, '\0'));
    CHECK(codeOf(rawZip({applicationEntry(), bomb})) == ErrorCode::TooLarge);
    std::vector<RawEntry> many{applicationEntry()};
    for (int i = 0; i < 2001; ++i) {
        const QByteArray content = QByteArray::number(i);
        many.push_back(storedEntry("attachments/" + sha256(content).toLatin1() + ".txt", content));
    }
    CHECK(codeOf(rawZip(many)) == ErrorCode::TooLarge);
}
