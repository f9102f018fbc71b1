#include "gui/pages/exportpage.h"

#include "bundle/exporter.h"
#include "gui/dialogs/filedialogs.h"
#include "gui/dialogs/messages.h"
#include "gui/pages/overviewpage.h"
#include "gui/style.h"
#include "io/file.h"
#include "session/session.h"
#include "text/findingtext.h"
#include "text/words.h"
#include "ui_exportpage.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>

namespace itinera {
namespace {

constexpr const char* kContext = "itinera::ExportPage";
constexpr int kPathRole = Qt::UserRole;
constexpr int kMostRows = 6;  // of the list of errors
constexpr int kListFrame = 8; // pixels

bool isBlocking(const Finding& finding)
{
    return finding.severity == Severity::Error;
}

int annexesWithoutContent(const Session& session)
{
    const auto& annexes = session.application().annexes;
    return static_cast<int>(std::count_if(annexes.begin(), annexes.end(), [&](const auto& annex) {
        return session.attachments().find(annex->sha256) == session.attachments().end();
    }));
}

QString asFileName(QString text)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
    return text.replace(unsafe, QStringLiteral("-")).trimmed();
}

} // namespace

ExportPage::ExportPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_ui(std::make_unique<Ui::ExportPage>())
{
    m_ui->setupUi(this);
    const QStringList parts{
        tr("the application as data (JSON), with the description of its format"),
        tr("the application to read, as a web page and as PDF/A"),
        tr("the findings of the check, as data and as a web page"), tr("the annexes"),
        tr("a list of all files with their SHA-256, and the name and fingerprint of the rule set")};
    m_ui->partsLabel->setText(QStringLiteral("• ") + parts.join(QStringLiteral("\n• ")));
    const auto jump = [this](const QListWidgetItem* row) {
        Q_EMIT jumpRequested(row->data(kPathRole).toString());
    };
    connect(m_ui->errorsList, &QListWidget::itemClicked, this, jump);
    connect(m_ui->errorsList, &QListWidget::itemActivated, this, jump);
    connect(m_ui->exportButton, &QPushButton::clicked, this,
            [this] { choosePath(Purpose::Final); });
    connect(m_ui->draftButton, &QPushButton::clicked, this, [this] { choosePath(Purpose::Draft); });
    connect(&m_job, &QFutureWatcherBase::finished, this, &ExportPage::finished);
    refresh();
    refreshFindings();
}

ExportPage::~ExportPage() = default;

void ExportPage::refresh()
{
    refreshButtons();
    refreshResult();
}

void ExportPage::refreshFindings()
{
    const Words& words = m_session.words();
    showVerdict(*m_ui->bannerLabel, m_session.report(), words);
    refreshErrors(words);
    refreshButtons();
}

bool ExportPage::focusPath(const FieldPath& path)
{
    // No field is entered here.
    if (path.isEmpty())
        m_ui->exportButton->setFocus(Qt::OtherFocusReason);
    return path.isEmpty();
}

void ExportPage::refreshErrors(const Words& words)
{
    QListWidget& list = *m_ui->errorsList;
    const int current = std::max(list.currentRow(), 0);
    list.clear();
    for (const Finding& finding : m_session.report().findings) {
        if (!isBlocking(finding))
            continue;
        const FindingText text =
            findingText(finding, m_session.application(), m_session.call(), words);
        auto* row = new QListWidgetItem(tr("%1 – %2").arg(text.where, text.message), &list);
        row->setData(kPathRole, finding.where.toString());
        row->setToolTip(text.fix);
    }
    list.setCurrentRow(std::min(current, list.count() - 1));
    list.setVisible(list.count() > 0);
    m_ui->errorsLabel->setVisible(list.count() > 0);
    const int rows = std::clamp(list.count(), 1, kMostRows);
    list.setFixedHeight(2 * rows * fontMetrics().lineSpacing() + kListFrame);
}

void ExportPage::refreshButtons()
{
    const Words& words = m_session.words();
    const ValidationReport& report = m_session.report();
    const int errors = report.count(Severity::Error);
    const int missing = annexesWithoutContent(m_session);
    QString reason;
    if (errors > 0)
        reason = words(kContext,
                       QT_TRANSLATE_N_NOOP("itinera::ExportPage",
                                           "Not possible yet: %n error(s) must be mended first."),
                       errors);
    else if (report.verdict == Verdict::NotFullyChecked)
        reason = tr(
            "Not possible: a check failed, so nobody knows whether the application is in order.");
    else if (missing > 0)
        reason =
            words(kContext,
                  QT_TRANSLATE_N_NOOP("itinera::ExportPage",
                                      "Not possible yet: the content of %n annex(es) is missing."),
                  missing);
    const bool isPossible = reason.isEmpty();
    if (isPossible)
        reason = report.count(Severity::Warning) > 0
                     ? tr("Warnings do not stand in the way; the bundle names them.")
                     : tr("Nothing stands in the way.");
    m_ui->reasonLabel->setText(reason);
    m_ui->reasonLabel->setProperty("role", QLatin1String(isPossible ? "help" : "error"));
    repolish(m_ui->reasonLabel);
    m_ui->exportButton->setAccessibleDescription(reason);
    m_ui->exportButton->setEnabled(isPossible && !isExporting());
    m_ui->draftButton->setEnabled(!isExporting());
    m_ui->progressBar->setVisible(isExporting());
    m_ui->progressLabel->setVisible(isExporting());
}

// export

QString ExportPage::suggestedPath(Purpose purpose) const
{
    const QFileInfo document(m_session.path());
    const Context& context = *m_session.application().context;
    QString name = document.fileName().section(QStringLiteral(".ka1"), 0, 0);
    if (name.isEmpty())
        name = asFileName(context.acronym);
    if (name.isEmpty())
        name = tr("application");
    if (purpose == Purpose::Draft)
        name += QStringLiteral("-") + tr("draft");
    const QString folder = m_session.path().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : document.absolutePath();
    return QDir(folder).filePath(name + QStringLiteral(".asice"));
}

void ExportPage::choosePath(Purpose purpose)
{
    // What is shown may be a moment older than what was typed last.
    m_session.endBurst();
    m_session.validateNow();
    refreshFindings();
    if (purpose == Purpose::Final && !m_ui->exportButton->isEnabled())
        return;
    const FileQuestion question{FileQuestion::Kind::Save,
                                purpose == Purpose::Draft ? tr("Export a draft")
                                                          : tr("Export the bundle"),
                                suggestedPath(purpose),
                                {tr("Bundles (*.asice)")},
                                QStringLiteral("asice")};
    askForFile(this, question, [this, purpose](const QString& path) {
        begin({path, {}, purpose});
    });
}

Result<ExportPage::Written> ExportPage::write(const Application& application,
                                              const Attachments& attachments,
                                              const std::shared_ptr<const RuleBook>& rules,
                                              Written target)
{
    try {
        const auto bytes =
            exportBundle(application, attachments, rules, {target.purpose == Purpose::Draft});
        if (!bytes)
            return bytes.errors();
        const auto written = writeFileAtomically(target.path, bytes.value());
        if (!written)
            return written.errors();
        target.fingerprint = contentFingerprint(application);
        return target;
    } catch (const std::exception& bug) {
        // The outermost level of the worker thread.
        return Error{ErrorCode::Internal, QString::fromUtf8(bug.what()), target.path, nullptr};
    }
}

void ExportPage::begin(const Written& target)
{
    if (isExporting())
        return;
    m_result.reset();
    m_exported = m_session.application();
    m_job.setFuture(QtConcurrent::run(&ExportPage::write, m_exported, m_session.attachments(),
                                      m_session.rules(), target));
    refresh();
}

void ExportPage::finished()
{
    m_result.emplace(m_job.result());
    refresh();
    if (!*m_result) {
        inform(this, problemMessage(tr("The bundle was not written"), m_result->errors(),
                                    m_session.words()));
        return;
    }
    // A screen reader reads what has the focus.
    m_ui->resultLabel->setFocus(Qt::OtherFocusReason);
}

void ExportPage::refreshResult()
{
    const bool isWritten = m_result && m_result->ok();
    m_ui->resultLabel->setVisible(m_result.has_value());
    m_ui->staleLabel->setVisible(isWritten && m_exported != m_session.application());
    if (!m_result)
        return;
    m_ui->resultLabel->setProperty("role", QLatin1String(isWritten ? "banner-good" : "banner-bad"));
    if (isWritten) {
        const Written& written = m_result->value();
        const QString path = QDir::toNativeSeparators(written.path);
        m_ui->resultLabel->setText((written.purpose == Purpose::Draft
                                        ? tr("Draft written: %1\nFingerprint of the content: %2")
                                        : tr("Bundle written: %1\nFingerprint of the content: %2"))
                                       .arg(path, written.fingerprint));
    } else {
        m_ui->resultLabel->setText(tr("The bundle was not written."));
    }
    repolish(m_ui->resultLabel);
}

} // namespace itinera
