#include "bundle/document.h"

namespace itinera {
namespace {

bool isLineEnd(char32_t c)
{
    return c == U'\n' || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

// Characters that change the direction of what follows; text that hides its order deceives readers.
bool isDirectionControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2066 && c <= 0x2069);
}

// What XML does not allow, and what has no shape.
bool isUnprintable(char32_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool isSurrogate = c >= 0xD800 && c <= 0xDFFF;
    const bool isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return isControl || isSurrogate || isNoCharacter;
}

} // namespace

QString printableText(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (isLineEnd(c))
            result += QLatin1Char('\n');
        else if (c == U'\t')
            result += QLatin1Char(' ');
        else if (c == U'\r' || c == 0xFEFF || isDirectionControl(c))
            continue;
        else
            result.append(QStringView(QChar::fromUcs4(isUnprintable(c) ? U'\uFFFD' : c)));
    }
    return result;
}

} // namespace itinera
