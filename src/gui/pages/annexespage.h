#pragma once

#include "gui/pages/page.h"
#include "model/annex.h"

#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Ui {
class AnnexesPage;
}

namespace itinera {

class FieldRow;

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
        QPushButton* saveButton = nullptr;
        QPushButton* removeButton = nullptr;
        std::vector<FieldRow*> rows;
    };

    void rebuild();
    [[nodiscard]] Card makeCard(int id);
    [[nodiscard]] QHBoxLayout* makeButtons(Card& card);
    void refreshCard(const Card& card);
    [[nodiscard]] const Annex* annex(int id) const;
    /// Whether no field of a card shows what is said about a place.
    [[nodiscard]] bool isShownAbove(const FieldPath& path) const;

    void attach();
    void attachFile(const QString& path);
    void refuse(const QString& text, const QString& more);
    void saveCopy(int id);

    std::unique_ptr<Ui::AnnexesPage> m_ui;
    std::vector<Card> m_cards;
};

} // namespace itinera
