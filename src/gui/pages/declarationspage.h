#pragma once

#include "call/checkdef.h"
#include "gui/pages/sectionpage.h"

#include <memory>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace Ui {
class DeclarationsPage;
}

namespace itinera {

/// The statements that are ticked, what only a person can confirm, and what is good to know.
class DeclarationsPage final : public SectionPage {
    Q_OBJECT

public:
    DeclarationsPage(Session& session, const SectionDef& section, QWidget* parent);
    ~DeclarationsPage() override;

    void refresh() override;
    void refreshFindings() override;
    bool focusPath(const FieldPath& path) override;

private:
    struct Row {
        QString rule;
        QWidget* widget = nullptr;
        QCheckBox* box = nullptr;
    };

    void addChecklist();
    [[nodiscard]] Row makeRow(const CheckDef& check);
    void addNotes();
    void fillNotes(QVBoxLayout& layout, CheckKind kind);
    void refreshChecklist();

    std::unique_ptr<Ui::DeclarationsPage> m_ui;
    std::vector<Row> m_rows;
};

} // namespace itinera
