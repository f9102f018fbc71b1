#include "gui/dialogs/rulesdialog.h"

#include "gui/style.h"
#include "session/session.h"
#include "text/checktext.h"
#include "text/findingtext.h"
#include "text/provenancetext.h"
#include "text/statetext.h"
#include "text/words.h"
#include "ui_rulesdialog.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace itinera {
namespace {

enum Column {
    IdColumn,
    TitleColumn,
    StateColumn,
    SeverityColumn,
    ParameterColumn,
    GradeColumn,
    SourceColumn
};

constexpr int kRuleRole = Qt::UserRole;
constexpr int kStateRole = Qt::UserRole + 1;
constexpr int kAnyState = -1;
constexpr int kMostFindings = 20;

constexpr RuleState kStates[] = {
    RuleState::Failed,       RuleState::Crashed,   RuleState::MissingData,   RuleState::Unconfirmed,
    RuleState::Passed,       RuleState::Confirmed, RuleState::NotApplicable, RuleState::Reminder,
    RuleState::UnknownValue, RuleState::NotInCall, RuleState::OtherAction};

QString paragraph(const QString& heading, const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b><br>%2</p>")
        .arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
}

// A sentence about values that are not there yet.
QString withoutValues(QString sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{[a-z]+\\}"));
    return sentence.replace(placeholder, QStringLiteral("…"));
}

} // namespace

RulesDialog::RulesDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::RulesDialog>())
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    fillRules();
    fillStates();
    refreshStates();
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &RulesDialog::applyFilter);
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this, &RulesDialog::applyFilter);
    connect(m_ui->rulesTree, &QTreeWidget::currentItemChanged, this, &RulesDialog::showSelected);
    connect(m_ui->rulesTree, &QTreeWidget::itemActivated, this, &RulesDialog::goToFirstFinding);
    connect(m_ui->jumpButton, &QPushButton::clicked, this, &RulesDialog::goToFirstFinding);
    connect(&m_session, &Session::reportChanged, this, &RulesDialog::refreshStates);
    connect(&m_session, &Session::documentChanged, this, &QDialog::reject);
    connect(&m_session, &Session::callChanged, this, &QDialog::reject);
    m_ui->rulesTree->setCurrentItem(m_ui->rulesTree->topLevelItem(0));
}

RulesDialog::~RulesDialog() = default;

void RulesDialog::fillRules()
{
    const Words& words = m_session.words();
    QTreeWidget& tree = *m_ui->rulesTree;
    for (const CheckDef& check : m_session.call().checks) {
        auto* row = new QTreeWidgetItem(&tree);
        row->setText(IdColumn, check.id);
        row->setText(TitleColumn, check.title.in(words.language()));
        row->setText(SeverityColumn,
                     check.isEvaluated() ? severityText(check.severity, words) : QString());
        row->setText(ParameterColumn, parameterText(check, m_session.call(), words));
        row->setText(GradeColumn, gradeName(check.from.grade));
        row->setText(SourceColumn, check.from.source);
        row->setData(IdColumn, kRuleRole, check.id);
        row->setToolTip(GradeColumn, gradeText(check.from.grade, words));
        for (const int column : {IdColumn, TitleColumn, ParameterColumn, SourceColumn})
            row->setToolTip(column, row->text(column));
    }
    const int widths[] = {210, 300, 150, 70, 140, 50, 150};
    for (int column = 0; column < tree.columnCount(); ++column)
        tree.setColumnWidth(column, widths[column]);
    tree.sortByColumn(-1, Qt::AscendingOrder);
    tree.setSortingEnabled(true);
}

void RulesDialog::fillStates()
{
    const Words& words = m_session.words();
    const QSignalBlocker quiet(m_ui->stateBox);
    m_ui->stateBox->addItem(tr("All states"), kAnyState);
    for (const RuleState state : kStates)
        if (m_session.report().count(state) > 0)
            m_ui->stateBox->addItem(
                tr("%1 (%2)").arg(ruleStateText(state, words)).arg(m_session.report().count(state)),
                static_cast<int>(state));
}

void RulesDialog::refreshStates()
{
    const Words& words = m_session.words();
    std::map<QString, const RuleResult*> results;
    for (const RuleResult& result : m_session.report().rules)
        results[result.check->id] = &result;
    // Sorted rows would move away under the loop.
    m_ui->rulesTree->setSortingEnabled(false);
    for (int i = 0; i < m_ui->rulesTree->topLevelItemCount(); ++i) {
        QTreeWidgetItem& row = *m_ui->rulesTree->topLevelItem(i);
        const auto found = results.find(row.data(IdColumn, kRuleRole).toString());
        if (found == results.end())
            continue;
        const RuleResult& result = *found->second;
        const bool isWrong = result.state == RuleState::Failed;
        const QString state = ruleStateText(result.state, words);
        row.setText(StateColumn, isWrong ? tr("%1 (%2)").arg(state).arg(result.findings) : state);
        row.setData(IdColumn, kStateRole, static_cast<int>(result.state));
        row.setForeground(StateColumn,
                          isWrong ? QBrush(severityColor(result.check->severity)) : QBrush());
    }
    m_ui->rulesTree->setSortingEnabled(true);
    applyFilter();
    showSelected();
}

void RulesDialog::applyFilter()
{
    const QString wanted = m_ui->searchEdit->text().trimmed();
    const int state = m_ui->stateBox->currentData().toInt();
    int shown = 0;
    for (int i = 0; i < m_ui->rulesTree->topLevelItemCount(); ++i) {
        QTreeWidgetItem& row = *m_ui->rulesTree->topLevelItem(i);
        bool matches = wanted.isEmpty();
        for (int column = 0; !matches && column < m_ui->rulesTree->columnCount(); ++column)
            matches = row.text(column).contains(wanted, Qt::CaseInsensitive);
        matches =
            matches && (state == kAnyState || row.data(IdColumn, kStateRole).toInt() == state);
        row.setHidden(!matches);
        shown += matches ? 1 : 0;
    }
    m_ui->countLabel->setText(
        tr("%1 of %2 rules").arg(shown).arg(m_ui->rulesTree->topLevelItemCount()));
}

const CheckDef* RulesDialog::selected() const
{
    const QTreeWidgetItem* row = m_ui->rulesTree->currentItem();
    return row && m_session.isOpen()
               ? m_session.call().check(row->data(IdColumn, kRuleRole).toString())
               : nullptr;
}

QString RulesDialog::detailsOf(const CheckDef& check) const
{
    const Words& words = m_session.words();
    QString html =
        QStringLiteral("<h3>%1</h3>").arg(check.title.in(words.language()).toHtmlEscaped());
    html += paragraph(tr("How it is decided"), checkKindText(check.kind, words));
    html += paragraph(tr("Values of the call"), parameterText(check, m_session.call(), words))
            + paragraph(tr("In other calls"), inOtherCalls(check));
    int listed = 0;
    for (const Finding& finding : m_session.report().findings) {
        if (finding.rule != check.id || ++listed > kMostFindings)
            continue;
        const FindingText text =
            findingText(finding, m_session.application(), m_session.call(), words);
        html += paragraph(text.where, text.message);
        html += paragraph(tr("What to do"), text.fix);
    }
    if (listed == 0) {
        html += paragraph(tr("What it would say"),
                          withoutValues(check.text.message.in(words.language())));
        html += paragraph(check.kind == CheckKind::Person ? tr("Where to check") : tr("What to do"),
                          withoutValues(check.text.fix.in(words.language())));
    }
    return html + paragraph(tr("Why"), whyText(check, words));
}

QString RulesDialog::inOtherCalls(const CheckDef& check) const
{
    const Words& words = m_session.words();
    QStringList lines;
    const auto years = otherCalls(m_session.application(), m_session.catalog());
    for (const int year : years ? years.value() : std::vector<int>()) {
        const auto call = m_session.catalog().load(year, m_session.call().action);
        const CheckDef* there = call ? call.value()->check(check.id) : nullptr;
        const QString value = there ? parameterText(*there, *call.value(), words) : QString();
        lines << (value.isEmpty()
                      ? tr("%1: no such rule").arg(year)
                      : tr("%1: %2 (grade %3)")
                            .arg(QString::number(year), value, gradeName(there->from.grade)));
    }
    return lines.join(QStringLiteral("; "));
}

void RulesDialog::showSelected()
{
    const CheckDef* check = selected();
    m_ui->detailBrowser->setHtml(check ? detailsOf(*check) : QString());
    const auto& findings = m_session.report().findings;
    m_ui->jumpButton->setEnabled(
        check && std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.rule == check->id;
        }));
}

void RulesDialog::goToFirstFinding()
{
    const CheckDef* check = selected();
    if (!check)
        return;
    const auto& findings = m_session.report().findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return finding.rule == check->id;
    });
    if (found == findings.end())
        return;
    const QString path = found->where.toString();
    accept();
    Q_EMIT jumpRequested(path);
}

} // namespace itinera
