#pragma once

#include "rules/finding.h"

#include <QWidget>

#include <memory>
#include <optional>

class QSortFilterProxyModel;

namespace Ui {
class FindingsPanel;
}

namespace itinera {

class FindingsModel;
class Session;

/// The list of findings with filters, and what to do about the selected one.
class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(Session& session, QWidget* parent);
    ~FindingsPanel() override;

    void refresh();
    void retranslate();
    /// Goes to the next (or previous) finding and to its field.
    void step(int direction);

Q_SIGNALS:
    void jumpRequested(const QString& path);
    void waiverRequested(const itinera::Finding& finding);
    void waiverRevoked(int waiver);

private:
    void applyFilter();
    void showSelected();
    void jump();
    [[nodiscard]] std::optional<Finding> selected() const;

    Session& m_session;
    std::unique_ptr<Ui::FindingsPanel> m_ui;
    FindingsModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace itinera
