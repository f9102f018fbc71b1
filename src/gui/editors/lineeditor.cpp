#include "gui/editors/lineeditor.h"

#include "model/filerange.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace itinera {
namespace {

QString asText(const FieldValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QString withoutSpaces(QString text)
{
    text.remove(QLatin1Char(' '));
    text.remove(QChar(QChar::Nbsp));
    return text.replace(QLatin1Char(','), QLatin1Char('.'));
}

// Hundredths of a unit from a text with at most two decimals; nothing if it is no such number.
std::optional<qint64> hundredths(const QString& text)
{
    const QStringList parts = withoutSpaces(text).split(QLatin1Char('.'));
    if (parts.size() > 2 || parts.last().isEmpty() || (parts.size() == 2 && parts[1].size() > 2))
        return std::nullopt;
    bool wholeOk = false;
    bool restOk = true;
    const qint64 whole = parts[0].toLongLong(&wholeOk);
    const qint64 rest =
        parts.size() == 2 ? parts[1].leftJustified(2, QLatin1Char('0')).toLongLong(&restOk) : 0;
    if (!wholeOk || !restOk || whole < 0 || whole > 1000000000)
        return std::nullopt;
    return whole * 100 + rest;
}

QString printHundredths(qint64 value)
{
    const QLocale locale;
    return value % 100 == 0
               ? QString::number(value / 100)
               : QString::number(value / 100) + locale.decimalPoint()
                     + QString::number(value % 100).rightJustified(2, QLatin1Char('0'));
}

QDate parseDate(const QString& text)
{
    for (const char* format : {"yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"}) {
        const QDate date = QDate::fromString(text.trimmed(), QLatin1String(format));
        if (FileRange<QDate>::holds(date))
            return date;
    }
    return {};
}

} // namespace

LineFormat plainFormat()
{
    return {asText, [](const QString& text) { return std::optional<FieldValue>(text); }, {}};
}

LineFormat numberFormat()
{
    return {[](const FieldValue& value) {
                const auto* number = std::get_if<int>(&value);
                return number ? QString::number(*number) : QString();
            },
            [](const QString& text) -> std::optional<FieldValue> {
                bool ok = false;
                const int number = text.trimmed().toInt(&ok);
                const bool fits = ok && number >= 0 && FileRange<int>::holds(number);
                return fits ? std::optional<FieldValue>(number) : std::nullopt;
            },
            {}};
}

LineFormat moneyFormat()
{
    return {[](const FieldValue& value) {
                const auto* money = std::get_if<Money>(&value);
                return money ? printHundredths(money->inCents()) : QString();
            },
            [](const QString& text) -> std::optional<FieldValue> {
                const Money amount = Money::cents(hundredths(text).value_or(-1));
                return FileRange<Money>::holds(amount) ? std::optional<FieldValue>(amount)
                                                       : std::nullopt;
            },
            QStringLiteral("EUR")};
}

LineFormat kilometresFormat()
{
    return {[](const FieldValue& value) {
                const auto* km = std::get_if<Kilometres>(&value);
                return km ? printHundredths(km->inHundredths()) : QString();
            },
            [](const QString& text) -> std::optional<FieldValue> {
                const auto distance = Kilometres::hundredths(hundredths(text).value_or(-1));
                return FileRange<Kilometres>::holds(distance) ? std::optional<FieldValue>(distance)
                                                              : std::nullopt;
            },
            QStringLiteral("km")};
}

LineFormat dateFormat()
{
    return {[](const FieldValue& value) {
                const auto* date = std::get_if<QDate>(&value);
                return date ? date->toString(Qt::ISODate) : QString();
            },
            [](const QString& text) -> std::optional<FieldValue> {
                const QDate date = parseDate(text);
                return date.isValid() ? std::optional<FieldValue>(date) : std::nullopt;
            },
            QStringLiteral("2024-09-01")};
}

LineEditor::LineEditor(LineFormat format, bool withCalendar, QWidget* parent)
    : FieldEditor(parent)
    , m_format(std::move(format))
    , m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setPlaceholderText(m_format.placeholder);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::textEdited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    if (withCalendar)
        addCalendar();
}

LineEditor::~LineEditor()
{
    // A line that has the focus says "finished" while it is destroyed, to what is half gone by
    // then.
    disconnect(m_line, nullptr, this, nullptr);
}

void LineEditor::showValue(const FieldValue& value)
{
    // While the user types, the text stays as it is as long as it means the same.
    const auto typed = m_format.parse(m_line->text());
    m_value = value;
    if (m_line->hasFocus() && (typed == value || (isBlank(value) && m_line->text().isEmpty())))
        return;
    mark(false);
    const QString printed = m_format.print(value);
    if (m_line->text() == printed)
        return;
    m_line->setText(printed);
    m_line->setCursorPosition(0); // of a long text its beginning is shown
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    for (auto* button : findChildren<QToolButton*>())
        button->setEnabled(!readOnly);
}

QWidget* LineEditor::input()
{
    return m_line;
}

void LineEditor::textEdited(const QString& text)
{
    const bool cleared = text.trimmed().isEmpty() && !std::holds_alternative<QString>(m_value);
    const auto value = cleared ? std::optional(FieldValue()) : m_format.parse(text);
    mark(!value);
    if (!value) {
        Q_EMIT refused();
        return;
    }
    m_value = *value;
    Q_EMIT edited(*value);
}

void LineEditor::mark(bool wrong)
{
    m_line->setProperty("wrong", wrong);
    m_line->setStyleSheet(wrong ? QStringLiteral("QLineEdit { border: 2px solid #b3261e; }")
                                : QString());
}

void LineEditor::addCalendar()
{
    auto* button = new QToolButton(this);
    button->setText(QStringLiteral("📅"));
    button->setAccessibleName(tr("Choose a date"));
    button->setToolTip(tr("Choose a date"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(button);
    auto* calendar = new QCalendarWidget(menu);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    button->setMenu(menu);
    layout()->addWidget(button);
    connect(menu, &QMenu::aboutToShow, this, [this, calendar] {
        const auto* date = std::get_if<QDate>(&m_value);
        calendar->setSelectedDate(date ? *date : QDate(2024, 9, 1));
    });
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate& date) {
        menu->close();
        m_line->setText(date.toString(Qt::ISODate));
        mark(false);
        m_value = date;
        Q_EMIT edited(date);
        Q_EMIT finished();
    });
}

} // namespace itinera
