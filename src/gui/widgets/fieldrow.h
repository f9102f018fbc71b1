#pragma once

#include "call/formdef.h"
#include "model/fieldpath.h"

#include <QWidget>

class QLabel;

namespace itinera {

class FieldEditor;
class Session;

/// One field of the form: label, editor, character counter, help, and what the rules say about it.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    FieldRow(Session& session, const FieldDef& field, FieldPath path, QWidget* parent);

    [[nodiscard]] const FieldPath& path() const { return m_path; }
    [[nodiscard]] const FieldDef& field() const { return m_field; }
    [[nodiscard]] bool isWide() const;
    void focusEditor();

    /// Shows the value, whether it is required, and whether it concerns the user at all.
    void refresh();
    /// Shows the findings of the report that point here.
    void refreshFindings();
    void refreshOptions();

private:
    void build();
    void edited(const FieldValue& value);
    void setRefused(bool refused);
    void refreshCounter(const FieldValue& value);
    [[nodiscard]] FieldValue value() const;
    [[nodiscard]] bool isShown(const FieldValue& value) const;

    Session& m_session;
    const FieldDef& m_field;
    FieldPath m_path;
    FieldPath m_item;
    QLabel* m_label = nullptr;
    QLabel* m_counter = nullptr;
    QLabel* m_help = nullptr;
    QLabel* m_findings = nullptr;
    FieldEditor* m_editor = nullptr;
    bool m_refused = false; ///< what the editor shows is not what the application holds
};

} // namespace itinera
