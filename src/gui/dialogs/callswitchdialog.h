#pragma once

#include "rules/callswitch.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace Ui {
class CallSwitchDialog;
}

namespace itinera {

class Session;

/// Shows what a move to another call would change, and does it.
class CallSwitchDialog final : public QDialog {
    Q_OBJECT

public:
    explicit CallSwitchDialog(Session& session, QWidget* parent = nullptr);
    ~CallSwitchDialog() override;

private:
    void fillYears();
    void preview();
    void move();

    Session& m_session;
    std::unique_ptr<Ui::CallSwitchDialog> m_ui;
    QPushButton* m_moveButton;
    std::optional<CallSwitch> m_target;
};

} // namespace itinera
