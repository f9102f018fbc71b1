#pragma once

#include "rules/context.h"

#include <functional>

namespace itinera {

// Who takes part in an activity whose groups come from several countries, as in the youth field.
// Participants are counted against the limits of the call; helpers (leaders, facilitators,
// trainers, accompanying persons) are not.

/// Whether a group of this kind takes part, and does not help.
[[nodiscard]] bool isParticipantKind(const QString& kind);

/// One row of participants of a flow.
struct PeopleRow {
    const Flow& flow;
    const ParticipantGroup* group; ///< null if none is chosen
    std::optional<int> number;
    std::optional<int> fewerOpportunities;
    QString country; ///< of the organisation of the group, else where the flow starts

    [[nodiscard]] bool isParticipants() const;
};

void forEachRow(const Application& application, const Activity& activity,
                const std::function<void(const PeopleRow&)>& visit);

/// Participants of an activity; nothing if there is no such row, or one lacks its number.
[[nodiscard]] std::optional<int> peopleOf(const Application& application, const Activity& activity);
/// Persons of one kind of group, such as `facilitator`.
[[nodiscard]] int personsOfKind(const Application& application, const Activity& activity,
                                const char* kind);
/// Everybody who takes part has fewer opportunities (and somebody does).
[[nodiscard]] bool allPeopleHaveFewerOpportunities(const Application& application,
                                                   const Activity& activity);
/// Countries of the participants, each once.
[[nodiscard]] Codes countriesOfPeople(const Application& application, const Activity& activity);
/// Organisations of an activity: its hosts, and those that its groups come from, each once.
[[nodiscard]] std::vector<const Organisation*> organisationsOf(const Application& application,
                                                               const Activity& activity);
[[nodiscard]] Codes countriesOfOrganisations(const Application& application,
                                             const Activity& activity);

/// All persons of the country whose group travels in a flow: participants, or one kind of helpers.
/// Of several countries in one flow, the smallest number; nothing if nobody takes part in the flow.
[[nodiscard]] std::optional<int>
nationalNumber(const Application& application, const Activity& activity, const Flow& flow,
               const std::function<bool(const PeopleRow&)>& counts);

} // namespace itinera
