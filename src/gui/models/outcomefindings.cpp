#include "gui/models/outcomefindings.h"

#include "gui/style.h"
#include "session/session.h"
#include "text/findingtext.h"
#include "text/words.h"

#include <QLabel>

#include <algorithm>

namespace itinera {

std::optional<Severity> worstBelow(const FieldPath& path, const Session& session)
{
    std::optional<Severity> worst;
    for (const Finding& finding : session.report().findings)
        if (finding.where.startsWith(path) && !finding.waiver)
            worst = std::max(worst.value_or(Severity::Advice), finding.severity);
    return worst;
}

void showFindings(QLabel* label, const std::vector<FieldPath>& places, const Session& session)
{
    const Words& words = session.words();
    QStringList lines;
    QStringList fixes;
    Severity worst = Severity::Advice;
    for (const Finding& finding : session.report().findings) {
        if (finding.waiver
            || std::find(places.begin(), places.end(), finding.where) == places.end())
            continue;
        const FindingText text = findingText(finding, session.application(), session.call(), words);
        lines << severityMark(finding.severity) + QLatin1Char(' ') + text.message;
        fixes << text.fix;
        worst = std::max(worst, finding.severity);
    }
    label->setText(lines.join(QLatin1Char('\n')));
    label->setToolTip(fixes.join(QLatin1Char('\n')));
    label->setVisible(!lines.isEmpty());
    label->setProperty("role", severityName(worst));
    repolish(label);
}

} // namespace itinera
