#include "text/codetext.h"

#include "text/words.h"

namespace itinera {
namespace {

QString labelIn(const QString& list, const QString& code, const CallSet& call, const Words& words)
{
    const QString language = words.language();
    if (list == QLatin1String("countries")) {
        const CountryDef* country = call.country(code);
        return country ? country->name.in(language) : QString();
    }
    if (list == QLatin1String("agencies")) {
        const AgencyDef* agency = call.agency(code);
        return agency ? QStringLiteral("%1 (%2)").arg(agency->name.in(language), code) : QString();
    }
    if (list == QLatin1String("activityTypes")) {
        const ActivityTypeDef* type = call.activityType(code);
        return type ? type->name.in(language) : QString();
    }
    if (list == QLatin1String("outcomes")) {
        const OutcomeDef* outcome = call.outcome(code);
        return outcome ? QStringLiteral("%1 %2").arg(code, outcome->text.in(language)) : QString();
    }
    if (list == QLatin1String("sections")) {
        const SectionDef* section = call.section(code);
        return section ? section->title.in(language) : QString();
    }
    const CodeDef* known = call.code(list, code);
    return known ? known->label.in(language) : QString();
}

} // namespace

QString codeText(const QString& list, const QString& code, const CallSet& call, const Words& words)
{
    const QString label = labelIn(list, code, call, words);
    return label.isEmpty() ? code : label;
}

QStringList codeTexts(const QString& list, const Codes& codes, const CallSet& call,
                      const Words& words)
{
    QStringList texts;
    for (const QString& code : codes)
        texts << codeText(list, code, call, words);
    return texts;
}

QString codeListOf(const FieldDef& field)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Choices:
        return field.list;
    case FieldKind::Country:
    case FieldKind::Countries:
        return QStringLiteral("countries");
    case FieldKind::Language:
        return QStringLiteral("languages");
    case FieldKind::Agency:
        return QStringLiteral("agencies");
    case FieldKind::ActivityType:
        return QStringLiteral("activityTypes");
    case FieldKind::OutcomeItem:
        return QStringLiteral("outcomes");
    case FieldKind::Line:
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::Money:
    case FieldKind::Kilometres:
    case FieldKind::Tick:
    case FieldKind::YesNo:
    case FieldKind::Flag:
    case FieldKind::Organisation:
    case FieldKind::Organisations:
    case FieldKind::Objectives:
    case FieldKind::Activity:
    case FieldKind::Activities:
    case FieldKind::Group:
    case FieldKind::Partnership:
        return {};
    }
    return {};
}

} // namespace itinera
