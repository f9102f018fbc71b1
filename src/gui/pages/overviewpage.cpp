#include "gui/pages/overviewpage.h"

#include "gui/dialogs/rulesdialog.h"
#include "gui/style.h"
#include "rules/formwalk.h"
#include "session/session.h"
#include "text/budgettext.h"
#include "text/numberformat.h"
#include "text/provenancetext.h"
#include "text/statetext.h"
#include "text/words.h"
#include "ui_overviewpage.h"

#include <QHeaderView>
#include <QTimeZone>

namespace itinera {
namespace {

enum Column { TitleColumn, StateColumn, MissingColumn, ErrorsColumn, WarningsColumn };

constexpr const char* kContext = "itinera::OverviewPage";
constexpr int kRowPadding = 8;   // pixels
constexpr int kTreeFrame = 6;    // pixels, wide enough for the frame that shows the focus
constexpr int kShownOfHash = 12; // characters
constexpr qint64 kMinute = 60;   // seconds
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kLongestInHours = 2 * kDay;
constexpr qint64 kLongestInDays = 60 * kDay;
constexpr int kLongestInMonths = 24;

QString nothing()
{
    return QStringLiteral("–");
}

// The whole sentence is translated, because number and noun change with each other.
QString remainingText(qint64 seconds, const Words& words)
{
    if (seconds >= kLongestInHours)
        return words(kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n day(s) left"),
                     static_cast<int>(seconds / kDay));
    if (seconds >= kHour)
        return words(kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n hour(s) left"),
                     static_cast<int>(seconds / kHour));
    return words(kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n minute(s) left"),
                 static_cast<int>(seconds / kMinute));
}

int monthsBetween(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

QString passedText(const QDateTime& deadline, const QDateTime& now, const Words& words)
{
    const qint64 seconds = deadline.secsTo(now);
    if (seconds < kLongestInHours)
        return words(
            kContext,
            QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "The deadline passed %n hour(s) ago"),
            static_cast<int>(seconds / kHour));
    if (seconds < kLongestInDays)
        return words(
            kContext,
            QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "The deadline passed %n day(s) ago"),
            static_cast<int>(seconds / kDay));
    const int months = monthsBetween(deadline.date(), now.date());
    if (months < kLongestInMonths)
        return words(
            kContext,
            QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "The deadline passed %n month(s) ago"),
            months);
    return words(kContext,
                 QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "The deadline passed %n year(s) ago"),
                 months / 12);
}

void showCard(QFrame& card, QLabel& title, QLabel& figure, QLabel& note)
{
    figure.setVisible(!figure.text().isEmpty());
    note.setVisible(!note.text().isEmpty());
    card.setAccessibleName(title.text() + QStringLiteral(": ") + figure.text());
    card.setAccessibleDescription(note.text());
    repolish(&note);
}

// A card that the form has nothing for leaves no hole.
void keepColumn(QGridLayout& cards, QFrame& card, bool isShown)
{
    card.setVisible(isShown);
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    cards.getItemPosition(cards.indexOf(&card), &row, &column, &rows, &columns);
    if (!isShown)
        cards.setColumnStretch(column, 0);
}

/// What is still to be done in one section.
struct SectionState {
    int missing = 0;
    int errors = 0;
    int warnings = 0;
    bool started = false;
};

SectionState stateOf(const SectionDef& section, const Project& project,
                     const ValidationReport& report)
{
    SectionState state;
    forEachField(project.application, section, [&](const FormPlace& place) {
        const bool filled = isFilled(place, project.application);
        state.started = state.started || filled;
        if (!filled && isRequired(place, project))
            ++state.missing;
    });
    for (const Finding& finding : report.findings) {
        if (finding.waiver || project.call.sectionOf(finding.where.pattern()) != &section)
            continue;
        state.errors += finding.severity == Severity::Error ? 1 : 0;
        state.warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    return state;
}

QString countText(int count)
{
    return count == 0 ? nothing() : QString::number(count);
}

} // namespace

void showVerdict(QLabel& banner, const ValidationReport& report, const Words& words)
{
    const bool isGood = report.verdict == Verdict::Valid;
    const bool isFair = report.verdict == Verdict::ValidWithWarnings;
    banner.setProperty("role", QLatin1String(isGood   ? "banner-good"
                                             : isFair ? "banner-warning"
                                                      : "banner-bad"));
    const QString errors =
        words(kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n error(s)"),
              report.count(Severity::Error));
    const QString warnings =
        words(kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n warning(s)"),
              report.count(Severity::Warning));
    const QString advice =
        words(kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n piece(s) of advice"),
              report.count(Severity::Advice));
    QString text = OverviewPage::tr("%1 – %2, %3, %4.")
                       .arg(verdictText(report.verdict, words), errors, warnings, advice);
    if (report.waived() > 0)
        text += QLatin1Char(' ')
                + words(kContext,
                        QT_TRANSLATE_N_NOOP("itinera::OverviewPage",
                                            "%n warning(s) accepted with a reason."),
                        report.waived());
    banner.setText(text);
    repolish(&banner);
}

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    fillSections();
    const auto open = [this](const QTreeWidgetItem* row) {
        Q_EMIT pageRequested(row->data(TitleColumn, Qt::UserRole).toString());
    };
    connect(m_ui->sectionsTree, &QTreeWidget::itemClicked, this, open);
    connect(m_ui->sectionsTree, &QTreeWidget::itemActivated, this, open);
    connect(m_ui->pinButton, &QPushButton::clicked, &m_session, &Session::pinRuleSet);
    connect(m_ui->rulesButton, &QPushButton::clicked, this, &OverviewPage::showRules);
    refresh();
    refreshFindings();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::fillSections()
{
    QTreeWidget& tree = *m_ui->sectionsTree;
    for (const SectionDef& section : m_session.call().form.sections) {
        auto* row = new QTreeWidgetItem(&tree, {section.title.in(m_session.language())});
        row->setData(TitleColumn, Qt::UserRole, section.id);
        row->setSizeHint(TitleColumn, QSize(0, fontMetrics().lineSpacing() + kRowPadding));
        for (const int column : {MissingColumn, ErrorsColumn, WarningsColumn})
            row->setTextAlignment(column, Qt::AlignCenter);
    }
    for (const int column : {MissingColumn, ErrorsColumn, WarningsColumn})
        tree.headerItem()->setTextAlignment(column, Qt::AlignCenter);
    tree.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree.header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    tree.header()->setStretchLastSection(false);
    tree.setCurrentItem(tree.topLevelItem(0));
    const int rows = tree.topLevelItemCount() * (fontMetrics().lineSpacing() + kRowPadding);
    tree.setFixedHeight(tree.header()->sizeHint().height() + rows + kTreeFrame);
}

void OverviewPage::refresh()
{
    const Words& words = m_session.words();
    refreshTitle();
    refreshParticipants(words);
    refreshGrant(words);
    refreshDeadline(words);
    refreshPeriod(words);
    refreshSections(words);
    refreshRuleSet();
}

void OverviewPage::refreshFindings()
{
    const Words& words = m_session.words();
    showVerdict(*m_ui->bannerLabel, m_session.report(), words);
    refreshSections(words);
    refreshRules(words);
}

bool OverviewPage::focusPath(const FieldPath& path)
{
    // No field is entered here.
    if (path.isEmpty())
        m_ui->sectionsTree->setFocus(Qt::OtherFocusReason);
    return path.isEmpty();
}

// cards

void OverviewPage::refreshTitle()
{
    const CallSet& call = m_session.call();
    // Where the form asks for no title, an application is known by who applies.
    const bool hasTitle = call.fieldDef(QStringLiteral("context/title")) != nullptr;
    const Organisation* applicant = applicantOf(m_session.application());
    const QString title = hasTitle    ? m_session.application().context->title
                          : applicant ? applicant->legalName
                                      : QString();
    m_ui->titleLabel->setText(title.isEmpty() ? tr("Application without a title") : title);
    m_ui->subtitleLabel->setText(
        tr("%1 – %2, call %3")
            .arg(call.action, call.title.in(m_session.language()), QString::number(call.year)));
}

void OverviewPage::refreshParticipants(const Words& words)
{
    const ProjectFigures figures = projectFigures(m_session.application(), m_session.call());
    const auto& cap = m_session.call().participantCap;
    const int over = cap ? figures.participants - cap->value : 0;
    m_ui->participantsFigure->setText(cap ? tr("%1 of %2").arg(figures.participants).arg(cap->value)
                                          : QString::number(figures.participants));
    QString note =
        cap ? tr("The call allows at most %1. Accompanying persons do not count.").arg(cap->value)
            : tr("Accompanying persons do not count.");
    if (over > 0)
        note = words(kContext,
                     QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n participant(s) too many."),
                     over);
    if (figures.incoming > 0)
        note += QLatin1Char(' ')
                + words(kContext,
                        QT_TRANSLATE_N_NOOP("itinera::OverviewPage",
                                            "%n guest(s) from abroad besides."),
                        figures.incoming);
    m_ui->participantsNote->setText(note);
    m_ui->participantsNote->setProperty("role", QLatin1String(over > 0 ? "error" : "help"));
    m_ui->participantsCard->setToolTip(cap ? provenanceText(cap->from, words) : QString());
    showCard(*m_ui->participantsCard, *m_ui->participantsTitle, *m_ui->participantsFigure,
             *m_ui->participantsNote);
}

void OverviewPage::refreshGrant(const Words& words)
{
    keepColumn(*m_ui->cardsLayout, *m_ui->grantCard, m_session.call().worksOutGrant());
    const BudgetResult budget = computeBudget(m_session.application(), m_session.call());
    const int missing = static_cast<int>(budget.missing().size());
    const UpperEnd end = budget.open ? UpperEnd::Open : UpperEnd::Known;
    m_ui->grantFigure->setText(budget.lines.empty() ? nothing()
                                                    : moneyText(budget.total, end, words));
    QString note = tr("Nothing is missing for the exact amount.");
    if (budget.lines.empty())
        note = tr("It is computed as soon as there are activities.");
    else if (missing > 0)
        note = words(kContext,
                     QT_TRANSLATE_N_NOOP("itinera::OverviewPage",
                                         "%n input(s) missing for the exact amount."),
                     missing);
    m_ui->grantNote->setText(note);
    m_ui->grantCard->setToolTip(
        missingText(budget, m_session.application(), m_session.call(), words));
    showCard(*m_ui->grantCard, *m_ui->grantTitle, *m_ui->grantFigure, *m_ui->grantNote);
}

void OverviewPage::refreshDeadline(const Words& words)
{
    const CallSet& call = m_session.call();
    const RoundDef* round = call.round(m_session.application().call.round);
    m_ui->deadlineFigure->setText(nothing());
    m_ui->deadlineNote->setText(tr("The call has no such round."));
    if (round) {
        const QTimeZone zone(call.timeZone.toLatin1());
        const QDateTime& local = round->deadline.value;
        const QDateTime deadline(local.date(), local.time(), zone);
        const QDateTime now = m_session.clock().now().toTimeZone(zone);
        const bool isOver = deadline <= now;
        m_ui->deadlineFigure->setText(isOver ? passedText(deadline, now, words)
                                             : remainingText(now.secsTo(deadline), words));
        m_ui->deadlineNote->setText(tr("Round %1: %2")
                                        .arg(QString::number(round->number),
                                             momentText(local.date(), local.time(), words)));
        m_ui->deadlineNote->setProperty("role", QLatin1String(isOver ? "warning" : "help"));
        m_ui->deadlineCard->setToolTip(provenanceText(round->deadline.from, words));
    }
    showCard(*m_ui->deadlineCard, *m_ui->deadlineTitle, *m_ui->deadlineFigure, *m_ui->deadlineNote);
}

void OverviewPage::refreshPeriod(const Words& words)
{
    keepColumn(*m_ui->cardsLayout, *m_ui->periodCard,
               m_session.call().fieldDef(QStringLiteral("context/start")) != nullptr);
    const Context& context = *m_session.application().context;
    const std::optional<QDate> end = context.end();
    m_ui->periodFigure->setText(context.durationMonths ? quantityText(
                                    *context.durationMonths, QStringLiteral("months"), words)
                                                       : nothing());
    m_ui->periodNote->setText(
        end ? tr("%1 – %2").arg(dateText(*context.start, words), dateText(*end, words))
            : tr("The first day or the length of the project is not entered yet."));
    showCard(*m_ui->periodCard, *m_ui->periodTitle, *m_ui->periodFigure, *m_ui->periodNote);
}

// sections and rules

namespace {

struct StateText {
    QString mark;
    QString text;
    QBrush brush;
};

StateText stateText(const SectionState& state)
{
    if (state.errors > 0)
        return {severityMark(Severity::Error), OverviewPage::tr("Errors"),
                severityColor(Severity::Error)};
    if (state.missing > 0)
        return {QStringLiteral("○"), OverviewPage::tr("Incomplete"),
                severityColor(Severity::Warning)};
    if (state.warnings > 0)
        return {severityMark(Severity::Warning), OverviewPage::tr("Warnings"),
                severityColor(Severity::Warning)};
    if (!state.started)
        return {QStringLiteral("○"), OverviewPage::tr("Nothing entered"), {}};
    return {QStringLiteral("✔"), OverviewPage::tr("Complete"), QColor(0x14, 0x53, 0x2d)};
}

} // namespace

void OverviewPage::refreshSections(const Words& words)
{
    const Project project(m_session.application(), m_session.call());
    const auto& sections = m_session.call().form.sections;
    for (int i = 0; i < m_ui->sectionsTree->topLevelItemCount(); ++i) {
        QTreeWidgetItem& row = *m_ui->sectionsTree->topLevelItem(i);
        const SectionState state =
            stateOf(sections[static_cast<std::size_t>(i)], project, m_session.report());
        const auto [mark, text, brush] = stateText(state);
        row.setText(StateColumn, mark + QLatin1Char(' ') + text);
        row.setForeground(StateColumn, brush);
        row.setText(MissingColumn, countText(state.missing));
        row.setText(ErrorsColumn, countText(state.errors));
        row.setText(WarningsColumn, countText(state.warnings));
        const QString missing = words(
            kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n required field(s) missing"),
            state.missing);
        const QString errors = words(
            kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n error(s)"), state.errors);
        const QString warnings =
            words(kContext, QT_TRANSLATE_N_NOOP("itinera::OverviewPage", "%n warning(s)"),
                  state.warnings);
        row.setData(
            TitleColumn, Qt::AccessibleTextRole,
            tr("%1: %2 – %3, %4, %5").arg(row.text(TitleColumn), text, missing, errors, warnings));
    }
}

void OverviewPage::refreshRuleSet()
{
    const CallSet& call = m_session.call();
    const CallReference& pinned = m_session.application().call;
    const QString version = QString::number(call.version);
    const QString hash = call.sha256.left(kShownOfHash);
    m_ui->ruleSetLabel->setText(
        call.builtIn ? tr("Rule set %1, version %2, fingerprint %3.").arg(call.id, version, hash)
                     : tr("Rule set %1, version %2, fingerprint %3, from the folder %4.")
                           .arg(call.id, version, hash, call.origin));
    m_ui->ruleSetLabel->setToolTip(call.sha256);
    const bool isOther = m_session.hasOtherRuleSet();
    m_ui->otherRuleSetLabel->setText(
        pinned.ruleSetSha256.isEmpty()
            ? tr("The application is not tied to a rule set yet.")
            : tr("The application was written for other rule data: %1, fingerprint %2. It is "
                 "checked here with the "
                 "rule set at hand, so findings may differ.")
                  .arg(pinned.ruleSet, pinned.ruleSetSha256.left(kShownOfHash)));
    m_ui->otherRuleSetLabel->setToolTip(pinned.ruleSetSha256);
    m_ui->otherRuleSetLabel->setVisible(isOther);
    m_ui->pinButton->setVisible(isOther);
    m_ui->pinButton->setEnabled(!m_session.isReadOnly());
}

void OverviewPage::refreshRules(const Words& words)
{
    constexpr RuleState kShown[] = {
        RuleState::Passed,      RuleState::Failed,        RuleState::Crashed,
        RuleState::MissingData, RuleState::NotApplicable, RuleState::Confirmed,
        RuleState::Unconfirmed, RuleState::Reminder,      RuleState::UnknownValue,
        RuleState::NotInCall,   RuleState::OtherAction};
    QStringList counts;
    for (const RuleState state : kShown)
        if (const int count = m_session.report().count(state); count > 0)
            counts << tr("%1: %2").arg(ruleStateText(state, words)).arg(count);
    m_ui->ruleStatesLabel->setText(counts.join(QStringLiteral("  ·  ")));
}

void OverviewPage::showRules()
{
    auto* dialog = new RulesDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::jumpRequested, this, &Page::jumpRequested);
    dialog->open();
}

} // namespace itinera
