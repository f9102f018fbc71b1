#pragma once

#include "model/application.h"
#include "store/backups.h"

#include <QDialog>

#include <memory>

namespace Ui {
class HistoryDialog;
}

namespace itinera {

class Words;

/// The saves of a file, and its earlier versions that can be brought back.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(const Application& application, std::vector<Backup> backups,
                  const QString& language, QWidget* parent = nullptr);
    ~HistoryDialog() override;

Q_SIGNALS:
    /// The user wants this version instead of the current one.
    void restoreRequested(const itinera::Backup& backup);

private:
    void fillSaves(const Application& application, const Words& words);
    void fillBackups(const Words& words);
    void refresh();
    void restore();

    std::vector<Backup> m_backups;
    std::unique_ptr<Ui::HistoryDialog> m_ui;
};

} // namespace itinera
