#include "bundle/exporter.h"
#include "cli/commands/commands.h"
#include "cli/loaded.h"
#include "cli/output.h"
#include "cli/reporttext.h"
#include "io/file.h"

namespace itinera {
namespace {

// Why a bundle was refused is in the findings; an empty text if it was something else.
QString refusal(const Loaded& loaded, const std::shared_ptr<const RuleBook>& rules,
                const Words& words)
{
    const ValidationReport report = validate(loaded.application(), rules);
    if (report.count(Severity::Error) == 0)
        return {};
    return message(verdictLine(report, words))
           + message(words(
               "cli",
               QT_TRANSLATE_NOOP("cli", "The command validate lists what is wrong. With --draft, a "
                                        "bundle is made in spite of it and marked as a draft.")));
}

CommandResult run(const Invocation& invocation)
{
    const Words& words = invocation.words;
    const QString target = invocation.options.text("output");
    if (!target.endsWith(QStringLiteral(".asice"), Qt::CaseInsensitive))
        return usageError(
            words("cli",
                  QT_TRANSLATE_NOOP("cli", "The name of a bundle ends with .asice, not like: %1."))
                .arg(target));
    if (isTaken(target))
        return nameTaken(target, words);
    const auto loaded = loadDocument(invocation.options.text("file"), invocation.catalog);
    if (!loaded)
        return failure(loaded.errors(), words);
    const auto rules = RuleBook::from(loaded.value().call);
    if (!rules)
        return failure(rules.errors(), words);
    const ExportOptions options{.draft = invocation.options.flag("draft")};
    const OpenedDocument& document = loaded.value().document;
    const auto bundle =
        exportBundle(document.application, document.attachments, rules.value(), options);
    if (!bundle) {
        CommandResult result = failure(bundle.errors(), words);
        if (bundle.error().code == ErrorCode::Refused && !options.draft)
            result.messages += refusal(loaded.value(), rules.value(), words);
        return result;
    }
    if (const Result<> written = writeFileAtomically(target, bundle.value()); !written)
        return failure(written.errors(), words);
    return {
        ExitCode::Fine,
        {},
        message(words("cli", QT_TRANSLATE_NOOP("cli", "The bundle is written: %1")).arg(target))};
}

} // namespace

CommandDef exportCommand()
{
    return {.name = "export",
            .about = kExportAbout,
            .options = {{.name = "file",
                         .placeholder = "FILE",
                         .about = "A document, .ka1 or .ka1.json",
                         .required = true},
                        {.name = "-o,--output",
                         .placeholder = "BUNDLE",
                         .about = "The file to write, .asice; there must be none of this name",
                         .required = true},
                        {.name = "--draft",
                         .placeholder = "",
                         .about =
                             "Make a bundle in spite of errors; every page says that it is a draft",
                         .kind = OptionKind::Flag}},
            .run = run,
            .platform = Platform::Fonts};
}

} // namespace itinera
