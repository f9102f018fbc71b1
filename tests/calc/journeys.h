#pragma once

#include "calc/budget.h"
#include "support/samples.h"

#include <optional>

namespace itinera::test {

/// One activity with one flow, in words that a budget is worked out by hand from.
struct Journey {
    QString type = QStringLiteral("SCH-JOB");
    QString to = QStringLiteral("FI"); ///< group 1
    std::optional<double> km = 1500;
    std::optional<bool> green = false;
    std::optional<int> persons = 1;
    std::optional<int> fewer = 0;
    std::optional<int> days = 5;
    std::optional<int> travelDays = 2;
    std::optional<int> accompanying = {};
    std::optional<int> accompanyingDays = {};
    std::optional<int> feeDays = {};
    std::optional<int> linguistic = {};
};

[[nodiscard]] inline Flow flowOf(const Journey& journey)
{
    Flow flow;
    flow.id = Id<Flow>(1);
    flow.destination.country = journey.to;
    if (journey.km)
        flow.distance.km = Kilometres::fromKilometres(*journey.km);
    flow.greenTravel = journey.green;
    flow.days = journey.days;
    flow.travelDays = journey.travelDays;
    FlowParticipants row;
    row.id = Id<FlowParticipants>(1);
    row.number = journey.persons;
    row.fewerOpportunities = journey.fewer;
    flow.participants = List<FlowParticipants>({row});
    flow.accompanyingPersons = journey.accompanying;
    flow.accompanyingDays = journey.accompanyingDays;
    flow.courseFeeDays = journey.feeDays;
    flow.linguisticSupport = journey.linguistic;
    return flow;
}

/// Each journey becomes an activity, numbered from 1. The agency has published no rates unless it
/// is said otherwise.
[[nodiscard]] inline Application applicationOf(const std::vector<Journey>& journeys,
                                               const QString& agency = QStringLiteral("LV01"))
{
    Application application;
    application.call.year = 2024;
    application.call.action = QStringLiteral("KA122-SCH");
    application.context =
        application.context.with([&](Context& context) { context.agency = agency; });
    List<Activity>::Items activities;
    for (const Journey& journey : journeys) {
        Activity activity;
        activity.id = Id<Activity>(static_cast<int>(activities.size()) + 1);
        activity.type = journey.type;
        activity.flows = List<Flow>({flowOf(journey)});
        activities.emplace_back(activity);
    }
    application.activities = List<Activity>(std::move(activities));
    return application;
}

[[nodiscard]] inline Application withBudget(const Application& application, const Budget& budget)
{
    Application copy = application;
    copy.budget = Shared<Budget>(budget);
    return copy;
}

[[nodiscard]] inline AgencyRate agencyRate(int id, const char* who, int group, qint64 euros)
{
    AgencyRate rate;
    rate.id = Id<AgencyRate>(id);
    rate.who = QLatin1String(who);
    rate.countryGroup = group;
    rate.daily = Money::euros(euros);
    return rate;
}

[[nodiscard]] inline RealCost realCost(const char* type, std::optional<int> activity,
                                       std::optional<int> persons, std::optional<qint64> euros)
{
    RealCost cost;
    cost.id = Id<RealCost>(1);
    cost.type = QLatin1String(type);
    if (activity)
        cost.activity = Id<Activity>(*activity);
    cost.persons = persons;
    if (euros)
        cost.cost = Money::euros(*euros);
    return cost;
}

[[nodiscard]] inline BudgetResult budgetOf(const Application& application)
{
    return computeBudget(application, call());
}

[[nodiscard]] inline MoneyRange euros(qint64 least, qint64 most)
{
    return {Money::euros(least), Money::euros(most)};
}

[[nodiscard]] inline MoneyRange euros(qint64 amount)
{
    return euros(amount, amount);
}

} // namespace itinera::test

template <>
struct Catch::StringMaker<itinera::MoneyRange> {
    static std::string convert(const itinera::MoneyRange& range)
    {
        return std::to_string(range.least.inCents()) + ".." + std::to_string(range.most.inCents())
               + " cents";
    }
};
