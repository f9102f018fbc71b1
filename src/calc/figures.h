#pragma once

#include "call/callset.h"
#include "model/application.h"

#include <optional>
#include <set>

namespace itinera {

// Figures that pages, rules and the budget all read, so that they never disagree. Everything is
// counted from the application alone; nothing stands for "a part of it is not filled in yet".

/// Activity days without travel: as entered, else from the first to the last day.
[[nodiscard]] std::optional<int> activityDays(const Flow& flow);

/// Activity days of each accompanying person: as entered, else the whole activity.
[[nodiscard]] std::optional<int> accompanyingDays(const Flow& flow);

[[nodiscard]] std::optional<int> participantsOf(const Flow& flow);
[[nodiscard]] std::optional<int> fewerOpportunitiesOf(const Flow& flow);
/// Counts what is known; a missing number counts as nobody.
[[nodiscard]] int knownParticipantsOf(const Activity& activity);

/// Everybody in the flow has fewer opportunities (and somebody takes part).
[[nodiscard]] bool allHaveFewerOpportunities(const Flow& flow);

/// Funded days of travel: as entered, at most what the call pays for the means of travel.
[[nodiscard]] std::optional<int> fundedTravelDays(const Flow& flow, const RateTable& rates);

struct ProjectFigures {
    int participants = 0;      ///< in staff and learner activities, or planned
    int incoming = 0;          ///< invited experts and hosted trainees
    int learnerActivities = 0; ///< with learners as target
    int staffActivities = 0;
    std::set<QString> hostCountries; ///< of named hosts abroad
    int hostsAbroad = 0; ///< named hosts abroad, and destinations abroad without a named host
    std::optional<QDate> end;
    std::optional<QDateTime> lastSave; ///< UTC
};

[[nodiscard]] ProjectFigures projectFigures(const Application& application, const CallSet& call);

/// Most grants of the action in any window of so many consecutive call years that holds this call,
/// this application counted.
[[nodiscard]] int grantsInWindow(const Application& application, int windowYears);

/// Grants of the action in the call year of the application, without it.
[[nodiscard]] int grantsInSameCall(const Application& application);

} // namespace itinera
