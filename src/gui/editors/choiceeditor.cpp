#include "gui/editors/choiceeditor.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kVisibleRows = 6;
constexpr int kShortestSearchable = 12;

QVBoxLayout* plainLayout(QWidget* owner)
{
    auto* layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

// one value

ChoiceEditor::ChoiceEditor(OfferOptions offer, Holds holds, QWidget* parent)
    : FieldEditor(parent)
    , m_offer(std::move(offer))
    , m_holds(holds)
    , m_combo(new QComboBox(this))
{
    plainLayout(this)->addWidget(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->setFocusPolicy(Qt::StrongFocus); // turning the wheel over the page must change nothing
    m_combo->installEventFilter(this);
    setFocusProxy(m_combo);
    ChoiceEditor::refreshOptions();
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::chosen);
}

QString ChoiceEditor::codeOf(const FieldValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<int>(&value))
        return QString::number(*number);
    if (const auto* truth = std::get_if<bool>(&value))
        return *truth ? QStringLiteral("yes") : QStringLiteral("no");
    if (const auto* codes = std::get_if<Codes>(&value); codes && !codes->empty())
        return codes->front();
    return {};
}

FieldValue ChoiceEditor::valueOf(const QString& code) const
{
    switch (m_holds) {
    case Holds::Code:
        return code;
    case Holds::Item:
        return code.isEmpty() ? FieldValue() : FieldValue(code.toInt());
    case Holds::CodeList:
        return code.isEmpty() ? Codes() : Codes{code};
    case Holds::YesNo:
        return code.isEmpty() ? FieldValue() : FieldValue(code == QLatin1String("yes"));
    }
    return {};
}

void ChoiceEditor::refreshOptions()
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_codes = QStringList{QString()};
    m_combo->addItem(tr("– not chosen –"));
    for (const Option& option : m_offer()) {
        m_codes << option.code;
        m_combo->addItem(option.label);
        m_combo->setItemData(m_combo->count() - 1, option.label, Qt::ToolTipRole);
    }
    showValue(m_value);
}

void ChoiceEditor::showValue(const FieldValue& value)
{
    m_value = value;
    const QString code = codeOf(value);
    qsizetype index = m_codes.indexOf(code);
    if (index < 0) {
        // A value that is not offered is shown as it is, so that nothing disappears unseen.
        m_codes << code;
        m_combo->addItem(tr("%1 (not in the list)").arg(code));
        index = m_codes.size() - 1;
    }
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(static_cast<int>(index));
    m_combo->setToolTip(m_combo->currentText());
}

void ChoiceEditor::chosen()
{
    m_value = valueOf(m_codes.value(m_combo->currentIndex()));
    Q_EMIT edited(m_value);
    Q_EMIT finished();
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

QWidget* ChoiceEditor::input()
{
    return m_combo;
}

// several values

ChoicesEditor::ChoicesEditor(OfferOptions offer, bool holdsItems, QWidget* parent)
    : FieldEditor(parent)
    , m_offer(std::move(offer))
    , m_holdsItems(holdsItems)
    , m_list(new QListWidget(this))
    , m_value(holdsItems ? FieldValue(IdNumbers()) : FieldValue(Codes()))
{
    plainLayout(this)->addWidget(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    setFocusProxy(m_list);
    ChoicesEditor::refreshOptions();
    connect(m_list, &QListWidget::itemChanged, this, &ChoicesEditor::ticked);
}

void ChoicesEditor::refreshOptions()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Option& option : m_offer()) {
        auto* item = new QListWidgetItem(option.label, m_list);
        item->setData(Qt::UserRole, option.code);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    const int rows = std::clamp(m_list->count(), 1, kVisibleRows);
    const int height =
        m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().lineSpacing() + 4;
    m_list->setFixedHeight(rows * height + 2 * m_list->frameWidth() + 4);
    showValue(m_value);
}

void ChoicesEditor::showValue(const FieldValue& value)
{
    m_value = value;
    QStringList codes;
    if (const auto* numbers = std::get_if<IdNumbers>(&value))
        for (const int number : *numbers)
            codes << QString::number(number);
    if (const auto* list = std::get_if<Codes>(&value))
        codes = QStringList(list->begin(), list->end());
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool isChosen = codes.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    }
}

void ChoicesEditor::ticked()
{
    IdNumbers numbers;
    Codes codes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        codes.push_back(item->data(Qt::UserRole).toString());
        numbers.push_back(codes.back().toInt());
    }
    m_value = m_holdsItems ? FieldValue(numbers) : FieldValue(codes);
    Q_EMIT edited(m_value);
    Q_EMIT finished();
}

void ChoicesEditor::setReadOnly(bool readOnly)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setFlags(readOnly
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                           : Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

QWidget* ChoicesEditor::input()
{
    return m_list;
}

// a tick

TickEditor::TickEditor(const QString& label, QWidget* parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox(label, this))
{
    plainLayout(this)->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        Q_EMIT edited(checked);
        Q_EMIT finished();
    });
}

void TickEditor::showValue(const FieldValue& value)
{
    m_box->setChecked(value == FieldValue(true));
}

void TickEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

QWidget* TickEditor::input()
{
    return m_box;
}

} // namespace itinera
