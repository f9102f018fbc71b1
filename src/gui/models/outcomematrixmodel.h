#pragma once

#include "gui/models/outcomelist.h"

#include <QAbstractTableModel>

namespace itinera {

class Session;

/// Chosen outcomes against activities: who brings what, and where nothing does. The last column and
/// the last row say so in words, so there is always at least one cell.
class OutcomeMatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Cell {
        Group, ///< title of a checklist
        Linked,
        Free,
        LinkedUnfit, ///< linked, although the activity is for another target group
        Unfit,
        RowState,
        ColumnState,
        Corner
    };

    explicit OutcomeMatrixModel(const Session& session, QObject* parent = nullptr);

    /// Shows the application as it is now.
    void refresh();

    [[nodiscard]] Cell cell(const QModelIndex& index) const;
    /// Path of the outcome of a row; empty for titles and for the last row.
    [[nodiscard]] FieldPath rowPath(int row) const;
    [[nodiscard]] bool isGroup(int row) const;
    /// The activity of a column; nothing for the last one.
    [[nodiscard]] std::optional<Id<Activity>> activity(int column) const;
    /// Where a place of a table before a refresh is now.
    [[nodiscard]] QString rowKey(int row) const;
    [[nodiscard]] int rowOfKey(const QString& key) const;

    [[nodiscard]] int rowsWithGap() const;
    [[nodiscard]] int columnsWithGap() const;

    [[nodiscard]] bool isEmpty() const { return m_rows.empty() || m_activities.empty(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString title; ///< of the group; empty for outcomes
        OutcomeChecklist checklist;
        int row = 0;
        friend bool operator==(const Row&, const Row&) = default;
    };

    void addRows(std::vector<Row>& rows, const QString& title,
                 const OutcomeChecklist& checklist) const;
    [[nodiscard]] std::vector<Row> rowsNow() const;
    [[nodiscard]] const ExpectedOutcome* outcome(int row) const;
    [[nodiscard]] bool hasGap(int row) const;
    [[nodiscard]] bool columnHasGap(int column) const;
    [[nodiscard]] QString rowTitle(int row) const;
    [[nodiscard]] QString columnTitle(int column) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString cellSentence(const QModelIndex& index) const;
    [[nodiscard]] QVariant background(const QModelIndex& index) const;
    [[nodiscard]] QVariant foreground(const QModelIndex& index) const;

    const Session& m_session;
    std::vector<Row> m_rows;
    std::vector<Id<Activity>> m_activities;
};

} // namespace itinera
