#include "calc/figures.h"

#include <algorithm>

namespace itinera {

std::optional<int> activityDays(const Flow& flow)
{
    if (flow.days)
        return flow.days;
    if (flow.from && flow.to && *flow.from <= *flow.to)
        return static_cast<int>(flow.from->daysTo(*flow.to)) + 1;
    return std::nullopt;
}

std::optional<int> accompanyingDays(const Flow& flow)
{
    return flow.accompanyingDays ? flow.accompanyingDays : activityDays(flow);
}

std::optional<int> participantsOf(const Flow& flow)
{
    int sum = 0;
    for (const auto& row : flow.participants) {
        if (!row->number)
            return std::nullopt;
        sum += std::max(*row->number, 0);
    }
    return flow.participants.isEmpty() ? std::nullopt : std::optional(sum);
}

std::optional<int> fewerOpportunitiesOf(const Flow& flow)
{
    int sum = 0;
    for (const auto& row : flow.participants) {
        if (!row->fewerOpportunities)
            return std::nullopt;
        sum += *row->fewerOpportunities;
    }
    return flow.participants.isEmpty() ? std::nullopt : std::optional(sum);
}

int knownParticipantsOf(const Activity& activity)
{
    int sum = 0;
    for (const auto& flow : activity.flows)
        for (const auto& row : flow->participants)
            sum += std::max(row->number.value_or(0), 0);
    return sum;
}

bool allHaveFewerOpportunities(const Flow& flow)
{
    const auto all = participantsOf(flow);
    return all && *all > 0 && fewerOpportunitiesOf(flow) == all;
}

std::optional<int> fundedTravelDays(const Flow& flow, const RateTable& rates)
{
    if (!flow.travelDays)
        return std::nullopt;
    const int most = flow.greenTravel.value_or(false) ? rates.travelDaysGreen.value
                                                      : rates.travelDaysStandard.value;
    return std::clamp(*flow.travelDays, 0, most);
}

namespace {

int hostsOf(const Activity& activity, const Application& application, const QString& home,
            std::set<QString>& countries)
{
    int hosts = 0;
    for (const auto id : activity.hosts)
        if (const Organisation* host = application.organisations.find(id))
            if (!host->country.isEmpty() && host->country != home) {
                countries.insert(host->country);
                ++hosts;
            }
    return hosts;
}

} // namespace

ProjectFigures projectFigures(const Application& application, const CallSet& call)
{
    ProjectFigures figures;
    const Organisation* applicant = applicantOf(application);
    const QString home = applicant ? applicant->country : QString();
    for (const auto& activity : application.activities) {
        const ActivityTypeDef* type = call.activityType(activity->type);
        if (!type)
            continue;
        const int persons = knownParticipantsOf(*activity);
        if (type->target == QLatin1String("learner"))
            ++figures.learnerActivities;
        else if (type->target == QLatin1String("staff"))
            ++figures.staffActivities;
        (type->target == QLatin1String("other") ? figures.incoming : figures.participants) +=
            persons;
        if (type->direction != QLatin1String("outgoing"))
            continue;
        const int named = hostsOf(*activity, application, home, figures.hostCountries);
        figures.hostsAbroad += named;
        for (const auto& flow : activity->flows)
            if (named == 0 && !flow->destination.country.isEmpty()
                && flow->destination.country != home)
                ++figures.hostsAbroad;
    }
    for (const auto& row : application.plan) {
        const ActivityTypeDef* type = call.activityType(row->type);
        const bool comes = type && type->target == QLatin1String("other");
        (comes ? figures.incoming : figures.participants) +=
            row->participants.value_or(row->learners.value_or(0) + row->staff.value_or(0));
    }
    for (const auto& organisation : application.organisations)
        if (organisation->hasRole("host") && !organisation->country.isEmpty()
            && organisation->country != home
            && figures.hostCountries.insert(organisation->country).second)
            ++figures.hostsAbroad;
    figures.end = application.context->end();
    for (const auto& save : application.history)
        if (save->at.isValid() && (!figures.lastSave || save->at > *figures.lastSave))
            figures.lastSave = save->at;
    return figures;
}

int grantsInWindow(const Application& application, int windowYears)
{
    const int year = application.call.year;
    int most = 1;
    for (int first = year - windowYears + 1; first <= year; ++first) {
        int count = 1;
        for (const auto& grant : application.pastGrants) {
            const bool inside = grant->callYear && *grant->callYear >= first
                                && *grant->callYear < first + windowYears;
            // Grants of the programme before 2021 do not count (rulebook, school-vet-adult.md 4).
            count += inside && *grant->callYear > 2020 && grant->action == application.call.action
                         ? 1
                         : 0;
        }
        most = std::max(most, count);
    }
    return most;
}

int grantsInSameCall(const Application& application)
{
    return static_cast<int>(std::count_if(application.pastGrants.begin(),
                                          application.pastGrants.end(), [&](const auto& grant) {
                                              return grant->callYear == application.call.year
                                                     && grant->action == application.call.action;
                                          }));
}

} // namespace itinera
