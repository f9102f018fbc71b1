#include "rules/own.h"

#include <algorithm>

namespace itinera {
namespace {

Finding amountFinding(const CompiledCheck& check, const FieldPath& item, const char* field,
                      Money actual)
{
    Finding finding = check.finding(item / QLatin1String(field));
    finding.arguments[QStringLiteral("actual")] = valueArgument(actual);
    finding.arguments[QStringLiteral("item")] = pathArgument(item);
    return finding;
}

const IndividualRate* rangeFor(const AgencyRate& rate, const CallSet& call)
{
    for (const IndividualRate& each : call.rates.individual)
        if (each.who == rate.who && each.countryGroup == rate.countryGroup)
            return &each;
    return nullptr;
}

// Rates that a person has entered; the values of the check say for whom.
Outcome agencyRates(const CompiledCheck& check, const CheckContext& c)
{
    const FieldPath rates = FieldPath::parse(QStringLiteral("budget/agencyRates"));
    Outcome outcome{Answer::NotApplicable, {}};
    for (const auto& rate : c.project.application.budget->agencyRates) {
        const IndividualRate* range = rangeFor(*rate, c.call);
        if (!range || !rate->daily || Codes{rate->who} != check.values())
            continue;
        if (outcome.answer == Answer::NotApplicable)
            outcome.answer = Answer::Passed;
        if (*rate->daily >= range->daily.least && *rate->daily <= range->daily.most)
            continue;
        Finding finding = amountFinding(check, rates / rate->id.value(), "daily", *rate->daily);
        finding.arguments[QStringLiteral("allowed")] =
            rangeArgument(range->daily.least, range->daily.most);
        outcome.answer = Answer::Failed;
        outcome.findings.push_back(std::move(finding));
    }
    return outcome;
}

Outcome expensiveTravel(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome{Answer::NotApplicable, {}};
    const auto& rows = c.project.application.budget->exceptional;
    const bool isEntered = std::any_of(rows.begin(), rows.end(), [](const auto& row) {
        return row->type == QLatin1String("expensive_travel") && row->cost;
    });
    if (!isEntered)
        return outcome;
    outcome.answer = Answer::Passed;
    for (const BudgetLine& line : c.project.grant().others) {
        if (line.note != BudgetNote::UnitCostSuffices)
            continue;
        const Money cost = line.terms.front().factors.front().amount.most;
        outcome.answer = Answer::Failed;
        outcome.findings.push_back(amountFinding(check, line.where, "cost", cost));
    }
    return outcome;
}

} // namespace

std::vector<NamedOwnCheck> ownFundingChecks()
{
    return {
        {"FUND.individual.adult_learners", {{Scope::Application, agencyRates}}},
        {"FUND.individual.pupils", {{Scope::Application, agencyRates}}},
        {"FUND.individual.staff_sch", {{Scope::Application, agencyRates}}},
        {"FUND.individual.staff_vet_adu", {{Scope::Application, agencyRates}}},
        {"FUND.individual.vet_learners", {{Scope::Application, agencyRates}}},
        {"FUND.expensive_travel", {{Scope::Application, expensiveTravel}}},
    };
}

} // namespace itinera
