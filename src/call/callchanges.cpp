#include "call/callchanges.h"

#include <algorithm>
#include <map>

namespace itinera {
namespace {

using Key = std::pair<CallPart, QString>;

Key keyOf(const CallStatement& statement)
{
    return {statement.part, statement.id};
}

const CallFact* factOf(const CallStatement& statement, const char* member)
{
    const auto it =
        std::find_if(statement.facts.begin(), statement.facts.end(), [&](const CallFact& each) {
            return QLatin1String(each.member) == QLatin1String(member);
        });
    return it == statement.facts.end() ? nullptr : &*it;
}

std::vector<FactChange> factChanges(const CallStatement& before, const CallStatement& after)
{
    std::vector<FactChange> changes;
    for (const CallFact& fact : after.facts) {
        const CallFact* old = factOf(before, fact.member);
        FieldValue was = old ? old->value : FieldValue();
        if (was != fact.value)
            changes.push_back({fact.member, std::move(was), fact.value});
    }
    for (const CallFact& fact : before.facts)
        if (!factOf(after, fact.member))
            changes.push_back({fact.member, fact.value, {}});
    return changes;
}

} // namespace

QString callPartName(CallPart part)
{
    constexpr const char* kNames[] = {"round",  "limit",     "activityType", "question", "rule",
                                      "amount", "criterion", "outcome",      "code",     "country"};
    return QLatin1String(kNames[static_cast<std::size_t>(part)]);
}

std::vector<CallChange> callChanges(const CallSet& from, const CallSet& to)
{
    const std::vector<CallStatement> before = statementsOf(from);
    std::vector<CallStatement> after = statementsOf(to);
    std::map<Key, const CallStatement*> old;
    for (const CallStatement& each : before)
        old[keyOf(each)] = &each;
    std::vector<CallChange> changes;
    for (CallStatement& each : after) {
        const auto it = old.find(keyOf(each));
        if (it == old.end()) {
            changes.push_back({CallChangeKind::Added, std::move(each), {}});
            continue;
        }
        auto facts = factChanges(*it->second, each);
        old.erase(it);
        if (!facts.empty())
            changes.push_back({CallChangeKind::Changed, std::move(each), std::move(facts)});
    }
    for (const CallStatement& each : before)
        if (old.contains(keyOf(each)))
            changes.push_back({CallChangeKind::Removed, each, {}});
    std::stable_sort(changes.begin(), changes.end(), [](const CallChange& a, const CallChange& b) {
        return a.statement.part < b.statement.part;
    });
    return changes;
}

} // namespace itinera
