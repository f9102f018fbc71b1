#include "text/valuetext.h"

#include "text/codetext.h"
#include "text/fieldlabel.h"
#include "text/joined.h"
#include "text/numberformat.h"
#include "text/words.h"

#include <algorithm>

namespace itinera {
namespace {

// The list that the ids in a field are from.
QString listOfIds(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Organisation:
    case FieldKind::Organisations:
        return QStringLiteral("organisations");
    case FieldKind::Objectives:
        return QStringLiteral("objectives");
    case FieldKind::Activity:
    case FieldKind::Activities:
        return QStringLiteral("activities");
    case FieldKind::Group:
        return QStringLiteral("participantGroups");
    case FieldKind::Partnership:
        return QStringLiteral("partnerships");
    case FieldKind::Line:
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::Money:
    case FieldKind::Kilometres:
    case FieldKind::Choice:
    case FieldKind::Choices:
    case FieldKind::Tick:
    case FieldKind::YesNo:
    case FieldKind::Flag:
    case FieldKind::Country:
    case FieldKind::Countries:
    case FieldKind::Language:
    case FieldKind::Agency:
    case FieldKind::ActivityType:
    case FieldKind::OutcomeItem:
        return {};
    }
    return {};
}

/// Writes one value; what it means beyond its type is told by the field.
struct Writer {
    const FieldDef& field;
    const Application& application;
    const CallSet& call;
    const Words& words;

    QString operator()(std::monostate) const { return notEnteredText(words); }
    QString operator()(const QString& text) const
    {
        const QString list = codeListOf(field);
        return list.isEmpty() ? text : codeText(list, text, call, words);
    }
    QString operator()(bool value) const
    {
        return value ? words("text", QT_TRANSLATE_NOOP("text", "Yes"))
                     : words("text", QT_TRANSLATE_NOOP("text", "No"));
    }
    QString operator()(int number) const
    {
        return listOfIds(field.kind).isEmpty() ? numberText(number, words)
                                               : (*this)(IdNumbers{number});
    }
    QString operator()(QDate date) const { return dateText(date, words); }
    QString operator()(Money amount) const { return moneyText(amount, words); }
    QString operator()(Kilometres distance) const { return kilometresText(distance, words); }
    QString operator()(const IdNumbers& ids) const
    {
        const FieldPath list = FieldPath::parse(listOfIds(field.kind));
        QStringList labels;
        for (const int id : ids)
            labels << (list.isEmpty() ? numberText(id, words)
                                      : itemLabel(list / id, application, call, words));
        return listed(labels);
    }
    QString operator()(const Codes& codes) const
    {
        if (field.kind != FieldKind::Tick)
            return listed(codeTexts(codeListOf(field), codes, call, words));
        // The statements that are ticked; the path of the field ends with the id of this one.
        const QString id = field.path.section(QLatin1Char('/'), -1);
        return (*this)(std::find(codes.begin(), codes.end(), id) != codes.end());
    }
};

} // namespace

QString valueText(const FieldValue& value, const FieldDef& field, const Application& application,
                  const CallSet& call, const Words& words)
{
    if (isBlank(value) && field.kind != FieldKind::Tick)
        return notEnteredText(words);
    return std::visit(Writer{field, application, call, words}, value);
}

QString notEnteredText(const Words& words)
{
    return words("text", QT_TRANSLATE_NOOP("text", "not entered"));
}

} // namespace itinera
