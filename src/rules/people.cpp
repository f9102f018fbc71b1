#include "rules/people.h"

#include <algorithm>
#include <array>
#include <map>

namespace itinera {
namespace {

void addOnce(Codes& codes, const QString& code)
{
    if (!code.isEmpty() && std::find(codes.begin(), codes.end(), code) == codes.end())
        codes.push_back(code);
}

const Organisation* organisationOf(const Application& application, const ParticipantGroup& group)
{
    return group.organisation ? application.organisations.find(*group.organisation) : nullptr;
}

} // namespace

bool isParticipantKind(const QString& kind)
{
    static constexpr std::array kHelpers{"leader", "facilitator", "trainer", "accompanying"};
    return std::none_of(kHelpers.begin(), kHelpers.end(),
                        [&](const char* helper) { return kind == QLatin1String(helper); });
}

bool PeopleRow::isParticipants() const
{
    return group && isParticipantKind(group->kind);
}

void forEachRow(const Application& application, const Activity& activity,
                const std::function<void(const PeopleRow&)>& visit)
{
    for (const auto& flow : activity.flows)
        for (const auto& row : flow->participants) {
            const ParticipantGroup* group =
                row->group ? application.participantGroups.find(*row->group) : nullptr;
            const Organisation* sender = group ? organisationOf(application, *group) : nullptr;
            visit({*flow, group, row->number, row->fewerOpportunities,
                   sender ? sender->country : flow->origin.country});
        }
}

std::optional<int> peopleOf(const Application& application, const Activity& activity)
{
    int sum = 0;
    bool any = false;
    bool complete = true;
    forEachRow(application, activity, [&](const PeopleRow& row) {
        if (!row.isParticipants())
            return;
        any = true;
        complete = complete && row.number;
        sum += row.number.value_or(0);
    });
    return any && complete ? std::optional(sum) : std::nullopt;
}

int personsOfKind(const Application& application, const Activity& activity, const char* kind)
{
    int sum = 0;
    forEachRow(application, activity, [&](const PeopleRow& row) {
        if (row.group && row.group->kind == QLatin1String(kind))
            sum += row.number.value_or(0);
    });
    return sum;
}

bool allPeopleHaveFewerOpportunities(const Application& application, const Activity& activity)
{
    int sum = 0;
    bool complete = true;
    forEachRow(application, activity, [&](const PeopleRow& row) {
        if (!row.isParticipants())
            return;
        complete = complete && row.fewerOpportunities;
        sum += row.fewerOpportunities.value_or(0);
    });
    const auto people = peopleOf(application, activity);
    return complete && people.value_or(0) > 0 && *people == sum;
}

Codes countriesOfPeople(const Application& application, const Activity& activity)
{
    Codes countries;
    forEachRow(application, activity, [&](const PeopleRow& row) {
        if (row.isParticipants() && row.number.value_or(0) > 0)
            addOnce(countries, row.country);
    });
    return countries;
}

std::vector<const Organisation*> organisationsOf(const Application& application,
                                                 const Activity& activity)
{
    std::vector<const Organisation*> found;
    const auto add = [&](const Organisation* organisation) {
        if (organisation && std::find(found.begin(), found.end(), organisation) == found.end())
            found.push_back(organisation);
    };
    for (const Id<Organisation> host : activity.hosts)
        add(application.organisations.find(host));
    forEachRow(application, activity, [&](const PeopleRow& row) {
        add(row.group ? organisationOf(application, *row.group) : nullptr);
    });
    return found;
}

Codes countriesOfOrganisations(const Application& application, const Activity& activity)
{
    Codes countries;
    for (const Organisation* organisation : organisationsOf(application, activity))
        addOnce(countries, organisation->country);
    return countries;
}

std::optional<int> nationalNumber(const Application& application, const Activity& activity,
                                  const Flow& flow,
                                  const std::function<bool(const PeopleRow&)>& counts)
{
    Codes here;
    std::map<QString, int> sums;
    forEachRow(application, activity, [&](const PeopleRow& row) {
        if (&row.flow == &flow && row.isParticipants() && row.number.value_or(0) > 0)
            addOnce(here, row.country);
        if (counts(row))
            sums[row.country] += row.number.value_or(0);
    });
    std::optional<int> least;
    for (const QString& country : here)
        least = std::min(least.value_or(sums[country]), sums[country]);
    return least;
}

} // namespace itinera
