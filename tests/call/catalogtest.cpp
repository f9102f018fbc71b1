#include "support/catch.h"
#include "support/samples.h"

#include "call/catalog.h"
#include "rules/figure.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <functional>

// The built-in call is copied, broken in one way or another, and must be refused with every error.

using namespace itinera;
using namespace itinera::test;

namespace {

const QString kAction = QStringLiteral("KA122-SCH");

enum class Nth { First, Last };

class CallCopy {
public:
    CallCopy()
    {
        REQUIRE(m_folder.isValid());
        const QDir from(sourcePath(QStringLiteral("resources/calls/2024")));
        QDirIterator files(from.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString target = path(from.relativeFilePath(file));
            REQUIRE(QDir().mkpath(QFileInfo(target).path()));
            write(target, bytesOf(file));
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_folder.path() + QStringLiteral("/2024/") + name;
    }

    void edit(const char* name, const std::function<void(Json&)>& change)
    {
        const QString file = path(QLatin1String(name));
        Json json = jsonOf(file);
        change(json);
        write(file, QByteArray::fromStdString(json.dump(2)));
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    [[nodiscard]] Result<std::shared_ptr<const CallSet>> load() const
    {
        return CallCatalog(folder()).load(2024, kAction);
    }

    /// File and JSON pointer of a member of a check.
    [[nodiscard]] std::string pointer(const char* name, const char* id, const char* member,
                                      Nth which = Nth::First) const
    {
        const Json json = jsonOf(path(QLatin1String(name)));
        const Json& checks = json.at("checks");
        std::size_t found = checks.size();
        for (std::size_t i = 0; i < checks.size(); ++i)
            if (checks[i].at("id") == id && (found == checks.size() || which == Nth::Last))
                found = i;
        return std::string(name) + "/checks/" + std::to_string(found) + '/' + member;
    }

    /// "place: detail" of every error.
    [[nodiscard]] QStringList errors() const
    {
        const auto loaded = load();
        QStringList lines;
        if (!loaded)
            for (const Error& error : loaded.errors()) {
                CHECK(error.code == ErrorCode::BadCallData);
                lines << error.where + QStringLiteral(": ") + error.detail;
            }
        return lines;
    }

private:
    QTemporaryDir m_folder;
};

Json& checkNamed(Json& file, const char* id)
{
    for (Json& check : file.at("checks"))
        if (check.at("id") == id)
            return check;
    FAIL("no check " << id);
    return file;
}

bool has(const QStringList& errors, const std::string& place, const char* detail)
{
    return std::any_of(errors.begin(), errors.end(), [&](const QString& each) {
        return each.startsWith(QString::fromStdString(place))
               && each.contains(QLatin1String(detail));
    });
}

constexpr const char* kChecks = "checks/ka122-sch.json";

} // namespace

TEST_CASE("a copy of the built-in call is loaded, and is not built in")
{
    const CallCopy copy;
    const auto loaded = copy.load();
    REQUIRE(loaded.ok());
    CHECK_FALSE(loaded.value()->builtIn);
    CHECK(call().builtIn);
    CHECK(loaded.value()->origin.startsWith(copy.folder()));
    CHECK(loaded.value()->checks.size() == call().checks.size());
}

TEST_CASE("the hash depends on the content alone, and on every byte of it")
{
    const CallCopy first;
    const CallCopy second;
    CHECK(first.load().value()->sha256 == second.load().value()->sha256);
    CHECK(first.load().value()->sha256 == call().sha256);
    CHECK(call().sha256.size() == 64);
    QFile file(second.path(QStringLiteral("outcomes.json")));
    REQUIRE(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    CHECK(first.load().value()->sha256 != second.load().value()->sha256);
}

TEST_CASE("a call or an action that is not there is unknown, not broken")
{
    const CallCatalog catalog;
    const std::pair<int, const char*> kUnknown[] = {{2019, "KA122-SCH"},
                                                    {2024, "KA999"},
                                                    {2024, "../ka122-sch"},
                                                    {2024, ""},
                                                    {2024, "KA122-SCH\n"}};
    for (const auto& [year, action] : kUnknown) {
        const auto loaded = catalog.load(year, QLatin1String(action));
        REQUIRE_FALSE(loaded.ok());
        CHECK(loaded.error().code == ErrorCode::UnknownCall);
    }
}

TEST_CASE("the catalogue lists the actions, and which are built in")
{
    const CallCopy copy;
    for (const QString& folder : {QString(), copy.folder()}) {
        const auto entries = CallCatalog(folder).entries();
        REQUIRE(entries.ok());
        const auto entry =
            std::find_if(entries.value().begin(), entries.value().end(), [](const CallEntry& each) {
                return each.year == 2024 && each.action == kAction;
            });
        REQUIRE(entry != entries.value().end());
        CHECK_FALSE(entry->title.isEmpty());
        CHECK(entry->builtIn == folder.isEmpty());
    }
}

TEST_CASE("what is wrong in the files is told all at once, each with its file and place")
{
    CallCopy copy;
    copy.edit("rates.json", [](Json& file) { file["surprise"] = 1; });
    copy.edit("outcomes.json", [](Json& file) { file["outcomes"][2]["text"].erase("lv"); });
    copy.edit("countries.json", [](Json& file) { file["countries"][0]["grade"] = "D"; });
    copy.edit(kChecks,
              [](Json& file) { checkNamed(file, "KA122-SCH.duration")["kind"] = "guess"; });
    const QStringList errors = copy.errors();
    INFO(errors.join(QLatin1Char('\n')).toStdString());
    CHECK(errors.size() == 4);
    CHECK(has(errors, "rates.json/surprise", "not known"));
    CHECK(has(errors, "outcomes.json/outcomes/2/text", "\"lv\" is missing"));
    CHECK(has(errors, "countries.json/countries/0/grade", "A, B or C"));
    CHECK(has(errors, kChecks, "\"guess\" is not known"));
}

TEST_CASE("an empty text, a missing member and a wrong type are refused")
{
    CallCopy copy;
    copy.edit("codes/school.json",
              [](Json& file) { file["lists"]["venues"][0]["label"]["lv"] = ""; });
    copy.edit("agencies.json", [](Json& file) { file["agencies"][0].erase("source"); });
    copy.edit("actions/ka122-sch.json",
              [](Json& file) { file["activityTypes"][0]["daysMin"] = "2"; });
    const QStringList errors = copy.errors();
    CHECK(has(errors, "codes/school.json/lists/venues/0/label", "\"lv\" is missing"));
    CHECK(has(errors, "agencies.json/agencies/0/source", "missing"));
    CHECK(has(errors, "actions/ka122-sch.json/activityTypes/0/daysMin", "whole number"));
}

TEST_CASE("the same code list in two files is refused")
{
    CallCopy copy;
    copy.edit("codes/school.json",
              [](Json& file) { file["lists"]["barriers"] = file["lists"]["venues"]; });
    CHECK(has(copy.errors(), "codes/school.json/lists/barriers", "another file has this list"));
}

TEST_CASE("calls can be listed without reading what their actions say")
{
    CallCopy copy;
    copy.edit("actions/ka122-sch.json", [](Json& file) { file["form"] = "gone"; });
    const auto entries = CallCatalog(copy.folder()).entries();
    REQUIRE(entries.ok());
    CHECK(entries.value().size() >= 9);
    CHECK_FALSE(copy.load().ok());
}

TEST_CASE("a call that names an action outside its folder is refused")
{
    CallCopy copy;
    copy.edit("call.json", [](Json& file) { file["actions"].push_back("../../x"); });
    const auto entries = CallCatalog(copy.folder()).entries();
    REQUIRE_FALSE(entries.ok());
    CHECK(entries.error().where == QLatin1String("call.json/actions"));
}

TEST_CASE("a fact of grade C cannot be an error")
{
    CallCopy copy;
    copy.edit(kChecks, [](Json& file) {
        checkNamed(file, "KA122-SCH.venue_not_home")["severity"] = "error";
    });
    const QStringList errors = copy.errors();
    CHECK(errors.size() == 1);
    CHECK(has(errors, kChecks, "grade C can only warn"));
}

TEST_CASE("a file that is missing or is no JSON is named")
{
    CallCopy copy;
    REQUIRE(QFile::remove(copy.path(QStringLiteral("rates.json"))));
    CallCopy::write(copy.path(QStringLiteral("outcomes.json")), "{ \"outcomes\": [ }");
    const QStringList errors = copy.errors();
    CHECK(has(errors, "rates.json", ""));
    CHECK(has(errors, "outcomes.json", ""));
}

TEST_CASE("references between the files must lead somewhere")
{
    CallCopy copy;
    copy.edit(kChecks, [](Json& file) {
        file["checks"].push_back(checkNamed(file, "KA122-SCH.award"));
        checkNamed(file, "KA122-SCH.staff.link")["codes"] = "nothing";
        checkNamed(file, "KA122-SCH.act.experts.venue")["key"] = "nowhere";
        checkNamed(file, "KA122-SCH.participants_count_incoming")["parameterOf"] = "KA122-SCH.gone";
    });
    copy.edit("actions/ka122-sch.json", [](Json& file) {
        file["activityTypes"][0]["venues"][0] = "moon";
        file["activityTypes"][1]["organisationalSupport"] = "T1";
    });
    copy.edit("agencies.json", [](Json& file) { file["agencies"][0]["country"] = "ZZ"; });
    const QStringList errors = copy.errors();
    INFO(errors.join(QLatin1Char('\n')).toStdString());
    CHECK(errors.size() == 7);
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.award", "id", Nth::Last),
              "\"KA122-SCH.award\" stands twice"));
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.staff.link", "codes"),
              "code list \"nothing\""));
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.act.experts.venue", "key"),
              "parameter \"nowhere\""));
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.participants_count_incoming", "parameterOf"),
              "check \"KA122-SCH.gone\""));
    CHECK(has(errors, "actions/ka122-sch.json/activityTypes/0/venues/0", "\"moon\""));
    CHECK(
        has(errors, "actions/ka122-sch.json/activityTypes/1/organisationalSupport", "tier \"T1\""));
    CHECK(has(errors, "agencies.json/agencies/0/country", "country \"ZZ\""));
}

TEST_CASE("bands of distance have no gap and no end")
{
    CallCopy copy;
    copy.edit("rates.json", [](Json& file) {
        file["travel"][2]["fromKm"] = 101;
        file["travel"][7]["belowKm"] = 9000;
    });
    const QStringList errors = copy.errors();
    CHECK(has(errors, "rates.json/travel/2/fromKm", "does not start"));
    CHECK(has(errors, "rates.json/travel", "has an end"));
}

TEST_CASE("a figure or a field that does not exist is found when the call is read")
{
    CallCopy copy;
    copy.edit(kChecks, [](Json& file) {
        checkNamed(file, "KA122-SCH.duration")["figure"] = "context/durationMonth";
        checkNamed(file, "KA122-SCH.host_named")["applies"][0]["figure"] = "=nobody";
        checkNamed(file, "KA122-SCH.venue_abroad")["other"] = "=flow.nothing";
        checkNamed(file, "KA122-SCH.summary_en")["figures"][1] = "answers/KA122.summary.gone";
        checkNamed(file, "KA122-SCH.act.short_pupils.days")["minUnless"] = "=flow.allFew";
        checkNamed(file, "KA122-SCH.prep_visit.persons")["figure"] = "person";
    });
    copy.edit("forms/ka122.json", [](Json& file) {
        Json& context = file["sections"][0]["fields"];
        context[2]["requiredWhen"][0]["figure"] = "=context.tongue";
        context[4]["path"] = "context/begin";
    });
    const QStringList errors = copy.errors();
    INFO(errors.join(QLatin1Char('\n')).toStdString());
    CHECK(errors.size() == 8);
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.duration", "figure"),
              "\"context/durationMonth\""));
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.host_named", "applies/0/figure"),
              "\"=nobody\""));
    CHECK(
        has(errors, copy.pointer(kChecks, "KA122-SCH.venue_abroad", "other"), "\"=flow.nothing\""));
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.summary_en", "figures/1"),
              "question \"answers/KA122.summary.gone\""));
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.act.short_pupils.days", "minUnless"),
              "\"=flow.allFew\""));
    CHECK(
        has(errors, copy.pointer(kChecks, "KA122-SCH.prep_visit.persons", "figure"), "\"person\""));
    CHECK(has(errors, "forms/ka122.json/sections/0/fields/2/requiredWhen/0/figure",
              "\"=context.tongue\""));
    CHECK(has(errors, "forms/ka122.json/sections/0/fields/4/path", "field \"context/begin\""));
}

TEST_CASE("a figure of a flow cannot be read where there is none")
{
    CallCopy copy;
    copy.edit(kChecks, [](Json& file) {
        checkNamed(file, "KA122-SCH.duration")["figure"] = "=flow.days";
        checkNamed(file, "KA122-SCH.host_named")["figure"] = "destination/country";
    });
    const QStringList errors = copy.errors();
    INFO(errors.join(QLatin1Char('\n')).toStdString());
    CHECK(errors.size() == 2);
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.duration", "figure"), "=flow.days"));
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.host_named", "figure"),
              "destination/country"));
}

TEST_CASE("whatever is wrong with a check is told at once, with its file and place")
{
    CallCopy copy;
    copy.edit(kChecks, [](Json& file) {
        checkNamed(file, "KA122-SCH.duration")["parameter"] = "min=6;max=18;unit=weeks";
        checkNamed(file, "KA122-SCH.host_named")["surprise"] = true;
        checkNamed(file, "KA122-SCH.topics_count")["message"].erase("lv");
        checkNamed(file, "KA122-SCH.objectives_count").erase("source");
        checkNamed(file, "KA122-SCH.no_consortium")["kind"] = "guess";
        checkNamed(file, "KA122-SCH.quality_standards")["declarations"][0] = "KA122.gone";
        checkNamed(file, "KA122-SCH.participants_max")["parameter"] = "most=30";
        checkNamed(file, "KA122-SCH.prep_visit.persons")["parameter"] = "max 3";
        checkNamed(file, "KA122-SCH.prep_visit.per_host")["parameter"] = "max=one";
        checkNamed(file, "KA122-SCH.act.courses.participants")["minKey"] = "min_country";
        checkNamed(file, "KA122-SCH.start_window_r1")["parameter"] = "from=2024-06-31";
        checkNamed(file, "KA122-SCH.deadline_r1")["parameter"] = "at=noon";
        checkNamed(file, "KA122-SCH.staff.link")["values"][0] = "employee";
        checkNamed(file, "KA122-SCH.act.teaching.days")["applies"][0]["in"][0] = "SCH-TEACH";
    });
    const QStringList errors = copy.errors();
    INFO(errors.join(QLatin1Char('\n')).toStdString());
    const auto told = [&](const char* id, const char* member, const char* detail) {
        INFO(id);
        CHECK(has(errors, copy.pointer(kChecks, id, member), detail));
    };
    told("KA122-SCH.duration", "parameter", "not counted in \"weeks\"");
    told("KA122-SCH.host_named", "surprise", "not known");
    told("KA122-SCH.topics_count", "message", "\"lv\" is missing");
    told("KA122-SCH.objectives_count", "source", "missing");
    told("KA122-SCH.no_consortium", "kind", "\"guess\" is not known");
    told("KA122-SCH.quality_standards", "declarations/0", "question \"KA122.gone\"");
    told("KA122-SCH.participants_max", "parameter", "no limit");
    told("KA122-SCH.prep_visit.persons", "parameter", "name=value");
    told("KA122-SCH.prep_visit.per_host", "parameter", "no whole number");
    told("KA122-SCH.act.courses.participants", "minKey", "\"min_country\"");
    told("KA122-SCH.start_window_r1", "parameter", "dates");
    told("KA122-SCH.deadline_r1", "parameter", "moment");
    told("KA122-SCH.staff.link", "values/0", "code \"employee\"");
    told("KA122-SCH.act.teaching.days", "applies/0/in", "code \"SCH-TEACH\"");
}

TEST_CASE("a wrong type is not passed over")
{
    CallCopy copy;
    copy.edit(kChecks, [](Json& file) {
        checkNamed(file, "KA122-SCH.duration")["parameter"] = 6;
        checkNamed(file, "KA122-SCH.act.group_pupils.venue")["variants"] = "two";
    });
    copy.edit("actions/ka122-sch.json", [](Json& file) {
        file["qualityStandards"][0]["points"] = "none";
        file["activityTypes"][0]["target"] = "teacher";
        file["activityTypes"][0]["daysMax"] = 5000000000;
        file["form"] = "../ka122";
    });
    const QStringList errors = copy.errors();
    INFO(errors.join(QLatin1Char('\n')).toStdString());
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.duration", "parameter"), "a text"));
    CHECK(has(errors, copy.pointer(kChecks, "KA122-SCH.act.group_pupils.venue", "variants"),
              "an object"));
    CHECK(has(errors, "actions/ka122-sch.json/qualityStandards/0/points", "a list"));
    CHECK(has(errors, "actions/ka122-sch.json/activityTypes/0/target", "\"teacher\""));
    CHECK(has(errors, "actions/ka122-sch.json/activityTypes/0/daysMax", "whole number"));
    CHECK(has(errors, "actions/ka122-sch.json", "\"../ka122\" is no plain name"));
}

TEST_CASE("every figure that call data may name can be read")
{
    for (const FigureDef& each : figureDefs()) {
        INFO(each.name);
        CHECK(Figure::named(QLatin1String(each.name)).has_value());
    }
}

TEST_CASE("a line break at the end of a name is no part of a plain name")
{
    CallCopy copy;
    REQUIRE(QFile::copy(copy.path(QStringLiteral("actions/ka122-sch.json")),
                        copy.path(QStringLiteral("actions/ka122-sch\n.json"))));
    const auto loaded = CallCatalog(copy.folder()).load(2024, kAction + QLatin1Char('\n'));
    REQUIRE_FALSE(loaded.ok());
    CHECK(loaded.error().code == ErrorCode::UnknownCall);
}

TEST_CASE("a pattern that cannot be compiled is found before any application is checked")
{
    CallCopy copy;
    copy.edit("checks/general.json",
              [](Json& file) { checkNamed(file, "GEN.oid")["parameter"] = "regex=(E[0-9]{8}"; });
    const auto loaded = copy.load();
    REQUIRE(loaded.ok());
    const auto book = RuleBook::from(loaded.value());
    REQUIRE_FALSE(book.ok());
    CHECK(book.error().where == QStringLiteral("GEN.oid"));
    CHECK(book.error().detail.contains(QStringLiteral("(E[0-9]{8}")));
}
