#include "gui/models/outcomematrixmodel.h"

#include "gui/style.h"
#include "session/session.h"
#include "text/itemname.h"
#include "text/words.h"

#include <QBrush>
#include <QFont>

#include <algorithm>

namespace itinera {
namespace {

constexpr qsizetype kLongestColumnTitle = 60;
constexpr qsizetype kLongestRowTitle = 78;
constexpr QColor kLinkedGround(0xdc, 0xeb, 0xfa);
constexpr QColor kUnfitGround(0xe9, 0xec, 0xf0);
constexpr QColor kHatch(0xb4, 0xbc, 0xc6);
constexpr QColor kGroupGround(0xe3, 0xe8, 0xee);
constexpr QColor kErrorGround(0xfd, 0xe7, 0xe5);
constexpr QColor kWarningGround(0xff, 0xf2, 0xd6);
constexpr QColor kGood(0x14, 0x53, 0x2d);

QString cut(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), longest - 1);
    return text.left(space > longest / 2 ? space : longest - 1) + QChar(0x2026);
}

FieldPath activityPath(Id<Activity> id)
{
    return FieldPath::parse(QStringLiteral("activities")) / id.value();
}

} // namespace

OutcomeMatrixModel::OutcomeMatrixModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    refresh();
}

// what is shown

void OutcomeMatrixModel::addRows(std::vector<Row>& rows, const QString& title,
                                 const OutcomeChecklist& checklist) const
{
    bool isFirst = true;
    for (const OutcomeEntry& entry :
         outcomeEntries(m_session.application(), m_session.call(), checklist)) {
        if (!entry.row)
            continue;
        if (isFirst)
            rows.push_back({title, checklist, 0});
        isFirst = false;
        rows.push_back({QString(), checklist, *entry.row});
    }
}

std::vector<OutcomeMatrixModel::Row> OutcomeMatrixModel::rowsNow() const
{
    std::vector<Row> rows;
    for (const QString& list : outcomeLists()) {
        const OutcomeChecklist checklist{list, std::nullopt};
        const ListDef* def = m_session.call().listDef(checklist.path().pattern());
        const QString title = def ? def->title.in(m_session.language()) : list;
        if (!checklist.isOfOrganisations()) {
            addRows(rows, title, checklist);
            continue;
        }
        for (const auto& organisation : m_session.application().organisations)
            addRows(rows, tr("%1: %2").arg(title, organisation->legalName),
                    {list, organisation->id});
        addRows(rows, tr("%1: without an organisation").arg(title), checklist);
    }
    return rows;
}

void OutcomeMatrixModel::refresh()
{
    std::vector<Row> rows = rowsNow();
    std::vector<Id<Activity>> activities;
    for (const auto& activity : m_session.application().activities)
        activities.push_back(activity->id);
    if (rows == m_rows && activities == m_activities) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    // Other rows or columns: Qt 6.4 keeps accessible cells right only over a reset.
    beginResetModel();
    m_rows = std::move(rows);
    m_activities = std::move(activities);
    endResetModel();
}

int OutcomeMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int OutcomeMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_activities.size()) + 1;
}

bool OutcomeMatrixModel::isGroup(int row) const
{
    return row >= 0 && row < rowCount() - 1 && m_rows[static_cast<std::size_t>(row)].row == 0;
}

FieldPath OutcomeMatrixModel::rowPath(int row) const
{
    if (row < 0 || row >= rowCount() - 1 || isGroup(row))
        return {};
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    return shown.checklist.path() / shown.row;
}

std::optional<Id<Activity>> OutcomeMatrixModel::activity(int column) const
{
    if (column < 0 || column >= columnCount() - 1)
        return std::nullopt;
    return m_activities[static_cast<std::size_t>(column)];
}

QString OutcomeMatrixModel::rowKey(int row) const
{
    return isGroup(row) ? m_rows[static_cast<std::size_t>(row)].title : rowPath(row).toString();
}

int OutcomeMatrixModel::rowOfKey(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rowKey(row) == key)
            return row;
    return -1;
}

const ExpectedOutcome* OutcomeMatrixModel::outcome(int row) const
{
    const FieldPath path = rowPath(row);
    return path.isEmpty() ? nullptr : outcomeRow(m_session.application(), path);
}

OutcomeMatrixModel::Cell OutcomeMatrixModel::cell(const QModelIndex& index) const
{
    const auto id = activity(index.column());
    if (index.row() == rowCount() - 1)
        return id ? Cell::ColumnState : Cell::Corner;
    if (isGroup(index.row()))
        return Cell::Group;
    const ExpectedOutcome* row = outcome(index.row());
    const Activity* column = id ? m_session.application().activities.find(*id) : nullptr;
    if (!row || !column)
        return Cell::RowState;
    const QString& list = m_rows[static_cast<std::size_t>(index.row())].checklist.list;
    const bool isLinked =
        std::find(row->activities.begin(), row->activities.end(), *id) != row->activities.end();
    if (m_session.call().outcomeFits(list, column->type))
        return isLinked ? Cell::Linked : Cell::Free;
    return isLinked ? Cell::LinkedUnfit : Cell::Unfit;
}

// gaps

bool OutcomeMatrixModel::hasGap(int row) const
{
    const ExpectedOutcome* shown = outcome(row);
    return shown && linkedActivities(m_session.application(), *shown) == 0;
}

bool OutcomeMatrixModel::columnHasGap(int column) const
{
    const auto id = activity(column);
    if (!id)
        return false;
    for (int row = 0; row < rowCount() - 1; ++row) {
        const ExpectedOutcome* shown = outcome(row);
        if (shown
            && std::find(shown->activities.begin(), shown->activities.end(), *id)
                   != shown->activities.end())
            return false;
    }
    return true;
}

int OutcomeMatrixModel::rowsWithGap() const
{
    int gaps = 0;
    for (int row = 0; row < rowCount() - 1; ++row)
        gaps += hasGap(row) ? 1 : 0;
    return gaps;
}

int OutcomeMatrixModel::columnsWithGap() const
{
    int gaps = 0;
    for (int column = 0; column < columnCount() - 1; ++column)
        gaps += columnHasGap(column) ? 1 : 0;
    return gaps;
}

// texts and colours

QString OutcomeMatrixModel::rowTitle(int row) const
{
    if (row == rowCount() - 1)
        return tr("Does it bring an outcome?");
    const ExpectedOutcome* shown = outcome(row);
    const Words& words = m_session.words();
    return shown ? outcomeName(shown->item, m_session.call(), words)
                 : m_rows[static_cast<std::size_t>(row)].title;
}

QString OutcomeMatrixModel::columnTitle(int column) const
{
    const auto id = activity(column);
    if (!id)
        return tr("Has it an activity?");
    const Words& words = m_session.words();
    const QString name =
        itemName(activityPath(*id), m_session.application(), m_session.call(), words);
    return name.isEmpty() ? tr("Activity %1").arg(column + 1)
                          : tr("%1. %2").arg(column + 1).arg(name);
}

QString OutcomeMatrixModel::text(const QModelIndex& index) const
{
    switch (cell(index)) {
    case Cell::RowState:
        return hasGap(index.row())
                   ? severityMark(Severity::Error) + QLatin1Char(' ') + tr("no activity")
                   : tr("yes");
    case Cell::ColumnState:
        return columnHasGap(index.column())
                   ? severityMark(Severity::Warning) + QLatin1Char(' ') + tr("no outcome")
                   : tr("yes");
    case Cell::Group:
    case Cell::Linked:
    case Cell::Free:
    case Cell::LinkedUnfit:
    case Cell::Unfit:
    case Cell::Corner:
        break;
    }
    return {};
}

QString OutcomeMatrixModel::cellSentence(const QModelIndex& index) const
{
    const QString row = rowTitle(index.row());
    const QString column = columnTitle(index.column());
    const Words& words = m_session.words();
    switch (cell(index)) {
    case Cell::Group:
        return row;
    case Cell::Linked:
        return tr("%1; %2: contributes").arg(row, column);
    case Cell::Free:
        return tr("%1; %2: does not contribute").arg(row, column);
    case Cell::LinkedUnfit:
        return tr("%1; %2: contributes, but %3")
            .arg(row, column,
                 unfitText(m_rows[static_cast<std::size_t>(index.row())].checklist.list, words));
    case Cell::Unfit:
        return tr("%1; %2: %3")
            .arg(row, column,
                 unfitText(m_rows[static_cast<std::size_t>(index.row())].checklist.list, words));
    case Cell::RowState:
        return hasGap(index.row()) ? tr("%1: no activity").arg(row)
                                   : tr("%1: has an activity").arg(row);
    case Cell::ColumnState:
        return columnHasGap(index.column()) ? tr("%1: no outcome").arg(column)
                                            : tr("%1: has an outcome").arg(column);
    case Cell::Corner:
        return tr("%1, %2").arg(
            words("Outcomes", QT_TRANSLATE_N_NOOP("Outcomes", "%n outcome(s) without an activity"),
                  rowsWithGap()),
            words("Outcomes",
                  QT_TRANSLATE_N_NOOP("Outcomes", "%n activit(y/ies) without an outcome"),
                  columnsWithGap()));
    }
    return {};
}

QVariant OutcomeMatrixModel::background(const QModelIndex& index) const
{
    switch (cell(index)) {
    case Cell::Group:
        return QBrush(kGroupGround);
    case Cell::Linked:
        return QBrush(kLinkedGround);
    case Cell::LinkedUnfit:
        return QBrush(kErrorGround);
    case Cell::Unfit:
        return QBrush(kUnfitGround);
    case Cell::Free:
    case Cell::RowState:
        if (hasGap(index.row()))
            return QBrush(kErrorGround);
        return columnHasGap(index.column()) ? QVariant(QBrush(kWarningGround)) : QVariant();
    case Cell::ColumnState:
        return columnHasGap(index.column()) ? QVariant(QBrush(kWarningGround)) : QVariant();
    case Cell::Corner:
        break;
    }
    return {};
}

QVariant OutcomeMatrixModel::foreground(const QModelIndex& index) const
{
    switch (cell(index)) {
    case Cell::RowState:
        return QBrush(hasGap(index.row()) ? severityColor(Severity::Error) : kGood);
    case Cell::ColumnState:
        return QBrush(columnHasGap(index.column()) ? severityColor(Severity::Warning) : kGood);
    case Cell::Unfit:
    case Cell::LinkedUnfit:
        return QBrush(kHatch, Qt::BDiagPattern);
    case Cell::Group:
    case Cell::Linked:
    case Cell::Free:
    case Cell::Corner:
        break;
    }
    return {};
}

QVariant OutcomeMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellSentence(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::BackgroundRole:
        return background(index);
    case Qt::ForegroundRole:
        return foreground(index);
    default:
        return {};
    }
}

QVariant OutcomeMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isRow = orientation == Qt::Vertical;
    const QString title = isRow ? rowTitle(section) : columnTitle(section);
    switch (role) {
    case Qt::DisplayRole:
        return cut(title, isRow ? kLongestRowTitle : kLongestColumnTitle);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return title;
    case Qt::FontRole: {
        QFont font;
        font.setBold(isRow && isGroup(section));
        return font;
    }
    default:
        return {};
    }
}

} // namespace itinera
