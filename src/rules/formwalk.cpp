#include "rules/formwalk.h"

#include "model/fieldaccess.h"

#include <algorithm>

namespace itinera {
namespace {

template <class Owner>
void walk(const Application& application, const Owner& owner, const FieldPath& at,
          const VisitField& visit, const QString& skipped = {})
{
    for (const FieldDef& field : owner.fields)
        visit({&field, at});
    for (const ListDef& list : owner.lists) {
        if (list.path == skipped)
            continue;
        const FieldPath path = at / list.path;
        for (const int id : itemIds(application, path))
            walk(application, list, path / id, visit, skipped);
    }
}

} // namespace

void forEachField(const Application& application, const SectionDef& section,
                  const VisitField& visit)
{
    walk(application, section, FieldPath(), visit);
}

void forEachFieldBut(const QString& list, const Application& application, const SectionDef& section,
                     const VisitField& visit)
{
    walk(application, section, FieldPath(), visit, list);
}

void forEachFieldOfItem(const Application& application, const ListDef& list, const FieldPath& item,
                        const VisitField& visit)
{
    walk(application, list, item, visit);
}

bool isRequired(const FormPlace& place, const Project& project)
{
    if (place.field->required == Required::Yes)
        return true;
    if (place.field->requiredWhen.empty())
        return false;
    const CheckContext context = contextAt(project, place.item);
    return std::all_of(place.field->requiredWhen.begin(), place.field->requiredWhen.end(),
                       [&](const Condition& each) {
                           const auto compiled = CompiledCondition::from(each);
                           return compiled && compiled->holds(context);
                       });
}

bool isFilled(const FormPlace& place, const Application& application)
{
    if (place.field->kind == FieldKind::Tick) {
        const QString id = place.field->path.section(QLatin1Char('/'), -1);
        return std::find(application.declarations.begin(), application.declarations.end(), id)
               != application.declarations.end();
    }
    const auto value = valueAt(application, place.path());
    return value && !isBlank(*value);
}

} // namespace itinera
