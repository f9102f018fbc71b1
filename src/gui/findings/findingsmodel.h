#pragma once

#include "rules/finding.h"

#include <QAbstractTableModel>

namespace itinera {

class Session;

/// The findings of the report, one row each. Changes are applied row by row, so that selection and
/// scroll position stay.
class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SeverityColumn, WhereColumn, MessageColumn, RuleColumn, ColumnCount };

    FindingsModel(const Session& session, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Finding& finding(int row) const
    {
        return m_findings[static_cast<std::size_t>(row)];
    }

    /// Takes over the findings of the session's report.
    void refresh();

private:
    [[nodiscard]] QVariant text(const Finding& finding, int column) const;

    const Session& m_session;
    std::vector<Finding> m_findings;
};

} // namespace itinera
