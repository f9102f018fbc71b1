#include "gui/findings/findingsmodel.h"

#include "gui/style.h"
#include "session/session.h"
#include "text/fieldlabel.h"
#include "text/findingtext.h"
#include "text/statetext.h"
#include "text/words.h"

namespace itinera {

FindingsModel::FindingsModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::text(const Finding& finding, int column) const
{
    const Words& words = m_session.words();
    const FindingText text = findingText(finding, m_session.application(), m_session.call(), words);
    switch (column) {
    case SeverityColumn: {
        const QString name = severityText(finding.severity, words);
        return severityMark(finding.severity) + QLatin1Char(' ')
               + (finding.waiver ? tr("Accepted") : name);
    }
    case WhereColumn:
        return text.where;
    case MessageColumn:
        return text.message;
    case RuleColumn:
        return finding.rule;
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Finding& found = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(found, index.column());
    case Qt::ForegroundRole:
        if (found.waiver)
            return QColor(0x5a, 0x64, 0x70);
        return index.column() == SeverityColumn ? QVariant(severityColor(found.severity))
                                                : QVariant();
    case Qt::ToolTipRole:
        return text(found, index.column());
    case Qt::UserRole:
        return static_cast<int>(found.severity);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case WhereColumn:
        return tr("Where");
    case MessageColumn:
        return tr("What is wrong");
    case RuleColumn:
        return tr("Rule");
    default:
        return {};
    }
}

// Rows that stay are kept; what lies between the common start and the common end is exchanged.
void FindingsModel::refresh()
{
    const std::vector<Finding>& next = m_session.report().findings;
    std::size_t start = 0;
    while (start < m_findings.size() && start < next.size() && m_findings[start] == next[start])
        ++start;
    std::size_t tail = 0;
    while (tail + start < m_findings.size() && tail + start < next.size()
           && m_findings[m_findings.size() - 1 - tail] == next[next.size() - 1 - tail])
        ++tail;
    const auto signedStart = static_cast<std::ptrdiff_t>(start);
    if (start + tail < m_findings.size()) {
        beginRemoveRows({}, static_cast<int>(start),
                        static_cast<int>(m_findings.size() - tail) - 1);
        m_findings.erase(m_findings.begin() + signedStart,
                         m_findings.end() - static_cast<std::ptrdiff_t>(tail));
        endRemoveRows();
    }
    if (start + tail < next.size()) {
        beginInsertRows({}, static_cast<int>(start), static_cast<int>(next.size() - tail) - 1);
        m_findings.insert(m_findings.begin() + signedStart, next.begin() + signedStart,
                          next.end() - static_cast<std::ptrdiff_t>(tail));
        endInsertRows();
    }
    // Labels of places may have changed although the findings are the same.
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace itinera
