#pragma once

#include "gui/editors/fieldeditor.h"
#include "gui/editors/options.h"

#include <functional>

class QComboBox;
class QListWidget;
class QCheckBox;

namespace itinera {

using OfferOptions = std::function<std::vector<Option>()>;

/// One of several values, or none.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    /// `asList`: the value is a list of at most one code, as the answers to single questions are
    /// kept.
    enum class Holds { Code, Item, CodeList, YesNo };
    ChoiceEditor(OfferOptions offer, Holds holds, QWidget* parent);

    void showValue(const FieldValue& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() override;
    void refreshOptions() override;

private:
    void chosen();
    [[nodiscard]] FieldValue valueOf(const QString& code) const;
    [[nodiscard]] static QString codeOf(const FieldValue& value);

    OfferOptions m_offer;
    Holds m_holds;
    QComboBox* m_combo;
    QStringList m_codes;
    FieldValue m_value;
};

/// Any number of values, ticked in a list.
class ChoicesEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoicesEditor(OfferOptions offer, bool holdsItems, QWidget* parent);

    void showValue(const FieldValue& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() override;
    bool isWide() const override { return true; }
    void refreshOptions() override;

private:
    void ticked();

    OfferOptions m_offer;
    bool m_holdsItems;
    QListWidget* m_list;
    FieldValue m_value;
};

/// A tick box with its label.
class TickEditor final : public FieldEditor {
    Q_OBJECT

public:
    TickEditor(const QString& label, QWidget* parent);

    void showValue(const FieldValue& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() override;
    bool carriesLabel() const override { return true; }
    bool isWide() const override { return true; }

private:
    QCheckBox* m_box;
};

} // namespace itinera
