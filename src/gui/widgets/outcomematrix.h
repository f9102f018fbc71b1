#pragma once

#include "model/activity.h"
#include "model/fieldpath.h"

#include <QTableView>

namespace itinera {

class OutcomeMatrixModel;
class Session;

/// The table of outcomes against activities. A click or the space bar links and unlinks.
class OutcomeMatrix final : public QTableView {
    Q_OBJECT

public:
    OutcomeMatrix(Session& session, QWidget* parent);

    void refresh();

    [[nodiscard]] const OutcomeMatrixModel& cells() const { return *m_model; }

    /// Names a cell, as a link of an outcome: `expectedOutcomes/learners/5/activities/4`.
    [[nodiscard]] static FieldPath cellPath(const FieldPath& row, Id<Activity> activity);
    [[nodiscard]] static bool isCellPath(const FieldPath& path);
    /// Makes that cell the current one.
    void showCell(const FieldPath& cell);

Q_SIGNALS:
    /// The user wants to see the outcome itself.
    void openRequested(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggle(const QModelIndex& index);
    void open(const QModelIndex& index);
    void keepCurrent();
    void layOut();

    Session& m_session;
    OutcomeMatrixModel* m_model;
};

} // namespace itinera
