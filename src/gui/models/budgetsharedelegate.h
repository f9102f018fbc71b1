#pragma once

#include <QStyledItemDelegate>

namespace itinera {

/// Draws the share of a category as a bar with the percentage beside it.
class BudgetShareDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace itinera
