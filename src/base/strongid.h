#pragma once

#include <QtGlobal> // first: moc cannot read <compare> before it

#include <compare>
#include <cstddef>
#include <functional>

namespace itinera {

/// Number that names one item of a list inside a document. Ids are positive and stand once in a
/// list; 0 is "not given yet". No arithmetic.
///
/// The highest id may be given again once its item is removed, so everything that names an item has
/// to go with it: see `withoutItem`. A count that never goes back would have to stand in the file
/// for each list, and outside of what undo takes back.
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
