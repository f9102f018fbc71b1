#include "text/joined.h"

#include "text/words.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr qsizetype kLongest = 80; // characters of a foreign text inside a sentence

} // namespace

QString listed(const QStringList& parts)
{
    const bool hasCommas = std::any_of(parts.begin(), parts.end(), [](const QString& part) {
        return part.contains(QLatin1Char(','));
    });
    return parts.join(hasCommas ? QStringLiteral("; ") : QStringLiteral(", "));
}

QString anyOf(const QStringList& parts, const Words& words)
{
    if (parts.isEmpty())
        return words("text", QT_TRANSLATE_NOOP("text", "none"));
    if (parts.size() == 1)
        return parts.front();
    return words("text", QT_TRANSLATE_NOOP("text", "%1 or %2"))
        .arg(listed(parts.mid(0, parts.size() - 1)), parts.back());
}

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    if (line.size() <= kLongest)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), kLongest - 1);
    qsizetype end = space > kLongest / 2 ? space : kLongest - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + QChar(0x2026);
}

} // namespace itinera
