#include "call/callchanges.h"
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/rulesettext.h"
#include "text/callchangetext.h"

namespace itinera {
namespace {

constexpr int kChangeIndent = 2;

struct Pair {
    std::shared_ptr<const CallSet> from;
    std::shared_ptr<const CallSet> to;
};

using Pairs = std::vector<Pair>;

// The years that are compared: two calls, or a folder of somebody with the built-in data.
struct Sides {
    CallCatalog from;
    int fromYear = 0;
    CallCatalog to;
    int toYear = 0;
};

Sides sidesOf(const Invocation& invocation)
{
    const int from = invocation.options.number("from");
    const int to = invocation.options.number("to");
    if (to > 0)
        return {invocation.catalog, from, invocation.catalog, to};
    return {CallCatalog(), from, invocation.catalog, from};
}

Result<Pairs> pairsOf(const Sides& sides, const QString& action)
{
    const auto entries = sides.to.entries();
    if (!entries)
        return entries.errors();
    Pairs pairs;
    for (const CallEntry& entry : entries.value()) {
        if (entry.year != sides.toYear || (!action.isEmpty() && entry.action != action))
            continue;
        const auto from = sides.from.load(sides.fromYear, entry.action);
        if (!from && action.isEmpty() && from.error().code == ErrorCode::UnknownCall)
            continue; // an action that is new
        const auto to = sides.to.load(sides.toYear, entry.action);
        if (!from)
            return from.errors();
        if (!to)
            return to.errors();
        pairs.push_back({from.value(), to.value()});
    }
    if (pairs.empty())
        return Error{ErrorCode::UnknownCall,
                     QStringLiteral("no data for %1 in call %2").arg(action).arg(sides.toYear),
                     {},
                     nullptr};
    return pairs;
}

QStringList linesOf(const Pair& pair, const Words& words)
{
    QStringList lines{pair.to->action};
    lines << indented(words("cli", QT_TRANSLATE_NOOP("cli", "From: %1"))
                          .arg(ruleSetLines(*pair.from, words).join(QStringLiteral("; "))),
                      kChangeIndent)
          << indented(words("cli", QT_TRANSLATE_NOOP("cli", "To: %1"))
                          .arg(ruleSetLines(*pair.to, words).join(QStringLiteral("; "))),
                      kChangeIndent);
    const auto changes = callChanges(*pair.from, *pair.to);
    if (changes.empty())
        lines << words("cli", QT_TRANSLATE_NOOP("cli", "Both say the same."));
    const CallChange* last = nullptr;
    for (const CallChange& change : changes) {
        if (!last || last->statement.part != change.statement.part)
            lines << callPartText(change.statement.part, words);
        lines << indented(callChangeText(change, *pair.from, *pair.to, words), kChangeIndent);
        last = &change;
    }
    return lines;
}

QString kindName(CallChangeKind kind)
{
    switch (kind) {
    case CallChangeKind::Changed:
        return QStringLiteral("changed");
    case CallChangeKind::Added:
        return QStringLiteral("added");
    case CallChangeKind::Removed:
        return QStringLiteral("removed");
    }
    return {};
}

Data dataOf(const CallChange& change, const Pair& pair, const Words& words)
{
    Data::Items values;
    for (const FactChange& fact : change.facts)
        values.push_back(
            Data::object({{"member", QString(QLatin1String(fact.member))},
                          {"old", factText(fact.member, fact.before, *pair.from, words)},
                          {"new", factText(fact.member, fact.after, *pair.to, words)}}));
    const CallSet& owner = change.kind == CallChangeKind::Removed ? *pair.from : *pair.to;
    return Data::object({{"part", callPartName(change.statement.part)},
                         {"id", change.statement.id},
                         {"title", statementText(change.statement, owner, words)},
                         {"change", kindName(change.kind)},
                         {"values", std::move(values)}});
}

Data dataOf(const Pair& pair, const Words& words)
{
    Data::Items changes;
    for (const CallChange& change : callChanges(*pair.from, *pair.to))
        changes.push_back(dataOf(change, pair, words));
    return Data::object({{"action", pair.to->action},
                         {"from", ruleSetData(*pair.from)},
                         {"to", ruleSetData(*pair.to)},
                         {"changes", std::move(changes)}});
}

bool saysTheSame(const Pairs& pairs)
{
    return std::all_of(pairs.begin(), pairs.end(),
                       [](const Pair& pair) { return callChanges(*pair.from, *pair.to).empty(); });
}

} // namespace

CommandResult diffCalls(const Invocation& invocation)
{
    const Words& words = invocation.words;
    if (invocation.options.number("from") == 0)
        return usageError(QStringLiteral(
            "calls diff: name two calls, such as 2024 2026, or one call and --calls-dir."));
    const auto pairs = pairsOf(sidesOf(invocation), invocation.options.text("action"));
    if (!pairs)
        return failure(pairs.errors(), words);
    const ExitCode code = saysTheSame(pairs.value()) ? ExitCode::Fine : ExitCode::Findings;
    if (invocation.wantsFormat("json")) {
        Data::Items items;
        for (const Pair& pair : pairs.value())
            items.push_back(dataOf(pair, words));
        return {code, jsonOutput(Data::object({{"format", 1}, {"actions", std::move(items)}})), {}};
    }
    QStringList lines;
    for (const Pair& pair : pairs.value())
        lines += linesOf(pair, words) << QString();
    return {code, textOutput(lines), {}};
}

} // namespace itinera
