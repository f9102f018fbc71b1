#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/rulesettext.h"
#include "text/findingtext.h"
#include "text/statetext.h"

namespace itinera {
namespace {

constexpr int kDetailIndent = 2;

QStringList linesOf(const CheckDef& check, const Words& words)
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
    lines << indented(whyText(check, words), kDetailIndent);
    return lines;
}

QByteArray asText(const CallSet& call, const Words& words)
{
    QStringList lines = ruleSetLines(call, words);
    for (const CheckDef& check : call.checks)
        lines << QString() << linesOf(check, words);
    return textOutput(lines);
}

Data dataOf(const CheckDef& check, const Words& words)
{
    return Data::object({{"rule", check.id},
                         {"severity", severityName(check.severity)},
                         {"kind", checkKindName(check.kind)},
                         {"evaluated", check.isEvaluated()},
                         {"scope", scopeName(check.scope)},
                         {"parameter", check.parameter},
                         {"title", check.title.in(words.language())},
                         {"reason", check.reason.in(words.language())},
                         {"reference", check.from.source},
                         {"grade", gradeName(check.from.grade)}});
}

QByteArray asJson(const CallSet& call, const Words& words)
{
    Data::Items rules;
    for (const CheckDef& check : call.checks)
        rules.push_back(dataOf(check, words));
    return jsonOutput(Data::object({{"format", 1},
                                    {"year", call.year},
                                    {"action", call.action},
                                    {"ruleSet", Data::object({{"id", call.id},
                                                              {"version", call.version},
                                                              {"sha256", call.sha256},
                                                              {"builtIn", call.builtIn}})},
                                    {"rules", std::move(rules)}}));
}

// Markdown

QString row(const QStringList& cells)
{
    QStringList escaped;
    for (QString cell : cells)
        escaped << cell.replace(QLatin1Char('|'), QStringLiteral("\\|"))
                       .replace(QLatin1Char('\n'), QLatin1Char(' '));
    return QStringLiteral("| %1 |").arg(escaped.join(QStringLiteral(" | ")));
}

QString code(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("`%1`").arg(text);
}

QString sourceCell(const CheckDef& check)
{
    return QStringLiteral("%1 (%2)").arg(check.from.source, gradeName(check.from.grade));
}

QStringList evaluatedTable(const CallSet& call, const Words& words)
{
    QStringList lines{row({words("cli", QT_TRANSLATE_NOOP("cli", "Rule")),
                           words("cli", QT_TRANSLATE_NOOP("cli", "What it asks")),
                           words("cli", QT_TRANSLATE_NOOP("cli", "Severity")),
                           words("cli", QT_TRANSLATE_NOOP("cli", "How it decides")),
                           words("cli", QT_TRANSLATE_NOOP("cli", "Value")),
                           words("cli", QT_TRANSLATE_NOOP("cli", "Source (grade)"))}),
                      QStringLiteral("|---|---|---|---|---|---|")};
    for (const CheckDef& check : call.checks)
        if (check.isEvaluated())
            lines << row({code(check.id), check.title.in(words.language()),
                          severityText(check.severity, words), checkKindText(check.kind, words),
                          code(check.parameter), sourceCell(check)});
    return lines;
}

QStringList otherTable(const CallSet& call, CheckKind kind, const Words& words)
{
    QStringList lines;
    for (const CheckDef& check : call.checks)
        if (check.kind == kind)
            lines << row({code(check.id), check.title.in(words.language()),
                          check.reason.in(words.language()), sourceCell(check)});
    if (lines.isEmpty())
        return lines;
    const QStringList head{
        QString(), QStringLiteral("### %1").arg(checkKindText(kind, words)), QString(),
        row({words("cli", QT_TRANSLATE_NOOP("cli", "Rule")),
             words("cli", QT_TRANSLATE_NOOP("cli", "What it asks")),
             words("cli", QT_TRANSLATE_NOOP("cli", "Why the program does not decide it")),
             words("cli", QT_TRANSLATE_NOOP("cli", "Source (grade)"))}),
        QStringLiteral("|---|---|---|---|")};
    return head + lines;
}

QByteArray asMarkdown(const CallSet& call, const Words& words)
{
    QStringList lines{words("cli", QT_TRANSLATE_NOOP("cli", "# Rules: %1, call %2"))
                          .arg(call.action)
                          .arg(call.year),
                      QString()};
    lines << ruleSetLines(call, words) << QString();
    lines << words("cli", QT_TRANSLATE_NOOP("cli", "## Rules that the program decides"))
          << QString();
    lines << evaluatedTable(call, words) << QString();
    lines << words("cli", QT_TRANSLATE_NOOP("cli", "## Rules that it cannot decide"));
    for (const CheckKind kind : {CheckKind::Person, CheckKind::Reminder, CheckKind::Unknown,
                                 CheckKind::NotInCall, CheckKind::OtherAction})
        lines << otherTable(call, kind, words);
    return textOutput(lines);
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
        return {ExitCode::Fine, asMarkdown(*call.value(), invocation.words), {}};
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
