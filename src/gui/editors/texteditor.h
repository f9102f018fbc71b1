#pragma once

#include "gui/editors/fieldeditor.h"

class QPlainTextEdit;

namespace itinera {

/// Several lines of plain text. Pasted text is tidied: soft hyphens, tabs and exotic spaces go.
class TextEditor final : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(int lines, QWidget* parent);

    void showValue(const FieldValue& value) override;
    void setReadOnly(bool readOnly) override;
    QWidget* input() override;
    bool isWide() const override { return true; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_text;
};

/// What pasted text becomes: line breaks as LF, plain spaces, no invisible characters, NFC.
[[nodiscard]] QString tidied(QString text);

} // namespace itinera
