#pragma once

#include "calc/budget.h"

#include <QAbstractItemModel>

namespace itinera {

class Session;

/// An input that keeps the grant from being exact.
struct MissingInput {
    FieldPath path;
    QString label;
    friend bool operator==(const MissingInput&, const MissingInput&) = default;
};

/// The grant: categories with their sums, and below each the amounts it is made of.
class BudgetModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, Amount, Share, Derivation, Source };

    static constexpr int kColumns = 5;

    /// Share of the highest possible grant in thousandths: what is certain, and what is possible.
    enum Role { CertainShareRole = Qt::UserRole, PossibleShareRole };

    explicit BudgetModel(const Session& session, QObject* parent = nullptr);

    /// Works the grant out again.
    void refresh();

    [[nodiscard]] const BudgetResult& budget() const { return m_budget; }

    /// Each once, in the order of the budget. Of the daily rates of the agency, each that is
    /// needed.
    [[nodiscard]] std::vector<MissingInput> missingInputs() const;
    /// Null for categories.
    [[nodiscard]] const BudgetLine* line(const QModelIndex& index) const;
    /// Stays the same while a row is about the same thing.
    [[nodiscard]] QString key(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfKey(const QString& key) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Group {
        CostCategory category = CostCategory::Travel;
        std::vector<std::size_t> lines; ///< indexes into the lines of the budget
        MoneyRange amount;
        bool open = false;
    };

    [[nodiscard]] static std::vector<Group> groupsOf(const BudgetResult& budget);
    [[nodiscard]] const Group* group(const QModelIndex& index) const;
    [[nodiscard]] QString groupText(const Group& group, int column) const;
    [[nodiscard]] QString lineText(const BudgetLine& line, int column) const;
    [[nodiscard]] QString place(const BudgetLine& line) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;
    [[nodiscard]] int thousandths(Money amount) const;
    void announce();

    const Session& m_session;
    BudgetResult m_budget;
    std::vector<Group> m_groups;
};

} // namespace itinera
