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

void note(UnitResult::Entry& entry, Outcome outcome)
{
    entry.passed = entry.passed || outcome.answer == Answer::Passed;
    entry.failed = entry.failed || outcome.answer == Answer::Failed;
    entry.missing = entry.missing || outcome.answer == Answer::MissingData;
    std::move(outcome.findings.begin(), outcome.findings.end(), std::back_inserter(entry.findings));
}

// A check that throws must not hide what the others find.
void run(const std::vector<RuleBook::Part>& parts, const CheckContext& context, Entries& entries)
{
    for (const RuleBook::Part& part : parts) {
        UnitResult::Entry& entry = entryOf(entries, part.rule);
        try {
            note(entry, part.check.evaluate(context));
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
    return std::shared_ptr<const RuleBook>(book);
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

// What checks of an activity read besides the activity itself.
void Validator::forgetIfSurroundingsChanged(const Application& application)
{
    const bool same =
        m_last && m_last->organisations.identity() == application.organisations.identity()
        && m_last->participantGroups.identity() == application.participantGroups.identity()
        && m_last->objectives.identity() == application.objectives.identity()
        && m_last->context.sameAs(application.context) && m_last->call == application.call;
    if (!same)
        m_remembered.clear();
    m_last = application;
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
    forgetIfSurroundingsChanged(application);
    const Project project(application, m_rules->call());
    ReportBuilder report(project);
    report.add(evaluateRest(*m_rules, project));
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
