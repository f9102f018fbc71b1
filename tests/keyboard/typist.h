#pragma once

#include "gui/mainwindow.h"
#include "keyboard/keyboard.h"
#include "store/attachments.h"

class QComboBox;
class QListWidget;

namespace itinera::test {

/// What is typed for a value; long answers only in part.
[[nodiscard]] QString typed(const FieldValue& value);

/// Somebody who fills in the form of an open window after a model, with nothing but a keyboard:
/// what Tab, F6 and mnemonics do not reach is not filled in.
class Typist {
public:
    Typist(MainWindow& window, Keyboard& keyboard, const Application& model,
           const QString& annexFolder);

    void fillAllPages();
    void goToPage(const QString& id);

    /// Chooses the entry with that text of the drop-down list that has the focus.
    void choose(const QString& label);

private:
    [[nodiscard]] QWidget* focus() const;
    [[nodiscard]] QString focusName() const;
    [[nodiscard]] QWidget* page() const;
    [[nodiscard]] bool focusIsIn(const char* area) const;

    void enterPage();
    void tabTo(const QString& objectName, const char* key = "Tab");
    void fillPage();
    void fillWhileIn(const char* area);
    void fillItems(const std::vector<ListDef>& lists, const FieldPath& at);
    void selectItem(const FieldPath& item);
    void addItem(const FieldPath& list);
    void fillChecklists();
    void fillChecklist(const QString& list);
    void fillAnnexes();

    void fillFocused();
    void fillChoice(QComboBox& box, const FieldPath& path);
    void fillChoices(const QListWidget& list, const FieldPath& path);
    [[nodiscard]] bool isTicked(const FieldPath& path) const;

    MainWindow& m_window;
    Keyboard& m_keyboard;
    const Application& m_model;
    QString m_annexFolder;
};

} // namespace itinera::test
