#pragma once

#include "text/findingtext.h"

#include <QDialog>

#include <memory>

namespace Ui {
class WaiverDialog;
}

namespace itinera {

/// Asks why a warning is accepted. The reason is read by the National Agency.
class WaiverDialog final : public QDialog {
    Q_OBJECT

public:
    WaiverDialog(const FindingText& finding, const QString& author, QWidget* parent = nullptr);
    ~WaiverDialog() override;

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString author() const;

private:
    void refresh();

    std::unique_ptr<Ui::WaiverDialog> m_ui;
};

} // namespace itinera
