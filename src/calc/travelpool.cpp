#include "calc/travelpool.h"

#include <algorithm>

namespace itinera {
namespace {

int personsOf(const TravelShare& share)
{
    return std::max(share.persons.value_or(0), 0);
}

// Takes so many persons from the shares in their order; who is not counted yet may be anybody.
template <class UnitOf>
Money sumOf(const std::vector<TravelShare>& shares, int persons, UnitOf unitOf)
{
    Money sum;
    for (const TravelShare& share : shares) {
        const int here = share.persons ? std::min(personsOf(share), persons) : persons;
        sum += unitOf(share) * here;
        persons -= here;
    }
    return sum;
}

} // namespace

TravelPool::TravelPool(const std::vector<TravelShare>* shares)
{
    if (shares)
        m_shares = *shares;
}

TravelPool::Taken TravelPool::take(int persons)
{
    const bool isOpen = std::any_of(m_shares.begin(), m_shares.end(),
                                    [](const TravelShare& share) { return !share.persons; });
    const int certain = std::clamp(known() - m_taken, 0, std::max(persons, 0));
    const int possible = isOpen ? std::max(persons, 0) : certain;
    Taken taken;
    taken.persons = certain;
    taken.sum.most = dearest(m_taken + possible) - dearest(m_taken);
    taken.sum.least = std::min(cheapest(certain), taken.sum.most);
    const bool alike = std::all_of(m_shares.begin(), m_shares.end(), [&](const TravelShare& share) {
        return share.unit == m_shares.front().unit;
    });
    if (alike && !isOpen && !m_shares.empty())
        taken.unit = m_shares.front().unit;
    m_taken += possible;
    return taken;
}

Money TravelPool::most() const
{
    return dearest(known());
}

std::vector<FieldPath> TravelPool::missing() const
{
    std::vector<FieldPath> all;
    for (const TravelShare& share : m_shares)
        all.insert(all.end(), share.missing.begin(), share.missing.end());
    return all;
}

Money TravelPool::cheapest(int persons) const
{
    std::vector<TravelShare> shares = m_shares;
    std::stable_sort(shares.begin(), shares.end(),
                     [](const auto& a, const auto& b) { return a.unit.least < b.unit.least; });
    return sumOf(shares, persons, [](const TravelShare& share) { return share.unit.least; });
}

Money TravelPool::dearest(int persons) const
{
    std::vector<TravelShare> shares = m_shares;
    std::stable_sort(shares.begin(), shares.end(),
                     [](const auto& a, const auto& b) { return a.unit.most > b.unit.most; });
    return sumOf(shares, persons, [](const TravelShare& share) { return share.unit.most; });
}

int TravelPool::known() const
{
    int sum = 0;
    for (const TravelShare& share : m_shares)
        sum += personsOf(share);
    return sum;
}

} // namespace itinera
