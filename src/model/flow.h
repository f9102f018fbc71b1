#pragma once

#include "base/kilometres.h"
#include "base/strongid.h"
#include "model/list.h"
#include "model/participantgroup.h"

#include <QDate>

namespace itinera {

struct Place {
    QString place;
    QString country;
    bool operator==(const Place&) const = default;
};

template <>
struct FieldsOf<Place> {
    static constexpr auto list =
        std::make_tuple(field("place", &Place::place, "town"),
                        field("country", &Place::country, "EU country code"));
};

/// A distance and where the figure comes from.
struct Distance {
    std::optional<Kilometres> km;
    QString source;
    std::optional<QDate> lookedUp;
    QString note;
    bool operator==(const Distance&) const = default;
};

template <>
struct FieldsOf<Distance> {
    static constexpr auto list = std::make_tuple(
        field("km", &Distance::km,
              "kilometres one way, at most two decimals; absent while unknown"),
        field("source", &Distance::source, "code of the list distanceSources: official or given"),
        field("lookedUp", &Distance::lookedUp, "day on which the official calculator was asked"),
        field("note", &Distance::note, "reason for another figure than the official one"));
};

/// How many of one group travel in a flow.
struct FlowParticipants {
    Id<FlowParticipants> id;
    std::optional<Id<ParticipantGroup>> group;
    std::optional<int> number;
    std::optional<int> fewerOpportunities;
    bool operator==(const FlowParticipants&) const = default;
};

template <>
struct FieldsOf<FlowParticipants> {
    static constexpr auto list =
        std::make_tuple(field("id", &FlowParticipants::id, "number of the row"),
                        field("group", &FlowParticipants::group, "the participant group"),
                        field("number", &FlowParticipants::number, "participants"),
                        field("fewerOpportunities", &FlowParticipants::fewerOpportunities,
                              "of whom with fewer opportunities"));
};

/// People who travel together: same places, same days, same means.
struct Flow {
    Id<Flow> id;
    Place origin;
    Place destination;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<int> days;
    std::optional<int> travelDays;
    List<FlowParticipants> participants;
    std::optional<int> accompanyingPersons;
    std::optional<int> accompanyingDays;
    QString accompanyingReason;
    std::optional<bool> greenTravel;
    Distance distance;
    std::optional<int> courseFeeDays;
    std::optional<int> linguisticSupport;
    std::optional<int> teachingHours;
    bool operator==(const Flow&) const = default;
};

template <>
struct FieldsOf<Flow> {
    static constexpr auto list = std::make_tuple(
        field("id", &Flow::id, "number of the flow"),
        field("origin", &Flow::origin, "where the journey starts"),
        field("destination", &Flow::destination, "where the activity takes place"),
        field("from", &Flow::from, "first day of the activity, without travel"),
        field("to", &Flow::to, "last day of the activity, without travel"),
        field("days", &Flow::days, "activity days without travel, if no dates are known yet"),
        field("travelDays", &Flow::travelDays, "travel days in all, there and back"),
        field("participants", &Flow::participants, "participants by group"),
        field("accompanyingPersons", &Flow::accompanyingPersons, "accompanying persons"),
        field("accompanyingDays", &Flow::accompanyingDays,
              "activity days of each accompanying person; absent: the whole activity"),
        field("accompanyingReason", &Flow::accompanyingReason,
              "individual mobility: code of the list accompanyingReasons"),
        field("greenTravel", &Flow::greenTravel,
              "whether everybody in the flow travels by sustainable means; absent while unknown"),
        field("distance", &Flow::distance, "distance one way"),
        field("courseFeeDays", &Flow::courseFeeDays, "days of course fee for each participant"),
        field("linguisticSupport", &Flow::linguisticSupport,
              "participants who need linguistic support"),
        field("teachingHours", &Flow::teachingHours, "hours of teaching of each participant"));
};

} // namespace itinera
