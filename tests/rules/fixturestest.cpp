#include "support/builders.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <QDir>

#include <set>

// Every file of tests/data/rules is one application: `ok-…` passes the rule its folder is named
// after, `bad-…` fails it with exactly the findings that stand in the file.

using namespace itinera;
using namespace itinera::test;

namespace {

struct Fixture {
    QString rule;
    QString name;
    QString path;
};

const std::vector<Fixture>& fixtures()
{
    static const std::vector<Fixture> all = [] {
        std::vector<Fixture> list;
        const QDir root(sourcePath(QStringLiteral("tests/data/rules")));
        for (const QString& rule : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            for (const QString& file : QDir(root.filePath(rule)).entryList(QDir::Files, QDir::Name))
                list.push_back({rule, file, root.filePath(rule + QLatin1Char('/') + file)});
        return list;
    }();
    return all;
}

QStringList expectedIn(const Json& description)
{
    QStringList lines;
    for (const Json& each : description.value("expect", Json::array()))
        lines << QString::fromStdString(each.at("path").get<std::string>() + ' '
                                        + each.at("severity").get<std::string>() + ' '
                                        + each.value("variant", std::string()));
    lines.sort();
    return lines;
}

QStringList printed(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& each : findings)
        lines << each.where.toString() + QLatin1Char(' ') + severityName(each.severity)
                     + QLatin1Char(' ') + each.variant;
    lines.sort();
    return lines;
}

} // namespace

TEST_CASE("every fixture of a rule is judged as it says")
{
    REQUIRE(fixtures().size() > 300);
    // No sections: the test framework would go through all of them again for each.
    for (const Fixture& fixture : fixtures()) {
        INFO(fixture.rule.toStdString() << "/" << fixture.name.toStdString());
        const Json description = jsonOf(fixture.path);
        const auto report = validated(built(description));
        const bool bad = fixture.name.startsWith(QLatin1String("bad-"));
        CHECK((bad || fixture.name.startsWith(QLatin1String("ok-"))));
        CHECK(printed(findingsOf(report, fixture.rule)) == expectedIn(description));
        CHECK(ruleStateName(stateOf(report, fixture.rule))
              == ruleStateName(bad ? RuleState::Failed : RuleState::Passed));
        CHECK(description.contains("expect") == bad);
    }
}

TEST_CASE("every evaluated rule has a fixture that passes and one that fails")
{
    std::set<QString> missing;
    for (const int year : years())
        for (const CheckDef& check : allChecks(year)) {
            if (!check.isEvaluated() || check.kind == CheckKind::Covered)
                continue;
            for (const char* prefix : {"ok-", "bad-"}) {
                const bool found =
                    std::any_of(fixtures().begin(), fixtures().end(), [&](const Fixture& each) {
                        return each.rule == check.id && each.name.startsWith(QLatin1String(prefix));
                    });
                if (!found)
                    missing.insert(check.id + QLatin1Char(' ') + QLatin1String(prefix));
            }
        }
    CHECK(missing == std::set<QString>());
}

TEST_CASE("no fixture is left over from a rule that is gone")
{
    std::set<QString> known;
    for (const int year : years())
        for (const CheckDef& check : allChecks(year))
            known.insert(check.id);
    for (const Fixture& fixture : fixtures()) {
        INFO(fixture.path.toStdString());
        CHECK(known.contains(fixture.rule));
    }
}

TEST_CASE("the days of every activity type are tried at both limits and one day beyond")
{
    const auto action = GENERATE(from_range(actions()));
    if (!call(action).worksOutGrant())
        return; // days are averages over a row of the plan
    for (const ActivityTypeDef& type : call(action).activityTypes) {
        INFO(action.toStdString() << ' ' << type.code.toStdString());
        const auto& checks = call(action).checks;
        const auto rule = std::find_if(checks.begin(), checks.end(), [&](const CheckDef& each) {
            return each.id.endsWith(QLatin1String(".days")) && !each.applies.empty()
                   && each.applies.front().in == Codes{type.code};
        });
        REQUIRE(rule != checks.end());
        const auto has = [&](const char* prefix, int days) {
            const QString name =
                QLatin1String(prefix) + QString::number(days) + QStringLiteral(".json");
            return std::any_of(fixtures().begin(), fixtures().end(), [&](const Fixture& each) {
                return each.rule == rule->id && each.name == name;
            });
        };
        CHECK(has("bad-", type.daysMin - 1));
        CHECK(has("ok-", type.daysMin));
        CHECK(has("ok-", type.daysMax));
        CHECK(has("bad-", type.daysMax + 1));
        CHECK(rule->parameters.at(QStringLiteral("min")).toInt() == type.daysMin);
        CHECK(rule->parameters.at(QStringLiteral("max")).toInt() == type.daysMax);
    }
}
