#include "cli/commands/commands.h"
#include "cli/loaded.h"
#include "cli/output.h"
#include "store/newapplication.h"

#include <QUuid>

namespace itinera {
namespace {

QString wrongRound(const CallSet& call, const Words& words)
{
    QStringList rounds;
    for (const RoundDef& round : call.rounds)
        rounds << QString::number(round.number);
    return words("cli", QT_TRANSLATE_NOOP("cli", "--round: the rounds of this call are: %1."))
        .arg(rounds.join(QStringLiteral(", ")));
}

// What the call does not know may not get into a draft; empty if all is well.
QString fault(const Invocation& invocation, const CallSet& call)
{
    const OptionValues& options = invocation.options;
    const Words& words = invocation.words;
    const QString agency = options.text("agency");
    const QString language = options.text("lang");
    if (!isDocumentName(options.text("output")))
        return words(
                   "cli",
                   QT_TRANSLATE_NOOP(
                       "cli", "The name of a document ends with .ka1 or .ka1.json, not like: %1."))
            .arg(options.text("output"));
    if (!call.round(options.number("round")))
        return wrongRound(call, words);
    if (!agency.isEmpty() && !call.agency(agency))
        return words("cli",
                     QT_TRANSLATE_NOOP(
                         "cli", "--agency: this call has no National Agency with the code %1."))
            .arg(agency);
    if (!language.isEmpty() && !call.code(QStringLiteral("languages"), language))
        return words("cli", QT_TRANSLATE_NOOP(
                                "cli", "--lang: forms cannot be written in the language %1."))
            .arg(language);
    return {};
}

Application draftFor(const Invocation& invocation, const CallSet& call)
{
    NewApplication start;
    start.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    start.call = {call.year, call.action, invocation.options.number("round"), call.id, call.sha256};
    start.language = invocation.options.text("lang");
    if (const AgencyDef* agency = call.agency(invocation.options.text("agency"))) {
        start.agency = agency->code;
        start.country = agency->country;
        if (start.language.isEmpty() && agency->languages.size() == 1)
            start.language = agency->languages.front();
    }
    return withSave(newApplication(start), invocation.clock.now(), QString());
}

CommandResult run(const Invocation& invocation)
{
    const Words& words = invocation.words;
    const auto call = invocation.catalog.load(invocation.options.number("call"),
                                              invocation.options.text("action"));
    if (!call)
        return failure(call.errors(), words);
    if (const QString sentence = fault(invocation, *call.value()); !sentence.isEmpty())
        return usageError(sentence);
    const QString path = invocation.options.text("output");
    if (isTaken(path))
        return nameTaken(path, words);
    const auto saved = saveDocument(path, draftFor(invocation, *call.value()), {}, {});
    if (!saved)
        return failure(saved.errors(), words);
    return {ExitCode::Fine,
            {},
            message(words("cli", QT_TRANSLATE_NOOP("cli", "The draft is written: %1")).arg(path))};
}

} // namespace

CommandDef newCommand()
{
    return {
        .name = "new",
        .about = "Write an empty draft of an application",
        .options = {{.name = "--call",
                     .placeholder = "YEAR",
                     .about = "Call year, such as 2024",
                     .kind = OptionKind::Number,
                     .required = true},
                    {.name = "--action",
                     .placeholder = "ACTION",
                     .about = "Code of the action, such as KA122-SCH",
                     .required = true},
                    {.name = "--round",
                     .placeholder = "NUMBER",
                     .about = "Selection round of the call (without it: 1)",
                     .kind = OptionKind::Number,
                     .fallback = "1"},
                    {.name = "--lang",
                     .placeholder = "LANGUAGE",
                     .about = "Language of the form, ISO 639-1. Without it, the one of the agency "
                              "if it has one only"},
                    {.name = "--agency",
                     .placeholder = "CODE",
                     .about = "Code of the National Agency, such as LV01"},
                    {.name = "-o,--output",
                     .placeholder = "FILE",
                     .about =
                         "The file to write, .ka1 or .ka1.json; there must be none of this name",
                     .required = true}},
        .run = run};
}

} // namespace itinera
