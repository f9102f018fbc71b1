#include "store/migration.h"
#include "support/catch.h"
#include "support/samples.h"

#include <nlohmann/json.hpp>

#include <array>

using namespace itinera;
using namespace itinera::test;

namespace {

// A format that never was: 1 had a member "name", 2 calls it "title", 3 has a list of titles.
constexpr std::array kSteps{Migration{2, "title becomes a list",
                                      [](Json& json) {
                                          json["titles"] = {json.at("title")};
                                          json.erase("title");
                                      }},
                            Migration{1, "name is called title", [](Json& json) {
                                          json["title"] = json.at("name");
                                          json.erase("name");
                                      }}};

const KnownFormats kFormats{3, kSteps};

Json parsed(const char* text)
{
    return Json::parse(text);
}

} // namespace

TEST_CASE("an old document goes through every step, and each leaves a line")
{
    Json json = parsed(R"({"format": 1, "name": "a"})");
    const auto log = migrate(json, kFormats);
    REQUIRE(log.ok());
    CHECK(log.value()
          == QStringList{QStringLiteral("format 1 to 2: name is called title"),
                         QStringLiteral("format 2 to 3: title becomes a list")});
    CHECK(json == parsed(R"({"format": 3, "titles": ["a"]})"));
}

TEST_CASE("a document starts at its own step")
{
    Json json = parsed(R"({"format": 2, "title": "a"})");
    CHECK(migrate(json, kFormats).value()
          == QStringList{QStringLiteral("format 2 to 3: title becomes a list")});
    CHECK(json == parsed(R"({"format": 3, "titles": ["a"]})"));
}

TEST_CASE("a current document is left as it is")
{
    Json json = parsed(R"({"format": 3, "name": 1})");
    const Json before = json;
    CHECK(migrate(json, kFormats).value().isEmpty());
    CHECK(json == before);
}

TEST_CASE("a step that the document does not fit is an error, not a crash")
{
    Json json = parsed(R"({"format": 1, "title": "a"})");
    const auto log = migrate(json, kFormats);
    REQUIRE_FALSE(log.ok());
    CHECK(log.error().code == ErrorCode::WrongContent);
    CHECK(log.error().detail.contains(QStringLiteral("format 1")));
}

TEST_CASE("a format without a step is refused")
{
    Json json = parsed(R"({"format": 1, "name": "a"})");
    const auto log = migrate(json, {3, std::span(kSteps).first(1)});
    REQUIRE_FALSE(log.ok());
    CHECK(log.error().code == ErrorCode::WrongContent);
    CHECK(log.error().where == QStringLiteral("/format"));
}

TEST_CASE("a newer document is refused with both numbers, and not changed")
{
    Json json = parsed(R"({"format": 17, "name": "a"})");
    const Json before = json;
    const auto log = migrate(json, kFormats);
    REQUIRE_FALSE(log.ok());
    CHECK(log.error().code == ErrorCode::NewerFormat);
    CHECK(log.error().detail.contains(QStringLiteral("17")));
    CHECK(log.error().detail.contains(QStringLiteral("3")));
    CHECK(json == before);
}

TEST_CASE("this program has a step for every older format")
{
    const KnownFormats formats = knownFormats();
    CHECK(formats.current == kCurrentFormat);
    for (int format = 1; format < formats.current; ++format)
        CHECK(std::ranges::count(formats.steps, format, &Migration::from) == 1);
    CHECK(static_cast<int>(formats.steps.size()) == formats.current - 1);
}

TEST_CASE("errors behind the number of the format have the name and the place")
{
    const auto document = decodeAnyFormat(parsed(R"({"format": 1, "context": {"title": 5}})"),
                                          QStringLiteral("a.ka1"));
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().where == QStringLiteral("a.ka1, /context/title"));
    CHECK(decodeAnyFormat(parsed("[]"), QStringLiteral("a.ka1")).error().where
          == QStringLiteral("a.ka1"));
    CHECK(decodeAnyFormat(sampleJson(Sample::English), QStringLiteral("a.ka1")).value().application
          == sample(Sample::English));
}
