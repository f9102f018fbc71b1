#pragma once

#include "calc/flowcosts.h"

#include <unordered_map>

namespace itinera {

struct Grant {
    MoneyRange total;               ///< that of `computeBudget`
    std::vector<BudgetLine> others; ///< the lines that are not paid flow by flow
};

/// Works out the grant again and again: only activities that have changed are worked out anew.
class GrantMemory {
public:
    [[nodiscard]] Grant grant(const Application& application, const CallSet& call);

private:
    struct Remembered {
        Shared<Activity> activity;
        MoneyRange total;
        std::vector<TravelShare> travel;
    };

    void forgetIfRatesChanged(const Application& application, const CallSet& call);

    std::unordered_map<int, Remembered> m_activities;
    const CallSet* m_call = nullptr;
    QString m_agency;
    List<AgencyRate> m_rates;
};

} // namespace itinera
