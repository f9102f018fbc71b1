#include "call/figuredef.h"
#include "call/parts.h"
#include "model/fieldaccess.h"

#include <QStringBuilder>

#include <algorithm>
#include <set>

namespace itinera {
namespace {

QString numbered(const QString& place, const char* list, std::size_t index)
{
    return place % QLatin1Char('/') % QLatin1String(list) % QLatin1Char('/')
           % QString::number(index);
}

// Walks the set in the order of its files, so that the places of errors can be counted.
class ReferenceCheck {
public:
    ReferenceCheck(const CallSet& set, const QString& actionFile, const QString& formFile,
                   Errors& errors)
        : m_set(set)
        , m_actionFile(actionFile)
        , m_formFile(formFile)
        , m_errors(errors)
    {
    }

    void run()
    {
        verifyAgencies();
        verifyRates();
        verifyOutcomes();
        verifyActivityTypes();
        for (std::size_t i = 0; i < m_set.form.sections.size(); ++i)
            verifyFields(m_set.form.sections[i], FieldPath(), numbered(m_formFile, "sections", i));
        std::set<QString> ids;
        for (const CheckDef& check : m_set.checks) {
            if (!ids.insert(check.id).second)
                fail(QStringLiteral("the check \"%1\" stands twice").arg(check.id),
                     check.place + QStringLiteral("/id"));
            verifyCheck(check);
        }
    }

private:
    void fail(const QString& detail, const QString& place)
    {
        m_errors.push_back({ErrorCode::BadCallData, detail, place, nullptr});
    }

    void demand(bool found, const char* what, const QString& name, const QString& place)
    {
        if (!found)
            fail(QStringLiteral("there is no %1 \"%2\"").arg(QLatin1String(what), name), place);
    }

    void demandCodes(const char* list, const std::vector<QString>& codes, const QString& place)
    {
        for (std::size_t i = 0; i < codes.size(); ++i)
            demand(m_set.code(QLatin1String(list), codes[i]), list, codes[i],
                   place + QLatin1Char('/') + QString::number(i));
    }

    void verifyAgencies()
    {
        for (std::size_t i = 0; i < m_set.agencies.size(); ++i) {
            const AgencyDef& agency = m_set.agencies[i];
            const QString place = numbered(QStringLiteral("agencies.json"), "agencies", i);
            demand(m_set.country(agency.country), "country", agency.country,
                   place + QStringLiteral("/country"));
            demandCodes("fields", agency.fields, place + QStringLiteral("/fields"));
        }
    }

    void verifyRates()
    {
        const QString file = QStringLiteral("rates.json");
        const RateTable& rates = m_set.rates;
        for (std::size_t i = 0; i < rates.published.size(); ++i) {
            demand(hasRates(rates.published[i].who), "group of rates", rates.published[i].who,
                   numbered(file, "agencyRates", i) + QStringLiteral("/who"));
            demand(m_set.agency(rates.published[i].agency), "agency", rates.published[i].agency,
                   numbered(file, "agencyRates", i) + QStringLiteral("/agency"));
        }
        for (std::size_t i = 0; i < rates.exceptional.size(); ++i)
            demand(m_set.code(QStringLiteral("exceptionalCosts"), rates.exceptional[i].type),
                   "exceptional cost", rates.exceptional[i].type,
                   numbered(file, "exceptional", i) + QStringLiteral("/type"));
    }

    // The table serves all fields of education; the groups of this one are in its code lists.
    bool hasRates(const QString& who) const
    {
        return std::any_of(m_set.rates.individual.begin(), m_set.rates.individual.end(),
                           [&](const IndividualRate& rate) { return rate.who == who; });
    }

    void verifyOutcomes()
    {
        for (std::size_t i = 0; i < m_set.outcomes.size(); ++i) {
            const OutcomeDef& outcome = m_set.outcomes[i];
            const QString place = numbered(QStringLiteral("outcomes.json"), "outcomes", i);
            if (!outcome.parent.isEmpty())
                demand(m_set.outcome(outcome.parent), "outcome", outcome.parent,
                       place + QStringLiteral("/parent"));
            demandCodes("fields", outcome.onlyFields, place + QStringLiteral("/onlyFields"));
        }
    }

    void verifyActivityTypes()
    {
        const auto& tiers = m_set.rates.organisational;
        for (std::size_t i = 0; i < m_set.activityTypes.size(); ++i) {
            const ActivityTypeDef& type = m_set.activityTypes[i];
            const QString place = numbered(m_actionFile, "activityTypes", i);
            demand(type.organisationalSupport.isEmpty()
                       || std::any_of(tiers.begin(), tiers.end(),
                                      [&](const auto& tier) {
                                          return tier.tier == type.organisationalSupport;
                                      }),
                   "tier", type.organisationalSupport,
                   place + QStringLiteral("/organisationalSupport"));
            const QString& who = type.individualSupport;
            demand(who == QLatin1String("none")
                       || (hasRates(who) && m_set.code(QStringLiteral("rateGroups"), who)),
                   "group of rates", who, place + QStringLiteral("/individualSupport"));
            demandCodes("venues", type.venues, place + QStringLiteral("/venues"));
            demandCodes("participantKinds", type.participantKinds,
                        place + QStringLiteral("/participantKinds"));
        }
    }

    // form

    template <class Owner>
    void verifyFields(const Owner& owner, const FieldPath& item, const QString& place)
    {
        for (std::size_t i = 0; i < owner.fields.size(); ++i)
            verifyField(owner.fields[i], item, numbered(place, "fields", i));
        for (std::size_t i = 0; i < owner.lists.size(); ++i) {
            const ListDef& list = owner.lists[i];
            const QString here = numbered(place, "lists", i);
            demand(hasPlace(item / list.path), "list", list.path, here + QStringLiteral("/path"));
            verifyFields(list, item / list.path / QStringLiteral("*"), here);
        }
    }

    void verifyField(const FieldDef& field, const FieldPath& item, const QString& place)
    {
        const bool isTick = field.kind == FieldKind::Tick;
        demand(isTick ? field.path.startsWith(QLatin1String("declarations/"))
                      : hasPlace(item / field.path),
               "field", field.path, place + QStringLiteral("/path"));
        if (field.kind == FieldKind::Choice || field.kind == FieldKind::Choices)
            demand(m_set.codes.contains(field.list), "code list", field.list,
                   place + QStringLiteral("/list"));
        verifyConditions(field.requiredWhen, scopeBelow(item), item, place, "requiredWhen");
        verifyConditions(field.visibleWhen, scopeBelow(item), item, place, "visibleWhen");
    }

    // Rows below a flow see the figures of the activity, but not those of the flow.
    static Scope scopeBelow(const FieldPath& item)
    {
        for (const Scope scope :
             {Scope::Organisation, Scope::Group, Scope::Objective, Scope::Activity, Scope::Flow,
              Scope::Visit, Scope::Annex, Scope::Plan, Scope::Partnership})
            if (item == itemPattern(scope))
                return scope;
        return item.startsWith(itemPattern(Scope::Activity)) ? Scope::Activity : Scope::Application;
    }

    // figures

    void verifyConditions(const Conditions& conditions, Scope scope, const FieldPath& item,
                          const QString& place, const char* name)
    {
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            const Condition& condition = conditions[i];
            const QString here = numbered(place, name, i);
            verifyFigure(condition.figure, scope, item, here + QStringLiteral("/figure"));
            const FieldDef* field = m_set.fieldDef((item / condition.figure).toString());
            const bool isType = condition.figure == QLatin1String("=activity.type")
                                || (field && field->kind == FieldKind::ActivityType);
            const QString list = field ? field->list : QString();
            demandValues(condition.in, isType, list, here + QStringLiteral("/in"));
            demandValues(condition.notIn, isType, list, here + QStringLiteral("/notIn"));
        }
    }

    // A condition on a misspelt code would never hold, or always.
    void demandValues(const Codes& codes, bool areTypes, const QString& list, const QString& place)
    {
        for (const QString& code : codes)
            demand(areTypes ? m_set.activityType(code) || isOfOtherField(code)
                            : list.isEmpty() || m_set.code(list, code),
                   "code", code, place);
    }

    // Actions of several fields share a form: `VET-GRP` is looked at where an action of VET is
    // read.
    bool isOfOtherField(const QString& type) const
    {
        const QString field = type.section(QLatin1Char('-'), 0, 0);
        return field != m_set.educationField && m_set.code(QStringLiteral("fields"), field);
    }

    void verifyFigure(const QString& name, Scope scope, const FieldPath& item, const QString& place)
    {
        if (name.isEmpty())
            return;
        demand(canBeRead(name, scope, item), "figure to be read here:", name, place);
        const bool isAnswer = name.startsWith(QLatin1String("answers/"))
                              || name.startsWith(QLatin1String("choices/"));
        if (isAnswer)
            demand(m_set.fieldDef((item / name).toString()), "question", name, place);
    }

    // checks

    void verifyCheck(const CheckDef& check)
    {
        const auto at = [&](const char* member) {
            return check.place + QLatin1Char('/') + QLatin1String(member);
        };
        const FieldPath item = itemPattern(check.scope);
        verifyFigure(check.figure, check.scope, item, at("figure"));
        for (std::size_t i = 0; i < check.figures.size(); ++i)
            verifyFigure(check.figures[i], check.scope, item, numbered(check.place, "figures", i));
        verifyFigure(check.other, check.scope, item, at("other"));
        verifyFigure(check.minUnless, check.scope, item, at("minUnless"));
        verifyConditions(check.applies, check.scope, item, check.place, "applies");
        if (!check.by.isEmpty())
            demand(m_set.check(check.by), "check", check.by, at("by"));
        for (std::size_t i = 0; i < check.declarations.size(); ++i)
            demand(m_set.fieldDef(QStringLiteral("declarations/") + check.declarations[i]),
                   "question", check.declarations[i], numbered(check.place, "declarations", i));
        verifyCodes(check);
        verifyLimits(check);
    }

    void verifyCodes(const CheckDef& check)
    {
        const QString& list = check.codes;
        const bool isCountries = list == QLatin1String("countries");
        if (!list.isEmpty() && !isCountries)
            demand(m_set.codes.contains(list), "code list", list,
                   check.place + QStringLiteral("/codes"));
        const auto listed = check.parameters.find(check.key);
        if (!check.key.isEmpty())
            demand(listed != check.parameters.end(), "parameter", check.key,
                   check.place + QStringLiteral("/key"));
        const bool fromParameter = listed != check.parameters.end();
        const QStringList values = fromParameter
                                       ? listed->second.split(QLatin1Char(','))
                                       : QStringList(check.values.begin(), check.values.end());
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString& value = values[i];
            const bool known = list.isEmpty() || (!isCountries && !m_set.codes.contains(list))
                               || (isCountries ? value == kAllMemberStates || m_set.country(value)
                                               : m_set.code(list, value) != nullptr);
            demand(known, "code", value,
                   fromParameter ? check.place + QStringLiteral("/parameter")
                                 : numbered(check.place, "values", static_cast<std::size_t>(i)));
        }
    }

    // A range whose limits are misspelt would allow everything.
    void verifyLimits(const CheckDef& check)
    {
        const CheckDef* from =
            check.parameterOf.isEmpty() ? &check : m_set.check(check.parameterOf);
        if (!from)
            return demand(false, "check", check.parameterOf,
                          check.place + QStringLiteral("/parameterOf"));
        if (check.kind != CheckKind::Range)
            return;
        bool any = false;
        for (const QString& key : {QStringLiteral("count"), check.minKey, check.maxKey}) {
            const auto it = from->parameters.find(key);
            if (it == from->parameters.end())
                continue;
            bool isNumber = false;
            (void)it->second.toInt(&isNumber);
            any = true;
            if (!isNumber && it->second != QLatin1String("none"))
                fail(QStringLiteral("the limit \"%1\" is no whole number").arg(key),
                     from->place + QStringLiteral("/parameter"));
        }
        if (!any)
            fail(QStringLiteral("the parameter has no limit \"%1\" or \"%2\"")
                     .arg(check.minKey, check.maxKey),
                 from->place + QStringLiteral("/parameter"));
        const auto unit = from->parameters.find(QStringLiteral("unit"));
        const bool isKnown = canBeRead(check.figure, check.scope, itemPattern(check.scope));
        if (isKnown && unit != from->parameters.end() && unit->second != unitOfFigure(check.figure))
            fail(QStringLiteral("the figure is not counted in \"%1\"").arg(unit->second),
                 from->place + QStringLiteral("/parameter"));
    }

    const CallSet& m_set;
    const QString& m_actionFile;
    const QString& m_formFile;
    Errors& m_errors;
};

} // namespace

void verifyReferences(const CallSet& set, const QString& actionFile, const QString& formFile,
                      Errors& errors)
{
    ReferenceCheck(set, actionFile, formFile, errors).run();
}

} // namespace itinera
