#include "support/catch.h"

#include "io/json.h"

#include <nlohmann/json.hpp>

using namespace itinera;

namespace {

const QString kName = QStringLiteral("test.json");

Result<Json> parsed(const QByteArray& bytes, const ReadLimits& limits = {})
{
    return parseJson(bytes, kName, limits);
}

ErrorCode codeOf(const QByteArray& bytes, const ReadLimits& limits = {})
{
    const auto result = parsed(bytes, limits);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().where.startsWith(kName));
    return result.error().code;
}

} // namespace

TEST_CASE("a document comes back with its members in their order")
{
    const QByteArray text = "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    \"ā\"\n  ]\n}\n";
    const auto json = parsed(text);
    REQUIRE(json.ok());
    CHECK(writeJson(json.value()) == text);
}

TEST_CASE("written text is canonical, however it was written before")
{
    const auto json = parsed("\t{\"a\" :{ },\r\n\"b\":[1 , 2.5,\"\\u0101\\/\"]}");
    REQUIRE(json.ok());
    const QByteArray text = writeJson(json.value());
    CHECK(text == "{\n  \"a\": {},\n  \"b\": [\n    1,\n    2.5,\n    \"ā/\"\n  ]\n}\n");
    CHECK(writeJson(parsed(text).value()) == text);
}

TEST_CASE("a hundred thousand levels are refused without a crash")
{
    CHECK(codeOf(QByteArray(100000, '[')) == ErrorCode::TooLarge);
    CHECK(codeOf(QByteArray(100000, '[') + QByteArray(100000, ']')) == ErrorCode::TooLarge);
    CHECK(codeOf(QByteArray("{\"a\":").repeated(100000)) == ErrorCode::TooLarge);
    CHECK(codeOf(QByteArray("[\"\\\"\",").repeated(100000)) == ErrorCode::TooLarge);
}

TEST_CASE("the number of levels may reach the limit, but not exceed it")
{
    ReadLimits limits;
    limits.jsonDepth = 3;
    CHECK(parsed("[[[1]], [[2]], [[3]]]", limits).ok());
    CHECK(codeOf("[[[[1]]]]", limits) == ErrorCode::TooLarge);
}

TEST_CASE("brackets in a text are no levels")
{
    ReadLimits limits;
    limits.jsonDepth = 1;
    CHECK(parsed(R"(["[[[[\"[[", "{{{{\\"])", limits).ok());
}

TEST_CASE("a member that stands twice in one object is refused")
{
    CHECK(codeOf(R"({"a": 1, "b": {"a": 2}, "a": 3})") == ErrorCode::Malformed);
    CHECK(codeOf(R"({"a": 1, "\u0061": 3})") == ErrorCode::Malformed);
    CHECK(parsed(R"([{"a": 1}, {"a": {"a": 2}}])").ok());
}

TEST_CASE("bytes that are not UTF-8 are refused")
{
    for (const QByteArray& bytes :
         {QByteArray("\"\xff\""), QByteArray("\"\xc4\""), QByteArray("\"\xc0\x80\""),
          QByteArray("\"\xed\xa0\x80\""), QByteArray("\"\\ud800\""), QByteArray("{\"\xff\": 1}"),
          QByteArray("[\0]", 3)}) {
        CAPTURE(bytes.toHex());
        CHECK(codeOf(bytes) == ErrorCode::Malformed);
    }
}

TEST_CASE("too many members or items are refused")
{
    ReadLimits limits;
    limits.membersOrItems = 3;
    CHECK(parsed("[1, 2, 3]", limits).ok());
    CHECK(parsed("[[1, 2, 3], [1, 2, 3]]", limits).ok());
    CHECK(codeOf("[1, 2, 3, 4]", limits) == ErrorCode::TooLarge);
    CHECK(codeOf("[[], {}, [], {}]", limits) == ErrorCode::TooLarge);
    CHECK(codeOf(R"({"a": 1, "b": 2, "c": 3, "d": 4})", limits) == ErrorCode::TooLarge);
    CHECK(codeOf('[' + QByteArray("0,").repeated(20000) + "0]") == ErrorCode::TooLarge);
}

TEST_CASE("texts and names that are too long are refused")
{
    ReadLimits limits;
    limits.stringBytes = 4;
    CHECK(parsed(R"({"āā": "abcd"})", limits).ok());
    CHECK(codeOf(R"(["abcde"])", limits) == ErrorCode::TooLarge);
    CHECK(codeOf(R"({"āāā": 1})", limits) == ErrorCode::TooLarge);
}

TEST_CASE("a file that is too large is refused")
{
    ReadLimits limits;
    limits.fileBytes = 5;
    CHECK(parsed("[123]", limits).ok());
    CHECK(codeOf("[1234]", limits) == ErrorCode::TooLarge);
}

TEST_CASE("a document cut off anywhere is refused")
{
    const QByteArray whole = R"({"a": [1, "ā", {"b": true}], "c": null})";
    REQUIRE(parsed(whole).ok());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        REQUIRE(codeOf(whole.left(length)) == ErrorCode::Malformed);
    }
}

TEST_CASE("what JSON does not know is refused")
{
    for (const char* text : {"", " ", "{} {}", "[1,]", "// remark\n{}", "{a: 1}", "'a'", "NaN",
                             "[01]", "1e999", "\"a\nb\"", "]", "[}", "\xef\xbb"}) {
        CAPTURE(text);
        CHECK(codeOf(text) == ErrorCode::Malformed);
    }
}

TEST_CASE("nothing may follow the document, and the error says where it is")
{
    const auto whereOf = [](const QByteArray& bytes) {
        const auto result = parsed(bytes);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == ErrorCode::Malformed);
        return result.error().where;
    };
    CHECK(whereOf("{} x") == QStringLiteral("test.json, line 1, column 4"));
    CHECK(whereOf("{}\n{}") == QStringLiteral("test.json, line 2, column 1"));
    CHECK(whereOf(QByteArray("{}\0", 3)) == QStringLiteral("test.json, line 1, column 3"));
    CHECK(whereOf(QByteArray("{}\n\0 \"rest\"", 11))
          == QStringLiteral("test.json, line 2, column 1"));
    CHECK(whereOf(QByteArray("{\"a\": 1\0}", 10)) == QStringLiteral("test.json, line 1, column 8"));
    CHECK(whereOf(QByteArray("\0{}", 3)) == QStringLiteral("test.json, line 1, column 1"));
    CHECK(parsed("{} \t\r\n").ok());
}

TEST_CASE("the error names line and column")
{
    const auto result = parsed("{\n  \"a\": ,\n}");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().where == QStringLiteral("test.json, line 2, column 8"));

    ReadLimits limits;
    limits.jsonDepth = 1;
    CHECK(parsed("[\n [1]]", limits).error().where
          == QStringLiteral("test.json, line 2, column 2"));
}

TEST_CASE("what exceeds a limit, or stands twice, is named by its place in the document")
{
    ReadLimits limits;
    limits.membersOrItems = 3;
    limits.stringBytes = 4;
    const auto whereOf = [&](const QByteArray& bytes) {
        const auto result = parsed(bytes, limits);
        REQUIRE_FALSE(result.ok());
        return result.error().where;
    };
    CHECK(whereOf(R"({"a": [1, {"b": 1, "b": 2}]})") == QStringLiteral("test.json, /a/1/b"));
    CHECK(whereOf(R"({"a": [[], [1, 2, 3, 4]]})") == QStringLiteral("test.json, /a/1"));
    CHECK(whereOf(R"({"a": {"b": ["c", "abcde"]}})") == QStringLiteral("test.json, /a/b/1"));
    CHECK(whereOf("[1, 2, 3, 4]") == kName);
}
