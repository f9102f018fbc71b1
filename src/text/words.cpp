#include "text/words.h"

#include <QRegularExpression>
#include <QTranslator>

namespace itinera {
namespace {

QLocale localeOf(const QString& language)
{
    // The program writes British English: day before month.
    if (language == QLatin1String("en"))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(language);
}

// `day(s)` is "day" or "days", `activit(y/ies)` is "activity" or "activities".
QString englishForm(const QString& source, int n)
{
    static const QRegularExpression endings(QStringLiteral("\\(([a-z]+)(?:/([a-z]+))?\\)"));
    QString result;
    qsizetype done = 0;
    for (auto it = endings.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool hasBoth = match.capturedLength(2) > 0;
        result += source.mid(done, match.capturedStart() - done);
        if (n == 1)
            result += hasBoth ? match.captured(1) : QString();
        else
            result += match.captured(hasBoth ? 2 : 1);
        done = match.capturedEnd();
    }
    return result + source.mid(done);
}

} // namespace

Words::Words(const QString& language)
    : m_language(language)
    , m_locale(localeOf(language))
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/itinera_%1.qm").arg(language)))
        m_translator = std::move(translator);
}

QStringList Words::available()
{
    return {QStringLiteral("en"), QStringLiteral("lv")};
}

QString Words::operator()(const char* context, const char* source) const
{
    const QString translated = m_translator ? m_translator->translate(context, source) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Words::operator()(const char* context, const char* source, int n) const
{
    return counted(context, source, n, m_locale.toString(n));
}

QString Words::counted(const char* context, const char* source, int n, const QString& shown) const
{
    const QString translated =
        m_translator ? m_translator->translate(context, source, nullptr, n) : QString();
    QString form = translated.isEmpty() ? englishForm(QString::fromUtf8(source), n) : translated;
    return form.replace(QStringLiteral("%n"), shown);
}

} // namespace itinera
