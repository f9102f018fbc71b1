#include "store/codec.h"
#include "store/newapplication.h"
#include "support/catch.h"
#include "support/samples.h"

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace itinera;
using namespace itinera::test;

namespace {

// The library knows only the JSON type whose members are sorted.
nlohmann::json sorted(const Json& json)
{
    return nlohmann::json::parse(json.dump());
}

bool accepts(const Json& document)
{
    const nlohmann::json source = sorted(applicationSchema());
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(source),
                                            schema);
    const nlohmann::json target = sorted(document);
    return valijson::Validator().validate(schema, valijson::adapters::NlohmannJsonAdapter(target),
                                          nullptr);
}

Json changed(const char* pointer, const Json& value)
{
    Json json = sampleJson(Sample::English);
    json[Json::json_pointer(pointer)] = value;
    return json;
}

} // namespace

TEST_CASE("the schema accepts what the program writes")
{
    for (const QString& name : allSamples()) {
        INFO(name.toStdString());
        CHECK(accepts(jsonOf(samplePath(name))));
    }
    CHECK(accepts(encodeApplication(Application())));
    CHECK(accepts(encodeApplication(newApplication({}))));
}

TEST_CASE("the schema and the program refuse the same mistakes")
{
    const std::vector<Json> wrong{changed("/format", 2),
                                  changed("/format", "1"),
                                  changed("/unknown", 1),
                                  changed("/context/title", 5),
                                  changed("/context/start", "1.9.2024"),
                                  changed("/context/durationMonths", 14.5),
                                  changed("/context/x-mine", "x"),
                                  changed("/context/durationMonths", 1000000000),
                                  changed("/organisations/0/id", 0),
                                  changed("/organisations/0/id", 1000000000),
                                  changed("/organisations/0/roles", "applicant"),
                                  changed("/organisations/0/publicBody", "yes"),
                                  changed("/organisations/0/contactPerson", nullptr),
                                  changed("/answers/KA122.objectives.needs", 1),
                                  changed("/activities/0/flows/0/distance/km", -1),
                                  changed("/activities/0/flows/0/distance/km", 50001),
                                  changed("/budget/inclusion/0/cost", 100000000001),
                                  changed("/activities/0/flows/0/unknown", true),
                                  changed("/history/0/at", "2024-02-12 19:04"),
                                  changed("/annexes/0", "annex.pdf")};
    for (const Json& json : wrong) {
        INFO(json.diff(sampleJson(Sample::English), json).dump());
        CHECK_FALSE(accepts(json));
        // The number of the format is not the codec's business.
        CHECK((json["format"] == 2 || !decodeApplication(json).ok()));
    }
}

TEST_CASE("an item needs an id, for the schema and for the program")
{
    Json json = sampleJson(Sample::English);
    json["objectives"][0].erase("id");
    CHECK_FALSE(accepts(json));
    CHECK_FALSE(decodeApplication(json).ok());
}

TEST_CASE("the schema describes every member")
{
    const Json schema = applicationSchema();
    for (const auto& [name, property] : schema["properties"].items()) {
        INFO(name);
        CHECK_FALSE(property.value("description", std::string()).empty());
    }
}
