#include "gui/pages/budgetpage.h"

#include "gui/models/budgetmodel.h"
#include "gui/models/budgetsharedelegate.h"
#include "gui/pages/sectionpage.h"
#include "session/session.h"
#include "text/budgettext.h"
#include "text/numberformat.h"
#include "text/provenancetext.h"
#include "text/statetext.h"
#include "text/words.h"
#include "ui_budgetpage.h"

#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kPathRole = Qt::UserRole;
constexpr int kMostMissingRows = 5;

} // namespace

BudgetPage::BudgetPage(Session& session, const SectionDef& section, QWidget* parent)
    : Page(session, parent)
    , m_ui(std::make_unique<Ui::BudgetPage>())
    , m_model(new BudgetModel(session, this))
    , m_inputs(new SectionPage(session, section, this))
{
    m_ui->setupUi(this);
    m_ui->budgetTitleLabel->setText(section.title.in(session.language()));
    m_ui->tabs->tabBar()->setAccessibleName(m_ui->tabs->accessibleName());
    m_ui->tabs->addTab(m_inputs, tr("&Rates and real costs"));
    if (auto* title = m_inputs->findChild<QLabel*>(QStringLiteral("titleLabel")))
        title->hide(); // it stands above the tabs
    m_inputs->layout()->setContentsMargins(0, 8, 0, 0);
    connect(m_inputs, &Page::jumpRequested, this, &Page::jumpRequested);
    connect(m_inputs, &Page::pageRequested, this, &Page::pageRequested);
    buildTables();
    connectViews();
    refresh();
}

BudgetPage::~BudgetPage() = default;

void BudgetPage::buildTables()
{
    QTableView* table = m_ui->categoryTable;
    table->setModel(m_model);
    table->setItemDelegateForColumn(BudgetModel::Share, new BudgetShareDelegate(table));
    table->hideColumn(BudgetModel::Derivation);
    table->hideColumn(BudgetModel::Source);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() + 8);
    table->horizontalHeader()->setSectionResizeMode(BudgetModel::What, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(BudgetModel::Amount,
                                                    QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(BudgetModel::Share, QHeaderView::Fixed);
    table->setColumnWidth(BudgetModel::Share, 150);
    QTreeView* tree = m_ui->lineTree;
    tree->setModel(m_model);
    tree->hideColumn(BudgetModel::Share);
    tree->setColumnWidth(BudgetModel::What, 310);
    tree->setColumnWidth(BudgetModel::Amount, 200);
    tree->setColumnWidth(BudgetModel::Derivation, 320);
    tree->installEventFilter(this);
    m_ui->missingList->installEventFilter(this);
    m_ui->partSplitter->setSizes({230, 330});
    m_ui->partSplitter->setStretchFactor(1, 1);
    m_ui->lineSplitter->setSizes({790, 300});
    m_ui->lineSplitter->setStretchFactor(0, 1);
}

void BudgetPage::connectViews()
{
    connect(m_ui->lineTree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BudgetPage::explain);
    connect(m_ui->lineTree, &QTreeView::doubleClicked, this, &BudgetPage::goToLine);
    connect(m_ui->categoryTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BudgetPage::categoryChosen);
    connect(m_ui->goButton, &QPushButton::clicked, this, &BudgetPage::goToLine);
    connect(m_ui->explainCopyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->explainText->toPlainText()); });
    connect(m_ui->missingList, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) {
                Q_EMIT jumpRequested(item->data(kPathRole).toString());
            });
}

// Enter means "go there"; views of Qt would only emit `activated`, which some styles do on a single
// click.
bool BudgetPage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return Page::eventFilter(watched, event);
    if (watched == m_ui->lineTree)
        goToLine();
    else if (const QListWidgetItem* item = m_ui->missingList->currentItem())
        Q_EMIT jumpRequested(item->data(kPathRole).toString());
    return true;
}

// what is shown

void BudgetPage::refresh()
{
    const QString line = m_model->key(m_ui->lineTree->currentIndex());
    const QString category = m_model->key(m_ui->categoryTable->currentIndex());
    const int scrolled = m_ui->lineTree->verticalScrollBar()->value();
    m_model->refresh();
    keepCurrent(line, category);
    m_ui->lineTree->verticalScrollBar()->setValue(scrolled);
    updateTotal();
    updateMissing();
    explain();
    m_inputs->refresh();
}

void BudgetPage::refreshFindings()
{
    m_inputs->refreshFindings();
}

// An accessible table without a current cell brings Qt 6.4.2 down, so there always is one.
void BudgetPage::keepCurrent(const QString& lineKey, const QString& categoryKey)
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->categoryTable->setVisible(!isEmpty);
    m_ui->lineSplitter->setVisible(!isEmpty);
    if (isEmpty)
        return;
    const QModelIndex first = m_model->index(0, 0);
    const bool isLineLost = !m_ui->lineTree->currentIndex().isValid();
    if (!m_ui->categoryTable->currentIndex().isValid()) {
        const QModelIndex before = m_model->indexOfKey(categoryKey);
        m_ui->categoryTable->setCurrentIndex(before.isValid() ? before : first);
    }
    if (!isLineLost)
        return;
    m_ui->lineTree->expandAll();
    const QModelIndex before = m_model->indexOfKey(lineKey);
    m_ui->lineTree->setCurrentIndex(before.isValid() ? before : m_model->index(0, 0, first));
}

void BudgetPage::updateTotal()
{
    const BudgetResult& budget = m_model->budget();
    const Words& words = m_session.words();
    m_ui->totalLabel->setText(
        moneyText(budget.total, budget.open ? UpperEnd::Open : UpperEnd::Known, words));
    if (budget.lines.empty())
        m_ui->missingLabel->setText(tr("There is nothing to pay for yet: enter activities with "
                                       "their flows and participants."));
    else if (budget.open)
        m_ui->missingLabel->setText(tr("More will be added: something is missing. Choose an input "
                                       "to go there and fill it in:"));
    else if (!budget.total.isExact())
        m_ui->missingLabel->setText(tr("The grant is a range, because something is missing. Choose "
                                       "an input to go there and fill it in:"));
    else
        m_ui->missingLabel->setText(tr("The grant is exact: no input is missing."));
}

void BudgetPage::updateMissing()
{
    const std::vector<MissingInput> inputs = m_model->missingInputs();
    QListWidget* list = m_ui->missingList;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const int row = static_cast<int>(i);
        if (row >= list->count())
            list->addItem(QString());
        list->item(row)->setText(inputs[i].label);
        list->item(row)->setToolTip(inputs[i].label);
        list->item(row)->setData(kPathRole, inputs[i].path.toString());
    }
    while (list->count() > static_cast<int>(inputs.size()))
        delete list->takeItem(list->count() - 1);
    if (list->currentRow() < 0 && list->count() > 0)
        list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
    list->setVisible(list->count() > 0);
    list->setMinimumHeight(
        std::min(list->count(), kMostMissingRows) * (fontMetrics().lineSpacing() + 4) + 6);
}

void BudgetPage::categoryChosen(const QModelIndex& index)
{
    const QModelIndex category = index.siblingAtColumn(0);
    if (!category.isValid())
        return;
    m_ui->lineTree->expand(category);
    m_ui->lineTree->setCurrentIndex(m_model->index(0, 0, category));
    m_ui->lineTree->scrollTo(category, QAbstractItemView::PositionAtTop);
}

// one amount

void BudgetPage::explain()
{
    const QModelIndex current = m_ui->lineTree->currentIndex();
    const BudgetLine* line = m_model->line(current);
    m_ui->goButton->setEnabled(line != nullptr);
    m_ui->explainCopyButton->setEnabled(current.isValid());
    const QString amount = current.siblingAtColumn(BudgetModel::Amount).data().toString();
    const QString text =
        line ? explanation(*line)
             : tr("%1: %2. Choose one of its amounts to see how it is worked out.")
                   .arg(current.siblingAtColumn(BudgetModel::What).data().toString(), amount);
    if (m_ui->explainText->toPlainText() != text)
        m_ui->explainText->setPlainText(text);
}

QString BudgetPage::explanation(const BudgetLine& line) const
{
    const Words& words = m_session.words();
    const CallSet& call = m_session.call();
    QStringList lines{budgetLineTitle(line, m_session.application(), call, words), QString()};
    for (const BudgetTerm& term : line.terms) {
        BudgetLine single = line;
        single.terms = {term};
        single.amount = term.amount;
        single.open = false;
        lines << derivationText(single, call, words);
    }
    if (line.terms.empty())
        lines << derivationText(line, call, words);
    else if (line.terms.size() > 1)
        lines << tr("Together: %1")
                     .arg(moneyText(line.amount, line.open ? UpperEnd::Open : UpperEnd::Known,
                                    words));
    const QString missing = missingText(line, m_session.application(), call, words);
    if (!missing.isEmpty())
        lines << QString() << missing;
    lines << QString();
    for (const Provenance& source : line.sources) {
        const QString text = provenanceText(source, words);
        if (!lines.contains(text))
            lines << text;
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

void BudgetPage::goToLine()
{
    const BudgetLine* line = m_model->line(m_ui->lineTree->currentIndex());
    if (!line)
        return;
    const FieldPath& target = line->missing.empty() ? line->where : line->missing.front();
    Q_EMIT jumpRequested(target.toString());
}

bool BudgetPage::focusPath(const FieldPath& path)
{
    if (path.segments().value(0) != QLatin1String("budget"))
        return false;
    if (path.segments().size() == 1) {
        m_ui->tabs->setCurrentWidget(m_ui->grantTab);
        (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_ui->lineTree) : m_ui->tabs)
            ->setFocus(Qt::OtherFocusReason);
        return true;
    }
    m_ui->tabs->setCurrentWidget(m_inputs);
    return m_inputs->focusPath(path);
}

} // namespace itinera
