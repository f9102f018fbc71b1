#pragma once

#include "gui/editors/fieldeditor.h"

#include <functional>

class QLineEdit;

namespace itinera {

/// How the text of a line becomes a value, and back.
struct LineFormat {
    std::function<QString(const FieldValue&)> print;
    /// Nothing if the text is no value of this kind.
    std::function<std::optional<FieldValue>(const QString&)> parse;
    QString placeholder;
};

[[nodiscard]] LineFormat plainFormat();
[[nodiscard]] LineFormat numberFormat();
[[nodiscard]] LineFormat moneyFormat();
[[nodiscard]] LineFormat kilometresFormat();
[[nodiscard]] LineFormat dateFormat();

/// One line of text for texts, numbers, amounts, distances and dates. What cannot be read is marked
/// and changes nothing.
class LineEditor final : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(LineFormat format, bool withCalendar, QWidget* parent);
    ~LineEditor() override;

    void showValue(const FieldValue& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() override;

private:
    void textEdited(const QString& text);
    void addCalendar();
    void mark(bool wrong);

    LineFormat m_format;
    QLineEdit* m_line;
    FieldValue m_value;
};

} // namespace itinera
