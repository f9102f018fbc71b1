#pragma once

#include "gui/pages/page.h"

#include <memory>

class QModelIndex;

namespace Ui {
class BudgetPage;
}

namespace itinera {

class BudgetModel;
class SectionPage;
struct BudgetLine;

/// The grant with the origin of every amount, and the rates and real costs that are entered for it.
class BudgetPage final : public Page {
    Q_OBJECT

public:
    BudgetPage(Session& session, const SectionDef& section, QWidget* parent);
    ~BudgetPage() override;

    void refresh() override;
    void refreshFindings() override;
    bool focusPath(const FieldPath& path) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTables();
    void connectViews();
    void updateTotal();
    void updateMissing();
    void keepCurrent(const QString& lineKey, const QString& categoryKey);
    void categoryChosen(const QModelIndex& index);
    void explain();
    [[nodiscard]] QString explanation(const BudgetLine& line) const;
    void goToLine();

    std::unique_ptr<Ui::BudgetPage> m_ui;
    BudgetModel* m_model;
    SectionPage* m_inputs;
};

} // namespace itinera
