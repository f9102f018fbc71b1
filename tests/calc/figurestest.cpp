#include "support/catch.h"

#include "calc/figures.h"
#include "calc/journeys.h"

using namespace itinera;
using namespace itinera::test;

namespace {

Flow dated(const char* from, const char* to)
{
    Flow flow;
    flow.from = QDate::fromString(QLatin1String(from), Qt::ISODate);
    flow.to = QDate::fromString(QLatin1String(to), Qt::ISODate);
    return flow;
}

Application withGrants(const std::vector<std::pair<int, const char*>>& grants)
{
    Application application;
    application.call.year = 2024;
    application.call.action = QStringLiteral("KA122-SCH");
    List<PastGrant>::Items items;
    for (const auto& [year, action] : grants) {
        PastGrant grant;
        grant.id = Id<PastGrant>(static_cast<int>(items.size()) + 1);
        grant.callYear = year;
        grant.action = QLatin1String(action);
        items.emplace_back(grant);
    }
    application.pastGrants = List<PastGrant>(std::move(items));
    return application;
}

} // namespace

TEST_CASE("days count the first and the last day")
{
    CHECK(activityDays(dated("2024-11-11", "2024-11-15")) == 5);
    CHECK(activityDays(dated("2024-11-11", "2024-11-11")) == 1);
    CHECK(activityDays(dated("2024-02-28", "2024-03-01")) == 3);  // leap year
    CHECK(activityDays(dated("2025-01-08", "2025-04-11")) == 94); // 24 + 28 + 31 + 11
    CHECK(activityDays(dated("2024-11-15", "2024-11-11")) == std::nullopt);
    CHECK(activityDays(Flow()) == std::nullopt);
}

TEST_CASE("days that are entered win over the dates")
{
    Flow flow = dated("2024-11-11", "2024-11-15");
    flow.days = 3;
    CHECK(activityDays(flow) == 3);
}

TEST_CASE("accompanying persons stay the whole time unless it is said otherwise")
{
    Flow flow = dated("2024-11-11", "2024-11-15");
    CHECK(accompanyingDays(flow) == 5);
    flow.accompanyingDays = 2;
    CHECK(accompanyingDays(flow) == 2);
}

TEST_CASE("participants of a flow are known only if every row has its number")
{
    Flow flow = flowOf({.persons = 4, .fewer = 1});
    CHECK(participantsOf(flow) == 4);
    CHECK(fewerOpportunitiesOf(flow) == 1);
    flow.participants = flow.participants.with([](auto& rows) {
        FlowParticipants row;
        row.id = Id<FlowParticipants>(2);
        rows.emplace_back(row);
    });
    CHECK(participantsOf(flow) == std::nullopt);
    CHECK(fewerOpportunitiesOf(flow) == std::nullopt);
    CHECK(participantsOf(Flow()) == std::nullopt);
}

TEST_CASE("a number below nothing takes nobody away from the others")
{
    Flow flow;
    FlowParticipants many;
    many.id = Id<FlowParticipants>(1);
    many.number = 12;
    FlowParticipants wrong;
    wrong.id = Id<FlowParticipants>(2);
    wrong.number = -5;
    flow.participants = List<FlowParticipants>({many, wrong});
    Activity activity;
    activity.flows = List<Flow>({flow});
    CHECK(participantsOf(flow) == 12);
    CHECK(knownParticipantsOf(activity) == 12);
}

TEST_CASE("everybody has fewer opportunities only if somebody takes part")
{
    CHECK(allHaveFewerOpportunities(flowOf({.persons = 2, .fewer = 2})));
    CHECK_FALSE(allHaveFewerOpportunities(flowOf({.persons = 2, .fewer = 1})));
    CHECK_FALSE(allHaveFewerOpportunities(flowOf({.persons = 0, .fewer = 0})));
    CHECK_FALSE(allHaveFewerOpportunities(Flow()));
}

TEST_CASE("experts and trainees do not count among the participants of the project")
{
    const auto figures = projectFigures(
        applicationOf({{.type = QStringLiteral("SCH-JOB"), .persons = 5},
                       {.type = QStringLiteral("SCH-GRP"), .persons = 16, .accompanying = 3},
                       {.type = QStringLiteral("SCH-EXP"), .persons = 1},
                       {.type = QStringLiteral("SCH-HST"), .persons = 2}}),
        call());
    CHECK(figures.participants == 21);
    CHECK(figures.incoming == 3);
    CHECK(figures.staffActivities == 1);
    CHECK(figures.learnerActivities == 1);
}

TEST_CASE("the project ends on the day before its months are over")
{
    Context context;
    context.start = QDate(2024, 8, 1);
    context.durationMonths = 16;
    CHECK(context.end() == QDate(2025, 11, 30));
    context.start = QDate(2024, 8, 31);
    context.durationMonths = 6;
    CHECK(context.end() == QDate(2025, 2, 27)); // 28 February less a day
    context.durationMonths.reset();
    CHECK(context.end() == std::nullopt);
}

TEST_CASE("the last save is the latest, wherever it stands")
{
    const auto figures = projectFigures(sample(Sample::English), call());
    CHECK(figures.lastSave == QDateTime(QDate(2024, 2, 15), QTime(17, 5, 48), Qt::UTC));
}

TEST_CASE("grants of the action since 2021 count, this one included")
{
    CHECK(grantsInWindow(withGrants({}), 5) == 1);
    CHECK(grantsInWindow(withGrants({{2022, "KA122-SCH"}, {2023, "KA122-SCH"}}), 5) == 3);
    CHECK(grantsInWindow(withGrants({{2020, "KA122-SCH"}, {2023, "KA122-SCH"}}), 5) == 2);
    CHECK(grantsInWindow(withGrants({{2022, "KA122-VET"}, {2023, "KA121-SCH"}}), 5) == 1);
    CHECK(grantsInWindow(withGrants({{2021, "KA122-SCH"}}), 3)
          == 1); // 2022–2024 does not hold 2021
    CHECK(grantsInWindow(withGrants({{2022, "KA122-SCH"}}), 3) == 2);
}

TEST_CASE("grants of the same call do not count this application")
{
    CHECK(grantsInSameCall(
              withGrants({{2024, "KA122-SCH"}, {2024, "KA122-VET"}, {2023, "KA122-SCH"}}))
          == 1);
    CHECK(grantsInSameCall(withGrants({})) == 0);
}
