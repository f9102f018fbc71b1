#include "gui/editors/options.h"

#include "model/fieldaccess.h"
#include "session/session.h"
#include "text/fieldlabel.h"
#include "text/words.h"

#include <algorithm>

namespace itinera {
namespace {

std::vector<Option> codes(const QString& list, const Session& session)
{
    std::vector<Option> options;
    const auto it = session.call().codes.find(list);
    if (it != session.call().codes.end())
        for (const CodeDef& code : it->second)
            options.push_back({code.code, code.label.in(session.language())});
    return options;
}

void sortByLabel(std::vector<Option>& options)
{
    std::sort(options.begin(), options.end(), [](const Option& a, const Option& b) {
        return a.label.localeAwareCompare(b.label) < 0;
    });
}

std::vector<Option> countries(const Session& session, bool programmeOnly)
{
    std::vector<Option> options;
    for (const CountryDef& country : session.call().countries)
        if (country.isProgrammeCountry() || !programmeOnly)
            options.push_back({country.code, country.name.in(session.language())});
    sortByLabel(options);
    return options;
}

std::vector<Option> agencies(const Session& session)
{
    std::vector<Option> options;
    for (const AgencyDef& agency : session.call().agencies) {
        const auto& fields = agency.fields;
        if (std::find(fields.begin(), fields.end(), session.call().educationField) != fields.end())
            options.push_back({agency.code, agency.code + QStringLiteral(" – ")
                                                + agency.name.in(session.language())});
    }
    return options;
}

std::vector<Option> activityTypes(const Session& session)
{
    std::vector<Option> options;
    for (const ActivityTypeDef& type : session.call().activityTypes)
        options.push_back({type.code, type.name.in(session.language())});
    return options;
}

std::vector<Option> outcomes(const FieldPath& path, const Session& session)
{
    std::vector<Option> options;
    const QString list = path.segments().value(1);
    for (const OutcomeDef& outcome : session.call().outcomes)
        if (outcome.list == list)
            options.push_back({outcome.id, outcome.id + QStringLiteral(" – ")
                                               + outcome.text.in(session.language())});
    return options;
}

std::vector<Option> items(const char* list, const Session& session)
{
    std::vector<Option> options;
    const Words& words = session.words();
    const FieldPath path = FieldPath::parse(QLatin1String(list));
    for (const int id : itemIds(session.application(), path))
        options.push_back({QString::number(id),
                           itemLabel(path / id, session.application(), session.call(), words)});
    return options;
}

} // namespace

std::vector<Option> optionsFor(const FieldDef& field, const FieldPath& path, const Session& session)
{
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::Choices:
        return codes(field.list, session);
    case FieldKind::Country:
        return countries(session, false);
    case FieldKind::Countries:
        return countries(session, true);
    case FieldKind::Language:
        return codes(QStringLiteral("languages"), session);
    case FieldKind::Agency:
        return agencies(session);
    case FieldKind::ActivityType:
        return activityTypes(session);
    case FieldKind::OutcomeItem:
        return outcomes(path, session);
    case FieldKind::Organisation:
    case FieldKind::Organisations:
        return items("organisations", session);
    case FieldKind::Objectives:
        return items("objectives", session);
    case FieldKind::Activity:
    case FieldKind::Activities:
        return items("activities", session);
    case FieldKind::Group:
        return items("participantGroups", session);
    case FieldKind::Partnership:
        return items("partnerships", session);
    case FieldKind::Line:
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Date:
    case FieldKind::Money:
    case FieldKind::Kilometres:
    case FieldKind::Tick:
    case FieldKind::YesNo:
    case FieldKind::Flag:
        break;
    }
    return {};
}

bool refersToItems(FieldKind kind)
{
    return kind == FieldKind::Organisation || kind == FieldKind::Organisations
           || kind == FieldKind::Objectives || kind == FieldKind::Activity
           || kind == FieldKind::Activities || kind == FieldKind::Group
           || kind == FieldKind::Partnership;
}

bool takesSeveral(FieldKind kind)
{
    return kind == FieldKind::Choices || kind == FieldKind::Countries
           || kind == FieldKind::Organisations || kind == FieldKind::Objectives
           || kind == FieldKind::Activities;
}

} // namespace itinera
