#include "gui/editors/texteditor.h"

#include <QEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace itinera {
namespace {

// Only plain, tidy text gets in, however it comes.
class PlainEdit final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData* source) override
    {
        insertPlainText(tidied(source->text()));
    }
};

} // namespace

QString tidied(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
    text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    text.replace(QChar(0x202F), QLatin1Char(' '));
    for (const char16_t invisible :
         {u'\u00AD', u'\u200B', u'\u200C', u'\u200D', u'\u2060', u'\uFEFF'})
        text.remove(QChar(invisible));
    return text.normalized(QString::NormalizationForm_C);
}

TextEditor::TextEditor(int lines, QWidget* parent)
    : FieldEditor(parent)
    , m_text(new PlainEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 2 * m_text->frameWidth()
                           + 10);
    // One undo list for everything: the application's.
    m_text->setUndoRedoEnabled(false);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT edited(m_text->toPlainText()); });
}

void TextEditor::showValue(const FieldValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    const QString shown = text ? *text : QString();
    if (m_text->toPlainText() == shown)
        return;
    const QSignalBlocker quiet(this);
    const int position = m_text->textCursor().position();
    m_text->setPlainText(shown);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(shown.size())));
    m_text->setTextCursor(cursor);
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

QWidget* TextEditor::input()
{
    return m_text;
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace itinera
