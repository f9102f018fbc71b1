#pragma once

#include <memory>
#include <utility>

namespace itinera {

/// An immutable value that copies share. Comparing identities is free; `with` makes an edited copy.
template <class T>
class Shared {
public:
    Shared()
        : m_value(std::make_shared<const T>())
    {
    }
    Shared(T value) // NOLINT(google-explicit-constructor)
        : m_value(std::make_shared<const T>(std::move(value)))
    {
    }

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }

    /// The same object in memory, hence certainly equal.
    [[nodiscard]] bool sameAs(const Shared& other) const { return m_value == other.m_value; }
    [[nodiscard]] const void* identity() const { return m_value.get(); }

    template <class Edit>
    [[nodiscard]] Shared with(Edit&& edit) const
    {
        T copy = *m_value;
        std::forward<Edit>(edit)(copy);
        return Shared(std::move(copy));
    }

    friend bool operator==(const Shared& a, const Shared& b)
    {
        return a.sameAs(b) || *a.m_value == *b.m_value;
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace itinera
