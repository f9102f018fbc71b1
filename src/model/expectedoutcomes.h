#pragma once

#include "model/activity.h"

namespace itinera {

/// One item chosen from a checklist of expected outcomes.
struct ExpectedOutcome {
    Id<ExpectedOutcome> id;
    QString item;
    std::optional<Id<Organisation>> organisation;
    std::vector<Id<Activity>> activities;
    std::vector<Id<Objective>> objectives;
    QString evidence;
    QString indicator;
    QString baseline;
    QString target;
    bool operator==(const ExpectedOutcome&) const = default;
};

template <>
struct FieldsOf<ExpectedOutcome> {
    static constexpr auto list = std::make_tuple(
        field("id", &ExpectedOutcome::id, "number of the row"),
        field("item", &ExpectedOutcome::item,
              "id of the outcome: L01 to L10, S01 to S11, O1 to O3 or a sub-item such as O1a"),
        field("organisation", &ExpectedOutcome::organisation,
              "O items: the organisation that gains it"),
        field("activities", &ExpectedOutcome::activities, "activities that contribute"),
        field("objectives", &ExpectedOutcome::objectives, "objectives it serves"),
        field("evidence", &ExpectedOutcome::evidence, "how it will be seen"),
        field("indicator", &ExpectedOutcome::indicator, "what is measured"),
        field("baseline", &ExpectedOutcome::baseline, "value before the project"),
        field("target", &ExpectedOutcome::target, "value to be reached"));
};

/// The three checklists and the wider impact.
struct ExpectedOutcomes {
    List<ExpectedOutcome> learners;
    List<ExpectedOutcome> staff;
    List<ExpectedOutcome> organisations;
    QString widerImpact;
    bool supportsPeopleFleeingWar = false;
    QString supportDescription;
    bool operator==(const ExpectedOutcomes&) const = default;
};

template <>
struct FieldsOf<ExpectedOutcomes> {
    static constexpr auto list = std::make_tuple(
        field("learners", &ExpectedOutcomes::learners, "chosen items of list L"),
        field("staff", &ExpectedOutcomes::staff, "chosen items of list S"),
        field("organisations", &ExpectedOutcomes::organisations,
              "chosen items of list O, one row per item and organisation"),
        field("widerImpact", &ExpectedOutcomes::widerImpact,
              "X1: long-term impact on systems, free text"),
        field("supportsPeopleFleeingWar", &ExpectedOutcomes::supportsPeopleFleeingWar,
              "X2: the project helps to integrate people fleeing Russia's war against Ukraine"),
        field("supportDescription", &ExpectedOutcomes::supportDescription, "X2: how"));
};

} // namespace itinera
