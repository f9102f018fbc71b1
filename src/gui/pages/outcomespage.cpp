#include "gui/pages/outcomespage.h"

#include "gui/models/outcomedelegate.h"
#include "gui/models/outcomefindings.h"
#include "gui/models/outcomelistmodel.h"
#include "gui/models/outcomematrixmodel.h"
#include "gui/style.h"
#include "gui/widgets/fieldform.h"
#include "gui/widgets/outcomedetails.h"
#include "gui/widgets/outcomematrix.h"
#include "model/fieldaccess.h"
#include "session/session.h"
#include "text/fieldlabel.h"
#include "text/joined.h"
#include "text/words.h"
#include "ui_outcomespage.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kImpactPart = 3;
constexpr int kMatrixPart = 4;
constexpr int kNoOrganisation = 0; // ids start at 1

FieldPath root()
{
    return FieldPath::parse(QStringLiteral("expectedOutcomes"));
}

} // namespace

OutcomesPage::OutcomesPage(Session& session, const SectionDef& section, QWidget* parent)
    : Page(session, parent)
    , m_section(section)
    , m_ui(std::make_unique<Ui::OutcomesPage>())
    , m_items(new OutcomeListModel(session, this))
    , m_details(new OutcomeDetails(session, this))
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(section.title.in(session.language()));
    m_ui->introLabel->setText(section.intro.in(session.language()));
    m_ui->introLabel->setVisible(!m_ui->introLabel->text().isEmpty());
    if (const Organisation* applicant = applicantOf(session.application()))
        m_organisation = applicant->id;
    buildImpact();
    buildMatrix();
    connectChecklist();
    buildTabs();
    refresh();
    refreshFindings();
}

OutcomesPage::~OutcomesPage() = default;

// parts of the page

void OutcomesPage::buildTabs()
{
    for (const QString& name :
         {tr("Learners"), tr("Staff"), tr("Organisations"), tr("Wider impact"), tr("Matrix")})
        m_ui->tabBar->addTab(name);
    m_ui->tabBar->setExpanding(false);
    connect(m_ui->tabBar, &QTabBar::currentChanged, this, &OutcomesPage::showPart);
}

void OutcomesPage::buildImpact()
{
    const Words& words = m_session.words();
    QStringList lines;
    for (const OutcomeDef& each : m_session.call().outcomes)
        if (each.list == QLatin1String("wider"))
            lines << outcomeName(each.id, m_session.call(), words);
    m_ui->impactLabel->setText(lines.join(QLatin1Char('\n')));
    m_impact = new FieldForm(m_session, m_section.fields, {}, FieldPath(), m_ui->impactHolder);
    m_ui->impactLayout->addWidget(m_impact);
}

void OutcomesPage::buildMatrix()
{
    m_matrix = new OutcomeMatrix(m_session, m_ui->matrixPart);
    m_ui->matrixLayout->addWidget(m_matrix, 1);
    connect(m_matrix, &OutcomeMatrix::openRequested, this, [this](const QString& printed) {
        const FieldPath path = FieldPath::parse(printed);
        if (path.startsWith(root()))
            focusPath(path / QStringLiteral("activities"));
        else
            Q_EMIT jumpRequested(printed);
    });
}

void OutcomesPage::showPart(int part)
{
    const QSignalBlocker quiet(m_ui->tabBar);
    m_ui->tabBar->setCurrentIndex(part);
    m_ui->stack->setCurrentIndex(std::max(0, part - kImpactPart + 1));
    if (part < kImpactPart)
        showChecklist({listOfPart(), m_organisation});
}

void OutcomesPage::updateTabs()
{
    for (int part = 0; part < kImpactPart; ++part) {
        const FieldPath path = root() / outcomeLists().at(part);
        const auto worst = worstBelow(path, m_session);
        m_ui->tabBar->setTabTextColor(part, worst ? severityColor(*worst) : QColor());
        const QString name = QStringList{tr("Learners"), tr("Staff"), tr("Organisations")}.at(part);
        const QString count =
            QString::number(outcomeRows(m_session.application(), outcomeLists().at(part)).size());
        const QString mark = worst ? severityMark(*worst) + QLatin1Char(' ') : QString();
        m_ui->tabBar->setTabText(part, mark + tr("%1 (%2)").arg(name, count));
    }
}

void OutcomesPage::updateMatrix()
{
    m_matrix->refresh();
    const OutcomeMatrixModel& cells = m_matrix->cells();
    const Words& words = m_session.words();
    QStringList gaps;
    if (const int rows = cells.rowsWithGap())
        gaps << words("Outcomes",
                      QT_TRANSLATE_N_NOOP("Outcomes", "%n outcome(s) without an activity"), rows);
    if (const int columns = cells.columnsWithGap())
        gaps << words("Outcomes",
                      QT_TRANSLATE_N_NOOP("Outcomes", "%n activit(y/ies) without an outcome"),
                      columns);
    if (cells.isEmpty())
        m_ui->gapLabel->setText(
            tr("Choose outcomes and enter activities first: then this table shows which activity "
               "brings which outcome."));
    else if (gaps.isEmpty())
        m_ui->gapLabel->setText(
            tr("No gaps: every outcome has an activity, and every activity brings an outcome."));
    else
        m_ui->gapLabel->setText(tr("Gaps: %1.").arg(gaps.join(QStringLiteral("; "))));
    const bool isGood = gaps.isEmpty() && !cells.isEmpty();
    m_ui->gapLabel->setProperty("role", QLatin1String(isGood ? "banner-good" : "banner-warning"));
    repolish(m_ui->gapLabel);
}

void OutcomesPage::refresh()
{
    updateOrganisations();
    if (m_ui->tabBar->currentIndex() < kImpactPart)
        showChecklist({listOfPart(), m_organisation});
    m_impact->refresh();
    updateMatrix();
    updateTabs();
}

void OutcomesPage::refreshFindings()
{
    updateTabs();
    m_items->refreshFindings();
    m_impact->refreshFindings();
    showFindings(m_ui->listFindingsLabel, {m_items->checklist().path()}, m_session);
    m_details->refreshFindings();
}

// the list of items

void OutcomesPage::connectChecklist()
{
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->splitter->setSizes({400, 600});
    m_ui->itemList->setItemDelegate(new OutcomeDelegate(m_ui->itemList));
    m_ui->itemList->setModel(m_items);
    connect(m_items, &OutcomeListModel::tickRequested, this, &OutcomesPage::setChosen);
    connect(m_ui->itemList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutcomesPage::showDetails);
    m_ui->detailArea->setWidget(m_details);
    connect(m_ui->detailArea->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            &OutcomesPage::bringFocusIntoSight);
    connect(m_details, &OutcomeDetails::chooseRequested, this, [this] {
        m_ui->itemList->setFocus(Qt::OtherFocusReason);
        setChosen(m_ui->itemList->currentIndex().row());
    });
    connect(m_ui->organisationCombo, &QComboBox::activated, this, [this](int index) {
        const int id = m_ui->organisationCombo->itemData(index).toInt();
        m_organisation = id == kNoOrganisation ? std::nullopt : std::optional(Id<Organisation>(id));
        showChecklist({listOfPart(), m_organisation});
    });
}

QString OutcomesPage::listOfPart() const
{
    return outcomeLists().at(std::clamp(m_ui->tabBar->currentIndex(), 0, kImpactPart - 1));
}

void OutcomesPage::updateOrganisations()
{
    const Application& application = m_session.application();
    const Words& words = m_session.words();
    std::vector<std::pair<QString, int>> offered;
    const auto offer = [&](const QString& name, std::optional<Id<Organisation>> id) {
        const OutcomeChecklist checklist{outcomeLists().back(), id};
        const auto entries = outcomeEntries(application, m_session.call(), checklist);
        const int chosen = countOutcomes(application, entries, checklist).chosen;
        if (id || chosen > 0)
            offered.emplace_back(tr("%1 (%2)").arg(name).arg(chosen),
                                 id ? id->value() : kNoOrganisation);
    };
    const FieldPath list = FieldPath::parse(QStringLiteral("organisations"));
    for (const auto& each : application.organisations)
        offer(each->legalName.isEmpty()
                  ? itemLabel(list / each->id.value(), application, m_session.call(), words)
                  : each->legalName,
              each->id);
    offer(tr("Without an organisation"), std::nullopt);
    const QSignalBlocker quiet(m_ui->organisationCombo);
    for (std::size_t i = 0; i < offered.size(); ++i) {
        const int row = static_cast<int>(i);
        if (row >= m_ui->organisationCombo->count())
            m_ui->organisationCombo->addItem(QString());
        m_ui->organisationCombo->setItemText(row, offered[i].first);
        m_ui->organisationCombo->setItemData(row, offered[i].second);
    }
    while (m_ui->organisationCombo->count() > static_cast<int>(offered.size()))
        m_ui->organisationCombo->removeItem(m_ui->organisationCombo->count() - 1);
    const int wanted = m_organisation ? m_organisation->value() : kNoOrganisation;
    const int index = std::max(0, m_ui->organisationCombo->findData(wanted));
    m_ui->organisationCombo->setCurrentIndex(index);
    const int shown = m_ui->organisationCombo->currentData().toInt();
    m_organisation =
        shown == kNoOrganisation ? std::nullopt : std::optional(Id<Organisation>(shown));
}

void OutcomesPage::showChecklist(const OutcomeChecklist& checklist)
{
    const bool isOfOrganisations = checklist.isOfOrganisations();
    m_ui->organisationLabel->setVisible(isOfOrganisations);
    m_ui->organisationCombo->setVisible(isOfOrganisations);
    m_ui->itemList->setAccessibleName(m_ui->tabBar->tabText(m_ui->tabBar->currentIndex()));
    m_items->show(checklist);
    if (!m_ui->itemList->currentIndex().isValid())
        selectEntry(std::max(0, m_items->indexOfKey(m_lastEntry[checklist.list])));
    updateCount();
    showFindings(m_ui->listFindingsLabel, {checklist.path()}, m_session);
    showDetails();
    m_details->refresh();
}

void OutcomesPage::updateCount()
{
    const OutcomeCount count =
        countOutcomes(m_session.application(), m_items->entries(), m_items->checklist());
    const QString chosen = tr("%1 of %2 chosen").arg(count.chosen).arg(count.offered);
    if (count.chosen == 0)
        m_ui->countLabel->setText(chosen);
    else if (count.withoutEvidence == 0)
        m_ui->countLabel->setText(tr("%1, all with evidence").arg(chosen));
    else
        m_ui->countLabel->setText(
            tr("%1, %2 without evidence").arg(chosen).arg(count.withoutEvidence));
}

void OutcomesPage::selectEntry(int entry)
{
    m_ui->itemList->setCurrentIndex(m_items->index(entry));
    m_ui->itemList->scrollTo(m_items->index(entry));
}

const OutcomeEntry* OutcomesPage::currentEntry() const
{
    const auto row = static_cast<std::size_t>(m_ui->itemList->currentIndex().row());
    return row < m_items->entries().size() ? &m_items->entries()[row] : nullptr;
}

void OutcomesPage::setChosen(int entry)
{
    if (m_session.isReadOnly() || entry < 0 || entry >= m_items->rowCount())
        return;
    const OutcomeEntry chosen = m_items->entries()[static_cast<std::size_t>(entry)];
    const Words& words = m_session.words();
    const QString name = shortened(outcomeName(chosen.item, m_session.call(), words));
    selectEntry(entry);
    m_session.endBurst();
    if (chosen.row) {
        const FieldPath path = m_items->checklist().path() / *chosen.row;
        if (const auto next = withoutItem(m_session.application(), path))
            m_session.apply(next.value(),
                            {tr("Remove the outcome “%1”").arg(name), QString(), path});
    } else {
        const WithOutcome next = withOutcome(m_session.application(), m_session.call(),
                                             m_items->checklist(), chosen.item);
        m_session.apply(next.application,
                        {tr("Choose the outcome “%1”").arg(name), QString(), next.row});
    }
    refresh();
}

void OutcomesPage::showDetails()
{
    const OutcomeEntry* entry = currentEntry();
    if (entry)
        m_lastEntry[m_items->checklist().list] = entry->key();
    m_details->showItem(m_items->checklist(), entry);
}

// the way to a field

bool OutcomesPage::focusPath(const FieldPath& path)
{
    if (path.segments().value(0) != QLatin1String("expectedOutcomes"))
        return false;
    const QString member = path.segments().value(1);
    if (member.isEmpty())
        focusPart();
    else if (OutcomeMatrix::isCellPath(path))
        focusCell(path);
    else if (outcomeLists().contains(member))
        focusRow(path);
    else
        focusImpact(path);
    return true;
}

void OutcomesPage::focusPart()
{
    const int part = m_ui->tabBar->currentIndex();
    if (part == kMatrixPart)
        m_matrix->setFocus(Qt::OtherFocusReason);
    else if (part == kImpactPart)
        focusImpact(root() / m_section.fields.front().path);
    else
        m_ui->itemList->setFocus(Qt::OtherFocusReason);
}

void OutcomesPage::focusCell(const FieldPath& path)
{
    showPart(kMatrixPart);
    m_matrix->showCell(path);
    m_matrix->setFocus(Qt::OtherFocusReason);
}

void OutcomesPage::focusImpact(const FieldPath& path)
{
    showPart(kImpactPart);
    // The description is hidden while nothing is claimed.
    const auto* field = m_impact->findChild<QWidget*>(path.toString());
    const bool isShown = field && field->isVisibleTo(m_impact);
    m_impact->focusPath(isShown ? path : root() / QStringLiteral("supportsPeopleFleeingWar"));
}

// Findings about the organisations' list as a whole are about those that gain nothing.
std::optional<Id<Organisation>> OutcomesPage::organisationInNeed() const
{
    const Application& application = m_session.application();
    const auto& rows = application.expectedOutcomes->organisations;
    const auto gainsNothing = [&](Id<Organisation> id) {
        return std::none_of(rows.begin(), rows.end(),
                            [&](const auto& row) { return row->organisation == id; });
    };
    const Organisation* applicant = applicantOf(application);
    if (applicant && gainsNothing(applicant->id))
        return applicant->id;
    for (const auto& each : application.organisations)
        if (gainsNothing(each->id))
            return each->id;
    return m_organisation;
}

void OutcomesPage::focusRow(const FieldPath& path)
{
    const int part = static_cast<int>(outcomeLists().indexOf(path.segments().value(1)));
    const ExpectedOutcome* row = outcomeRow(m_session.application(), path);
    const bool isOfOrganisations =
        OutcomeChecklist{outcomeLists().at(part), {}}.isOfOrganisations();
    if (isOfOrganisations && row)
        m_organisation = organisationOf(m_session.application(), *row);
    else if (isOfOrganisations && path.segments().size() == 2)
        m_organisation = organisationInNeed();
    updateOrganisations();
    showPart(part);
    const int entry = row ? m_items->indexOfRow(row->id.value()) : -1;
    if (entry >= 0)
        selectEntry(entry);
    const QString field = path.segments().value(3);
    if (field == QLatin1String("organisation") && !m_items->entries().empty()
        && !m_details->focusPath(path))
        m_ui->organisationCombo->setFocus(Qt::OtherFocusReason);
    else if (entry < 0 || field.isEmpty() || !m_details->focusPath(path))
        m_ui->itemList->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, &OutcomesPage::bringFocusIntoSight);
}

// A form that was only just made gets its places later, in several steps.
void OutcomesPage::bringFocusIntoSight()
{
    QWidget* widget = window()->focusWidget();
    if (widget && m_details->isAncestorOf(widget))
        m_ui->detailArea->ensureWidgetVisible(widget);
}

} // namespace itinera
