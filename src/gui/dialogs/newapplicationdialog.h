#pragma once

#include "call/catalog.h"
#include "store/newapplication.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class NewApplicationDialog;
}

namespace itinera {

class Clock;

/// Asks what must be known before an application is begun: call and action, round, National Agency
/// and language of the form.
class NewApplicationDialog final : public QDialog {
    Q_OBJECT

public:
    NewApplicationDialog(const CallCatalog& catalog, const Clock& clock, const QString& language,
                         QWidget* parent = nullptr);
    ~NewApplicationDialog() override;

    /// What was chosen, with an id of its own; nothing while something is missing.
    [[nodiscard]] std::optional<NewApplication> choice() const;

private:
    void fillActions();
    void actionChosen();
    [[nodiscard]] int openCall(const QString& action) const;
    void callChosen();
    void fillRounds();
    void fillCountries();
    void fillAgencies();
    void fillLanguages();
    void chooseFormLanguage();
    void refresh();

    const CallCatalog& m_catalog;
    const Clock& m_clock;
    QString m_language;
    std::unique_ptr<Ui::NewApplicationDialog> m_ui;
    std::vector<CallEntry> m_entries;
    std::shared_ptr<const CallSet> m_call;
};

} // namespace itinera
