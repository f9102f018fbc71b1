#pragma once

#include "base/shared.h"
#include "base/strongid.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace itinera {

/// An immutable, ordered list of items with ids. Copies share everything.
template <class T>
class List {
public:
    using Items = std::vector<Shared<T>>;

    List()
        : m_items(std::make_shared<const Items>())
    {
    }
    explicit List(Items items)
        : m_items(std::make_shared<const Items>(std::move(items)))
    {
    }

    [[nodiscard]] auto begin() const { return m_items->begin(); }
    [[nodiscard]] auto end() const { return m_items->end(); }
    [[nodiscard]] std::size_t size() const { return m_items->size(); }
    [[nodiscard]] bool isEmpty() const { return m_items->empty(); }
    [[nodiscard]] const Shared<T>& operator[](std::size_t index) const
    {
        return m_items->at(index);
    }

    /// Null if there is none.
    [[nodiscard]] const T* find(Id<T> id) const
    {
        const auto it =
            std::find_if(begin(), end(), [id](const auto& item) { return item->id == id; });
        return it == end() ? nullptr : &**it;
    }

    /// An id that no item of the list has.
    [[nodiscard]] Id<T> freeId() const
    {
        int highest = 0;
        for (const auto& item : *m_items)
            highest = std::max(highest, item->id.value());
        return Id<T>(highest + 1);
    }

    [[nodiscard]] const void* identity() const { return m_items.get(); }

    template <class Edit>
    [[nodiscard]] List with(Edit&& edit) const
    {
        Items copy = *m_items;
        std::forward<Edit>(edit)(copy);
        return List(std::move(copy));
    }

    friend bool operator==(const List& a, const List& b)
    {
        return a.m_items == b.m_items || *a.m_items == *b.m_items;
    }

private:
    std::shared_ptr<const Items> m_items;
};

} // namespace itinera
