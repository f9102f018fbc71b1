#include "text/rulepage.h"

#include "text/checktext.h"
#include "text/statetext.h"
#include "text/words.h"

#include <algorithm>
#include <functional>

namespace itinera {
namespace {

using Belongs = std::function<bool(const CheckDef&)>;

QString row(const QStringList& cells)
{
    QStringList escaped;
    for (QString cell : cells)
        escaped << cell.replace(QLatin1Char('|'), QStringLiteral("\\|"))
                       .replace(QLatin1Char('\n'), QLatin1Char(' '));
    return QStringLiteral("| %1 |").arg(escaped.join(QStringLiteral(" | ")));
}

QString code(const QString& text)
{
    return QStringLiteral("`%1`").arg(text);
}

bool isDecided(const CheckDef& check)
{
    return check.isEvaluated() && check.kind != CheckKind::Covered;
}

class RulePage {
public:
    RulePage(const CallSet& call, const Words& words)
        : m_call(call)
        , m_words(words)
    {
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines{
            m_words("text", QT_TRANSLATE_NOOP("text", "# Rules of %1, call %2"))
                .arg(m_call.action, QString::number(m_call.year)),
            QString(),
            m_words("text", QT_TRANSLATE_NOOP("text", "%1. Rule set %2, version %3."))
                .arg(m_call.title.in(m_words.language()), code(m_call.id),
                     QString::number(m_call.version)),
            m_words("text", QT_TRANSLATE_NOOP("text", "What the columns and the grades A, B and C "
                                                      "mean is said in [rules.md](../rules.md).")),
            QString()};
        lines << overview() << decided();
        for (const CheckKind kind : kNotDecided)
            lines << notDecided(kind);
        return lines;
    }

private:
    static constexpr CheckKind kNotDecided[] = {CheckKind::Person,    CheckKind::Reminder,
                                                CheckKind::Unknown,   CheckKind::Covered,
                                                CheckKind::NotInCall, CheckKind::OtherAction};

    [[nodiscard]] QString decidedTitle() const
    {
        return m_words("text", QT_TRANSLATE_NOOP("text", "Decided by the program"));
    }

    [[nodiscard]] int count(const Belongs& belongs) const
    {
        return static_cast<int>(std::count_if(m_call.checks.begin(), m_call.checks.end(), belongs));
    }

    [[nodiscard]] QStringList overview() const
    {
        QStringList lines{row({m_words("text", QT_TRANSLATE_NOOP("text", "What becomes of a rule")),
                               m_words("text", QT_TRANSLATE_NOOP("text", "Rules"))}),
                          QStringLiteral("|---|---|"),
                          row({decidedTitle(), QString::number(count(isDecided))})};
        for (const CheckKind kind : kNotDecided)
            if (const int rules = count([&](const CheckDef& each) { return each.kind == kind; }))
                lines << row({checkKindText(kind, m_words), QString::number(rules)});
        return lines;
    }

    [[nodiscard]] QStringList decided() const
    {
        QStringList lines{QString(), QStringLiteral("## ") + decidedTitle()};
        for (const SectionDef& section : m_call.form.sections)
            lines << decidedIn(section.title.in(m_words.language()),
                               section.title.in(m_words.language()));
        return lines << decidedIn(
                   m_words("text", QT_TRANSLATE_NOOP("text", "The application as a whole")),
                   QString());
    }

    [[nodiscard]] QStringList decidedIn(const QString& heading, const QString& section) const
    {
        QStringList rows;
        for (const CheckDef& check : m_call.checks)
            if (isDecided(check) && sectionTitle(check, m_call, m_words) == section)
                rows << row({code(check.id), asked(check), severityText(check.severity, m_words),
                             checkKindText(check.kind, m_words), value(check), check.from.source,
                             gradeName(check.from.grade)});
        if (rows.isEmpty())
            return {};
        const QStringList head{QString(), QStringLiteral("### ") + heading, QString(),
                               row({ruleColumn(), askedColumn(), severityColumn(),
                                    m_words("text", QT_TRANSLATE_NOOP("text", "How it decides")),
                                    valueColumn(), sourceColumn(), gradeColumn()}),
                               QStringLiteral("|---|---|---|---|---|---|---|")};
        return head + rows;
    }

    [[nodiscard]] QStringList notDecided(CheckKind kind) const
    {
        QStringList rows;
        for (const CheckDef& check : m_call.checks)
            if (check.kind == kind)
                rows << row({code(check.id), check.title.in(m_words.language()),
                             check.reason.in(m_words.language()),
                             severityText(check.severity, m_words), value(check), check.from.source,
                             gradeName(check.from.grade)});
        if (rows.isEmpty())
            return {};
        const QStringList head{
            QString(), QStringLiteral("## ") + checkKindText(kind, m_words), QString(),
            row({ruleColumn(), askedColumn(),
                 m_words("text", QT_TRANSLATE_NOOP("text", "Why the program does not decide it")),
                 severityColumn(), valueColumn(), sourceColumn(), gradeColumn()}),
            QStringLiteral("|---|---|---|---|---|---|---|")};
        return head + rows;
    }

    [[nodiscard]] QString asked(const CheckDef& check) const
    {
        const QString title = check.title.in(m_words.language());
        const QString reason = check.reason.in(m_words.language());
        return reason.isEmpty() ? title : title + QStringLiteral("<br>") + reason;
    }

    // In words where the kind of the check has some, else as it stands in the call data.
    [[nodiscard]] QString value(const CheckDef& check) const
    {
        if (check.kind == CheckKind::Covered)
            return QStringLiteral("→ ") + code(check.by);
        const QString value = parameterText(check, m_call, m_words);
        return value == check.parameter && !value.isEmpty() ? code(value) : value;
    }

    [[nodiscard]] QString ruleColumn() const
    {
        return m_words("text", QT_TRANSLATE_NOOP("text", "Rule"));
    }

    [[nodiscard]] QString askedColumn() const
    {
        return m_words("text", QT_TRANSLATE_NOOP("text", "What it asks"));
    }

    [[nodiscard]] QString severityColumn() const
    {
        return m_words("text", QT_TRANSLATE_NOOP("text", "Severity"));
    }

    [[nodiscard]] QString valueColumn() const
    {
        return m_words("text", QT_TRANSLATE_NOOP("text", "Value"));
    }

    [[nodiscard]] QString sourceColumn() const
    {
        return m_words("text", QT_TRANSLATE_NOOP("text", "Source"));
    }

    [[nodiscard]] QString gradeColumn() const
    {
        return m_words("text", QT_TRANSLATE_NOOP("text", "Grade"));
    }

    const CallSet& m_call;
    const Words& m_words;
};

} // namespace

QByteArray rulePage(const CallSet& call, const Words& words)
{
    return RulePage(call, words).lines().join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace itinera
