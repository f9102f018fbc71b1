#include "text/provenancetext.h"

#include "text/words.h"

namespace itinera {

QString gradeText(Grade grade, const Words& words)
{
    switch (grade) {
    case Grade::A:
        return words("text", QT_TRANSLATE_NOOP("text", "Official text."));
    case Grade::B:
        return words("text",
                     QT_TRANSLATE_NOOP("text", "One secondary source or sure recollection."));
    case Grade::C:
        return words("text", QT_TRANSLATE_NOOP("text", "Not confirmed: this can only warn."));
    }
    return {};
}

QString provenanceText(const Provenance& from, const Words& words)
{
    QString source = from.source.trimmed();
    if (source.endsWith(QLatin1Char('.')))
        source.chop(1);
    const QString grade = gradeText(from.grade, words);
    if (source.isEmpty())
        return grade;
    return words("text", QT_TRANSLATE_NOOP("text", "Source: %1.")).arg(source) + QLatin1Char(' ')
           + grade;
}

} // namespace itinera
