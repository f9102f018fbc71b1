#pragma once

#include "base/shared.h"
#include "base/strongid.h"
#include "model/fields.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace itinera {

/// Planned numbers: of one year of an Erasmus plan, or of one type of activity that is asked for.
/// Which members a form uses is said by the form. Days are activity days without travel.
struct PlanRow {
    Id<PlanRow> id;
    std::optional<int> year;
    QString type;
    std::optional<int> activities;
    std::optional<int> learners;
    std::optional<int> staff;
    std::optional<int> participants;
    std::optional<int> fewerOpportunities;
    std::optional<int> days;
    std::optional<int> blended;
    std::optional<int> greenTravel;
    std::optional<int> international;
    std::optional<int> leaders;
    std::optional<int> accompanyingPersons;
    std::optional<int> accompanyingDays;
    std::optional<int> travelDays;
    std::optional<int> preparatoryPersons;
    bool operator==(const PlanRow&) const = default;
};

template <>
struct FieldsOf<PlanRow> {
    static constexpr auto list = std::make_tuple(
        field("id", &PlanRow::id, "number of the row"),
        field("year", &PlanRow::year, "year of the plan, from 1"),
        field("type", &PlanRow::type, "code of an activity type of the action"),
        field("activities", &PlanRow::activities, "activities of that type"),
        field("learners", &PlanRow::learners, "learners who take part"),
        field("staff", &PlanRow::staff, "staff who take part"),
        field("participants", &PlanRow::participants, "participants in all"),
        field("fewerOpportunities", &PlanRow::fewerOpportunities,
              "participants with fewer opportunities"),
        field("days", &PlanRow::days, "activity days of all participants together"),
        field("blended", &PlanRow::blended, "participants in blended activities"),
        field("greenTravel", &PlanRow::greenTravel, "participants who travel by sustainable means"),
        field("international", &PlanRow::international,
              "participants who go to third countries not associated to the programme"),
        field("leaders", &PlanRow::leaders, "group leaders, facilitators and trainers"),
        field("accompanyingPersons", &PlanRow::accompanyingPersons, "accompanying persons"),
        field("accompanyingDays", &PlanRow::accompanyingDays,
              "days of all accompanying persons together"),
        field("travelDays", &PlanRow::travelDays, "additional travel days of all persons together"),
        field("preparatoryPersons", &PlanRow::preparatoryPersons, "persons in preparatory visits"));
};

/// Co-operation with the countries of one region, which is assessed and paid by itself.
struct Partnership {
    Id<Partnership> id;
    QString region;
    std::vector<QString> countries;
    Shared<std::map<QString, QString>> answers;
    bool operator==(const Partnership&) const = default;
};

template <>
struct FieldsOf<Partnership> {
    static constexpr auto list =
        std::make_tuple(field("id", &Partnership::id, "number of the partnership"),
                        field("region", &Partnership::region, "code of the list regions"),
                        field("countries", &Partnership::countries, "EU country codes"),
                        field("answers", &Partnership::answers, "answers by question id"));
};

} // namespace itinera
