#include "text/fieldlabel.h"

#include "model/fieldaccess.h"
#include "text/itemname.h"
#include "text/joined.h"
#include "text/words.h"

#include <algorithm>

namespace itinera {
namespace {

struct Part {
    const char* member;
    const char* title;
};

// Parts of the file that no section of the form shows.
constexpr Part kParts[] = {
    {"call", QT_TRANSLATE_NOOP("text", "Call")},
    {"answers", QT_TRANSLATE_NOOP("text", "Answers")},
    {"choices", QT_TRANSLATE_NOOP("text", "Answers")},
    {"confirmations", QT_TRANSLATE_NOOP("text", "Closing checklist")},
    {"waivers", QT_TRANSLATE_NOOP("text", "Accepted warnings")},
    {"history", QT_TRANSLATE_NOOP("text", "History of the file")},
};

QString titleOfPart(const FieldPath& path, const Words& words)
{
    const QString member = path.segments().value(0);
    for (const Part& part : kParts)
        if (member == QLatin1String(part.member))
            return words("text", part.title);
    return words("text", QT_TRANSLATE_NOOP("text", "Application"));
}

bool isItemId(const QString& segment)
{
    bool isNumber = false;
    segment.toInt(&isNumber);
    return isNumber;
}

// A record such as `destination` has no question of its own; its first one shows the way.
template <class Owner>
QString firstLabelBelow(const Owner& owner, const QString& path, const Words& words)
{
    for (const FieldDef& field : owner.fields)
        if (field.path.startsWith(path + QLatin1Char('/')))
            return field.label.in(words.language());
    return {};
}

QString labelInItem(const FieldPath& path, const FieldPath& item, const CallSet& call,
                    const Words& words)
{
    const QString pattern = path.pattern();
    if (const FieldDef* field = call.fieldDef(pattern))
        return field->label.in(words.language());
    if (const ListDef* list = call.listDef(pattern))
        return list->title.in(words.language());
    const ListDef* owner = call.listDef(item.parent().pattern());
    const QString rest = path.segments().mid(item.segments().size()).join(QLatin1Char('/'));
    return owner ? firstLabelBelow(*owner, rest, words) : QString();
}

QString labelInForm(const FieldPath& path, const CallSet& call, const Words& words)
{
    const QString pattern = path.pattern();
    const QString section = sectionTitle(path, call, words);
    if (const ListDef* list = call.listDef(pattern))
        return list->title.in(words.language());
    const FieldDef* field = call.fieldDef(pattern);
    if (!field)
        return section;
    const QString label = field->label.in(words.language());
    return section.isEmpty() || section == label
               ? label
               : words("text", QT_TRANSLATE_NOOP("text", "%1: %2")).arg(section, label);
}

// What a person confirmed on the closing checklist is named like the rule.
QString confirmedRule(const FieldPath& path, const CallSet& call, const Words& words)
{
    const CheckDef* check = path.segments().value(0) == QLatin1String("confirmations")
                                ? call.check(path.segments().value(1))
                                : nullptr;
    return check ? check->title.in(words.language()) : QString();
}

} // namespace

FieldPath itemOf(const FieldPath& path)
{
    QStringList segments = path.segments();
    while (segments.size() > 1 && !isItemId(segments.back()))
        segments.removeLast();
    return segments.size() > 1 ? FieldPath(segments) : FieldPath();
}

QString sectionTitle(const FieldPath& path, const CallSet& call, const Words& words)
{
    const SectionDef* section = call.sectionOf(path.pattern());
    if (!section)
        section = call.section(path.segments().value(0));
    return section ? section->title.in(words.language()) : QString();
}

QString itemLabelInList(const FieldPath& item, const Application& application, const CallSet& call,
                        const Words& words)
{
    const FieldPath list = item.parent();
    const IdNumbers ids = itemIds(application, list);
    const auto found = std::find(ids.begin(), ids.end(),
                                 item.segments().value(item.segments().size() - 1).toInt());
    const ListDef* def = call.listDef(list.pattern());
    const QString word = def ? def->item.in(words.language()) : titleOfPart(list, words);
    if (found == ids.end())
        return words("text", QT_TRANSLATE_NOOP("text", "%1 (no longer there)")).arg(word);
    const QString position = QString::number(found - ids.begin() + 1);
    if (!def)
        return words("text", QT_TRANSLATE_NOOP("text", "%1, entry %2")).arg(word, position);
    const QString name = itemName(item, application, call, words);
    if (name.isEmpty())
        return words("text", QT_TRANSLATE_NOOP("text", "%1 %2")).arg(word, position);
    return words("text", QT_TRANSLATE_NOOP("text", "%1 %2 “%3”")).arg(word, position, name);
}

QString itemLabel(const FieldPath& item, const Application& application, const CallSet& call,
                  const Words& words)
{
    QStringList labels;
    for (FieldPath each = itemOf(item); !each.isEmpty(); each = itemOf(each.parent()))
        labels.prepend(itemLabelInList(each, application, call, words));
    return labels.join(QStringLiteral(", "));
}

QString fieldLabel(const FieldPath& path, const Application& application, const CallSet& call,
                   const Words& words)
{
    const FieldPath item = itemOf(path);
    const QString place =
        item.isEmpty() ? labelInForm(path, call, words) : itemLabel(item, application, call, words);
    const QString head = place.isEmpty() ? titleOfPart(path, words) : place;
    QString tail = confirmedRule(path, call, words);
    if (!item.isEmpty() && item != path)
        tail = labelInItem(path, item, call, words);
    return tail.isEmpty() ? head
                          : words("text", QT_TRANSLATE_NOOP("text", "%1: %2")).arg(head, tail);
}

} // namespace itinera
