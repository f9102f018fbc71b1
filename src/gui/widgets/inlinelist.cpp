#include "gui/widgets/inlinelist.h"

#include "gui/style.h"
#include "gui/widgets/fieldrow.h"
#include "model/fieldaccess.h"
#include "session/session.h"
#include "text/findingtext.h"
#include "text/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace itinera {

InlineList::InlineList(Session& session, const ListDef& list, FieldPath path, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(list)
    , m_path(std::move(path))
    , m_rowsLayout(new QVBoxLayout)
    , m_findings(new QLabel(this))
    , m_add(new QPushButton(list.add.in(session.language()), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* title = new QLabel(list.title.in(session.language()), this);
    title->setProperty("role", QStringLiteral("subtitle"));
    layout->addWidget(title);
    layout->addLayout(m_rowsLayout);
    m_findings->setWordWrap(true);
    m_findings->hide();
    layout->addWidget(m_findings);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(m_path.toString() + QStringLiteral("/add"));
    m_add->setAccessibleName(m_add->text());
    connect(m_add, &QPushButton::clicked, this, [this] {
        const FieldPath item = m_session.addItem(m_path);
        refresh();
        focusPath(item);
    });
    rebuild();
}

void InlineList::rebuild()
{
    for (QWidget* line : m_lines)
        line->deleteLater();
    m_lines.clear();
    m_rows.clear();
    m_ids = itemIds(m_session.application(), m_path);
    for (const int id : m_ids)
        addRow(id);
}

void InlineList::addRow(int id)
{
    const FieldPath item = m_path / id;
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const FieldDef& field : m_list.fields) {
        auto* row = new FieldRow(m_session, field, item / field.path, line);
        row->refreshFindings();
        layout->addWidget(row, 1, Qt::AlignTop);
        m_rows.push_back(row);
    }
    auto* remove = new QToolButton(line);
    remove->setText(QStringLiteral("✕"));
    remove->setToolTip(tr("Remove this row"));
    remove->setAccessibleName(tr("Remove this row"));
    remove->setObjectName(item.toString() + QStringLiteral("/remove"));
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setEnabled(!m_session.isReadOnly());
    connect(remove, &QToolButton::clicked, this, [this, item] { m_session.removeItem(item); });
    layout->addWidget(remove, 0, Qt::AlignTop);
    setTabOrder(remove, m_add); // the button stands below the rows, and is reached after them
    m_rowsLayout->addWidget(line);
    m_lines.push_back(line);
}

void InlineList::refresh()
{
    m_add->setEnabled(!m_session.isReadOnly());
    if (m_ids != itemIds(m_session.application(), m_path)) {
        rebuild();
        return;
    }
    for (FieldRow* row : m_rows)
        row->refresh();
}

void InlineList::refreshFindings()
{
    for (FieldRow* row : m_rows)
        row->refreshFindings();
    const Words& words = m_session.words();
    QStringList lines;
    for (const Finding& finding : m_session.report().findings)
        if (finding.where == m_path && !finding.waiver)
            lines << severityMark(finding.severity) + QLatin1Char(' ')
                         + findingText(finding, m_session.application(), m_session.call(), words)
                               .message;
    m_findings->setText(lines.join(QLatin1Char('\n')));
    m_findings->setProperty("role", QStringLiteral("error"));
    m_findings->setVisible(!lines.isEmpty());
    repolish(m_findings);
}

bool InlineList::focusPath(const FieldPath& path)
{
    for (FieldRow* row : m_rows)
        if (row->path() == path || row->path().startsWith(path)) {
            row->focusEditor();
            return true;
        }
    if (!path.startsWith(m_path) && path != m_path)
        return false;
    m_add->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace itinera
