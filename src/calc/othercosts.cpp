#include "calc/othercosts.h"

#include "calc/budgetterms.h"
#include "calc/figures.h"
#include "calc/travelpool.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr int kParticipantsAtFirstRate =
    100; // organisational support falls from the 101st of a type

// How much of an expensive journey the unit cost covers, against the share named by the call.
enum class Coverage { Little, Enough, NotCertain };

class OtherCosts {
public:
    OtherCosts(const Application& application, const CallSet& call, const TravelShares& travel)
        : m_application(application)
        , m_call(call)
        , m_rates(call.rates)
        , m_travel(travel)
    {
    }

    std::vector<BudgetLine> run() &&
    {
        addOrganisationalSupport();
        addVisits();
        addRealCosts();
        return std::move(m_lines);
    }

private:
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
                lineOf(CostCategory::OrganisationalSupport,
                       FieldPath::parse(QStringLiteral("activities")) / activity->id.value(),
                       activity->id);
            entry.sources.push_back(tier->source);
            for (const auto& flow : activity->flows)
                demand(entry, participantsOf(*flow).has_value(),
                       entry.where / QStringLiteral("flows") / flow->id.value()
                           / QStringLiteral("participants"));
            addTier(entry, first, tier->first);
            addTier(entry, persons - first, tier->after100);
            addLine(m_lines, std::move(entry));
        }
    }

    static void addTier(BudgetLine& entry, int persons, const std::optional<Money>& unit)
    {
        if (persons <= 0)
            return;
        if (unit)
            entry.terms.push_back(
                product({countFactor(FactorKind::Participants, persons),
                         moneyFactor(FactorKind::UnitCost, MoneyRange::exactly(*unit))}));
        else
            leaveOpen(entry);
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
        const Fact<Money>& unit = m_rates.preparatoryVisit;
        for (const auto& visit : m_application.preparatoryVisits) {
            const FieldPath where =
                FieldPath::parse(QStringLiteral("preparatoryVisits")) / visit->id.value();
            BudgetLine entry = lineOf(CostCategory::PreparatoryVisits, where, visit->activity);
            entry.sources.push_back(unit.from);
            demand(entry, visit->persons.has_value(), where / QStringLiteral("persons"));
            if (visit->persons.value_or(0) > 0)
                entry.terms.push_back(
                    product({countFactor(FactorKind::Persons, *visit->persons),
                             moneyFactor(FactorKind::UnitCost, MoneyRange::exactly(unit.value))}));
            addLine(m_lines, std::move(entry));
        }
    }

    // real costs

    void addRealCosts()
    {
        const FieldPath inclusion = FieldPath::parse(QStringLiteral("budget/inclusion"));
        for (const auto& row : m_application.budget->inclusion) {
            BudgetLine entry = realCostLine(*row, CostCategory::InclusionParticipants,
                                            inclusion / row->id.value());
            entry.sources.push_back(m_rates.inclusionParticipantsPercent.from);
            addShare(entry, *row, m_rates.inclusionParticipantsPercent.value);
            addLine(m_lines, std::move(entry));
        }
        const FieldPath exceptional = FieldPath::parse(QStringLiteral("budget/exceptional"));
        for (const auto& row : m_application.budget->exceptional)
            addExceptional(*row, exceptional / row->id.value());
    }

    void addExceptional(const RealCost& row, const FieldPath& where)
    {
        BudgetLine entry = realCostLine(row, CostCategory::ExceptionalCosts, where);
        const auto rate = std::find_if(m_rates.exceptional.begin(), m_rates.exceptional.end(),
                                       [&](const auto& each) { return each.type == row.type; });
        if (rate == m_rates.exceptional.end()) {
            addUnknownShare(entry, row);
        } else {
            entry.sources.push_back(rate->source);
            if (rate->unitCoversBelowPercent)
                return addExpensiveTravel(row, *rate, std::move(entry));
            addShare(entry, row, rate->percent);
        }
        addLine(m_lines, std::move(entry));
    }

    static BudgetLine realCostLine(const RealCost& row, CostCategory category,
                                   const FieldPath& where)
    {
        BudgetLine entry = lineOf(category, where, row.activity);
        demand(entry, row.cost.has_value(), where / QStringLiteral("cost"));
        return entry;
    }

    static void addShare(BudgetLine& entry, const RealCost& row, int percent)
    {
        if (row.cost)
            entry.terms.push_back(
                product({moneyFactor(FactorKind::RealCost, MoneyRange::exactly(*row.cost)),
                         countFactor(FactorKind::Percent, percent)}));
    }

    // The call names no share for this kind of cost: anything from nothing to the whole.
    static void addUnknownShare(BudgetLine& entry, const RealCost& row)
    {
        entry.note = BudgetNote::ShareUnknown;
        entry.missing.push_back(entry.where / QStringLiteral("type"));
        if (!row.cost)
            return;
        BudgetTerm term =
            product({moneyFactor(FactorKind::RealCost, MoneyRange::exactly(*row.cost)),
                     countFactor(FactorKind::UnknownShare, 1)});
        term.amount.least = Money();
        entry.terms.push_back(std::move(term));
    }

    // expensive travel: a share of the real cost instead of the unit cost, if that covers little

    void addExpensiveTravel(const RealCost& row, const ExceptionalRate& rate, BudgetLine entry)
    {
        const TravelPool::Taken taken = unitCostOf(row);
        const Coverage coverage = coverageOf(row, taken.sum, *rate.unitCoversBelowPercent);
        addShare(entry, row, coverage == Coverage::Enough ? 0 : rate.percent);
        if (coverage == Coverage::Enough)
            entry.note = BudgetNote::UnitCostSuffices;
        if (coverage == Coverage::NotCertain) {
            entry.note = BudgetNote::UnitCostMaySuffice;
            for (BudgetTerm& term : entry.terms)
                term.amount.least = Money();
            addMissing(entry, row);
        }
        const FieldPath where = entry.where;
        addLine(m_lines, std::move(entry));
        if (coverage != Coverage::Enough && taken.sum.most > Money())
            addDeduction(row, where, rate.source, taken, coverage);
    }

    TravelPool::Taken unitCostOf(const RealCost& row)
    {
        if (row.activity && row.persons)
            return poolOf(*row.activity).take(*row.persons);
        // Whose travel it is is not said yet: nobody's, or that of all.
        TravelPool::Taken taken;
        for (const auto& [activity, shares] : m_travel)
            if (!row.activity || activity == *row.activity)
                taken.sum.most += poolOf(activity).most();
        return taken;
    }

    TravelPool& poolOf(Id<Activity> activity)
    {
        const auto shares = m_travel.find(activity);
        return m_pools.try_emplace(activity, shares == m_travel.end() ? nullptr : shares->second)
            .first->second;
    }

    static Coverage coverageOf(const RealCost& row, MoneyRange unitCost, int percent)
    {
        if (!row.cost)
            return Coverage::NotCertain;
        const Money limit = *row.cost * percent;
        if (unitCost.most * 100 < limit || unitCost.most == Money())
            return Coverage::Little;
        return unitCost.least * 100 >= limit ? Coverage::Enough : Coverage::NotCertain;
    }

    void addMissing(BudgetLine& entry, const RealCost& row)
    {
        const std::size_t before = entry.missing.size();
        if (!row.activity)
            entry.missing.push_back(entry.where / QStringLiteral("activity"));
        if (!row.persons)
            entry.missing.push_back(entry.where / QStringLiteral("persons"));
        if (row.activity)
            for (const FieldPath& path : poolOf(*row.activity).missing())
                entry.missing.push_back(path);
        // Persons who are not paid alike: only a person can say who it is.
        if (entry.missing.size() == before && row.cost)
            entry.missing.push_back(entry.where / QStringLiteral("persons"));
    }

    void addDeduction(const RealCost& row, const FieldPath& where, const Provenance& source,
                      const TravelPool::Taken& taken, Coverage coverage)
    {
        BudgetLine entry = lineOf(CostCategory::Travel, where, row.activity);
        entry.deduction = true;
        entry.sources.push_back(source);
        BudgetTerm term = taken.unit ? product({countFactor(FactorKind::Persons, taken.persons),
                                                moneyFactor(FactorKind::UnitCost, *taken.unit)})
                                     : product({moneyFactor(FactorKind::UnitCost, taken.sum)});
        const Money least = coverage == Coverage::Little ? taken.sum.least : Money();
        term.amount = {Money() - taken.sum.most, Money() - least};
        entry.terms.push_back(std::move(term));
        addLine(m_lines, std::move(entry));
    }

    const Application& m_application;
    const CallSet& m_call;
    const RateTable& m_rates;
    const TravelShares& m_travel;
    std::map<Id<Activity>, TravelPool> m_pools;
    std::vector<BudgetLine> m_lines;
};

} // namespace

std::vector<BudgetLine> otherCosts(const Application& application, const CallSet& call,
                                   const TravelShares& travel)
{
    return OtherCosts(application, call, travel).run();
}

} // namespace itinera
