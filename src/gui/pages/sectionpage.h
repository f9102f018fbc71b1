#pragma once

#include "call/formdef.h"
#include "gui/pages/page.h"
#include "model/fieldvalue.h"

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class SectionPage;
}

namespace itinera {

class FieldForm;

/// A section of the form as the call describes it: its fields, and its lists with one item at a
/// time.
class SectionPage : public Page {
    Q_OBJECT

public:
    SectionPage(Session& session, const SectionDef& section, QWidget* parent);
    ~SectionPage() override;

    void refresh() override;
    void refreshFindings() override;
    bool focusPath(const FieldPath& path) override;

protected:
    /// Adds something of a page's own above or below the form.
    void addAbove(QWidget* widget);
    void addBelow(QWidget* widget);
    [[nodiscard]] const SectionDef& section() const { return m_section; }

private:
    void buildTree();
    void addLists(QTreeWidgetItem* parent, const std::vector<ListDef>& lists, const FieldPath& at);
    void select(const FieldPath& item);
    void showSelected();
    void showForm(const FieldPath& item);
    void removeForm();
    void updateButtons();
    void markTree();
    [[nodiscard]] bool hasTree() const;
    [[nodiscard]] FieldPath selectedPath() const;
    [[nodiscard]] QString treeSignature() const;
    void addToList();

    const SectionDef& m_section;
    std::unique_ptr<Ui::SectionPage> m_ui;
    FieldForm* m_form = nullptr;
    FieldPath m_shown;
    QString m_signature;
};

} // namespace itinera
