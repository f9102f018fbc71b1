#include "base/textmetrics.h"

#include <algorithm>

namespace itinera {

int TextLength::worst() const
{
    return std::max({characters, withDoubleBreaks, utf16Units});
}

TextLength textLength(const QString& text)
{
    const auto breaks = static_cast<int>(text.count(QLatin1Char('\n')));
    int characters = 0;
    for (const QChar unit : text)
        characters += unit.isLowSurrogate() ? 0 : 1;
    return {characters, characters + breaks, static_cast<int>(text.size()) + breaks};
}

} // namespace itinera
