#include "calc/budget.h"

#include "calc/budgetterms.h"
#include "calc/othercosts.h"

#include <algorithm>
#include <map>

namespace itinera {
namespace {

bool isAmount(FactorKind kind)
{
    return kind >= FactorKind::UnitCost && kind <= FactorKind::RealCost;
}

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
    std::map<Id<Activity>, FlowCosts> costs;
    TravelShares travel;
    BudgetResult result;
    for (const auto& activity : application.activities) {
        FlowCosts& flows = costs[activity->id] = flowCosts(*activity, application, call);
        travel[activity->id] = &flows.travel;
        std::move(flows.lines.begin(), flows.lines.end(), std::back_inserter(result.lines));
    }
    std::vector<BudgetLine> others = otherCosts(application, call, travel);
    std::move(others.begin(), others.end(), std::back_inserter(result.lines));
    for (const BudgetLine& line : result.lines) {
        result.total += line.amount;
        result.open = result.open || line.open;
    }
    std::stable_sort(
        result.lines.begin(), result.lines.end(),
        [](const BudgetLine& a, const BudgetLine& b) { return a.category < b.category; });
    return result;
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

BudgetLine lineOf(CostCategory category, FieldPath where, std::optional<Id<Activity>> activity)
{
    BudgetLine result;
    result.category = category;
    result.where = std::move(where);
    result.activity = activity;
    return result;
}

void demand(BudgetLine& line, bool known, const FieldPath& path)
{
    if (known)
        return;
    line.open = true;
    line.missing.push_back(path);
}

void addLine(std::vector<BudgetLine>& lines, BudgetLine line)
{
    for (const BudgetTerm& term : line.terms)
        line.amount += term.amount;
    if (!line.terms.empty() || line.open)
        lines.push_back(std::move(line));
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
