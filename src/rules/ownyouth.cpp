#include "rules/own.h"
#include "rules/people.h"

#include <algorithm>
#include <set>

// Rules of youth and sport that no kind of check can say.

namespace itinera {
namespace {

const QString kActual = QStringLiteral("actual");
const QString kAllowed = QStringLiteral("allowed");
const QString kItem = QStringLiteral("item");
const QString kCountries = QStringLiteral("countries");
const QString kParticipants = QStringLiteral("participants");

Outcome missing()
{
    return {Answer::MissingData, {}};
}

Outcome outcomeOf(std::vector<Finding> findings)
{
    return {findings.empty() ? Answer::Passed : Answer::Failed, std::move(findings)};
}

FieldValue limit(std::optional<int> value)
{
    return value ? FieldValue(*value) : FieldValue();
}

bool isWithin(int number, std::optional<int> least, std::optional<int> most)
{
    return (!least || number >= *least) && (!most || number <= *most);
}

/// A number outside its limits.
struct Excess {
    int actual = 0;
    std::optional<int> least;
    std::optional<int> most;
    QString unit;
};

Finding findingOf(const CompiledCheck& check, const FieldPath& where, const Excess& excess,
                  const char* variant = "")
{
    Finding finding = check.finding(where, QLatin1String(variant));
    finding.arguments[kActual] = valueArgument(excess.actual, excess.unit);
    finding.arguments[kAllowed] =
        rangeArgument(limit(excess.least), limit(excess.most), excess.unit);
    return finding;
}

std::optional<int> numberOf(const std::map<QString, std::optional<int>>& numbers,
                            const QString& question)
{
    const auto it = numbers.find(question);
    return it == numbers.end() ? std::nullopt : it->second;
}

FieldPath numbersPath(const QString& question)
{
    return FieldPath::parse(QStringLiteral("numbers")) / question;
}

// Two numbers such as `13-30`.
std::pair<std::optional<int>, std::optional<int>> span(const CompiledCheck& check, const char* key)
{
    const auto it = check.def().parameters.find(QLatin1String(key));
    if (it == check.def().parameters.end())
        return {};
    return {it->second.section(QLatin1Char('-'), 0, 0).toInt(),
            it->second.section(QLatin1Char('-'), 1).toInt()};
}

// organisations

// The parts of the rule that ask for a sending and a receiving organisation.
void addRoles(const CompiledCheck& check, const Application& application,
              std::vector<Finding>& findings)
{
    std::set<int> sending;
    for (const auto& group : application.participantGroups)
        if (group->organisation && isParticipantKind(group->kind))
            sending.insert(group->organisation->value());
    std::set<int> receiving;
    for (const auto& activity : application.activities)
        for (const Id<Organisation> host : activity->hosts)
            receiving.insert(host.value());
    const auto demand = [&](const char* key, std::size_t count, bool isPlanned, const char* place,
                            const char* variant) {
        const auto least = check.parameter(QLatin1String(key));
        if (least && isPlanned && static_cast<int>(count) < *least)
            findings.push_back(findingOf(check, FieldPath::parse(QLatin1String(place)),
                                         {static_cast<int>(count), least, {}, {}}, variant));
    };
    demand("min_sending", sending.size(), !application.participantGroups.isEmpty(),
           "participantGroups", "noSending");
    demand("min_receiving", receiving.size(), !application.activities.isEmpty(), "activities",
           "noReceiving");
}

Outcome organisations(const CompiledCheck& check, const CheckContext& c)
{
    const Application& application = c.project.application;
    const FieldPath place = FieldPath::parse(QStringLiteral("organisations"));
    std::set<QString> countries;
    for (const auto& organisation : application.organisations)
        if (!organisation->country.isEmpty())
            countries.insert(organisation->country);
    const int count = static_cast<int>(application.organisations.size());
    const auto least = check.parameter(QStringLiteral("min_orgs"));
    const auto leastCountries = check.parameter(QStringLiteral("min_countries"));
    std::vector<Finding> findings;
    if (least && count < *least)
        findings.push_back(findingOf(check, place, {count, least, {}, place.toString()}, "tooFew"));
    else if (leastCountries && static_cast<int>(countries.size()) < *leastCountries)
        findings.push_back(findingOf(
            check, place, {static_cast<int>(countries.size()), leastCountries, {}, kCountries},
            "oneCountry"));
    addRoles(check, application, findings);
    return outcomeOf(std::move(findings));
}

Outcome informalGroup(const CompiledCheck& check, const CheckContext& c)
{
    const QString prefix = c.call.action + QStringLiteral(".informal.");
    const auto& numbers = *c.project.application.numbers;
    const auto [youngest, oldest] = span(check, "age");
    struct Part {
        const char* question;
        const char* variant;
        const char* unit;
        std::optional<int> least;
        std::optional<int> most;
    };
    const Part parts[] = {
        {"members", "members", "persons", check.parameter(QStringLiteral("min_members")), {}},
        {"youngest", "age", "years", youngest, oldest},
        {"oldest", "age", "years", youngest, oldest},
        {"representative",
         "representative",
         "years",
         check.parameter(QStringLiteral("representative_min_age")),
         {}},
    };
    bool any = false;
    std::vector<Finding> findings;
    for (const Part& part : parts) {
        const QString question = prefix + QLatin1String(part.question);
        const auto number = numberOf(numbers, question);
        any = any || number;
        if (number && !isWithin(*number, part.least, part.most))
            findings.push_back(findingOf(check, numbersPath(question),
                                         {*number, part.least, part.most, QLatin1String(part.unit)},
                                         part.variant));
    }
    return any ? outcomeOf(std::move(findings)) : missing();
}

// An application of one organisation alone, whose people leave the country.
Outcome noMembers(const CompiledCheck& check, const CheckContext& c)
{
    if (!c.organisation->hasRole("member"))
        return {};
    Finding finding = check.finding(c.item / QStringLiteral("roles"), QStringLiteral("member"));
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome leavesHome(const CompiledCheck& check, const CheckContext& c)
{
    const QString home = c.project.applicant ? c.project.applicant->country : QString();
    const QString& country = c.flow->destination.country;
    if (home.isEmpty() || country.isEmpty())
        return missing();
    if (country != home)
        return {};
    Finding finding =
        check.finding(c.item / QStringLiteral("destination/country"), QStringLiteral("home"));
    finding.arguments[kActual] = valueArgument(country, {}, kCountries);
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

// activities

Outcome venueOfFlow(const CompiledCheck& check, const CheckContext& c)
{
    const QString& country = c.flow->destination.country;
    const Codes countries = countriesOfOrganisations(c.project.application, *c.activity);
    if (country.isEmpty() || countries.empty())
        return missing();
    if (std::find(countries.begin(), countries.end(), country) != countries.end())
        return {};
    Finding finding = check.finding(c.item / QStringLiteral("destination/country"),
                                    QStringLiteral("noOrganisation"));
    finding.arguments[kActual] = valueArgument(country, {}, kCountries);
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome venueOfActivity(const CompiledCheck& check, const CheckContext& c)
{
    Codes countries;
    for (const auto& flow : c.activity->flows)
        if (const QString& country = flow->destination.country;
            !country.isEmpty()
            && std::find(countries.begin(), countries.end(), country) == countries.end())
            countries.push_back(country);
    if (countries.size() < 2 || c.activity->itinerant.value_or(false))
        return {};
    Finding finding =
        check.finding(c.item / QStringLiteral("itinerant"), QStringLiteral("severalCountries"));
    finding.arguments[kActual] =
        codesArgument(Argument::Form::AnyOf, std::move(countries), kCountries);
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome neighbours(const CompiledCheck& check, const CheckContext& c)
{
    constexpr int kLastNeighbourRegion = 4;
    int programme = 0;
    int near = 0;
    const auto organisations = organisationsOf(c.project.application, *c.activity);
    for (const Organisation* organisation : organisations) {
        const CountryDef* country = c.call.country(organisation->country);
        programme += country && country->isProgrammeCountry() ? 1 : 0;
        near +=
            country && country->region.value_or(kLastNeighbourRegion + 1) <= kLastNeighbourRegion
                ? 1
                : 0;
    }
    if (organisations.empty())
        return missing();
    const FieldPath place = c.item / QStringLiteral("type");
    const QString unit = QStringLiteral("organisations");
    std::vector<Finding> findings;
    const auto demand = [&](const char* key, int count, const char* variant) {
        const auto least = check.parameter(QLatin1String(key));
        if (!least || count >= *least)
            return;
        findings.push_back(findingOf(check, place, {count, least, {}, unit}, variant));
        findings.back().arguments[kItem] = pathArgument(c.item);
    };
    demand("min_programme", programme, "noProgramme");
    demand("min_neighbour", near, "noNeighbour");
    return outcomeOf(std::move(findings));
}

Outcome visitPersons(const CompiledCheck& check, const CheckContext& c)
{
    if (!c.visit->persons)
        return missing();
    const auto least = check.parameter(QStringLiteral("min"));
    const auto most = check.parameter(QStringLiteral("max"));
    const int persons = *c.visit->persons;
    if (!isWithin(persons, least, most)) {
        Finding finding = findingOf(check, c.item / QStringLiteral("persons"),
                                    {persons, least, most, QStringLiteral("persons")}, "count");
        finding.arguments[kItem] = pathArgument(c.item);
        return outcomeOf({std::move(finding)});
    }
    if (persons < 2)
        return {};
    if (!c.visit->learners)
        return missing();
    if (*c.visit->learners == 1)
        return {};
    Finding finding =
        check.finding(c.item / QStringLiteral("learners"), QStringLiteral("noYoungPerson"));
    finding.arguments[kActual] = valueArgument(*c.visit->learners, QStringLiteral("persons"));
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome ages(const CompiledCheck& check, const CheckContext& c)
{
    const auto least = check.parameter(QStringLiteral("min"));
    const auto most = check.parameter(QStringLiteral("max"));
    if (!c.group->ageFrom && !c.group->ageTo)
        return missing();
    std::vector<Finding> findings;
    const std::pair<const char*, std::optional<int>> ends[] = {{"ageFrom", c.group->ageFrom},
                                                               {"ageTo", c.group->ageTo}};
    for (const auto& [member, age] : ends)
        if (age && !isWithin(*age, least, most)) {
            findings.push_back(findingOf(check, c.item / QLatin1String(member),
                                         {*age, least, most, QStringLiteral("years")}));
            findings.back().arguments[kItem] = pathArgument(c.item);
        }
    return outcomeOf(std::move(findings));
}

Outcome alone(const CompiledCheck& check, const CheckContext& c, bool isStaffPlanned)
{
    if (isStaffPlanned)
        return {};
    Finding finding = check.finding(c.item / QStringLiteral("type"));
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome aloneInActivities(const CompiledCheck& check, const CheckContext& c)
{
    return alone(check, c, c.project.figures.staffActivities > 0);
}

Outcome aloneInPlan(const CompiledCheck& check, const CheckContext& c)
{
    const auto& plan = c.project.application.plan;
    return alone(check, c, std::any_of(plan.begin(), plan.end(), [&](const auto& row) {
                     const ActivityTypeDef* type = c.call.activityType(row->type);
                     return type && type->target == QLatin1String("staff");
                 }));
}

// The limits are those of one activity; a row of the plan holds several.
Outcome participantsOfRow(const CompiledCheck& check, const CheckContext& c)
{
    const int activities = c.row->activities.value_or(0);
    if (!c.row->participants || activities < 1)
        return missing();
    const auto times = [&](const char* key) -> std::optional<int> {
        const auto one = check.parameter(QLatin1String(key));
        return one ? std::optional(*one * activities) : std::nullopt;
    };
    const auto least = times("min");
    const auto most = times("max");
    if (isWithin(*c.row->participants, least, most))
        return {};
    Finding finding = findingOf(check, c.item / kParticipants,
                                {*c.row->participants, least, most, kParticipants});
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome tooManyActivities(const CompiledCheck& check, const CheckContext& c)
{
    const int count = static_cast<int>(c.project.application.activities.size());
    const auto most = check.parameter(QStringLiteral("max"));
    if (isWithin(count, {}, most))
        return {};
    return outcomeOf({findingOf(check, FieldPath::parse(QStringLiteral("activities")),
                                {count, {}, most, QStringLiteral("activities")}, "many")});
}

Outcome somebodyTakesPart(const CompiledCheck& check, const CheckContext& c)
{
    // That nobody is entered yet is said by the rule that everything is filled in.
    const auto people = peopleOf(c.project.application, *c.activity);
    if (!people)
        return {Answer::NotApplicable, {}};
    if (isWithin(*people, check.parameter(QStringLiteral("min_participants_each")), {}))
        return {};
    Finding finding = check.finding(c.item / QStringLiteral("flows"), QStringLiteral("empty"));
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome coach(const CompiledCheck& check, const CheckContext& c)
{
    const Application& application = c.project.application;
    const bool isInformal = std::any_of(
        application.organisations.begin(), application.organisations.end(),
        [](const auto& each) { return each->eligibility == QLatin1String("informal_group"); });
    const auto only = check.def().parameters.find(QStringLiteral("informal_group_only"));
    const bool isDemanded =
        only != check.def().parameters.end() && only->second == QLatin1String("true");
    std::vector<Finding> findings;
    if (isDemanded && !isInformal)
        findings.push_back(
            check.finding(FieldPath::parse(QStringLiteral("choices"))
                              / (c.call.action + QStringLiteral(".activities.coach")),
                          QStringLiteral("notInformalGroup")));
    const QString question = c.call.action + QStringLiteral(".activities.coach_days");
    const auto days = numberOf(*application.numbers, question);
    const auto most = check.parameter(QStringLiteral("max_days"));
    if (days && !isWithin(*days, {}, most))
        findings.push_back(findingOf(check, numbersPath(question),
                                     {*days, {}, most, QStringLiteral("days")}, "tooManyDays"));
    return outcomeOf(std::move(findings));
}

Outcome eventSupport(const CompiledCheck& check, const CheckContext& c)
{
    const QString prefix = c.call.action + QStringLiteral(".activities.");
    const QString question = prefix + QStringLiteral("event_supported");
    const auto asked = numberOf(*c.activity->numbers, question);
    const auto own = numberOf(*c.activity->numbers, prefix + QStringLiteral("own_members"));
    const auto people = peopleOf(c.project.application, *c.activity);
    if (!asked || !own || !people)
        return missing();
    const int most = std::max(*people - *own, 0);
    if (*asked <= most)
        return {};
    Finding finding = findingOf(check, c.item / numbersPath(question).toString(),
                                {*asked, {}, most, kParticipants});
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome travelDays(const CompiledCheck& check, const CheckContext& c)
{
    const auto least = check.parameter(QStringLiteral("min"));
    const auto most = check.parameter(QStringLiteral("max"));
    const auto days = activityDays(*c.flow);
    std::vector<Finding> findings;
    if (days && !isWithin(*days, least, most))
        findings.push_back(findingOf(check, c.item / QStringLiteral("days"),
                                     {*days, least, most, QStringLiteral("days")}, "length"));
    const QString& to = c.flow->destination.country;
    if (!to.isEmpty() && to == c.flow->origin.country) {
        findings.push_back(check.finding(c.item / QStringLiteral("destination/country"),
                                         QStringLiteral("sameCountry")));
        findings.back().arguments[kActual] = valueArgument(to, {}, kCountries);
    }
    for (Finding& finding : findings)
        finding.arguments[kItem] = pathArgument(c.item);
    return findings.empty() && !days ? missing() : outcomeOf(std::move(findings));
}

Outcome companions(const CompiledCheck& check, const CheckContext& c)
{
    const int persons = c.flow->accompanyingPersons.value_or(0);
    if (persons == 0)
        return {Answer::NotApplicable, {}};
    const auto each = check.parameter(QStringLiteral("max_per_participant"));
    const auto participants = participantsOf(*c.flow);
    if (!each || !participants)
        return missing();
    const int most = *each * *participants;
    if (persons <= most)
        return {};
    Finding finding = findingOf(check, c.item / QStringLiteral("accompanyingPersons"),
                                {persons, {}, most, QStringLiteral("persons")}, "tooMany");
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

Outcome ageOfCompanions(const CompiledCheck& check, const CheckContext& c)
{
    const QString question = c.call.action + QStringLiteral(".activities.accompanying_youngest");
    const auto youngest = numberOf(*c.activity->numbers, question);
    const auto least = check.parameter(QStringLiteral("min_age"));
    const bool travels =
        std::any_of(c.activity->flows.begin(), c.activity->flows.end(),
                    [](const auto& flow) { return flow->accompanyingPersons.value_or(0) > 0; });
    if (!travels)
        return {Answer::NotApplicable, {}};
    if (!youngest)
        return missing();
    if (isWithin(*youngest, least, {}))
        return {};
    Finding finding = findingOf(check, c.item / numbersPath(question).toString(),
                                {*youngest, least, {}, QStringLiteral("years")}, "tooYoung");
    finding.arguments[kItem] = pathArgument(c.item);
    return outcomeOf({std::move(finding)});
}

} // namespace

std::vector<NamedOwnCheck> ownYouthChecks()
{
    const std::vector<OwnPart> atHome{{Scope::Flow, venueOfFlow},
                                      {Scope::Activity, venueOfActivity}};
    const std::vector<OwnPart> inNumbers{{Scope::Plan, participantsOfRow}};
    const std::vector<OwnPart> ofAge{{Scope::Group, ages}};
    const std::vector<OwnPart> together{{Scope::Application, organisations}};
    return {
        {"accompanying",
         {{Scope::Flow, companions}, {Scope::Activity, ageOfCompanions}},
         "activities"},
        {"activities_max",
         {{Scope::Application, tooManyActivities}, {Scope::Activity, somebodyTakesPart}},
         "activities"},
        {"age", ofAge},
        {"coach", {{Scope::Application, coach}}},
        {"days", {{Scope::Flow, travelDays}}},
        {"event_own_members", {{Scope::Activity, eventSupport}}},
        {"exchange_neighbour", {{Scope::Activity, neighbours}}},
        {"informal_group", {{Scope::Application, informalGroup}}},
        {"organisations", together, "organisations"},
        {"organisations_transnational", together, "organisations"},
        {"pda.participants", inNumbers},
        {"pda.venue", atHome},
        {"sdo.not_alone", {{Scope::Activity, aloneInActivities}, {Scope::Plan, aloneInPlan}}},
        {"single_org",
         {{Scope::Organisation, noMembers}, {Scope::Flow, leavesHome}},
         "organisations"},
        {"ye.age", ofAge},
        {"ye.participants", inNumbers},
        {"ye.participants_all_fo", inNumbers},
        {"ye.pv_persons", {{Scope::Visit, visitPersons}}},
        {"ye.venue", atHome},
    };
}

} // namespace itinera
