#pragma once

#include "gui/pages/page.h"
#include "model/annex.h"

#include <memory>
#include <vector>

class QLabel;

namespace Ui {
class AnnexesPage;
}

namespace itinera {

class FieldRow;
class Words;

/// The files that go with the application.
class AnnexesPage final : public Page {
    Q_OBJECT

public:
    AnnexesPage(Session& session, const SectionDef& section, QWidget* parent);
    ~AnnexesPage() override;

    void refresh() override;
    void refreshFindings() override;
    bool focusPath(const FieldPath& path) override;

private:
    struct Card {
        int id = 0;
        QWidget* widget = nullptr;
        QLabel* about = nullptr;
        QLabel* missing = nullptr;
        QWidget* saveButton = nullptr;
        QWidget* removeButton = nullptr;
        std::vector<FieldRow*> rows;
    };

    void rebuild();
    [[nodiscard]] Card makeCard(int id);
    void addButtons(Card& card, QWidget* parent);
    void refreshCard(const Card& card);
    [[nodiscard]] const Annex* annex(int id) const;

    void attach();
    void attachFile(const QString& path);
    void refuse(const QString& text, const QString& more);
    void saveCopy(int id);

    const SectionDef& m_section;
    std::unique_ptr<Ui::AnnexesPage> m_ui;
    std::vector<Card> m_cards;
};

} // namespace itinera
