#pragma once

#include "call/formdef.h"
#include "model/fieldpath.h"
#include "model/fieldvalue.h"

#include <QWidget>

namespace itinera {

class Session;

/// A widget for the value of one field. It shows values and reports what the user enters; it does
/// not know where the value lives.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows a value that came from elsewhere, without reporting it back.
    virtual void showValue(const FieldValue& value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// What takes the keyboard focus, and carries name and description for screen readers.
    [[nodiscard]] virtual QWidget* input() = 0;
    /// A label of its own (a tick box), so that no other label is needed.
    [[nodiscard]] virtual bool carriesLabel() const { return false; }
    /// Takes the whole width of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Offered values may have changed (items of the application).
    virtual void refreshOptions() {}

Q_SIGNALS:
    void edited(const itinera::FieldValue& value);
    void refused();  ///< what the user entered is no value for the field
    void finished(); ///< the user leaves the field
};

/// The editor that fits a field.
[[nodiscard]] FieldEditor* makeEditor(const FieldDef& field, const FieldPath& path,
                                      const Session& session, QWidget* parent);

} // namespace itinera
