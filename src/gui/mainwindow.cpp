#include "gui/mainwindow.h"

#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/callswitchdialog.h"
#include "gui/dialogs/helpdialog.h"
#include "gui/dialogs/rulesdialog.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/waiverdialog.h"
#include "gui/documentflow.h"
#include "gui/findings/findingspanel.h"
#include "gui/outline.h"
#include "gui/pages/page.h"
#include "gui/pages/pageregistry.h"
#include "gui/program.h"
#include "gui/samples.h"
#include "gui/style.h"
#include "gui/verificationtext.h"
#include "text/findingtext.h"
#include "text/statetext.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>

#include <algorithm>

namespace itinera {
namespace {

const QString kOverview = QStringLiteral("overview");

} // namespace

MainWindow::MainWindow(Program& program, QWidget* parent)
    : QMainWindow(parent)
    , m_program(program)
    , m_session(program.clock(), CallCatalog(program.callsFolder()))
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_documents(nullptr)
    , m_outline(nullptr)
    , m_findings(nullptr)
    , m_verdict(new QLabel(this))
{
    m_session.setLanguage(program.language());
    m_ui->setupUi(this);
    m_documents = new DocumentFlow(program, m_session, this);
    m_outline = new Outline(m_session, m_ui->outlineHolder);
    m_ui->outlineLayout->addWidget(m_outline);
    m_findings = new FindingsPanel(m_session, m_ui->findingsHolder);
    m_ui->findingsLayout->addWidget(m_findings);
    m_ui->statusBar->addPermanentWidget(m_verdict);
    // The outline keeps the whole height, the findings stand below the page.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    resizeDocks({m_ui->outlineDock}, {250}, Qt::Horizontal);
    resizeDocks({m_ui->findingsDock}, {210}, Qt::Vertical);
    restoreGeometry(program.settings().get(setting::windowGeometry));
    connectFileActions();
    connectActions();
    connectSession();
    addSamples();
    addLanguages();
    updateRecent();
    documentChanged();
}

MainWindow::~MainWindow()
{
    // The undo list speaks up once more while it goes; by then the window has nothing left to
    // update.
    disconnect(&m_session.undoStack(), nullptr, this, nullptr);
    disconnect(&m_session, nullptr, this, nullptr);
    // Pages and panels look into the session, but children would go after the members.
    while (QWidget* child = findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        delete child;
}

// set-up

void MainWindow::connectFileActions()
{
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_ui->newAction, [this] { m_documents->askForNew(); });
    on(m_ui->openAction, [this] { m_documents->askAndOpen(); });
    on(m_ui->saveAction, [this] { m_documents->save(); });
    on(m_ui->saveAsAction, [this] { m_documents->saveAs(); });
    on(m_ui->closeAction, [this] { m_documents->closeDocument(); });
    on(m_ui->historyAction, [this] { m_documents->showHistory(); });
    on(m_ui->quitAction, [this] { close(); });
    connect(m_ui->welcomeNewButton, &QPushButton::clicked, m_ui->newAction, &QAction::trigger);
    connect(m_ui->welcomeOpenButton, &QPushButton::clicked, m_ui->openAction, &QAction::trigger);
    connect(m_ui->welcomeSampleButton, &QPushButton::clicked, this,
            [this] { m_documents->openSample(sampleFor(m_program.language())); });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_ui->undoAction, [this] { m_session.undoStack().undo(); });
    on(m_ui->redoAction, [this] { m_session.undoStack().redo(); });
    on(m_ui->nextFindingAction, [this] { m_findings->step(1); });
    on(m_ui->previousFindingAction, [this] { m_findings->step(-1); });
    on(m_ui->nextPaneAction, [this] { nextPane(); });
    on(m_ui->nextPageAction, [this] { stepPage(1); });
    on(m_ui->previousPageAction, [this] { stepPage(-1); });
    on(m_ui->helpAction, [this] { showHelp(); });
    on(m_ui->rulesAction, [this] { showRules(); });
    on(m_ui->switchCallAction, [this] { switchCall(); });
    on(m_ui->settingsAction, [this] { changeSettings(); });
    on(m_ui->aboutAction, [this] {
        auto* dialog = new AboutDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::documentChanged, this, &MainWindow::documentChanged);
    connect(&m_session, &Session::callChanged, this, &MainWindow::callChanged);
    connect(&m_session, &Session::applicationChanged, this, &MainWindow::refresh);
    connect(&m_session, &Session::reportChanged, this, &MainWindow::refreshFindings);
    connect(&m_session, &Session::focusRequested, this, &MainWindow::jumpTo);
    connect(&m_session, &Session::pathChanged, this, &MainWindow::updateTitle);
    connect(&m_session.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_outline, &Outline::pageChosen, this, &MainWindow::showPage);
    connect(m_findings, &FindingsPanel::jumpRequested, this, &MainWindow::jumpTo);
    connect(m_findings, &FindingsPanel::waiverRequested, this, &MainWindow::waive);
    connect(m_findings, &FindingsPanel::waiverRevoked, this, [this](int waiver) {
        m_session.removeItem(FieldPath::parse(QStringLiteral("waivers")) / waiver);
    });
    connect(m_documents, &DocumentFlow::recentChanged, this, &MainWindow::updateRecent);
    connect(m_documents, &DocumentFlow::bundleShown, this, &MainWindow::updateBanner);
    connect(m_documents, &DocumentFlow::started, this,
            [this] { showPage(QStringLiteral("context")); });
    connect(m_documents, &DocumentFlow::saved, this,
            [this] { m_ui->statusBar->showMessage(tr("Saved."), 4000); });
    connect(m_documents, &DocumentFlow::openedReadOnly, this, [this] {
        m_lockedByOther = true;
        updateBanner();
    });
}

void MainWindow::addSamples()
{
    m_ui->samplesMenu->clear();
    for (const QString& sample : sampleNames()) {
        QAction* action = m_ui->samplesMenu->addAction(sampleTitle(sample));
        connect(action, &QAction::triggered, this,
                [this, sample] { m_documents->openSample(sample); });
    }
}

void MainWindow::addLanguages()
{
    m_ui->languageMenu->clear();
    for (const QString& language : Words::available()) {
        QString name = language == QLatin1String("en") ? QStringLiteral("English")
                                                       : QLocale(language).nativeLanguageName();
        name[0] = name[0].toUpper();
        QAction* action = m_ui->languageMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(language == m_program.language());
        connect(action, &QAction::triggered, this, [this, language] { setLanguage(language); });
    }
}

void MainWindow::setLanguage(const QString& language)
{
    m_program.settings().set(setting::language, language);
    m_session.setLanguage(language);
    m_program.setLanguage(language);
}

void MainWindow::updateRecent()
{
    m_ui->recentMenu->clear();
    for (const QString& path : m_program.settings().get(setting::recentFiles)) {
        QAction* action = m_ui->recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_documents->open(path); });
    }
    m_ui->recentMenu->setEnabled(!m_ui->recentMenu->isEmpty());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && m_session.isOpen() && m_session.isModified() && !m_session.isReadOnly()) {
        event->ignore();
        m_documents->whenSettled([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_documents->finish();
    m_program.settings().set(setting::windowGeometry, saveGeometry());
    if (const auto saved = m_program.settings().save(); !saved)
        qWarning("the settings could not be saved");
    event->accept();
}

// what is shown

void MainWindow::documentChanged()
{
    m_lockedByOther = false;
    m_pageId = kOverview;
    rebuildPages();
    updateTitle();
    updateBanner();
}

// The form of another call may have no such page.
void MainWindow::callChanged()
{
    const auto entries = pageEntries(m_session);
    const bool isThere = std::any_of(entries.begin(), entries.end(),
                                     [&](const PageEntry& each) { return each.id == m_pageId; });
    if (!isThere)
        m_pageId = kOverview;
    rebuildPages();
    updateTitle();
    updateBanner();
}

void MainWindow::rebuildPages()
{
    for (const auto& [id, page] : m_pages) {
        m_ui->stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages.clear();
    const bool open = m_session.isOpen();
    m_outline->rebuild();
    m_ui->outlineDock->setVisible(open);
    m_ui->findingsDock->setVisible(open);
    if (open) {
        showPage(m_pageId);
        refreshFindings();
    } else {
        m_ui->stack->setCurrentWidget(m_ui->welcomePage);
    }
    updateActions();
}

void MainWindow::showPage(const QString& id)
{
    if (!m_session.isOpen())
        return;
    m_session.endBurst();
    const auto entries = pageEntries(m_session);
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const PageEntry& each) { return each.id == id; });
    if (entry == entries.end())
        return;
    Page*& page = m_pages[id];
    if (!page) {
        page = makePage(*entry, m_session, m_ui->stack);
        page->setObjectName(QStringLiteral("page-") + id);
        page->setAccessibleName(entry->title);
        m_ui->stack->addWidget(page);
        connect(page, &Page::jumpRequested, this, &MainWindow::jumpTo);
        connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    }
    page->refresh();
    page->refreshFindings();
    m_ui->stack->setCurrentWidget(page);
    m_pageId = id;
    m_outline->showCurrent(id);
}

void MainWindow::stepPage(int direction)
{
    const auto entries = m_session.isOpen() ? pageEntries(m_session) : std::vector<PageEntry>();
    const auto here = std::find_if(entries.begin(), entries.end(),
                                   [&](const PageEntry& each) { return each.id == m_pageId; });
    const auto next = (here - entries.begin()) + direction;
    if (here != entries.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(entries.size()))
        showPage(entries[static_cast<std::size_t>(next)].id);
}

void MainWindow::jumpTo(const QString& path)
{
    if (!m_session.isOpen())
        return;
    const FieldPath place = FieldPath::parse(path);
    const SectionDef* section = m_session.call().sectionOf(place.pattern());
    if (section)
        showPage(section->id);
    else if (place.segments().value(0) == QLatin1String("confirmations"))
        showPage(QStringLiteral("declarations"));
    const auto page = m_pages.find(m_pageId);
    if (page != m_pages.end())
        page->second->focusPath(place);
}

// F6 goes round: outline, page, findings.
void MainWindow::nextPane()
{
    if (!m_session.isOpen())
        return;
    QWidget* page = m_ui->stack->currentWidget();
    QWidget* here = focusWidget();
    if (here && page->isAncestorOf(here)) {
        m_ui->findingsHolder->findChild<QWidget*>(QStringLiteral("findingsView"))
            ->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (here && m_ui->findingsHolder->isAncestorOf(here)) {
        m_outline->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget* inside = page->focusWidget();
    for (QWidget* each = page->nextInFocusChain(); !inside && each != page;
         each = each->nextInFocusChain())
        if (page->isAncestorOf(each) && each->isVisible()
            && (each->focusPolicy() & Qt::TabFocus) != 0)
            inside = each;
    if (inside)
        inside->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refresh()
{
    const auto page = m_pages.find(m_pageId);
    if (page != m_pages.end())
        page->second->refresh();
    updateTitle();
    updateActions();
}

void MainWindow::refreshFindings()
{
    if (!m_session.isOpen())
        return;
    m_outline->refreshStates();
    m_findings->refresh();
    const auto page = m_pages.find(m_pageId);
    if (page != m_pages.end())
        page->second->refreshFindings();
    const ValidationReport& report = m_session.report();
    m_verdict->setText(verdictText(report.verdict, m_session.words()) + QStringLiteral(" · ")
                       + tr("%n error(s)", nullptr, report.count(Severity::Error))
                       + QStringLiteral(", ")
                       + tr("%n warning(s)", nullptr, report.count(Severity::Warning)));
}

void MainWindow::updateTitle()
{
    if (!m_session.isOpen()) {
        setWindowTitle(QStringLiteral("Itinera"));
        setWindowModified(false);
        m_verdict->clear();
        return;
    }
    const QString& bundle = m_documents->bundlePath();
    const QString file = bundle.isEmpty() ? m_session.path() : bundle;
    const QString name = file.isEmpty() ? tr("not saved yet") : QFileInfo(file).fileName();
    const QString title = m_session.application().context->title.trimmed();
    setWindowTitle((title.isEmpty() ? m_session.application().call.action : title)
                   + QStringLiteral(" – ") + name + QStringLiteral("[*] – Itinera"));
    setWindowModified(m_session.isModified() && !m_session.isReadOnly());
}

void MainWindow::updateActions()
{
    QUndoStack& undo = m_session.undoStack();
    const bool open = m_session.isOpen();
    m_ui->undoAction->setEnabled(undo.canUndo());
    m_ui->redoAction->setEnabled(undo.canRedo());
    m_ui->undoAction->setText(undo.canUndo() ? tr("&Undo: %1").arg(undo.undoText()) : tr("&Undo"));
    m_ui->redoAction->setText(undo.canRedo() ? tr("&Redo: %1").arg(undo.redoText()) : tr("&Redo"));
    m_ui->saveAction->setEnabled(open && !m_session.isReadOnly());
    for (QAction* action :
         {m_ui->saveAsAction, m_ui->closeAction, m_ui->nextFindingAction,
          m_ui->previousFindingAction, m_ui->nextPageAction, m_ui->previousPageAction,
          m_ui->historyAction, m_ui->rulesAction, m_ui->switchCallAction})
        action->setEnabled(open);
}

void MainWindow::updateBanner()
{
    if (const auto& bundle = m_documents->bundle()) {
        const VerificationText text = verificationText(*bundle, m_session.words());
        showBanner(text.summary + QLatin1Char('\n') + text.details,
                   bundle->verified() ? "banner-good" : "banner-bad");
    } else if (m_lockedByOther) {
        showBanner(
            tr("Another program has this file open. You can read it here, but not change it."),
            "banner-warning");
    } else {
        showBanner({}, "");
    }
    updateTitle();
}

void MainWindow::showBanner(const QString& text, const char* role)
{
    m_ui->bannerLabel->setText(text);
    m_ui->bannerLabel->setProperty("role", QLatin1String(role));
    m_ui->bannerLabel->setVisible(!text.isEmpty());
    repolish(m_ui->bannerLabel);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_findings)
        return;
    m_ui->retranslateUi(this);
    m_findings->retranslate();
    addSamples();
    addLanguages();
    rebuildPages();
    updateBanner();
}

// dialogs

void MainWindow::switchCall()
{
    auto* dialog = new CallSwitchDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHelp()
{
    auto* dialog = new HelpDialog(m_session, m_program.language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showRules()
{
    auto* dialog = new RulesDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::jumpRequested, this, &MainWindow::jumpTo);
    dialog->open();
}

void MainWindow::changeSettings()
{
    auto* dialog = new SettingsDialog(m_program.settings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        const QString language = m_program.settings().get(setting::language);
        if (!language.isEmpty() && language != m_program.language())
            setLanguage(language);
    });
    dialog->open();
}

void MainWindow::waive(const Finding& finding)
{
    const FindingText text =
        findingText(finding, m_session.application(), m_session.call(), m_session.words());
    auto* dialog = new WaiverDialog(text, m_program.settings().get(setting::authorName), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, finding] {
        m_program.settings().set(setting::authorName, dialog->author());
        m_session.waive(finding, dialog->reason(), dialog->author());
    });
    dialog->open();
}

} // namespace itinera
