#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/reporttext.h"
#include "io/file.h"
#include "rules/engine.h"

namespace itinera {
namespace {

/// What came out for one file.
struct Checked {
    CommandResult outcome; ///< code and messages
    Data data;             ///< null if there is nothing to report
    QStringList lines;
};

ExitCode codeOf(const ValidationReport& report, const QString& failOn)
{
    // A check that failed itself has not said that all is well.
    if (report.verdict == Verdict::NotFullyChecked)
        return ExitCode::Internal;
    const bool warningsCount = failOn == QLatin1String("warning");
    const bool fails =
        report.count(Severity::Error) > 0 || (warningsCount && report.count(Severity::Warning) > 0);
    return fails ? ExitCode::Findings : ExitCode::Fine;
}

Result<ValidationReport> reportOn(const Result<Loaded>& loaded)
{
    if (!loaded)
        return loaded.errors();
    const auto rules = RuleBook::from(loaded.value().call);
    if (!rules)
        return rules.errors();
    return validate(loaded.value().application(), rules.value());
}

bool isWrittenCanonically(const QString& path)
{
    const auto bytes = readFile(path, ReadLimits().zipExpandedBytes);
    return bytes.ok() && isCanonical(bytes.value(), path);
}

QString notCanonicalMessage(const QString& path, const Words& words)
{
    return message(
        words("cli",
              QT_TRANSLATE_NOOP("cli", "%1 is not written as this program writes it: opening and "
                                       "saving it would change its bytes. The command convert "
                                       "puts that right."))
            .arg(path));
}

Checked checkOne(const QString& path, const Invocation& invocation)
{
    const Words& words = invocation.words;
    const auto loaded = loadDocument(path, invocation.catalog);
    const auto report = reportOn(loaded);
    if (!report)
        return {failure(report.errors(), words),
                Data::object(
                    {{"format", 1}, {"file", path}, {"error", errorData(report.error(), words)}}),
                {}};
    Checked checked;
    checked.outcome.code = codeOf(report.value(), invocation.options.text("fail-on"));
    if (invocation.wantsFormat("json"))
        checked.data = reportData(loaded.value(), report.value(), words);
    else
        checked.lines = reportLines(loaded.value(), report.value(), words);
    if (!invocation.options.flag("strict"))
        return checked;
    const bool canonical = isWrittenCanonically(path);
    if (invocation.wantsFormat("json"))
        checked.data.add("canonical", canonical);
    if (!canonical) {
        checked.outcome.code = graver(checked.outcome.code, ExitCode::Findings);
        checked.outcome.messages += notCanonicalMessage(path, words);
    }
    return checked;
}

QByteArray jsonOf(const std::vector<Checked>& all)
{
    if (all.size() == 1)
        return jsonOutput(all.front().data);
    Data::Items files;
    for (const Checked& each : all)
        files.push_back(each.data);
    return jsonOutput(Data::object({{"format", 1}, {"files", std::move(files)}}));
}

QByteArray textOf(const std::vector<Checked>& all)
{
    QStringList lines;
    for (const Checked& each : all) {
        if (!lines.isEmpty() && !each.lines.isEmpty())
            lines << QString();
        lines += each.lines;
    }
    return lines.isEmpty() ? QByteArray() : textOutput(lines);
}

CommandResult run(const Invocation& invocation)
{
    CommandResult result;
    std::vector<Checked> all;
    for (const QString& path : invocation.options.texts("file")) {
        all.push_back(checkOne(path, invocation));
        result.code = graver(result.code, all.back().outcome.code);
        result.messages += all.back().outcome.messages;
    }
    result.output = invocation.wantsFormat("json") ? jsonOf(all) : textOf(all);
    return result;
}

} // namespace

CommandDef validateCommand()
{
    return {.name = "validate",
            .about = "Check documents against the rules of their call",
            .options = {{.name = "file",
                         .placeholder = "FILE...",
                         .about = "One or more documents, .ka1 or .ka1.json",
                         .kind = OptionKind::Texts,
                         .required = true},
                        formatOption("text json"),
                        languageOption(),
                        {.name = "--strict",
                         .placeholder = "",
                         .about = "Also fail if saving the file again would change a byte",
                         .kind = OptionKind::Flag},
                        {.name = "--fail-on",
                         .placeholder = "SEVERITY",
                         .about = "Least severity for exit code 1",
                         .choices = "error warning",
                         .fallback = "error"}},
            .run = run};
}

} // namespace itinera
