#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class SettingsDialog;
}

namespace itinera {

class Settings;

/// Language of the program, folder with call data of one's own, and the name under accepted
/// warnings. The settings change when the dialog is accepted; the caller puts them into effect.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

private:
    void fillLanguages();
    void browse();
    void refresh();

    Settings& m_settings;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace itinera
