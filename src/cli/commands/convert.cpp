#include "cli/commands/commands.h"
#include "cli/loaded.h"
#include "cli/output.h"
#include "io/documentlock.h"
#include "store/newapplication.h"

#include <QFileInfo>

#include <optional>

namespace itinera {
namespace {

bool isSameFile(const QString& a, const QString& b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

Application pinned(const Application& application, const CallSet& call,
                   const Invocation& invocation)
{
    Application result = application;
    result.call.ruleSet = call.id;
    result.call.ruleSetSha256 = call.sha256;
    if (result == application)
        return application;
    //: stands in the history of the file
    const QString change =
        invocation.words("cli", QT_TRANSLATE_NOOP("cli", "Rule set: %1, version %2"))
            .arg(call.id, QString::number(call.version));
    return withSave(result, invocation.clock.now(), change);
}

QString migrationMessages(const QStringList& migrations, const Words& words)
{
    QString messages;
    for (const QString& step : migrations)
        messages +=
            message(words("cli", QT_TRANSLATE_NOOP("cli", "Brought up to date: %1")).arg(step));
    return messages;
}

CommandResult run(const Invocation& invocation)
{
    const Words& words = invocation.words;
    const QString from = invocation.options.text("file");
    const QString to = invocation.options.text("output");
    if (!isDocumentName(to))
        return usageError(
            words("cli",
                  QT_TRANSLATE_NOOP(
                      "cli", "The name of a document ends with .ka1 or .ka1.json, not like: %1."))
                .arg(to));
    const bool replaces = isSameFile(from, to);
    if (!replaces && isTaken(to))
        return nameTaken(to, words);
    // Locked before it is read, so that nobody can save in between.
    std::optional<Result<DocumentLock>> lock;
    if (replaces)
        lock.emplace(DocumentLock::take(to));
    if (lock && !lock->ok())
        return failure(lock->errors(), words);
    const auto loaded = loadDocument(from, invocation.catalog);
    if (!loaded)
        return failure(loaded.errors(), words);
    const OpenedDocument& document = loaded.value().document;
    const QString replaced = replaces ? document.fingerprint : QString();
    const Application result = invocation.options.flag("pin")
                                   ? pinned(document.application, *loaded.value().call, invocation)
                                   : document.application;
    const auto saved = saveDocument(to, result, document.attachments, replaced);
    if (!saved)
        return failure(saved.errors(), words);
    return {ExitCode::Fine,
            {},
            migrationMessages(document.migrations, words)
                + message(
                    words("cli", QT_TRANSLATE_NOOP("cli", "The document is written: %1")).arg(to))};
}

} // namespace

CommandDef convertCommand()
{
    return {.name = "convert",
            .about = "Write a document in the other form, or anew in its canonical form",
            .options = {{.name = "file",
                         .placeholder = "FILE",
                         .about = "A document, .ka1 or .ka1.json",
                         .required = true},
                        {.name = "-o,--output",
                         .placeholder = "FILE",
                         .about = "The file to write, .ka1 or .ka1.json; no other file than FILE "
                                  "itself is replaced",
                         .required = true},
                        {.name = "--pin",
                         .placeholder = "",
                         .about = "Pin the document to the rule set at hand",
                         .kind = OptionKind::Flag}},
            .run = run};
}

} // namespace itinera
