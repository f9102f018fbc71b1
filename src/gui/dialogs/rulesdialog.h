#pragma once

#include "rules/finding.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class RulesDialog;
}

namespace itinera {

class Session;

/// Every rule of the call with its state: what passed, what failed, and what nobody can decide yet.
/// Follows the report while it is open.
class RulesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RulesDialog(Session& session, QWidget* parent = nullptr);
    ~RulesDialog() override;

Q_SIGNALS:
    /// The user wants to go to the field of a finding.
    void jumpRequested(const QString& path);

private:
    void fillStates();
    void fillRules();
    void refreshStates();
    void applyFilter();
    void showSelected();
    void goToFirstFinding();
    [[nodiscard]] const CheckDef* selected() const;
    [[nodiscard]] QString detailsOf(const CheckDef& check) const;
    [[nodiscard]] QString inOtherCalls(const CheckDef& check) const;

    Session& m_session;
    std::unique_ptr<Ui::RulesDialog> m_ui;
};

} // namespace itinera
