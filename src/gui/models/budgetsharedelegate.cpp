#include "gui/models/budgetsharedelegate.h"

#include "gui/models/budgetmodel.h"

#include <QApplication>
#include <QPainter>

namespace itinera {
namespace {

constexpr int kTextWidth = 48;
constexpr int kMargin = 5;
constexpr int kThousandths = 1000;
constexpr QColor kTrack(0xe3, 0xe8, 0xee);
constexpr QColor kCertain(0x1f, 0x5f, 0xa8);
constexpr QColor kCertainOnSelection(0x12, 0x36, 0x5c);
constexpr QColor kPossible(0x9c, 0xc3, 0xec);

} // namespace

void BudgetShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (text.isEmpty())
        return;
    const QRect track = item.rect.adjusted(kMargin, kMargin, -kMargin - kTextWidth, -kMargin);
    const auto part = [&](int role) {
        QRect bar = track;
        bar.setWidth(track.width() * index.data(role).toInt() / kThousandths);
        return bar;
    };
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(track, isSelected ? QColor(Qt::white) : kTrack);
    painter->fillRect(part(BudgetModel::PossibleShareRole), kPossible);
    painter->fillRect(part(BudgetModel::CertainShareRole),
                      isSelected ? kCertainOnSelection : kCertain);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QRect beside(track.right() + kMargin, item.rect.top(), kTextWidth, item.rect.height());
    painter->drawText(beside, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();
}

} // namespace itinera
