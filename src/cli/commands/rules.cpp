#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/rulesettext.h"
#include "text/checktext.h"
#include "text/findingtext.h"
#include "text/rulepage.h"
#include "text/statetext.h"

namespace itinera {
namespace {

constexpr int kDetailIndent = 2;

QStringList linesOf(const CheckDef& check, const CallSet& call, const Words& words)
{
    QStringList lines{words("cli", QT_TRANSLATE_NOOP("cli", "%1: %2"))
                          .arg(check.id, check.title.in(words.language())),
                      indented(QStringLiteral("%1 – %2").arg(severityText(check.severity, words),
                                                             checkKindText(check.kind, words)),
                               kDetailIndent)};
    if (!check.parameter.isEmpty())
        lines << indented(
            words("cli", QT_TRANSLATE_NOOP("cli", "Parameter: %1")).arg(check.parameter),
            kDetailIndent);
    const QString allowed = allowedText(check, call, words);
    if (!allowed.isEmpty())
        lines << indented(words("cli", QT_TRANSLATE_NOOP("cli", "Allowed: %1")).arg(allowed),
                          kDetailIndent);
    lines << indented(whyText(check, words), kDetailIndent);
    return lines;
}

QByteArray asText(const CallSet& call, const Words& words)
{
    QStringList lines = ruleSetLines(call, words);
    for (const CheckDef& check : call.checks)
        lines << QString() << linesOf(check, call, words);
    return textOutput(lines);
}

Data dataOf(const CheckDef& check, const CallSet& call, const Words& words)
{
    return Data::object({{"rule", check.id},
                         {"severity", severityName(check.severity)},
                         {"kind", checkKindName(check.kind)},
                         {"evaluated", check.isEvaluated()},
                         {"scope", scopeName(check.scope)},
                         {"section", sectionTitle(check, call, words)},
                         {"parameter", check.parameter},
                         {"allowed", allowedText(check, call, words)},
                         {"title", check.title.in(words.language())},
                         {"reason", check.reason.in(words.language())},
                         {"reference", check.from.source},
                         {"grade", gradeName(check.from.grade)}});
}

QByteArray asJson(const CallSet& call, const Words& words)
{
    Data::Items rules;
    for (const CheckDef& check : call.checks)
        rules.push_back(dataOf(check, call, words));
    return jsonOutput(Data::object({{"format", 1},
                                    {"year", call.year},
                                    {"action", call.action},
                                    {"ruleSet", Data::object({{"id", call.id},
                                                              {"version", call.version},
                                                              {"sha256", call.sha256},
                                                              {"builtIn", call.builtIn}})},
                                    {"rules", std::move(rules)}}));
}

CommandResult run(const Invocation& invocation)
{
    const auto call = invocation.catalog.load(invocation.options.number("call"),
                                              invocation.options.text("action"));
    if (!call)
        return failure(call.errors(), invocation.words);
    if (invocation.wantsFormat("json"))
        return {ExitCode::Fine, asJson(*call.value(), invocation.words), {}};
    if (invocation.wantsFormat("md"))
        return {ExitCode::Fine, rulePage(*call.value(), invocation.words), {}};
    return {ExitCode::Fine, asText(*call.value(), invocation.words), {}};
}

} // namespace

CommandDef rulesCommand()
{
    return {.name = "rules",
            .about = "List every rule of an action, and which of them only a person can decide",
            .options = {{.name = "--call",
                         .placeholder = "YEAR",
                         .about = "Call year, such as 2024",
                         .kind = OptionKind::Number,
                         .required = true},
                        {.name = "--action",
                         .placeholder = "ACTION",
                         .about = "Code of the action, such as KA122-SCH",
                         .required = true},
                        formatOption("text json md"),
                        languageOption()},
            .run = run};
}

} // namespace itinera
