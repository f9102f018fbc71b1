#include "gui/outline.h"

#include "gui/pages/pageregistry.h"
#include "gui/style.h"
#include "session/session.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <map>

namespace itinera {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kTitleRole = Qt::UserRole + 1;

} // namespace

Outline::Outline(Session& session, QWidget* parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("outline"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            Q_EMIT pageChosen(item->data(0, kIdRole).toString());
    });
}

void Outline::rebuild()
{
    const QSignalBlocker quiet(this);
    setAccessibleName(tr("Outline of the form"));
    clear();
    if (!m_session.isOpen())
        return;
    for (const PageEntry& entry : pageEntries(m_session)) {
        auto* item = new QTreeWidgetItem(this, {entry.title, QString()});
        item->setData(0, kIdRole, entry.id);
        item->setData(0, kTitleRole, entry.title);
        item->setSizeHint(0, QSize(0, fontMetrics().lineSpacing() + 10));
    }
    refreshStates();
}

void Outline::refreshStates()
{
    std::map<QString, std::pair<int, int>> counts;
    for (const Finding& finding : m_session.report().findings) {
        const SectionDef* section = m_session.call().sectionOf(finding.where.pattern());
        if (finding.waiver || !section)
            continue;
        auto& [errors, warnings] = counts[section->id];
        errors += finding.severity == Severity::Error ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *topLevelItem(i);
        const QString id = item.data(0, kIdRole).toString();
        const bool isSection = m_session.call().section(id) != nullptr;
        const auto [errors, warnings] = counts[id];
        if (isSection)
            mark(item, item.data(0, kTitleRole).toString(), errors, warnings);
    }
}

void Outline::mark(QTreeWidgetItem& item, const QString& title, int errors, int warnings)
{
    QStringList marks;
    if (errors > 0)
        marks << severityMark(Severity::Error) + QString::number(errors);
    if (warnings > 0)
        marks << severityMark(Severity::Warning) + QString::number(warnings);
    const QString state = marks.isEmpty() ? QStringLiteral("✔") : marks.join(QLatin1Char(' '));
    const QString words = marks.isEmpty()
                              ? tr("complete")
                              : tr("%n error(s)", nullptr, errors) + QStringLiteral(", ")
                                    + tr("%n warning(s)", nullptr, warnings);
    item.setText(1, state);
    item.setForeground(1, errors > 0     ? severityColor(Severity::Error)
                          : warnings > 0 ? severityColor(Severity::Warning)
                                         : QColor(0x14, 0x53, 0x2d));
    item.setToolTip(0, title);
    item.setToolTip(1, words);
    item.setData(0, Qt::AccessibleTextRole, title + QStringLiteral(": ") + words);
}

void Outline::showCurrent(const QString& page)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->data(0, kIdRole).toString() == page)
            setCurrentItem(topLevelItem(i));
}

} // namespace itinera
