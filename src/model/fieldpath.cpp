#include "model/fieldpath.h"

namespace itinera {

FieldPath FieldPath::parse(const QString& printed)
{
    return FieldPath(printed.isEmpty() ? QStringList() : printed.split(QLatin1Char('/')));
}

FieldPath FieldPath::operator/(const QString& tail) const
{
    return FieldPath(m_segments + tail.split(QLatin1Char('/'), Qt::SkipEmptyParts));
}

FieldPath FieldPath::operator/(int id) const
{
    return FieldPath(m_segments + QStringList{QString::number(id)});
}

FieldPath FieldPath::parent() const
{
    return FieldPath(m_segments.mid(0, m_segments.size() - 1));
}

bool FieldPath::startsWith(const FieldPath& other) const
{
    return m_segments.mid(0, other.m_segments.size()) == other.m_segments;
}

QString FieldPath::pattern() const
{
    QStringList result = m_segments;
    for (QString& segment : result) {
        bool isId = false;
        segment.toInt(&isId);
        if (isId)
            segment = QStringLiteral("*");
    }
    return result.join(QLatin1Char('/'));
}

} // namespace itinera
