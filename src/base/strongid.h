#pragma once

#include <QtGlobal> // first: moc cannot read <compare> before it

#include <compare>
#include <cstddef>
#include <functional>

namespace itinera {

/// Number that names one item of a list inside a document. Ids are positive and never reused for
/// another item of the same list; 0 is "not given yet". No arithmetic.
template <class Item>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(int value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;

private:
    int m_value = 0;
};

} // namespace itinera

template <class Item>
struct std::hash<itinera::Id<Item>> {
    std::size_t operator()(itinera::Id<Item> id) const noexcept
    {
        return std::hash<int>{}(id.value());
    }
};
