#include "base/money.h"

#include "base/ensure.h"

namespace itinera {

Money Money::percent(int percent) const
{
    ITINERA_ENSURE(m_cents >= 0 && percent >= 0,
                   "shares are taken of amounts that are not negative");
    return Money((m_cents * percent + 50) / 100);
}

Money Money::toNearestEuro() const
{
    ITINERA_ENSURE(m_cents >= 0, "amounts to be rounded are not negative");
    return Money((m_cents + 50) / 100 * 100);
}

} // namespace itinera
