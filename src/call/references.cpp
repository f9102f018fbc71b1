#include "call/parts.h"

#include <algorithm>
#include <set>

namespace itinera {
namespace {

class ReferenceCheck {
public:
    ReferenceCheck(const CallSet& set, Errors& errors)
        : m_set(set)
        , m_errors(errors)
    {
    }

    void run()
    {
        activityTypes();
        checks();
        for (const SectionDef& section : m_set.form.sections)
            fields(section, section.id);
        for (const AgencyDef& agency : m_set.agencies)
            demand(m_set.country(agency.country) != nullptr, QStringLiteral("country"),
                   agency.country, agency.code);
    }

private:
    void demand(bool found, const QString& what, const QString& name, const QString& place)
    {
        if (!found)
            m_errors.push_back({ErrorCode::BadCallData,
                                QStringLiteral("there is no %1 \"%2\"").arg(what, name), place,
                                nullptr});
    }

    void activityTypes()
    {
        for (const ActivityTypeDef& type : m_set.activityTypes) {
            const auto& tiers = m_set.rates.organisational;
            demand(std::any_of(
                       tiers.begin(), tiers.end(),
                       [&](const auto& tier) { return tier.tier == type.organisationalSupport; }),
                   QStringLiteral("tier"), type.organisationalSupport, type.code);
            for (const QString& venue : type.venues)
                demand(m_set.code(QStringLiteral("venues"), venue), QStringLiteral("venue"), venue,
                       type.code);
            for (const QString& kind : type.participantKinds)
                demand(m_set.code(QStringLiteral("participantKinds"), kind),
                       QStringLiteral("kind of participant"), kind, type.code);
        }
    }

    void checks()
    {
        std::set<QString> ids;
        for (const CheckDef& check : m_set.checks) {
            if (!ids.insert(check.id).second)
                m_errors.push_back({ErrorCode::BadCallData,
                                    QStringLiteral("the check stands twice"), check.id, nullptr});
            for (const QString& other : {check.by, check.parameterOf})
                if (!other.isEmpty())
                    demand(m_set.check(other), QStringLiteral("check"), other, check.id);
            if (!check.codes.isEmpty() && check.codes != QLatin1String("countries"))
                demand(m_set.codes.contains(check.codes), QStringLiteral("code list"), check.codes,
                       check.id);
            if (!check.key.isEmpty())
                demand(check.parameters.contains(check.key), QStringLiteral("parameter"), check.key,
                       check.id);
        }
    }

    template <class Owner>
    void fields(const Owner& owner, const QString& place)
    {
        for (const FieldDef& field : owner.fields) {
            const bool needsList =
                field.kind == FieldKind::Choice || field.kind == FieldKind::Choices;
            if (needsList)
                demand(m_set.codes.contains(field.list), QStringLiteral("code list"), field.list,
                       field.id);
        }
        for (const ListDef& list : owner.lists)
            fields(list, place + QLatin1Char('/') + list.path);
    }

    const CallSet& m_set;
    Errors& m_errors;
};

} // namespace

void verifyReferences(const CallSet& set, Errors& errors)
{
    ReferenceCheck(set, errors).run();
}

} // namespace itinera
