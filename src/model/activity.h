#pragma once

#include "model/flow.h"
#include "model/objective.h"
#include "model/organisation.h"
#include "model/plan.h"

namespace itinera {

/// One activity of the project; who travels where and when is in its flows.
struct Activity {
    Id<Activity> id;
    QString type;
    QString title;
    QString content;
    QString participants;
    QString outcomes;
    std::vector<Id<Objective>> objectives;
    std::vector<Id<Organisation>> hosts;
    QString venue;
    QString venueReason;
    std::vector<QString> peerCountries;
    std::optional<int> courseCountries;
    std::optional<bool> blended;
    std::optional<int> virtualDays;
    QString virtualPart;
    QString green;
    std::optional<bool> itinerant;
    std::optional<Id<Partnership>> partnership;
    Shared<std::map<QString, QString>> answers;
    Shared<std::map<QString, std::optional<int>>> numbers;
    List<Flow> flows;
    bool operator==(const Activity&) const = default;
};

template <>
struct FieldsOf<Activity> {
    static constexpr auto list = std::make_tuple(
        field("id", &Activity::id, "number of the activity"),
        field("type", &Activity::type, "code of an activity type of the action"),
        field("title", &Activity::title, "short title"),
        field("content", &Activity::content, "what participants will do, learning programme"),
        field("participants", &Activity::participants, "profile of the participants"),
        field("outcomes", &Activity::outcomes,
              "expected learning outcomes and how they are evaluated"),
        field("objectives", &Activity::objectives, "objectives it serves"),
        field("hosts", &Activity::hosts, "hosting organisations, if known"),
        field("venue", &Activity::venue, "code of the list venues: at whose place it happens"),
        field("venueReason", &Activity::venueReason, "why it happens elsewhere than at the host"),
        field("peerCountries", &Activity::peerCountries,
              "countries of the schools whose pupils take part"),
        field("courseCountries", &Activity::courseCountries,
              "courses: from how many countries the participants come"),
        field("blended", &Activity::blended,
              "combined with virtual learning; absent while unknown"),
        field("virtualDays", &Activity::virtualDays, "days of the virtual part"),
        field("virtualPart", &Activity::virtualPart, "virtual or blended parts, digital tools"),
        field("green", &Activity::green, "environmental practices"),
        field("itinerant", &Activity::itinerant, "moves from place to place; absent while unknown"),
        field("partnership", &Activity::partnership, "the regional partnership it belongs to"),
        field("answers", &Activity::answers,
              "answers that only some forms ask for, by question id"),
        field("numbers", &Activity::numbers,
              "numbers that only some forms ask for, by question id"),
        field("flows", &Activity::flows, "mobility flows"));
};

/// A visit to prepare an activity; not an activity itself.
struct PreparatoryVisit {
    Id<PreparatoryVisit> id;
    std::optional<Id<Activity>> activity;
    std::optional<Id<Organisation>> host;
    std::optional<int> persons;
    std::optional<int> learners;
    std::optional<int> learnersFewerOpportunities;
    QString reason;
    bool operator==(const PreparatoryVisit&) const = default;
};

template <>
struct FieldsOf<PreparatoryVisit> {
    static constexpr auto list = std::make_tuple(
        field("id", &PreparatoryVisit::id, "number of the visit"),
        field("activity", &PreparatoryVisit::activity, "the activity it prepares"),
        field("host", &PreparatoryVisit::host, "the organisation visited"),
        field("persons", &PreparatoryVisit::persons, "persons who travel"),
        field("learners", &PreparatoryVisit::learners, "of whom learners"),
        field("learnersFewerOpportunities", &PreparatoryVisit::learnersFewerOpportunities,
              "of these learners, with fewer opportunities"),
        field("reason", &PreparatoryVisit::reason, "why the visit is needed"));
};

} // namespace itinera
