#include "cli/commands/commands.h"
#include "cli/loaded.h"
#include "cli/output.h"
#include "model/fieldaccess.h"
#include "text/fieldlabel.h"
#include "text/valuetext.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr int kValueIndent = 2;

enum class Change { Changed, Added, Removed, Moved };

/// One place in which two documents differ, in words.
struct Difference {
    QString path;
    QString label;
    Change change = Change::Changed;
    QString before;
    QString after;
};

/// A value that no question of the form asks for is written plainly.
QString shownValue(const FieldPath& path, const FieldValue& value, const Loaded& in,
                   const Words& words)
{
    static const FieldDef plain{};
    const FieldDef* field = in.call->fieldDef(path.pattern());
    return valueText(value, field ? *field : plain, in.application(), *in.call, words);
}

Difference differenceAt(const QString& printed, const Loaded& before, const Loaded& after,
                        const Words& words)
{
    const FieldPath path = FieldPath::parse(printed);
    const auto old = valueAt(before.application(), path);
    const auto fresh = valueAt(after.application(), path);
    if (old && fresh)
        return {printed, fieldLabel(path, after.application(), *after.call, words), Change::Changed,
                shownValue(path, *old, before, words), shownValue(path, *fresh, after, words)};
    // An item that only one of them has.
    const int id = path.segments().back().toInt();
    const IdNumbers ids = itemIds(after.application(), path.parent());
    const bool added = std::find(ids.begin(), ids.end(), id) != ids.end();
    const Loaded& owner = added ? after : before;
    return {printed,
            fieldLabel(path, owner.application(), *owner.call, words),
            added ? Change::Added : Change::Removed,
            {},
            {}};
}

std::vector<Difference> differencesOf(const Loaded& before, const Loaded& after, const Words& words)
{
    std::vector<Difference> all;
    for (const QString& path : differences(before.application(), after.application()))
        all.push_back(differenceAt(path, before, after, words));
    // Items are compared by their ids, so another order alone has no place of its own.
    if (all.empty() && !(before.application() == after.application()))
        all.push_back({{},
                       words("cli", QT_TRANSLATE_NOOP("cli", "Order of the items")),
                       Change::Moved,
                       {},
                       {}});
    return all;
}

QString changeName(Change change)
{
    switch (change) {
    case Change::Changed:
        return QStringLiteral("changed");
    case Change::Added:
        return QStringLiteral("added");
    case Change::Removed:
        return QStringLiteral("removed");
    case Change::Moved:
        return QStringLiteral("moved");
    }
    return {};
}

QStringList linesOf(const Difference& difference, const Words& words)
{
    switch (difference.change) {
    case Change::Changed:
        return {difference.label, indented(words("cli", QT_TRANSLATE_NOOP("cli", "%1 → %2"))
                                               .arg(difference.before, difference.after),
                                           kValueIndent)};
    case Change::Added:
        return {words("cli", QT_TRANSLATE_NOOP("cli", "%1: added")).arg(difference.label)};
    case Change::Removed:
        return {words("cli", QT_TRANSLATE_NOOP("cli", "%1: removed")).arg(difference.label)};
    case Change::Moved:
        return {words("cli", QT_TRANSLATE_NOOP("cli", "%1: changed")).arg(difference.label)};
    }
    return {};
}

QByteArray asText(const std::vector<Difference>& differences, const Words& words)
{
    if (differences.empty())
        return textOutput({words("cli", QT_TRANSLATE_NOOP("cli", "Both say the same."))});
    QStringList lines;
    for (const Difference& difference : differences)
        lines += linesOf(difference, words);
    lines << QString()
          << words("cli", QT_TRANSLATE_N_NOOP("cli", "%n difference(s)"),
                   static_cast<int>(differences.size()));
    return textOutput(lines);
}

QByteArray asJson(const std::vector<Difference>& differences, const Loaded& before,
                  const Loaded& after)
{
    Data::Items items;
    for (const Difference& each : differences) {
        const bool hasValues = each.change == Change::Changed;
        items.push_back(Data::object({{"path", each.path},
                                      {"label", each.label},
                                      {"change", changeName(each.change)},
                                      {"old", hasValues ? Data(each.before) : Data()},
                                      {"new", hasValues ? Data(each.after) : Data()}}));
    }
    return jsonOutput(Data::object({{"format", 1},
                                    {"old", before.path},
                                    {"new", after.path},
                                    {"same", differences.empty()},
                                    {"differences", std::move(items)}}));
}

CommandResult run(const Invocation& invocation)
{
    const Words& words = invocation.words;
    const auto before = loadDocumentOrBundle(invocation.options.text("old"), invocation.catalog);
    const auto after = loadDocumentOrBundle(invocation.options.text("new"), invocation.catalog);
    if (!before)
        return failure(before.errors(), words);
    if (!after)
        return failure(after.errors(), words);
    const auto all = differencesOf(before.value(), after.value(), words);
    return {all.empty() ? ExitCode::Fine : ExitCode::Findings,
            invocation.wantsFormat("json") ? asJson(all, before.value(), after.value())
                                           : asText(all, words),
            {}};
}

} // namespace

CommandDef diffCommand()
{
    return {.name = "diff",
            .about = "Show in which answers two documents or bundles differ",
            .options = {{.name = "old",
                         .placeholder = "OLD",
                         .about = "A document or a bundle",
                         .required = true},
                        {.name = "new",
                         .placeholder = "NEW",
                         .about = "A document or a bundle",
                         .required = true},
                        formatOption("text json"),
                        languageOption()},
            .run = run};
}

} // namespace itinera
