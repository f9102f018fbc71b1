#pragma once

#include <QtGlobal>

#include <compare>

namespace itinera {

/// An amount in integer euro cents.
class Money {
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money cents(qint64 cents) { return Money(cents); }
    [[nodiscard]] static constexpr Money euros(qint64 euros) { return Money(euros * 100); }

    [[nodiscard]] constexpr qint64 inCents() const { return m_cents; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_cents + b.m_cents); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_cents - b.m_cents); }
    friend constexpr Money operator*(Money a, qint64 times) { return Money(a.m_cents * times); }
    constexpr Money& operator+=(Money other)
    {
        m_cents += other.m_cents;
        return *this;
    }

    /// Share in whole percent, rounded to the nearest cent, halves up. Amounts are not negative.
    [[nodiscard]] Money percent(int percent) const;
    /// Rounded to the nearest whole euro, halves up (funding rules: halves are not established).
    [[nodiscard]] Money toNearestEuro() const;

private:
    constexpr explicit Money(qint64 cents)
        : m_cents(cents)
    {
    }
    qint64 m_cents = 0;
};

/// An amount that is known only to lie between two values; both equal when it is exact.
struct MoneyRange {
    Money least;
    Money most;

    [[nodiscard]] static constexpr MoneyRange exactly(Money amount) { return {amount, amount}; }
    [[nodiscard]] constexpr bool isExact() const { return least == most; }

    friend constexpr bool operator==(const MoneyRange&, const MoneyRange&) = default;
    friend constexpr MoneyRange operator+(MoneyRange a, MoneyRange b)
    {
        return {a.least + b.least, a.most + b.most};
    }
    friend constexpr MoneyRange operator*(MoneyRange a, qint64 times)
    {
        return {a.least * times, a.most * times};
    }
    constexpr MoneyRange& operator+=(MoneyRange other)
    {
        *this = *this + other;
        return *this;
    }
};

} // namespace itinera
