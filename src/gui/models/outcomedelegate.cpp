#include "gui/models/outcomedelegate.h"

#include "gui/models/outcomelistmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace itinera {
namespace {

constexpr int kMargin = 5;
constexpr int kGap = 6;
constexpr int kSubItemIndent = 22;

struct Layout {
    QRect box;
    QRect name;
    QRect status;
    int height = 0;
};

Layout layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const int boxSize = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const int indent = index.data(OutcomeListModel::SubItemRole).toBool() ? kSubItemIndent : 0;
    const int line = option.fontMetrics.height();
    Layout layout;
    layout.box = QRect(rect.left() + kMargin + indent, rect.top() + kMargin + (line - boxSize) / 2,
                       boxSize, boxSize);
    const int left = layout.box.right() + 1 + kGap;
    const int width = qMax(60, rect.right() - kMargin - left);
    const QRect room(left, rect.top() + kMargin, width, 10000);
    layout.name = option.fontMetrics.boundingRect(room, Qt::TextWordWrap,
                                                  index.data(Qt::DisplayRole).toString());
    layout.name.setWidth(width);
    int bottom = layout.name.bottom();
    const QString status = index.data(OutcomeListModel::StatusRole).toString();
    if (!status.isEmpty()) {
        const QRect below(left, bottom + 1, width, 10000);
        layout.status = option.fontMetrics.boundingRect(below, Qt::TextWordWrap, status);
        layout.status.setWidth(width);
        bottom = layout.status.bottom();
    }
    layout.height = bottom + 1 + kMargin - rect.top();
    return layout;
}

} // namespace

void OutcomeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    const Layout layout = layoutOf(item, index, item.rect);

    QStyleOptionViewItem ground = item;
    ground.text.clear();
    ground.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, item.widget);

    QStyleOptionViewItem box = item;
    box.rect = layout.box;
    box.state = box.state & ~QStyle::State_HasFocus;
    box.state |= item.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor plain =
        item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(plain);
    painter->drawText(layout.name, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString());
    const QVariant color = index.data(OutcomeListModel::StatusColorRole);
    if (!isSelected)
        painter->setPen(color.isValid() ? color.value<QColor>()
                                        : item.palette.color(QPalette::PlaceholderText));
    painter->drawText(layout.status, Qt::TextWordWrap,
                      index.data(OutcomeListModel::StatusRole).toString());
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(item.widget);
    const int width = view ? view->viewport()->width() : item.rect.width();
    return {width, layoutOf(item, index, QRect(0, 0, width, 0)).height};
}

bool OutcomeDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonPress
        && event->type() != QEvent::MouseButtonDblClick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool isOnBox = mouse->position().x() < layoutOf(item, index, item.rect).name.left();
    if (!isOnBox || mouse->button() != Qt::LeftButton
        || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        model->setData(index, item.checkState == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                       Qt::CheckStateRole);
    return true;
}

} // namespace itinera
