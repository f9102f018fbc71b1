#pragma once

#include "base/money.h"
#include "model/activity.h"

namespace itinera {

/// A daily rate fixed by the National Agency inside the range of the call.
struct AgencyRate {
    Id<AgencyRate> id;
    QString who;
    std::optional<int> countryGroup;
    std::optional<Money> daily;
    QString source;
    bool operator==(const AgencyRate&) const = default;
};

template <>
struct FieldsOf<AgencyRate> {
    static constexpr auto list = std::make_tuple(
        field("id", &AgencyRate::id, "number of the rate"),
        field("who", &AgencyRate::who, "code of the list rateGroups: staff or learner"),
        field("countryGroup", &AgencyRate::countryGroup,
              "cost-of-living group of the receiving country, 1 to 3"),
        field("daily", &AgencyRate::daily, "euro cents a day, days 1 to 14"),
        field("source", &AgencyRate::source, "where the agency published it"));
};

/// Real costs that a unit cost does not cover.
struct RealCost {
    Id<RealCost> id;
    QString type;
    std::optional<Id<Activity>> activity;
    std::optional<int> persons;
    std::optional<Money> cost;
    QString reason;
    bool operator==(const RealCost&) const = default;
};

template <>
struct FieldsOf<RealCost> {
    static constexpr auto list =
        std::make_tuple(field("id", &RealCost::id, "number of the row"),
                        field("type", &RealCost::type,
                              "code of the list exceptionalCosts; empty for inclusion support"),
                        field("activity", &RealCost::activity, "the activity concerned"),
                        field("persons", &RealCost::persons, "persons who need it"),
                        field("cost", &RealCost::cost, "estimated real cost in euro cents"),
                        field("reason", &RealCost::reason, "description and reason"));
};

/// What the applicant enters for the budget; amounts by unit cost are computed.
struct Budget {
    List<AgencyRate> agencyRates;
    List<RealCost> inclusion;
    List<RealCost> exceptional;
    bool operator==(const Budget&) const = default;
};

template <>
struct FieldsOf<Budget> {
    static constexpr auto list = std::make_tuple(
        field("agencyRates", &Budget::agencyRates, "daily rates published by the National Agency"),
        field("inclusion", &Budget::inclusion, "inclusion support for participants, real costs"),
        field("exceptional", &Budget::exceptional, "exceptional costs"));
};

} // namespace itinera
