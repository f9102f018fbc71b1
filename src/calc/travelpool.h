#pragma once

#include "calc/flowcosts.h"

namespace itinera {

/// The persons of an activity whose travel support falls away, because expensive travel is paid
/// instead. Which of them travel expensively is not said, so sums are ranges where they are not
/// all paid alike.
class TravelPool {
public:
    explicit TravelPool(const std::vector<TravelShare>* shares);

    struct Taken {
        int persons = 0;
        std::optional<MoneyRange> unit; ///< if all are paid alike
        MoneyRange sum;
    };

    /// Takes persons out, at most those that travel and were not taken before.
    [[nodiscard]] Taken take(int persons);
    /// What all known persons together may get.
    [[nodiscard]] Money most() const;
    /// Inputs that would make the sums exact.
    [[nodiscard]] std::vector<FieldPath> missing() const;

private:
    [[nodiscard]] Money cheapest(int persons) const;
    [[nodiscard]] Money dearest(int persons) const;
    [[nodiscard]] int known() const;

    std::vector<TravelShare> m_shares;
    int m_taken = 0;
};

} // namespace itinera
