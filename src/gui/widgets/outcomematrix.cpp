#include "gui/widgets/outcomematrix.h"

#include "gui/models/outcomematrixmodel.h"
#include "session/session.h"
#include "text/joined.h"
#include "text/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace itinera {
namespace {

using Cell = OutcomeMatrixModel::Cell;

constexpr int kLeastColumnWidth = 100;
constexpr int kMostColumnWidth = 170;
constexpr int kStateColumnWidth = 116;
constexpr int kRowTitleWidth = 300;
constexpr int kHeaderLines = 4;

// Headers break their lines if the alignment says so.
Qt::Alignment wrapped(Qt::Alignment alignment)
{
    using Int = Qt::Alignment::Int;
    return Qt::Alignment::fromInt(static_cast<Int>(alignment) | static_cast<Int>(Qt::TextWordWrap));
}

// A tick box in the middle of cells that can be linked, hatching over those that do not fit.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto* model = static_cast<const OutcomeMatrixModel*>(index.model());
        const Cell cell = model->cell(index);
        const bool isUnfit = cell == Cell::Unfit || cell == Cell::LinkedUnfit;
        if (isUnfit || cell == Cell::Linked || cell == Cell::Free) {
            paintGround(painter, option, index);
            if (cell != Cell::Unfit)
                paintBox(painter, option,
                         cell == Cell::Free ? QStyle::State_Off : QStyle::State_On);
            return;
        }
        QStyledItemDelegate::paint(painter, option, index);
    }

private:
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
    {
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (ground.isValid())
            painter->fillRect(option.rect, ground.value<QBrush>());
        const QVariant hatch = index.data(Qt::ForegroundRole);
        if (hatch.isValid())
            painter->fillRect(option.rect, hatch.value<QBrush>());
        if (!option.state.testFlag(QStyle::State_Selected))
            return;
        painter->save();
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }

    static void paintBox(QPainter* painter, const QStyleOptionViewItem& option,
                         QStyle::StateFlag onOrOff)
    {
        const QStyle* style = option.widget->style();
        QStyleOptionViewItem box = option;
        const int size = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
        box.rect = QRect(0, 0, size, size);
        box.rect.moveCenter(option.rect.center());
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
        box.state |= QStyle::State_Enabled | onOrOff;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
};

} // namespace

OutcomeMatrix::OutcomeMatrix(Session& session, QWidget* parent)
    : QTableView(parent)
    , m_session(session)
    , m_model(new OutcomeMatrixModel(session, this))
{
    setObjectName(QStringLiteral("outcomeMatrix"));
    setAccessibleName(tr("Outcomes and activities"));
    setAccessibleDescription(
        tr("Space links an outcome with an activity or unlinks it. Enter opens the outcome."));
    setItemDelegate(new CellDelegate(this));
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(wrapped(Qt::AlignCenter));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(fontMetrics().lineSpacing() * kHeaderLines + 8);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultAlignment(wrapped(Qt::AlignVCenter | Qt::AlignLeft));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFixedWidth(kRowTitleWidth);
    verticalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::clicked, this, &OutcomeMatrix::toggle);
    layOut();
    keepCurrent();
}

void OutcomeMatrix::layOut()
{
    const int line = fontMetrics().lineSpacing();
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, m_model->isGroup(row) ? line + 8 : 2 * line + 8);
    const int activities = m_model->columnCount() - 1;
    const int room = viewport()->width() - kStateColumnWidth;
    const int width =
        std::clamp(room / std::max(1, activities), kLeastColumnWidth, kMostColumnWidth);
    for (int column = 0; column < activities; ++column)
        setColumnWidth(column, width);
    setColumnWidth(activities, kStateColumnWidth);
}

void OutcomeMatrix::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOut();
}

// An accessible table without a current cell brings Qt 6.4.2 down.
void OutcomeMatrix::keepCurrent()
{
    if (currentIndex().isValid())
        return;
    const int first = m_model->rowCount() > 1 ? 1 : 0;
    setCurrentIndex(m_model->index(first, 0));
}

void OutcomeMatrix::refresh()
{
    const QString key = m_model->rowKey(currentIndex().row());
    const auto activity = m_model->activity(currentIndex().column());
    m_model->refresh();
    if (!currentIndex().isValid()) {
        const int row = std::max(0, m_model->rowOfKey(key));
        int column = 0;
        while (column < m_model->columnCount() - 1 && m_model->activity(column) != activity)
            ++column;
        setCurrentIndex(m_model->index(row, column));
        layOut();
    }
    keepCurrent();
}

FieldPath OutcomeMatrix::cellPath(const FieldPath& row, Id<Activity> activity)
{
    return row / QStringLiteral("activities") / activity.value();
}

bool OutcomeMatrix::isCellPath(const FieldPath& path)
{
    return path.segments().size() == 5 && path.segments().at(3) == QLatin1String("activities");
}

void OutcomeMatrix::showCell(const FieldPath& cell)
{
    const int row = m_model->rowOfKey(cell.parent().parent().toString());
    const Id<Activity> activity(cell.segments().last().toInt());
    for (int column = 0; row >= 0 && column < m_model->columnCount() - 1; ++column)
        if (m_model->activity(column) == activity)
            setCurrentIndex(m_model->index(row, column));
}

void OutcomeMatrix::focusInEvent(QFocusEvent* event)
{
    keepCurrent();
    QTableView::focusInEvent(event);
}

void OutcomeMatrix::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggle(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void OutcomeMatrix::open(const QModelIndex& index)
{
    const FieldPath row = m_model->rowPath(index.row());
    const auto activity = m_model->activity(index.column());
    if (!row.isEmpty())
        Q_EMIT openRequested(row.toString());
    else if (activity && !m_model->isGroup(index.row()))
        Q_EMIT openRequested(
            (FieldPath::parse(QStringLiteral("activities")) / activity->value()).toString());
}

void OutcomeMatrix::toggle(const QModelIndex& index)
{
    const Cell cell = m_model->cell(index);
    if (cell == Cell::Unfit) {
        QToolTip::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()),
                           index.data(Qt::ToolTipRole).toString(), this);
        return;
    }
    if (cell != Cell::Linked && cell != Cell::Free && cell != Cell::LinkedUnfit)
        return;
    const FieldPath row = m_model->rowPath(index.row());
    const Id<Activity> activity = *m_model->activity(index.column());
    const ExpectedOutcome* outcome = outcomeRow(m_session.application(), row);
    const Words& words = m_session.words();
    const QString name = shortened(outcomeName(outcome->item, m_session.call(), words));
    const int number = index.column() + 1;
    const QString label = cell == Cell::Free
                              ? tr("Link “%1” with activity %2").arg(name).arg(number)
                              : tr("Unlink “%1” from activity %2").arg(name).arg(number);
    // Taking it back must lead to this cell, not to the field of the list.
    m_session.endBurst();
    m_session.apply(withOutcomeLinkChanged(m_session.application(), row, activity),
                    {label, QString(), cellPath(row, activity)});
    refresh();
}

} // namespace itinera
