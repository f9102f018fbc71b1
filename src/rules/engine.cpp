#include "rules/engine.h"

#include "rules/report.h"

#include <algorithm>

namespace itinera {
namespace {

using Entries = std::vector<UnitResult::Entry>;

UnitResult::Entry& entryOf(Entries& entries, std::size_t rule)
{
    // Checks are run in the order of the catalogue, so the entry is the last one or a new one.
    const auto known =
        std::find_if(entries.rbegin(), entries.rend(),
                     [&](const UnitResult::Entry& each) { return each.rule == rule; });
    if (known != entries.rend())
        return *known;
    entries.push_back({});
    entries.back().rule = rule;
    return entries.back();
}

void note(UnitResult::Entry& entry, Outcome outcome, const CallSet& call)
{
    entry.passed = entry.passed || outcome.answer == Answer::Passed;
    entry.failed = entry.failed || outcome.answer == Answer::Failed;
    entry.missing = entry.missing || outcome.answer == Answer::MissingData;
    for (Finding& finding : outcome.findings) {
        finding.digest = digestOf(finding);
        const SectionDef* section = call.sectionOf(finding.where.pattern());
        entry.sections.push_back(section ? section - call.form.sections.data() : -1);
        entry.findings.push_back(std::move(finding));
    }
}

// A check that throws must not hide what the others find.
void run(const std::vector<RuleBook::Part>& parts, const CheckContext& context, Entries& entries)
{
    for (const RuleBook::Part& part : parts) {
        UnitResult::Entry& entry = entryOf(entries, part.rule);
        try {
            note(entry, part.check.evaluate(context), context.call);
        } catch (const std::exception&) {
            entry.crashed = true;
        }
    }
}

/// Runs the checks of one scope over the items of one list.
struct ItemRunner {
    const RuleBook& rules;
    const Project& project;
    Entries& entries;

    template <class Item, class Set>
    void run(Scope scope, const char* list, const List<Item>& items, Set&& set) const
    {
        const FieldPath path = FieldPath::parse(QLatin1String(list));
        for (const auto& item : items) {
            CheckContext context(project);
            context.item = path / item->id.value();
            set(context, *item);
            itinera::run(rules.parts(scope), context, entries);
        }
    }
};

UnitResult evaluateActivity(const RuleBook& rules, const Project& project, const Activity& activity)
{
    UnitResult result;
    CheckContext context(project);
    context.item = FieldPath::parse(QStringLiteral("activities")) / activity.id.value();
    context.activity = &activity;
    context.type = project.call.activityType(activity.type);
    run(rules.parts(Scope::Activity), context, result.entries);
    const FieldPath flows = context.item / QStringLiteral("flows");
    for (const auto& flow : activity.flows) {
        context.item = flows / flow->id.value();
        context.flow = &*flow;
        run(rules.parts(Scope::Flow), context, result.entries);
    }
    return result;
}

UnitResult evaluateRest(const RuleBook& rules, const Project& project)
{
    UnitResult result;
    const Application& application = project.application;
    run(rules.parts(Scope::Application), CheckContext(project), result.entries);
    const ItemRunner items{rules, project, result.entries};
    items.run(Scope::Organisation, "organisations", application.organisations,
              [](CheckContext& c, const Organisation& item) { c.organisation = &item; });
    items.run(Scope::Group, "participantGroups", application.participantGroups,
              [](CheckContext& c, const ParticipantGroup& item) { c.group = &item; });
    items.run(Scope::Objective, "objectives", application.objectives,
              [](CheckContext& c, const Objective& item) { c.objective = &item; });
    items.run(Scope::Visit, "preparatoryVisits", application.preparatoryVisits,
              [](CheckContext& c, const PreparatoryVisit& item) { c.visit = &item; });
    items.run(Scope::Annex, "annexes", application.annexes,
              [](CheckContext& c, const Annex& item) { c.annex = &item; });
    items.run(Scope::Plan, "plan", application.plan,
              [](CheckContext& c, const PlanRow& item) { c.row = &item; });
    items.run(Scope::Partnership, "partnerships", application.partnerships,
              [](CheckContext& c, const Partnership& item) { c.partnership = &item; });
    return result;
}

} // namespace

Result<std::shared_ptr<const RuleBook>> RuleBook::from(std::shared_ptr<const CallSet> call)
{
    Errors errors;
    auto book = std::make_shared<RuleBook>();
    for (std::size_t i = 0; i < call->checks.size(); ++i) {
        const CheckDef& def = call->checks[i];
        if (!def.isEvaluated() && def.applies.empty())
            continue;
        auto compiled = CompiledCheck::from(def, *call);
        if (!compiled) {
            errors.insert(errors.end(), compiled.errors().begin(), compiled.errors().end());
            continue;
        }
        if (!def.isEvaluated() || def.kind == CheckKind::Covered)
            continue;
        if (def.kind != CheckKind::Own) {
            book->m_parts[static_cast<int>(def.scope)].push_back({i, compiled.value()});
            continue;
        }
        for (const OwnPart& part : ownChecks(def.id)) {
            CompiledCheck own = compiled.value();
            own.setOwn(part.check, part.scope);
            book->m_parts[static_cast<int>(part.scope)].push_back({i, std::move(own)});
        }
    }
    if (!errors.empty())
        return errors;
    book->m_call = std::move(call);
    book->collectReadByActivities();
    return std::shared_ptr<const RuleBook>(book);
}

namespace {

template <class Visit>
void forEachCondition(const ListDef& list, const Visit& visit)
{
    for (const FieldDef& field : list.fields)
        for (const Condition& condition : field.requiredWhen)
            visit(condition);
    for (const ListDef& below : list.lists)
        forEachCondition(below, visit);
}

} // namespace

void RuleBook::collectReadByActivities()
{
    const auto add = [&](const Figure& figure) {
        auto& all = m_readByActivities;
        if (figure.isOfApplication() && std::find(all.begin(), all.end(), figure) == all.end())
            all.push_back(figure);
    };
    for (const Scope scope : {Scope::Activity, Scope::Flow})
        for (const Part& part : parts(scope))
            part.check.forEachFigure(add);
    if (const ListDef* activities = m_call->listDef(QStringLiteral("activities")))
        forEachCondition(*activities, [&](const Condition& condition) {
            if (const auto figure = Figure::named(condition.figure))
                add(*figure);
        });
}

const std::vector<RuleBook::Part>& RuleBook::parts(Scope scope) const
{
    static const std::vector<Part> none;
    const auto it = m_parts.find(static_cast<int>(scope));
    return it == m_parts.end() ? none : it->second;
}

Validator::Validator(std::shared_ptr<const RuleBook> rules)
    : m_rules(std::move(rules))
{
}

namespace {

// A check of its own that reads more of the application than this has to be added here.
Surroundings surroundingsOf(const Project& project, const RuleBook& rules)
{
    Surroundings surroundings;
    if (project.applicant)
        surroundings.home = project.applicant->country;
    surroundings.start = project.application.context->start;
    surroundings.end = project.figures.end;
    for (const auto& group : project.application.participantGroups)
        surroundings.groups.push_back(
            {group->id.value(), group->number, group->kind, group->organisation});
    for (const auto& organisation : project.application.organisations)
        surroundings.countries.emplace_back(organisation->id.value(), organisation->country);
    for (const auto& annex : project.application.annexes)
        if (annex->activity)
            surroundings.annexes.emplace_back(annex->kind, annex->activity->value());
    surroundings.hasStaffActivities = project.figures.staffActivities > 0;
    const CheckContext context(project);
    for (const Figure& figure : rules.readByActivities())
        surroundings.figures.push_back(figure.read(context));
    return surroundings;
}

} // namespace

void Validator::forgetIfSurroundingsChanged(const Project& project)
{
    Surroundings now = surroundingsOf(project, *m_rules);
    if (m_surroundings != now)
        m_remembered.clear();
    m_surroundings = std::move(now);
}

const UnitResult& Validator::activityResult(const Project& project,
                                            const Shared<Activity>& activity)
{
    const int id = activity->id.value();
    const auto it = m_remembered.find(id);
    if (it != m_remembered.end() && it->second.activity.sameAs(activity))
        return it->second.result;
    ++m_evaluated;
    m_remembered.insert_or_assign(
        id, Remembered{activity, evaluateActivity(*m_rules, project, *activity)});
    return m_remembered.at(id).result;
}

ValidationReport Validator::validate(const Application& application)
{
    m_evaluated = 0;
    const Project project(application, m_rules->call(), &m_grant);
    forgetIfSurroundingsChanged(project);
    ReportBuilder report(project);
    const UnitResult rest = evaluateRest(*m_rules, project);
    report.add(rest);
    for (const auto& activity : application.activities)
        report.add(activityResult(project, activity));
    return std::move(report).build();
}

ValidationReport validate(const Application& application,
                          const std::shared_ptr<const RuleBook>& rules)
{
    return Validator(rules).validate(application);
}

std::vector<int> staleWaivers(const Application& application, const ValidationReport& report)
{
    std::vector<int> stale;
    for (const auto& waiver : application.waivers) {
        const bool used = std::any_of(
            report.findings.begin(), report.findings.end(),
            [&](const Finding& finding) { return finding.waiver == waiver->id.value(); });
        if (!used)
            stale.push_back(waiver->id.value());
    }
    return stale;
}

} // namespace itinera
