#include "cli/rulesettext.h"

#include "text/words.h"

namespace itinera {

QStringList ruleSetLines(const CallSet& call, const Words& words)
{
    QStringList lines{words("cli", QT_TRANSLATE_NOOP("cli", "Rules: %1, version %2, SHA-256 %3"))
                          .arg(call.id, QString::number(call.version), call.sha256)};
    if (!call.builtIn)
        lines << words("cli",
                       QT_TRANSLATE_NOOP(
                           "cli", "Note: These rules are not those of the program. They were "
                                  "read from %1."))
                     .arg(call.origin);
    return lines;
}

QStringList ruleSetLines(const Loaded& loaded, const Words& words)
{
    QStringList lines = ruleSetLines(*loaded.call, words);
    const CallReference& pinned = loaded.application().call;
    if (loaded.hasRulesAtHand())
        return lines;
    if (pinned.ruleSetSha256.isEmpty())
        lines << words(
            "cli",
            QT_TRANSLATE_NOOP("cli", "Note: The file does not say by which version of the rules it "
                                     "was written."));
    else
        lines << words("cli",
                       QT_TRANSLATE_NOOP(
                           "cli", "Note: The file was written by other rules than those used "
                                  "here: %1, SHA-256 %2. Findings and amounts may differ."))
                     .arg(pinned.ruleSet, pinned.ruleSetSha256);
    return lines;
}

Data ruleSetData(const Loaded& loaded)
{
    const CallSet& call = *loaded.call;
    return Data::object({{"id", call.id},
                         {"version", call.version},
                         {"sha256", call.sha256},
                         {"pinned", loaded.application().call.ruleSetSha256},
                         {"matches", loaded.hasRulesAtHand()},
                         {"builtIn", call.builtIn}});
}

Data ruleSetData(const CallSet& call)
{
    return Data::object({{"id", call.id},
                         {"version", call.version},
                         {"sha256", call.sha256},
                         {"builtIn", call.builtIn}});
}

} // namespace itinera
