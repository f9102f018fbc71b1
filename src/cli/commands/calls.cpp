#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/rulesettext.h"
#include "text/numberformat.h"

namespace itinera {
namespace {

constexpr int kDetailIndent = 2;

QString roundLine(const RoundDef& round, const Words& words)
{
    const QDateTime& deadline = round.deadline.value;
    return words("cli", QT_TRANSLATE_NOOP("cli", "Round %1: deadline %2; projects start %3 – %4"))
        .arg(QString::number(round.number), momentText(deadline.date(), deadline.time(), words),
             dateText(round.startFrom.value, words), dateText(round.startTo.value, words));
}

QStringList linesOf(const CallSet& call, const Words& words)
{
    QStringList lines{QStringLiteral("%1 %2: %3")
                          .arg(call.year)
                          .arg(call.action, call.title.in(words.language()))};
    for (const QString& line : ruleSetLines(call, words))
        lines << indented(line, kDetailIndent);
    for (const RoundDef& round : call.rounds)
        lines << indented(roundLine(round, words), kDetailIndent);
    return lines;
}

Data dataOf(const CallSet& call, const Words& words)
{
    Data::Items rounds;
    for (const RoundDef& round : call.rounds)
        rounds.push_back(Data::object(
            {{"number", round.number},
             {"deadline", round.deadline.value.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm"))},
             {"startFrom", round.startFrom.value.toString(Qt::ISODate)},
             {"startTo", round.startTo.value.toString(Qt::ISODate)}}));
    return Data::object({{"year", call.year},
                         {"action", call.action},
                         {"title", call.title.in(words.language())},
                         {"timeZone", call.timeZone},
                         {"ruleSet", Data::object({{"id", call.id},
                                                   {"version", call.version},
                                                   {"sha256", call.sha256},
                                                   {"builtIn", call.builtIn}})},
                         {"rounds", std::move(rounds)}});
}

CommandResult run(const Invocation& invocation)
{
    const auto entries = invocation.catalog.entries();
    if (!entries)
        return failure(entries.errors(), invocation.words);
    Data::Items calls;
    QStringList lines;
    for (const CallEntry& entry : entries.value()) {
        const auto call = invocation.catalog.load(entry.year, entry.action);
        if (!call)
            return failure(call.errors(), invocation.words);
        calls.push_back(dataOf(*call.value(), invocation.words));
        lines += linesOf(*call.value(), invocation.words);
    }
    if (invocation.wantsFormat("json"))
        return {ExitCode::Fine,
                jsonOutput(Data::object({{"format", 1}, {"calls", std::move(calls)}})),
                {}};
    return {ExitCode::Fine, textOutput(lines), {}};
}

} // namespace

CommandDef callsCommand()
{
    return {.name = "calls",
            .about = "List the calls and actions that are known, with their rounds",
            .options = {formatOption("text json"), languageOption()},
            .run = run};
}

} // namespace itinera
