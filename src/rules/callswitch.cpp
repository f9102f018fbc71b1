#include "rules/callswitch.h"

#include "rules/formwalk.h"

#include <algorithm>

namespace itinera {
namespace {

Application moved(const Application& application, const CallSet& to)
{
    Application next = application;
    next.call.year = to.year;
    next.call.ruleSet = to.id;
    next.call.ruleSetSha256 = to.sha256;
    if (!to.round(next.call.round) && !to.rounds.empty())
        next.call.round = to.rounds.front().number;
    return next;
}

std::vector<FieldPath> notAskedBy(const CallSet& to, const CallSet& from,
                                  const Application& application)
{
    std::vector<FieldPath> places;
    for (const SectionDef& section : from.form.sections)
        forEachField(application, section, [&](const FormPlace& place) {
            if (isFilled(place, application) && !to.fieldDef(place.path().pattern()))
                places.push_back(place.path());
        });
    return places;
}

bool isSame(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.where == b.where && a.variant == b.variant
           && a.severity == b.severity;
}

// Findings of the first report that the second has not.
std::vector<Finding> onlyIn(const ValidationReport& report, const ValidationReport& other)
{
    std::vector<Finding> found;
    for (const Finding& finding : report.findings)
        if (std::none_of(other.findings.begin(), other.findings.end(),
                         [&](const Finding& each) { return isSame(finding, each); }))
            found.push_back(finding);
    return found;
}

} // namespace

Result<std::vector<int>> otherCalls(const Application& application, const CallCatalog& catalog)
{
    const auto entries = catalog.entries();
    if (!entries)
        return entries.errors();
    std::vector<int> years;
    for (const CallEntry& entry : entries.value())
        if (entry.action == application.call.action && entry.year != application.call.year)
            years.push_back(entry.year);
    return years;
}

Result<CallSwitch> callSwitch(const Application& application,
                              const std::shared_ptr<const RuleBook>& from,
                              const CallCatalog& catalog, int year)
{
    const auto call = catalog.load(year, application.call.action);
    if (!call)
        return call.errors();
    const auto rules = RuleBook::from(call.value());
    if (!rules)
        return rules.errors();
    const CallSet& to = *call.value();
    CallSwitch result{from, rules.value(), moved(application, to), {}, {}, {}, {}, {}, {}};
    result.changes = callChanges(from->call(), to);
    result.notAsked = notAskedBy(to, from->call(), application);
    const ValidationReport before = validate(application, from);
    const ValidationReport after = validate(result.application, rules.value());
    result.solved = onlyIn(before, after);
    result.added = onlyIn(after, before);
    result.grantBefore = computeBudget(application, from->call()).total;
    result.grantAfter = computeBudget(result.application, to).total;
    return result;
}

} // namespace itinera
