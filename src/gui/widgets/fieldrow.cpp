#include "gui/widgets/fieldrow.h"

#include "base/textmetrics.h"
#include "gui/editors/fieldeditor.h"
#include "gui/style.h"
#include "model/fieldaccess.h"
#include "rules/formwalk.h"
#include "session/session.h"
#include "text/findingtext.h"
#include "text/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace itinera {

FieldRow::FieldRow(Session& session, const FieldDef& field, FieldPath path, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(field)
    , m_path(std::move(path))
{
    m_item = FieldPath(m_path.segments().mid(0, m_path.segments().size()
                                                    - m_field.path.count(QLatin1Char('/')) - 1));
    build();
    refresh();
}

void FieldRow::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(3);
    m_editor = makeEditor(m_field, m_path, m_session, this);
    const QString label = m_field.label.in(m_session.language());
    const QString help = m_field.help.in(m_session.language());
    m_label = new QLabel(label, this);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor->input());
    m_counter = new QLabel(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_label, 1);
    top->addWidget(m_counter);
    layout->addLayout(top);
    m_label->setVisible(!m_editor->carriesLabel());
    m_help = new QLabel(help, this);
    m_help->setWordWrap(true);
    m_help->setProperty("role", QStringLiteral("help"));
    m_help->setVisible(!help.isEmpty());
    m_findings = new QLabel(this);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->hide();
    if (m_editor->isWide()) {
        layout->addWidget(m_help);
        layout->addWidget(m_editor);
    } else {
        layout->addWidget(m_editor);
        layout->addWidget(m_help);
    }
    layout->addWidget(m_findings);
    m_counter->setVisible(m_field.kind == FieldKind::Text);
    QWidget* input = m_editor->input();
    input->setObjectName(m_path.toString());
    input->setAccessibleName(label);
    input->setAccessibleDescription(help);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::edited);
    connect(m_editor, &FieldEditor::refused, this, [this] { setRefused(true); });
    connect(m_editor, &FieldEditor::finished, this, [this] { m_session.endBurst(); });
}

bool FieldRow::isWide() const
{
    return m_editor->isWide();
}

void FieldRow::focusEditor()
{
    m_editor->input()->setFocus(Qt::OtherFocusReason);
}

FieldValue FieldRow::value() const
{
    if (m_field.kind == FieldKind::Tick)
        return isFilled({&m_field, m_item}, m_session.application());
    return valueAt(m_session.application(), m_path).value_or(FieldValue());
}

void FieldRow::edited(const FieldValue& value)
{
    if (m_field.kind == FieldKind::Tick)
        m_session.setTicked(m_path, value == FieldValue(true));
    else
        setRefused(!m_session.setValue(m_path, value));
}

void FieldRow::setRefused(bool refused)
{
    if (m_refused == refused)
        return;
    m_refused = refused;
    refreshFindings();
}

bool FieldRow::isShown(const FieldValue& value) const
{
    if (m_field.visibleWhen.empty() || !(isBlank(value) || value == FieldValue(false)))
        return true;
    const Project project(m_session.application(), m_session.call());
    const CheckContext context = contextAt(project, m_item);
    return std::all_of(m_field.visibleWhen.begin(), m_field.visibleWhen.end(),
                       [&](const Condition& each) {
                           const auto condition = CompiledCondition::from(each);
                           return condition && condition->holds(context);
                       });
}

void FieldRow::refresh()
{
    const FieldValue current = value();
    m_editor->showValue(current);
    setRefused(false);
    m_editor->setReadOnly(m_session.isReadOnly());
    setVisible(isShown(current));
    const Project project(m_session.application(), m_session.call());
    const bool required = isRequired({&m_field, m_item}, project);
    const QString label = m_field.label.in(m_session.language());
    m_label->setText(required ? label + QStringLiteral(" *") : label);
    m_label->setToolTip(required ? tr("This field must be filled in.") : QString());
    refreshCounter(current);
}

void FieldRow::refreshCounter(const FieldValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    if (!text || !m_field.limit) {
        m_counter->setVisible(false);
        return;
    }
    const QLocale locale(m_session.language());
    const TextLength length = textLength(*text);
    const int limit = m_field.limit->value;
    m_counter->setText(
        QStringLiteral("%1 / %2").arg(locale.toString(length.worst()), locale.toString(limit)));
    m_counter->setProperty("role", length.worst() > limit ? QStringLiteral("over")
                                                          : QStringLiteral("counter"));
    m_counter->setToolTip(
        tr("%1 characters; %2 if a line break counts twice. The form may count either way, so the "
           "larger number is shown. The limit is a working value: no official one is known.")
            .arg(locale.toString(length.characters), locale.toString(length.worst())));
    repolish(m_counter);
}

void FieldRow::refreshFindings()
{
    const Words& words = m_session.words();
    QStringList lines;
    QStringList fixes;
    Severity worst = Severity::Advice;
    if (m_refused) {
        worst = Severity::Error;
        lines << severityMark(worst) + QLatin1Char(' ')
                     + tr("This is not kept: it is no value for this field, or it is too long. The "
                          "value from before stays until you correct it.");
    }
    for (const Finding& finding : m_session.report().findings) {
        if (finding.where != m_path || finding.waiver)
            continue;
        const FindingText text =
            findingText(finding, m_session.application(), m_session.call(), words);
        lines << severityMark(finding.severity) + QLatin1Char(' ') + text.message;
        fixes << text.fix;
        worst = std::max(worst, finding.severity);
    }
    m_findings->setVisible(!lines.isEmpty());
    m_findings->setText(lines.join(QLatin1Char('\n')));
    m_findings->setToolTip(fixes.join(QLatin1Char('\n')));
    m_findings->setProperty("role", severityName(worst));
    repolish(m_findings);
}

void FieldRow::refreshOptions()
{
    m_editor->refreshOptions();
}

} // namespace itinera
