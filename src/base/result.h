#pragma once

#include "base/ensure.h"
#include "base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace itinera {

/// Either a value or the errors that prevented it (at least one). `Result<>` carries no value.
template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    Result() requires std::is_same_v<T, std::monostate> : m_state(std::in_place_index<0>) {}

    Result(T value) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }

    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, Errors{std::move(error)})
    {
    }

    Result(Errors errors) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(errors))
    {
        ITINERA_ENSURE(!std::get<1>(m_state).empty(), "a failed result has a reason");
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const&
    {
        ITINERA_ENSURE(ok(), "the caller has checked the result");
        return std::get<0>(m_state);
    }
    // From a result that goes away, values are given and no references, which a range-for would
    // not keep alive.
    [[nodiscard]] T value() &&
    {
        ITINERA_ENSURE(ok(), "the caller has checked the result");
        return std::get<0>(std::move(m_state));
    }

    [[nodiscard]] const Errors& errors() const&
    {
        ITINERA_ENSURE(!ok(), "only a failed result has errors");
        return std::get<1>(m_state);
    }
    [[nodiscard]] Errors errors() &&
    {
        ITINERA_ENSURE(!ok(), "only a failed result has errors");
        return std::get<1>(std::move(m_state));
    }
    [[nodiscard]] const Error& error() const& { return errors().front(); }
    [[nodiscard]] Error error() && { return errors().front(); }

private:
    std::variant<T, Errors> m_state;
};

} // namespace itinera
