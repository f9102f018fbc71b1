#include "rules/own.h"

#include <algorithm>
#include <set>

namespace itinera {
namespace {

using Outcomes = List<ExpectedOutcome>;

const QString kLearners = QStringLiteral("learners");
const QString kStaff = QStringLiteral("staff");
const QString kOrganisations = QStringLiteral("organisations");

const FieldPath& root()
{
    static const FieldPath path = FieldPath::parse(QStringLiteral("expectedOutcomes"));
    return path;
}

struct Checklist {
    const QString& name;
    const Outcomes& rows;
};

std::vector<Checklist> checklists(const CheckContext& c)
{
    const ExpectedOutcomes& outcomes = *c.project.application.expectedOutcomes;
    return {{kLearners, outcomes.learners},
            {kStaff, outcomes.staff},
            {kOrganisations, outcomes.organisations}};
}

// Visits every chosen item with the list it stands in and its path.
template <class Visit>
void forEachRow(const CheckContext& c, Visit&& visit)
{
    for (const Checklist& list : checklists(c))
        for (const auto& row : list.rows)
            visit(list.name, *row, root() / list.name / row->id.value());
}

void add(Outcome& outcome, const CompiledCheck& check, const FieldPath& where,
         const FieldPath& item)
{
    Finding finding = check.finding(where);
    finding.arguments[QStringLiteral("item")] = pathArgument(item);
    outcome.answer = Answer::Failed;
    outcome.findings.push_back(std::move(finding));
}

// Whether an activity of a known type may lead to outcomes of this list.
bool hasActivityFor(const CheckContext& c, const QString& list)
{
    const auto& activities = c.project.application.activities;
    return std::any_of(activities.begin(), activities.end(), [&](const auto& activity) {
        return c.call.activityType(activity->type) && c.call.outcomeFits(list, activity->type);
    });
}

Outcome noneChosen(const CompiledCheck& check, const QString& list, const Outcomes& rows,
                   bool takesPart)
{
    if (!takesPart)
        return {Answer::NotApplicable, {}};
    if (!rows.isEmpty())
        return {};
    return {Answer::Failed, {check.finding(root() / list)}};
}

Outcome out001(const CompiledCheck& check, const CheckContext& c)
{
    return noneChosen(check, kLearners, c.project.application.expectedOutcomes->learners,
                      hasActivityFor(c, kLearners));
}

Outcome out002(const CompiledCheck& check, const CheckContext& c)
{
    return noneChosen(check, kStaff, c.project.application.expectedOutcomes->staff,
                      c.project.figures.staffActivities > 0);
}

Outcome out003(const CompiledCheck& check, const CheckContext& c)
{
    if (!c.project.applicant)
        return {Answer::MissingData, {}};
    for (const auto& row : c.project.application.expectedOutcomes->organisations)
        if (row->organisation == c.project.applicant->id)
            return {};
    return {Answer::Failed, {check.finding(root() / kOrganisations)}};
}

Outcome out004(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    const bool learners = hasActivityFor(c, kLearners);
    const bool staff = hasActivityFor(c, kStaff);
    forEachRow(c, [&](const QString& list, const ExpectedOutcome&, const FieldPath& path) {
        if ((list == kLearners && !learners) || (list == kStaff && !staff))
            add(outcome, check, path / QStringLiteral("item"), path);
    });
    return outcome;
}

Outcome out005(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    forEachRow(c, [&](const QString&, const ExpectedOutcome& row, const FieldPath& path) {
        const bool linked =
            std::any_of(row.activities.begin(), row.activities.end(), [&](Id<Activity> id) {
                return c.project.application.activities.find(id) != nullptr;
            });
        if (!linked)
            add(outcome, check, path / QStringLiteral("activities"), path);
    });
    return outcome;
}

Outcome out006(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    forEachRow(c, [&](const QString& list, const ExpectedOutcome& row, const FieldPath& path) {
        for (const Id<Activity> id : row.activities) {
            const Activity* activity = c.project.application.activities.find(id);
            if (!activity || c.call.outcomeFits(list, activity->type))
                continue;
            add(outcome, check, path / QStringLiteral("activities"), path);
            outcome.findings.back().arguments[QStringLiteral("other")] =
                pathArgument(FieldPath::parse(QStringLiteral("activities")) / id.value());
            return; // one finding a row: the field is the same, whichever activity is taken out
                    // first
        }
    });
    return outcome;
}

Outcome out007(const CompiledCheck& check, const CheckContext& c)
{
    std::set<Id<Activity>> served;
    forEachRow(c, [&](const QString&, const ExpectedOutcome& row, const FieldPath&) {
        served.insert(row.activities.begin(), row.activities.end());
    });
    Outcome outcome;
    for (const auto& activity : c.project.application.activities) {
        const FieldPath path =
            FieldPath::parse(QStringLiteral("activities")) / activity->id.value();
        if (!served.contains(activity->id))
            add(outcome, check, path, path);
    }
    return outcome;
}

Outcome out008(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    forEachRow(c, [&](const QString&, const ExpectedOutcome& row, const FieldPath& path) {
        if (row.evidence.trimmed().isEmpty())
            add(outcome, check, path / QStringLiteral("evidence"), path);
    });
    return outcome;
}

Outcome out009(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    forEachRow(c, [&](const QString&, const ExpectedOutcome& row, const FieldPath& path) {
        const QString all = row.indicator + row.baseline + row.target;
        const bool hasNumber =
            std::any_of(all.begin(), all.end(), [](QChar each) { return each.isDigit(); });
        if (row.indicator.trimmed().isEmpty() || !hasNumber)
            return;
        if (row.baseline.trimmed().isEmpty())
            add(outcome, check, path / QStringLiteral("baseline"), path);
        else if (row.target.trimmed().isEmpty())
            add(outcome, check, path / QStringLiteral("target"), path);
    });
    return outcome;
}

Outcome out010(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    for (const Checklist& list : checklists(c)) {
        std::set<QString> offered;
        for (const OutcomeDef& each : c.call.outcomes)
            if (each.list == list.name)
                offered.insert(each.id);
        std::size_t bare = 0;
        for (const auto& row : list.rows) {
            offered.erase(row->item);
            bare += row->evidence.trimmed().isEmpty() ? 1U : 0U;
        }
        if (offered.empty() && bare * 2 > list.rows.size())
            add(outcome, check, root() / list.name, root() / list.name);
    }
    return outcome;
}

Outcome out011(const CompiledCheck& check, const CheckContext& c)
{
    std::set<Id<Organisation>> gaining;
    for (const auto& row : c.project.application.expectedOutcomes->organisations)
        if (row->organisation)
            gaining.insert(*row->organisation);
    IdNumbers without;
    for (const auto& organisation : c.project.application.organisations)
        if (!organisation->hasRole("applicant") && !gaining.contains(organisation->id))
            without.push_back(organisation->id.value());
    if (without.empty())
        return {};
    // One finding, for they are all mended in the same list.
    Finding finding = check.finding(root() / kOrganisations);
    finding.arguments[QStringLiteral("item")] =
        itemsArgument(FieldPath::parse(QStringLiteral("organisations")), std::move(without));
    return {Answer::Failed, {std::move(finding)}};
}

Outcome out012(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    forEachRow(c, [&](const QString&, const ExpectedOutcome& row, const FieldPath& path) {
        const OutcomeDef* def = c.call.outcome(row.item);
        const bool fits =
            !def || def->onlyFields.empty()
            || std::find(def->onlyFields.begin(), def->onlyFields.end(), c.call.educationField)
                   != def->onlyFields.end();
        if (!fits)
            add(outcome, check, path / QStringLiteral("item"), path);
    });
    return outcome;
}

Outcome out013(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    std::set<Id<Objective>> served;
    forEachRow(c, [&](const QString&, const ExpectedOutcome& row, const FieldPath& path) {
        served.insert(row.objectives.begin(), row.objectives.end());
        if (row.objectives.empty())
            add(outcome, check, path / QStringLiteral("objectives"), path);
    });
    for (const auto& objective : c.project.application.objectives) {
        const FieldPath path =
            FieldPath::parse(QStringLiteral("objectives")) / objective->id.value();
        if (!served.contains(objective->id))
            add(outcome, check, path, path);
    }
    return outcome;
}

// Participants fleeing the war that some activity really takes along.
int fleeingParticipants(const CheckContext& c)
{
    std::set<Id<ParticipantGroup>> travelling;
    for (const auto& activity : c.project.application.activities)
        for (const auto& flow : activity->flows)
            for (const auto& row : flow->participants)
                if (row->group)
                    travelling.insert(*row->group);
    int count = 0;
    for (const auto& group : c.project.application.participantGroups)
        count += travelling.contains(group->id) ? group->fleeingWar.value_or(0) : 0;
    return count;
}

Outcome out014(const CompiledCheck& check, const CheckContext& c)
{
    const bool claimed = c.project.application.expectedOutcomes->supportsPeopleFleeingWar;
    if (claimed == (fleeingParticipants(c) > 0))
        return {};
    return {Answer::Failed, {check.finding(root() / QStringLiteral("supportsPeopleFleeingWar"))}};
}

} // namespace

std::vector<NamedOwnCheck> ownOutcomeChecks()
{
    const std::pair<const char*, OwnCheck> all[] = {
        {"OUT-001", out001}, {"OUT-002", out002}, {"OUT-003", out003}, {"OUT-004", out004},
        {"OUT-005", out005}, {"OUT-006", out006}, {"OUT-007", out007}, {"OUT-008", out008},
        {"OUT-009", out009}, {"OUT-010", out010}, {"OUT-011", out011}, {"OUT-012", out012},
        {"OUT-013", out013}, {"OUT-014", out014},
    };
    std::vector<NamedOwnCheck> checks;
    for (const auto& [name, check] : all)
        checks.push_back({name, {{Scope::Application, check}}, "expectedOutcomes"});
    return checks;
}

} // namespace itinera
