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
    const QString closes = momentText(deadline.date(), deadline.time(), words);
    if (!round.startFrom || !round.startTo)
        return words("cli", QT_TRANSLATE_NOOP("cli", "Round %1: deadline %2"))
            .arg(QString::number(round.number), closes);
    return words("cli", QT_TRANSLATE_NOOP("cli", "Round %1: deadline %2; projects start %3 – %4"))
        .arg(QString::number(round.number), closes, dateText(round.startFrom->value, words),
             dateText(round.startTo->value, words));
}

Data dateData(const std::optional<Fact<QDate>>& date)
{
    return date ? Data(date->value.toString(Qt::ISODate)) : Data();
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
             {"startFrom", dateData(round.startFrom)},
             {"startTo", dateData(round.startTo)}}));
    return Data::object({{"year", call.year},
                         {"action", call.action},
                         {"title", call.title.in(words.language())},
                         {"timeZone", call.timeZone},
                         {"ruleSet", ruleSetData(call)},
                         {"rounds", std::move(rounds)}});
}

CommandResult listCalls(const Invocation& invocation)
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

CommandResult run(const Invocation& invocation)
{
    return invocation.options.text("what") == QLatin1String("diff") ? diffCalls(invocation)
                                                                    : listCalls(invocation);
}

} // namespace

CommandDef callsCommand()
{
    return {.name = "calls",
            .about = "List the calls and actions that are known, or compare two of them",
            .options = {{.name = "what",
                         .placeholder = "WHAT",
                         .about = "What to do",
                         .choices = "list diff",
                         .fallback = "list"},
                        {.name = "from",
                         .placeholder = "FROM",
                         .about = "diff: year of the earlier call",
                         .kind = OptionKind::Number},
                        {.name = "to",
                         .placeholder = "TO",
                         .about = "diff: year of the later call; without it, the built-in data of "
                                  "FROM are compared with those of --calls-dir",
                         .kind = OptionKind::Number},
                        {.name = "--action",
                         .placeholder = "ACTION",
                         .about = "diff: only this action, such as KA122-SCH"},
                        formatOption("text json"),
                        languageOption()},
            .run = run};
}

} // namespace itinera
