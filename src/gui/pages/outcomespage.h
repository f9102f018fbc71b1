#pragma once

#include "gui/models/outcomelist.h"
#include "gui/pages/page.h"

#include <map>
#include <memory>

namespace Ui {
class OutcomesPage;
}

namespace itinera {

class FieldForm;
class OutcomeDetails;
class OutcomeListModel;
class OutcomeMatrix;

/// The expected outcomes: three checklists with the details of each chosen item, the wider impact,
/// and the matrix of outcomes against activities.
class OutcomesPage final : public Page {
    Q_OBJECT

public:
    OutcomesPage(Session& session, const SectionDef& section, QWidget* parent);
    ~OutcomesPage() override;

    void refresh() override;
    void refreshFindings() override;
    bool focusPath(const FieldPath& path) override;

private:
    void buildTabs();
    void buildImpact();
    void buildMatrix();
    void connectChecklist();
    void showPart(int part);
    void updateTabs();
    void updateMatrix();

    void updateOrganisations();
    void showChecklist(const OutcomeChecklist& checklist);
    void updateCount();
    void selectEntry(int entry);
    void setChosen(int entry);
    void showDetails();
    [[nodiscard]] const OutcomeEntry* currentEntry() const;
    [[nodiscard]] QString listOfPart() const;

    void focusPart();
    void focusRow(const FieldPath& path);
    void focusCell(const FieldPath& path);
    void focusImpact(const FieldPath& path);
    void bringFocusIntoSight();
    [[nodiscard]] std::optional<Id<Organisation>> organisationInNeed() const;

    const SectionDef& m_section;
    std::unique_ptr<Ui::OutcomesPage> m_ui;
    OutcomeListModel* m_items;
    OutcomeDetails* m_details;
    OutcomeMatrix* m_matrix = nullptr;
    FieldForm* m_impact = nullptr;
    std::optional<Id<Organisation>> m_organisation; ///< whose outcomes are shown
    std::map<QString, QString> m_lastEntry;         ///< by list: key of the item looked at last
};

} // namespace itinera
