#pragma once

#include <QDialog>

#include <memory>

class QTextBrowser;

namespace Ui {
class HelpDialog;
}

namespace itinera {

class Session;

/// The user manual, and the rules of the open application as a page; both come with the program.
class HelpDialog final : public QDialog {
    Q_OBJECT

public:
    HelpDialog(const Session& session, const QString& language, QWidget* parent = nullptr);
    ~HelpDialog() override;

private:
    void showRules(const Session& session);
    void find();
    [[nodiscard]] QTextBrowser* shown() const;

    std::unique_ptr<Ui::HelpDialog> m_ui;
};

} // namespace itinera
