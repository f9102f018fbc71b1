#include "calc/budget.h"

#include "calc/figures.h"

#include <algorithm>
#include <map>

namespace itinera {
namespace {

constexpr int kParticipantsAtFirstRate =
    100;                                  // organisational support falls from the 101st of a type
constexpr int kAccompanyingDaysPaid = 60; // beyond, costs go under inclusion support

MoneyRange percentOf(MoneyRange amount, int percent)
{
    return {amount.least.percent(percent), amount.most.percent(percent)};
}

MoneyRange nearestEuro(MoneyRange amount)
{
    return {amount.least.toNearestEuro(), amount.most.toNearestEuro()};
}

Factor count(FactorKind kind, int number)
{
    return {kind, number, {}};
}

Factor money(FactorKind kind, MoneyRange amount)
{
    return {kind, 0, amount};
}

bool isAmount(FactorKind kind)
{
    return kind >= FactorKind::UnitCost && kind <= FactorKind::RealCost;
}

BudgetTerm product(std::vector<Factor> factors)
{
    BudgetTerm term;
    qint64 times = 1;
    int percent = 100;
    for (const Factor& factor : factors) {
        if (isAmount(factor.kind))
            term.amount = factor.amount;
        else if (factor.kind == FactorKind::Percent)
            percent = factor.number;
        else
            times *= factor.number;
    }
    term.amount = percentOf(term.amount * times, percent);
    term.factors = std::move(factors);
    return term;
}

class Calculation {
public:
    Calculation(const Application& application, const CallSet& call)
        : m_application(application)
        , m_call(call)
        , m_rates(call.rates)
    {
    }

    BudgetResult run()
    {
        for (const auto& activity : m_application.activities) {
            const ActivityTypeDef* type = m_call.activityType(activity->type);
            for (const auto& flow : activity->flows)
                if (type)
                    addFlow(*activity, *type, *flow);
        }
        addOrganisationalSupport();
        addVisits();
        addRealCosts();
        std::stable_sort(
            m_result.lines.begin(), m_result.lines.end(),
            [](const BudgetLine& a, const BudgetLine& b) { return a.category < b.category; });
        return std::move(m_result);
    }

private:
    BudgetLine line(CostCategory category, FieldPath where,
                    std::optional<Id<Activity>> activity) const
    {
        BudgetLine result;
        result.category = category;
        result.where = std::move(where);
        result.activity = activity;
        return result;
    }

    void add(BudgetLine line)
    {
        for (const BudgetTerm& term : line.terms)
            line.amount += term.amount;
        if (line.terms.empty() && !line.open)
            return;
        m_result.total += line.amount;
        m_result.open = m_result.open || line.open;
        m_result.lines.push_back(std::move(line));
    }

    void addFlow(const Activity& activity, const ActivityTypeDef& type, const Flow& flow)
    {
        const FieldPath where = FieldPath::parse(
            QStringLiteral("activities/%1/flows/%2").arg(activity.id.value()).arg(flow.id.value()));
        const auto persons = participantsOf(flow);
        if (type.travel) {
            addTravel(activity, flow, where, FactorKind::Participants, persons);
            if (flow.accompanyingPersons.value_or(0) > 0)
                addTravel(activity, flow, where, FactorKind::AccompanyingPersons,
                          flow.accompanyingPersons);
        }
        if (type.individualSupport != QLatin1String("none")) {
            addIndividual(activity, flow, where, type.individualSupport, persons,
                          activityDays(flow), false);
            if (flow.accompanyingPersons.value_or(0) > 0) {
                auto days = accompanyingDays(flow);
                if (days)
                    days = std::min(*days, kAccompanyingDaysPaid);
                addIndividual(activity, flow, where, QStringLiteral("staff"),
                              flow.accompanyingPersons, days, true);
            }
        }
        addInclusion(activity, flow, where);
        if (type.courseFees)
            addCourseFees(activity, flow, where, persons);
        addLinguistic(activity, type, flow, where, persons);
    }

    // travel

    MoneyRange unitTravel(const Flow& flow, const FieldPath& where, BudgetLine& line) const
    {
        const auto amountOf = [&](const TravelBand& band) -> MoneyRange {
            if (!flow.greenTravel)
                return {std::min(band.standard, band.green), std::max(band.standard, band.green)};
            return MoneyRange::exactly(*flow.greenTravel ? band.green : band.standard);
        };
        if (!flow.greenTravel)
            line.missing.push_back(where / QStringLiteral("greenTravel"));
        if (flow.distance.km) {
            if (const TravelBand* band = travelBand(m_rates, *flow.distance.km)) {
                line.sources.push_back(band->source);
                return amountOf(*band);
            }
        }
        line.missing.push_back(where / QStringLiteral("distance/km"));
        MoneyRange any = amountOf(m_rates.travel.front());
        for (const TravelBand& band : m_rates.travel)
            any = {std::min(any.least, amountOf(band).least),
                   std::max(any.most, amountOf(band).most)};
        line.sources.push_back(m_rates.travel.front().source);
        return any;
    }

    void addTravel(const Activity& activity, const Flow& flow, const FieldPath& where,
                   FactorKind who, std::optional<int> persons)
    {
        BudgetLine entry = line(CostCategory::Travel, where, activity.id);
        entry.accompanying = who == FactorKind::AccompanyingPersons;
        const MoneyRange unit = unitTravel(flow, where, entry);
        demandPersons(entry, where, persons);
        if (persons)
            entry.terms.push_back(
                product({count(who, *persons), money(FactorKind::UnitCost, unit)}));
        m_unitTravel[activity.id].push_back(unit);
        add(std::move(entry));
    }

    void demandPersons(BudgetLine& entry, const FieldPath& where, std::optional<int> persons) const
    {
        if (persons)
            return;
        entry.open = true;
        entry.missing.push_back(where / QStringLiteral("participants"));
    }

    // individual support

    void addIndividual(const Activity& activity, const Flow& flow, const FieldPath& where,
                       const QString& who, std::optional<int> persons, std::optional<int> days,
                       bool accompanying)
    {
        BudgetLine entry = line(CostCategory::IndividualSupport, where, activity.id);
        entry.accompanying = accompanying;
        const CountryDef* country = m_call.country(flow.destination.country);
        const auto rate = country && country->costGroup
                              ? dailyRate(m_application, m_call, who, *country->costGroup)
                              : std::nullopt;
        const auto travelDays = fundedTravelDays(flow, m_rates);
        demandPersons(entry, where, persons);
        demand(entry, days.has_value(), where / QStringLiteral("days"));
        demand(entry, travelDays.has_value(), where / QStringLiteral("travelDays"));
        demand(entry, rate.has_value(), where / QStringLiteral("destination/country"));
        if (persons && days && travelDays && rate) {
            entry.sources.push_back(rate->source);
            if (!rate->amount.isExact())
                entry.missing.push_back(FieldPath::parse(QStringLiteral("budget/agencyRates")));
            const FactorKind kind =
                accompanying ? FactorKind::AccompanyingPersons : FactorKind::Participants;
            addDays(entry, kind, *persons, *days + *travelDays, rate->amount);
            if (!flow.greenTravel) {
                const int green = std::clamp(*flow.travelDays, 0, m_rates.travelDaysGreen.value);
                addPossibleDays(entry, kind, *persons, *days + *travelDays, green - *travelDays,
                                rate->amount.most);
                if (green > *travelDays)
                    entry.missing.push_back(where / QStringLiteral("greenTravel"));
            }
        }
        add(std::move(entry));
    }

    static void demand(BudgetLine& entry, bool known, const FieldPath& path)
    {
        if (known)
            return;
        entry.open = true;
        entry.missing.push_back(path);
    }

    void addDays(BudgetLine& entry, FactorKind who, int persons, int days, MoneyRange rate) const
    {
        const int firstDays = std::min(days, m_rates.laterFromDay.value - 1);
        entry.terms.push_back(
            product({count(who, persons), count(FactorKind::DaysUpTo14, firstDays),
                     money(FactorKind::DailyRate, rate)}));
        if (days <= firstDays)
            return;
        const MoneyRange later = nearestEuro(percentOf(rate, m_rates.laterPercent.value));
        entry.sources.push_back(m_rates.laterPercent.from);
        entry.terms.push_back(
            product({count(who, persons), count(FactorKind::DaysFrom15, days - firstDays),
                     money(FactorKind::LaterDailyRate, later)}));
    }

    // Travel days that are paid only if it turns out that the travel is green.
    void addPossibleDays(BudgetLine& entry, FactorKind who, int persons, int daysBefore, int more,
                         Money rate) const
    {
        const int upTo14 = std::clamp(m_rates.laterFromDay.value - 1 - daysBefore, 0, more);
        const Money later = rate.percent(m_rates.laterPercent.value).toNearestEuro();
        if (upTo14 > 0)
            entry.terms.push_back(
                product({count(who, persons), count(FactorKind::DaysUpTo14, upTo14),
                         money(FactorKind::DailyRate, {Money(), rate})}));
        if (more > upTo14)
            entry.terms.push_back(
                product({count(who, persons), count(FactorKind::DaysFrom15, more - upTo14),
                         money(FactorKind::LaterDailyRate, {Money(), later})}));
    }

    // other unit costs

    void addInclusion(const Activity& activity, const Flow& flow, const FieldPath& where)
    {
        const Money unit = m_rates.inclusionOrganisations.value;
        BudgetLine entry = line(CostCategory::InclusionOrganisations, where, activity.id);
        entry.sources.push_back(m_rates.inclusionOrganisations.from);
        int known = 0;
        int possible = 0;
        for (const auto& row : flow.participants) {
            known += row->fewerOpportunities.value_or(0);
            if (row->fewerOpportunities || row->number.value_or(0) <= 0)
                continue;
            possible += *row->number;
            entry.missing.push_back(where / QStringLiteral("participants") / row->id.value()
                                    / QStringLiteral("fewerOpportunities"));
        }
        if (known > 0)
            entry.terms.push_back(
                product({count(FactorKind::Participants, known),
                         money(FactorKind::UnitCost, MoneyRange::exactly(unit))}));
        if (possible > 0)
            entry.terms.push_back(product({count(FactorKind::Participants, possible),
                                           money(FactorKind::UnitCost, {Money(), unit})}));
        add(std::move(entry));
    }

    void addUnits(CostCategory category, std::optional<Id<Activity>> activity,
                  const FieldPath& where, FactorKind who, int persons, const Fact<Money>& unit)
    {
        if (persons <= 0)
            return;
        BudgetLine entry = line(category, where, activity);
        entry.sources.push_back(unit.from);
        entry.terms.push_back(product(
            {count(who, persons), money(FactorKind::UnitCost, MoneyRange::exactly(unit.value))}));
        add(std::move(entry));
    }

    void addCourseFees(const Activity& activity, const Flow& flow, const FieldPath& where,
                       std::optional<int> persons)
    {
        if (flow.courseFeeDays.value_or(0) <= 0 || !persons)
            return;
        BudgetLine entry = line(CostCategory::CourseFees, where, activity.id);
        entry.sources.push_back(m_rates.courseFeePerDay.from);
        const Money perPerson = m_rates.courseFeePerDay.value * *flow.courseFeeDays;
        if (perPerson <= m_rates.courseFeeMost.value)
            entry.terms.push_back(product(
                {count(FactorKind::Participants, *persons),
                 count(FactorKind::FeeDays, *flow.courseFeeDays),
                 money(FactorKind::UnitCost, MoneyRange::exactly(m_rates.courseFeePerDay.value))}));
        else
            entry.terms.push_back(product(
                {count(FactorKind::Participants, *persons),
                 money(FactorKind::UnitCost, MoneyRange::exactly(m_rates.courseFeeMost.value))}));
        add(std::move(entry));
    }

    void addLinguistic(const Activity& activity, const ActivityTypeDef& type, const Flow& flow,
                       const FieldPath& where, std::optional<int> persons)
    {
        addUnits(CostCategory::LinguisticSupport, activity.id, where, FactorKind::Participants,
                 flow.linguisticSupport.value_or(0), m_rates.linguisticSupport);
        if (type.longTerm)
            addUnits(CostCategory::LinguisticSupport, activity.id, where, FactorKind::Participants,
                     persons.value_or(0), m_rates.linguisticLongTermExtra);
    }

    // The threshold counts all participants of the same type of activity, whatever the activity.
    void addOrganisationalSupport()
    {
        std::map<QString, int> counted;
        for (const auto& activity : m_application.activities) {
            const ActivityTypeDef* type = m_call.activityType(activity->type);
            const OrganisationalTier* tier = type ? tierOf(type->organisationalSupport) : nullptr;
            const int persons = knownParticipantsOf(*activity);
            if (!tier)
                continue;
            int& before = counted[activity->type];
            const int first = std::clamp(kParticipantsAtFirstRate - before, 0, persons);
            before += persons;
            BudgetLine entry =
                line(CostCategory::OrganisationalSupport,
                     FieldPath::parse(QStringLiteral("activities")) / activity->id.value(),
                     activity->id);
            entry.sources.push_back(tier->source);
            for (const auto& flow : activity->flows)
                demandPersons(entry, entry.where / QStringLiteral("flows") / flow->id.value(),
                              participantsOf(*flow));
            addTier(entry, first, tier->first);
            addTier(entry, persons - first, tier->after100);
            add(std::move(entry));
        }
    }

    static void addTier(BudgetLine& entry, int persons, Money unit)
    {
        if (persons > 0)
            entry.terms.push_back(
                product({count(FactorKind::Participants, persons),
                         money(FactorKind::UnitCost, MoneyRange::exactly(unit))}));
    }

    const OrganisationalTier* tierOf(const QString& name) const
    {
        for (const OrganisationalTier& tier : m_rates.organisational)
            if (tier.tier == name)
                return &tier;
        return nullptr;
    }

    void addVisits()
    {
        for (const auto& visit : m_application.preparatoryVisits) {
            const FieldPath where =
                FieldPath::parse(QStringLiteral("preparatoryVisits")) / visit->id.value();
            addUnits(CostCategory::PreparatoryVisits, visit->activity, where, FactorKind::Persons,
                     visit->persons.value_or(0), m_rates.preparatoryVisit);
            if (visit->persons)
                continue;
            BudgetLine entry = line(CostCategory::PreparatoryVisits, where, visit->activity);
            entry.sources.push_back(m_rates.preparatoryVisit.from);
            demand(entry, false, where / QStringLiteral("persons"));
            add(std::move(entry));
        }
    }

    // real costs

    void addRealCosts()
    {
        const FieldPath inclusion = FieldPath::parse(QStringLiteral("budget/inclusion"));
        for (const auto& row : m_application.budget->inclusion)
            addRealCost(*row, CostCategory::InclusionParticipants, inclusion / row->id.value(),
                        m_rates.inclusionParticipantsPercent.value,
                        m_rates.inclusionParticipantsPercent.from);
        const FieldPath exceptional = FieldPath::parse(QStringLiteral("budget/exceptional"));
        for (const auto& row : m_application.budget->exceptional) {
            for (const ExceptionalRate& rate : m_rates.exceptional)
                if (rate.type == row->type) {
                    addRealCost(*row, CostCategory::ExceptionalCosts, exceptional / row->id.value(),
                                rate.percent, rate.source);
                    if (rate.unitCoversBelowPercent)
                        addReplacedTravel(*row, exceptional / row->id.value(), rate.source);
                }
        }
    }

    void addRealCost(const RealCost& row, CostCategory category, const FieldPath& where,
                     int percent, const Provenance& source)
    {
        BudgetLine entry = line(category, where, row.activity);
        entry.sources.push_back(source);
        demand(entry, row.cost.has_value(), where / QStringLiteral("cost"));
        if (row.cost)
            entry.terms.push_back(
                product({money(FactorKind::RealCost, MoneyRange::exactly(*row.cost)),
                         count(FactorKind::Percent, percent)}));
        add(std::move(entry));
    }

    // Expensive travel is paid instead of the unit cost, so the unit cost of these persons falls
    // away.
    void addReplacedTravel(const RealCost& row, const FieldPath& where, const Provenance& source)
    {
        if (!row.activity || !row.persons)
            return addPossiblyReplacedTravel(row, where, source);
        const auto units = m_unitTravel.find(*row.activity);
        if (units == m_unitTravel.end() || *row.persons <= 0)
            return;
        MoneyRange unit = units->second.front();
        for (const MoneyRange& each : units->second)
            unit = {std::min(unit.least, each.least), std::max(unit.most, each.most)};
        BudgetLine entry = line(CostCategory::Travel, where, row.activity);
        entry.deduction = true;
        entry.sources.push_back(source);
        BudgetTerm term =
            product({count(FactorKind::Persons, *row.persons), money(FactorKind::UnitCost, unit)});
        term.amount = {Money() - term.amount.most, Money() - term.amount.least};
        entry.terms.push_back(std::move(term));
        add(std::move(entry));
    }

    // Whose travel is replaced is not said yet: nobody's, or all of it.
    void addPossiblyReplacedTravel(const RealCost& row, const FieldPath& where,
                                   const Provenance& source)
    {
        Money all;
        for (const BudgetLine& each : m_result.lines)
            if (each.category == CostCategory::Travel && !each.deduction
                && (!row.activity || each.activity == row.activity))
                all += each.amount.most;
        if (all == Money())
            return;
        BudgetLine entry = line(CostCategory::Travel, where, row.activity);
        entry.deduction = true;
        entry.sources.push_back(source);
        if (!row.activity)
            entry.missing.push_back(where / QStringLiteral("activity"));
        if (!row.persons)
            entry.missing.push_back(where / QStringLiteral("persons"));
        BudgetTerm term = product({money(FactorKind::UnitCost, {Money(), all})});
        term.amount = {Money() - all, Money()};
        entry.terms.push_back(std::move(term));
        add(std::move(entry));
    }

    const Application& m_application;
    const CallSet& m_call;
    const RateTable& m_rates;
    BudgetResult m_result;
    std::map<Id<Activity>, std::vector<MoneyRange>> m_unitTravel;
};

constexpr std::pair<CostCategory, const char*> kCategoryNames[] = {
    {CostCategory::Travel, "travel"},
    {CostCategory::IndividualSupport, "individual-support"},
    {CostCategory::OrganisationalSupport, "organisational-support"},
    {CostCategory::InclusionOrganisations, "inclusion-organisations"},
    {CostCategory::InclusionParticipants, "inclusion-participants"},
    {CostCategory::PreparatoryVisits, "preparatory-visits"},
    {CostCategory::CourseFees, "course-fees"},
    {CostCategory::LinguisticSupport, "linguistic-support"},
    {CostCategory::ExceptionalCosts, "exceptional-costs"},
};

} // namespace

const std::vector<CostCategory>& costCategories()
{
    static const std::vector<CostCategory> all = [] {
        std::vector<CostCategory> list;
        for (const auto& [category, name] : kCategoryNames)
            list.push_back(category);
        return list;
    }();
    return all;
}

QString costCategoryName(CostCategory category)
{
    for (const auto& [each, name] : kCategoryNames)
        if (each == category)
            return QLatin1String(name);
    return {};
}

MoneyRange BudgetResult::totalOf(CostCategory category) const
{
    MoneyRange sum;
    for (const BudgetLine& line : lines)
        if (line.category == category)
            sum += line.amount;
    return sum;
}

MoneyRange BudgetResult::totalOf(Id<Activity> activity) const
{
    MoneyRange sum;
    for (const BudgetLine& line : lines)
        if (line.activity == activity)
            sum += line.amount;
    return sum;
}

std::vector<FieldPath> BudgetResult::missing() const
{
    std::vector<FieldPath> all;
    for (const BudgetLine& line : lines)
        for (const FieldPath& path : line.missing)
            if (std::find(all.begin(), all.end(), path) == all.end())
                all.push_back(path);
    return all;
}

BudgetResult computeBudget(const Application& application, const CallSet& call)
{
    return Calculation(application, call).run();
}

const TravelBand* travelBand(const RateTable& rates, Kilometres distance)
{
    for (const TravelBand& band : rates.travel)
        if (distance >= band.from && (!band.below || distance < *band.below))
            return &band;
    return nullptr;
}

std::optional<DailyRate> dailyRate(const Application& application, const CallSet& call,
                                   const QString& who, int countryGroup)
{
    for (const auto& rate : application.budget->agencyRates)
        if (rate->who == who && rate->countryGroup == countryGroup && rate->daily)
            return DailyRate{MoneyRange::exactly(*rate->daily), {rate->source, Grade::C}};
    for (const PublishedRate& rate : call.rates.published)
        if (rate.agency == application.context->agency && rate.who == who
            && rate.countryGroup == countryGroup)
            return DailyRate{MoneyRange::exactly(rate.daily), rate.source};
    for (const IndividualRate& rate : call.rates.individual)
        if (rate.who == who && rate.countryGroup == countryGroup)
            return DailyRate{rate.daily, rate.source};
    return std::nullopt;
}

} // namespace itinera
