#include "rules/callswitch.h"
#include "support/builders.h"
#include "support/catch.h"

// What a move to another call would do is told before it is done.

using namespace itinera;
using namespace itinera::test;

namespace {

CallSwitch moved(const Application& application, int year)
{
    auto result = callSwitch(application, ruleBook(application.call.action), CallCatalog(), year);
    if (!result)
        FAIL(result.error().detail.toStdString());
    return std::move(result).value();
}

bool has(const std::vector<Finding>& findings, const QString& rule)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& each) { return each.rule == rule; });
}

} // namespace

TEST_CASE("other calls are those that know the action")
{
    const auto years = otherCalls(sample(Sample::English), CallCatalog());
    REQUIRE(years.ok());
    CHECK(years.value() == std::vector<int>{2023, 2025, 2026});
}

TEST_CASE("a call that is not there is refused")
{
    const auto result = callSwitch(sample(Sample::English), ruleBook(), CallCatalog(), 2019);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::UnknownCall);
}

TEST_CASE("a move keeps everything that is written, and pins the rules of the other call")
{
    for (const QString& name : allSamples()) {
        const Application& now = sampleNamed(name);
        INFO(name.toStdString());
        const auto& later = actions(2026);
        if (std::find(later.begin(), later.end(), now.call.action) == later.end())
            continue;
        const CallSwitch target = moved(now, 2026);
        CHECK(target.application.call.year == 2026);
        CHECK(target.application.call.ruleSet == target.to->call().id);
        CHECK(target.application.call.ruleSetSha256 == target.to->call().sha256);
        Application back = target.application;
        back.call = now.call;
        CHECK(back == now);
    }
}

TEST_CASE("an old start is a problem that a move brings, and moving back takes it away")
{
    const CallSwitch there = moved(sample(Sample::English), 2026);
    CHECK(has(there.added, QStringLiteral("KA122-SCH.start_window_r1")));
    CHECK_FALSE(there.changes.empty());
    const auto back = callSwitch(there.application, there.to, CallCatalog(), 2024);
    REQUIRE(back.ok());
    CHECK(has(back.value().solved, QStringLiteral("KA122-SCH.start_window_r1")));
    CHECK(back.value().application == sample(Sample::English));
    CHECK(back.value().grantAfter == there.grantBefore);
}
