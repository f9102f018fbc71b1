#include "calc/grantmemory.h"

#include "calc/othercosts.h"

namespace itinera {

Grant GrantMemory::grant(const Application& application, const CallSet& call)
{
    forgetIfRatesChanged(application, call);
    Grant grant;
    TravelShares travel;
    for (const auto& activity : application.activities) {
        Remembered& known = m_activities[activity->id.value()];
        if (!known.activity.sameAs(activity)) {
            FlowCosts costs = flowCosts(*activity, application, call);
            known = {activity, costs.total(), std::move(costs.travel)};
        }
        grant.total += known.total;
        travel[activity->id] = &known.travel;
    }
    grant.others = otherCosts(application, call, travel);
    for (const BudgetLine& line : grant.others)
        grant.total += line.amount;
    return grant;
}

void GrantMemory::forgetIfRatesChanged(const Application& application, const CallSet& call)
{
    const List<AgencyRate>& rates = application.budget->agencyRates;
    const QString& agency = application.context->agency;
    if (m_call != &call || m_agency != agency || m_rates.identity() != rates.identity())
        m_activities.clear();
    m_call = &call;
    m_agency = agency;
    m_rates = rates;
}

} // namespace itinera
