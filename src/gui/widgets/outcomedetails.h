#pragma once

#include "call/formdef.h"
#include "gui/models/outcomelist.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace itinera {

class FieldForm;
class Session;

/// What is known about one item of a checklist: its text, what could show it, and its fields once
/// it is chosen.
class OutcomeDetails final : public QWidget {
    Q_OBJECT

public:
    OutcomeDetails(Session& session, QWidget* parent);

    /// Shows an item, or that there is none.
    void showItem(const OutcomeChecklist& checklist, const OutcomeEntry* entry);
    void refresh();
    void refreshFindings();
    bool focusPath(const FieldPath& path);

Q_SIGNALS:
    void chooseRequested();

private:
    void dropForm();
    void buildForm();
    void markActivities();
    [[nodiscard]] FieldPath row() const;
    [[nodiscard]] QString optionsKey() const;

    Session& m_session;
    std::map<QString, std::vector<FieldDef>>
        m_fields; ///< by list: without what the tick says already
    OutcomeChecklist m_checklist;
    std::optional<OutcomeEntry> m_entry;
    QVBoxLayout* m_layout;
    QLabel* m_item;
    QLabel* m_example;
    QLabel* m_findings;
    QPushButton* m_choose;
    FieldForm* m_form = nullptr;
    FieldPath m_shown;
    QString m_shownOptions;
};

} // namespace itinera
