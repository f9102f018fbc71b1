#include "calc/flowcosts.h"

#include "calc/budgetterms.h"
#include "calc/figures.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr int kAccompanyingDaysPaid = 60; // beyond, costs go under inclusion support

MoneyRange nearestEuro(MoneyRange amount)
{
    return {amount.least.toNearestEuro(), amount.most.toNearestEuro()};
}

class FlowCalculation {
public:
    FlowCalculation(const Application& application, const CallSet& call)
        : m_application(application)
        , m_call(call)
        , m_rates(call.rates)
    {
    }

    FlowCosts costsOf(const Activity& activity) &&
    {
        if (const ActivityTypeDef* type = m_call.activityType(activity.type))
            for (const auto& flow : activity.flows)
                addFlow(activity, *type, *flow);
        return std::move(m_costs);
    }

private:
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

    TravelShare travelOf(const Flow& flow, const FieldPath& where, BudgetLine& line) const
    {
        const auto amountOf = [&](const TravelBand& band) -> MoneyRange {
            if (!flow.greenTravel)
                return {std::min(band.standard, band.green), std::max(band.standard, band.green)};
            return MoneyRange::exactly(*flow.greenTravel ? band.green : band.standard);
        };
        TravelShare share;
        if (!flow.greenTravel)
            share.missing.push_back(where / QStringLiteral("greenTravel"));
        const TravelBand* band =
            flow.distance.km ? travelBand(m_rates, *flow.distance.km) : nullptr;
        if (band) {
            share.unit = amountOf(*band);
            line.sources.push_back(band->source);
            return share;
        }
        share.missing.push_back(where / QStringLiteral("distance/km"));
        share.unit = amountOf(m_rates.travel.front());
        for (const TravelBand& each : m_rates.travel)
            share.unit = {std::min(share.unit.least, amountOf(each).least),
                          std::max(share.unit.most, amountOf(each).most)};
        line.sources.push_back(m_rates.travel.front().source);
        return share;
    }

    void addTravel(const Activity& activity, const Flow& flow, const FieldPath& where,
                   FactorKind who, std::optional<int> persons)
    {
        BudgetLine entry = lineOf(CostCategory::Travel, where, activity.id);
        entry.accompanying = who == FactorKind::AccompanyingPersons;
        TravelShare share = travelOf(flow, where, entry);
        share.persons = persons;
        if (!persons)
            share.missing.push_back(where / QStringLiteral("participants"));
        entry.open = !persons;
        entry.missing = share.missing;
        if (persons)
            entry.terms.push_back(product(
                {countFactor(who, *persons), moneyFactor(FactorKind::UnitCost, share.unit)}));
        m_costs.travel.push_back(std::move(share));
        addLine(m_costs.lines, std::move(entry));
    }

    // individual support

    void addIndividual(const Activity& activity, const Flow& flow, const FieldPath& where,
                       const QString& who, std::optional<int> persons, std::optional<int> days,
                       bool accompanying)
    {
        BudgetLine entry = lineOf(CostCategory::IndividualSupport, where, activity.id);
        entry.accompanying = accompanying;
        const CountryDef* country = m_call.country(flow.destination.country);
        const auto rate = country && country->costGroup
                              ? dailyRate(m_application, m_call, who, *country->costGroup)
                              : std::nullopt;
        const auto travelDays = fundedTravelDays(flow, m_rates);
        demand(entry, persons.has_value(), where / QStringLiteral("participants"));
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
        addLine(m_costs.lines, std::move(entry));
    }

    void addDays(BudgetLine& entry, FactorKind who, int persons, int days, MoneyRange rate) const
    {
        const int firstDays = std::min(days, m_rates.laterFromDay.value - 1);
        entry.terms.push_back(
            product({countFactor(who, persons), countFactor(FactorKind::DaysUpTo14, firstDays),
                     moneyFactor(FactorKind::DailyRate, rate)}));
        if (days <= firstDays)
            return;
        const MoneyRange later = nearestEuro(percentOf(rate, m_rates.laterPercent.value));
        entry.sources.push_back(m_rates.laterPercent.from);
        entry.terms.push_back(product({countFactor(who, persons),
                                       countFactor(FactorKind::DaysFrom15, days - firstDays),
                                       moneyFactor(FactorKind::LaterDailyRate, later)}));
    }

    // Travel days that are paid only if it turns out that the travel is green.
    void addPossibleDays(BudgetLine& entry, FactorKind who, int persons, int daysBefore, int more,
                         Money rate) const
    {
        const int upTo14 = std::clamp(m_rates.laterFromDay.value - 1 - daysBefore, 0, more);
        const Money later = rate.percent(m_rates.laterPercent.value).toNearestEuro();
        if (upTo14 > 0)
            entry.terms.push_back(
                product({countFactor(who, persons), countFactor(FactorKind::DaysUpTo14, upTo14),
                         moneyFactor(FactorKind::DailyRate, {Money(), rate})}));
        if (more > upTo14)
            entry.terms.push_back(product(
                {countFactor(who, persons), countFactor(FactorKind::DaysFrom15, more - upTo14),
                 moneyFactor(FactorKind::LaterDailyRate, {Money(), later})}));
    }

    // other unit costs

    void addInclusion(const Activity& activity, const Flow& flow, const FieldPath& where)
    {
        const Money unit = m_rates.inclusionOrganisations.value;
        BudgetLine entry = lineOf(CostCategory::InclusionOrganisations, where, activity.id);
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
                product({countFactor(FactorKind::Participants, known),
                         moneyFactor(FactorKind::UnitCost, MoneyRange::exactly(unit))}));
        if (possible > 0)
            entry.terms.push_back(product({countFactor(FactorKind::Participants, possible),
                                           moneyFactor(FactorKind::UnitCost, {Money(), unit})}));
        addLine(m_costs.lines, std::move(entry));
    }

    void addUnits(CostCategory category, std::optional<Id<Activity>> activity,
                  const FieldPath& where, FactorKind who, int persons,
                  const std::optional<Money>& unit, const Provenance& from)
    {
        if (persons <= 0)
            return;
        BudgetLine entry = lineOf(category, where, activity);
        entry.sources.push_back(from);
        if (unit)
            entry.terms.push_back(
                product({countFactor(who, persons),
                         moneyFactor(FactorKind::UnitCost, MoneyRange::exactly(*unit))}));
        else
            leaveOpen(entry);
        addLine(m_costs.lines, std::move(entry));
    }

    void addCourseFees(const Activity& activity, const Flow& flow, const FieldPath& where,
                       std::optional<int> persons)
    {
        if (flow.courseFeeDays.value_or(0) <= 0 || !persons)
            return;
        BudgetLine entry = lineOf(CostCategory::CourseFees, where, activity.id);
        entry.sources.push_back(m_rates.courseFeePerDay.from);
        const Money perPerson = m_rates.courseFeePerDay.value * *flow.courseFeeDays;
        if (!m_rates.courseFeeMost || perPerson <= *m_rates.courseFeeMost)
            entry.terms.push_back(
                product({countFactor(FactorKind::Participants, *persons),
                         countFactor(FactorKind::FeeDays, *flow.courseFeeDays),
                         moneyFactor(FactorKind::UnitCost,
                                     MoneyRange::exactly(m_rates.courseFeePerDay.value))}));
        else
            entry.terms.push_back(product(
                {countFactor(FactorKind::Participants, *persons),
                 moneyFactor(FactorKind::UnitCost, MoneyRange::exactly(*m_rates.courseFeeMost))}));
        addLine(m_costs.lines, std::move(entry));
    }

    void addLinguistic(const Activity& activity, const ActivityTypeDef& type, const Flow& flow,
                       const FieldPath& where, std::optional<int> persons)
    {
        addUnits(CostCategory::LinguisticSupport, activity.id, where, FactorKind::Participants,
                 flow.linguisticSupport.value_or(0), m_rates.linguisticSupport.value,
                 m_rates.linguisticSupport.from);
        if (type.longTerm)
            addUnits(CostCategory::LinguisticSupport, activity.id, where, FactorKind::Participants,
                     persons.value_or(0), m_rates.linguisticLongTermExtra.value,
                     m_rates.linguisticLongTermExtra.from);
    }

    const Application& m_application;
    const CallSet& m_call;
    const RateTable& m_rates;
    FlowCosts m_costs;
};

} // namespace

MoneyRange FlowCosts::total() const
{
    MoneyRange sum;
    for (const BudgetLine& line : lines)
        sum += line.amount;
    return sum;
}

FlowCosts flowCosts(const Activity& activity, const Application& application, const CallSet& call)
{
    return FlowCalculation(application, call).costsOf(activity);
}

} // namespace itinera
