#include "call/callset.h"

#include <algorithm>

namespace itinera {
namespace {

template <class Items, class Matches>
auto findIn(const Items& items, Matches matches) -> decltype(items.data())
{
    const auto it = std::find_if(items.begin(), items.end(), matches);
    return it == items.end() ? nullptr : &*it;
}

// What follows `list/*/` in a pattern; nothing if it does not lead into the list.
std::optional<QStringView> below(const ListDef& list, QStringView pattern)
{
    constexpr QLatin1String item("/*/");
    if (!pattern.startsWith(list.path) || !pattern.mid(list.path.size()).startsWith(item))
        return std::nullopt;
    return pattern.mid(list.path.size() + item.size());
}

template <class Owner>
const FieldDef* fieldIn(const Owner& owner, QStringView pattern)
{
    for (const FieldDef& field : owner.fields)
        if (field.path == pattern)
            return &field;
    for (const ListDef& list : owner.lists)
        if (const auto rest = below(list, pattern))
            if (const FieldDef* found = fieldIn(list, *rest))
                return found;
    return nullptr;
}

template <class Owner>
const ListDef* listIn(const Owner& owner, QStringView pattern)
{
    for (const ListDef& list : owner.lists) {
        if (list.path == pattern)
            return &list;
        if (const auto rest = below(list, pattern))
            if (const ListDef* found = listIn(list, *rest))
                return found;
    }
    return nullptr;
}

bool isInside(const QString& path, const QString& outer)
{
    return path.startsWith(outer)
           && (path.size() == outer.size() || path[outer.size()] == QLatin1Char('/'));
}

template <class Fits>
bool anyPath(const SectionDef& section, Fits fits)
{
    return std::any_of(section.fields.begin(), section.fields.end(),
                       [&](const FieldDef& field) { return fits(field.path); })
           || std::any_of(section.lists.begin(), section.lists.end(),
                          [&](const ListDef& list) { return fits(list.path); });
}

// How people write a name: `Strasbūra`, `STRASBOURG`, `strasbūra `.
QString plainName(const QString& written)
{
    QString plain;
    for (const QChar each : written.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (each.isLetterOrNumber())
            plain += each;
    return plain;
}

} // namespace

const CountryDef* CallSet::country(const QString& code) const
{
    return findIn(countries, [&](const CountryDef& each) { return each.code == code; });
}

const AgencyDef* CallSet::agency(const QString& code) const
{
    return findIn(agencies, [&](const AgencyDef& each) { return each.code == code; });
}

const ActivityTypeDef* CallSet::activityType(const QString& code) const
{
    return findIn(activityTypes, [&](const ActivityTypeDef& each) { return each.code == code; });
}

const OutcomeDef* CallSet::outcome(const QString& outcomeId) const
{
    return findIn(outcomes, [&](const OutcomeDef& each) { return each.id == outcomeId; });
}

const CodeDef* CallSet::code(const QString& list, const QString& code) const
{
    const auto it = codes.find(list);
    if (it == codes.end())
        return nullptr;
    return findIn(it->second, [&](const CodeDef& each) { return each.code == code; });
}

const CodeDef* CallSet::codeNamed(const QString& list, const QString& written) const
{
    const auto it = codes.find(list);
    const QString name = plainName(written);
    if (it == codes.end() || name.isEmpty())
        return nullptr;
    return findIn(it->second, [&](const CodeDef& each) {
        const auto& labels = each.label.all();
        return plainName(each.code) == name
               || std::any_of(labels.begin(), labels.end(),
                              [&](const auto& label) { return plainName(label.second) == name; })
               || std::any_of(each.names.begin(), each.names.end(),
                              [&](const QString& other) { return plainName(other) == name; });
    });
}

const RoundDef* CallSet::round(int number) const
{
    return findIn(rounds, [&](const RoundDef& each) { return each.number == number; });
}

const CheckDef* CallSet::check(const QString& checkId) const
{
    return findIn(checks, [&](const CheckDef& each) { return each.id == checkId; });
}

const SectionDef* CallSet::section(const QString& sectionId) const
{
    return findIn(form.sections, [&](const SectionDef& each) { return each.id == sectionId; });
}

const FieldDef* CallSet::fieldDef(const QString& pattern) const
{
    for (const SectionDef& each : form.sections)
        if (const FieldDef* found = fieldIn(each, QStringView(pattern)))
            return found;
    return nullptr;
}

const ListDef* CallSet::listDef(const QString& pattern) const
{
    for (const SectionDef& each : form.sections)
        if (const ListDef* found = listIn(each, QStringView(pattern)))
            return found;
    return nullptr;
}

const SectionDef* CallSet::sectionOf(const QString& pattern) const
{
    const SectionDef* section = findIn(form.sections, [&](const SectionDef& each) {
        return anyPath(each, [&](const QString& path) { return isInside(pattern, path); });
    });
    if (section)
        return section;
    return findIn(form.sections, [&](const SectionDef& each) {
        return anyPath(each, [&](const QString& path) { return isInside(path, pattern); });
    });
}

bool CallSet::worksOutGrant() const
{
    const bool asksForJourneys = listDef(QStringLiteral("activities/*/flows")) != nullptr;
    return asksForJourneys
           && std::any_of(activityTypes.begin(), activityTypes.end(),
                          [](const auto& type) { return !type.organisationalSupport.isEmpty(); });
}

bool CallSet::outcomeFits(const QString& list, const QString& type) const
{
    const ActivityTypeDef* def = activityType(type);
    const bool isForAll = list != QLatin1String("learners") && list != QLatin1String("staff");
    if (!def || isForAll)
        return true;
    return (list == QLatin1String("learners")) == (def->target == QLatin1String("learner"));
}

} // namespace itinera
