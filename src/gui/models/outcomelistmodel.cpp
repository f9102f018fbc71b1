#include "gui/models/outcomelistmodel.h"

#include "gui/models/outcomefindings.h"
#include "gui/style.h"
#include "session/session.h"
#include "text/codetext.h"
#include "text/joined.h"
#include "text/words.h"

#include <algorithm>

namespace itinera {
namespace {

bool haveSameKeys(const std::vector<OutcomeEntry>& a, const std::vector<OutcomeEntry>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const OutcomeEntry& x, const OutcomeEntry& y) { return x.key() == y.key(); });
}

} // namespace

OutcomeListModel::OutcomeListModel(const Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void OutcomeListModel::show(const OutcomeChecklist& checklist)
{
    std::vector<OutcomeEntry> entries =
        outcomeEntries(m_session.application(), m_session.call(), checklist);
    const bool isSame = checklist == m_checklist && haveSameKeys(entries, m_entries);
    if (!isSame)
        beginResetModel();
    m_checklist = checklist;
    m_entries = std::move(entries);
    if (!isSame)
        endResetModel();
    else
        refreshFindings();
}

void OutcomeListModel::refreshFindings()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int OutcomeListModel::indexOfKey(const QString& key) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const OutcomeEntry& each) { return each.key() == key; });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

int OutcomeListModel::indexOfRow(int row) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const OutcomeEntry& each) { return each.row == row; });
    return it == m_entries.end() ? -1 : static_cast<int>(it - m_entries.begin());
}

int OutcomeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Qt::ItemFlags OutcomeListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.isValid() && !m_session.isReadOnly() ? plain | Qt::ItemIsUserCheckable : plain;
}

bool OutcomeListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool isChosen = m_entries[static_cast<std::size_t>(index.row())].row.has_value();
    if (isChosen != (value.toInt() == Qt::Checked))
        Q_EMIT tickRequested(index.row());
    return true;
}

QVariant OutcomeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const OutcomeEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return name(entry);
    case Qt::AccessibleTextRole:
        return accessibleText(entry);
    case Qt::CheckStateRole:
        return entry.row ? Qt::Checked : Qt::Unchecked;
    case StatusRole:
        return status(entry);
    case StatusColorRole:
        if (const auto worst = severity(entry))
            return severityColor(*worst);
        return {};
    case SubItemRole:
        return entry.isSubItem;
    default:
        return {};
    }
}

QString OutcomeListModel::name(const OutcomeEntry& entry) const
{
    const Words& words = m_session.words();
    const CallSet& call = m_session.call();
    const QString plain = outcomeName(entry.item, call, words);
    return entry.isStray && call.outcome(entry.item) ? tr("%1 (chosen twice)").arg(plain) : plain;
}

QString OutcomeListModel::status(const OutcomeEntry& entry) const
{
    const Words& words = m_session.words();
    const OutcomeDef* def = m_session.call().outcome(entry.item);
    const QString forOthers =
        def && !def->onlyFields.empty()
            ? tr("meant for: %1")
                  .arg(listed(codeTexts(QStringLiteral("fields"), def->onlyFields, m_session.call(),
                                        words)))
            : QString();
    if (!entry.row)
        return forOthers;
    const ExpectedOutcome* row =
        outcomeRow(m_session.application(), m_checklist.path() / *entry.row);
    if (!row)
        return {};
    QStringList parts;
    const int activities = linkedActivities(m_session.application(), *row);
    parts << (activities == 0
                  ? tr("no activity")
                  : words("Outcomes", QT_TRANSLATE_N_NOOP("Outcomes", "%n activit(y/ies)"),
                          activities));
    parts << (row->evidence.trimmed().isEmpty() ? tr("no evidence") : tr("evidence given"));
    if (!forOthers.isEmpty())
        parts << forOthers;
    const auto worst = severity(entry);
    return (worst ? severityMark(*worst) + QLatin1Char(' ') : QString())
           + parts.join(QStringLiteral(" · "));
}

QString OutcomeListModel::accessibleText(const OutcomeEntry& entry) const
{
    if (!entry.row)
        return tr("%1, not chosen").arg(name(entry));
    return tr("%1, chosen: %2").arg(name(entry), status(entry));
}

std::optional<Severity> OutcomeListModel::severity(const OutcomeEntry& entry) const
{
    return entry.row ? worstBelow(m_checklist.path() / *entry.row, m_session) : std::nullopt;
}

} // namespace itinera
