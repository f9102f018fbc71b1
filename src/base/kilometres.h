#pragma once

#include <QtGlobal>

#include <cmath>
#include <compare>

namespace itinera {

/// A distance one way, in hundredths of a kilometre (the precision of the official calculator).
class Kilometres {
public:
    constexpr Kilometres() = default;
    [[nodiscard]] static constexpr Kilometres hundredths(qint64 value) { return Kilometres(value); }
    [[nodiscard]] static Kilometres fromKilometres(double km)
    {
        return Kilometres(std::llround(km * 100.0));
    }

    [[nodiscard]] constexpr qint64 inHundredths() const { return m_hundredths; }
    [[nodiscard]] constexpr double inKilometres() const
    {
        return static_cast<double>(m_hundredths) / 100.0;
    }
    friend constexpr auto operator<=>(Kilometres, Kilometres) = default;

private:
    constexpr explicit Kilometres(qint64 hundredths)
        : m_hundredths(hundredths)
    {
    }
    qint64 m_hundredths = 0;
};

} // namespace itinera
