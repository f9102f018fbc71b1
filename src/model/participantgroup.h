#pragma once

#include "base/strongid.h"
#include "model/organisation.h"

#include <QString>

#include <optional>
#include <vector>

namespace itinera {

/// People who take part for the same reason: a class, a team of teachers, invited experts.
struct ParticipantGroup {
    Id<ParticipantGroup> id;
    QString name;
    QString kind;
    QString profile;
    QString link;
    std::optional<int> number;
    std::optional<int> fewerOpportunities;
    std::vector<QString> barriers;
    std::optional<int> fleeingWar;
    std::optional<int> ageFrom;
    std::optional<int> ageTo;
    std::optional<Id<Organisation>> organisation;
    bool operator==(const ParticipantGroup&) const = default;
};

template <>
struct FieldsOf<ParticipantGroup> {
    static constexpr auto list = std::make_tuple(
        field("id", &ParticipantGroup::id, "number of the group"),
        field("name", &ParticipantGroup::name, "name of the group"),
        field("kind", &ParticipantGroup::kind,
              "code of the list participantKinds: learner, staff, expert, trainee"),
        field("profile", &ParticipantGroup::profile, "who they are"),
        field("link", &ParticipantGroup::link,
              "code of the list participantLinks: their link with the sending organisation"),
        field("number", &ParticipantGroup::number, "number of persons"),
        field("fewerOpportunities", &ParticipantGroup::fewerOpportunities,
              "of whom with fewer opportunities"),
        field("barriers", &ParticipantGroup::barriers, "codes of the list barriers"),
        field("fleeingWar", &ParticipantGroup::fleeingWar,
              "of whom fleeing Russia's war against Ukraine"),
        field("ageFrom", &ParticipantGroup::ageFrom,
              "age of the youngest when the activity starts, in whole years"),
        field("ageTo", &ParticipantGroup::ageTo,
              "age of the oldest when the activity starts, in whole years"),
        field("organisation", &ParticipantGroup::organisation, "the organisation that sends them"));
};

} // namespace itinera
