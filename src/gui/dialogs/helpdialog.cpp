#include "gui/dialogs/helpdialog.h"

#include "io/file.h"
#include "session/session.h"
#include "text/rulepage.h"
#include "ui_helpdialog.h"

#include <QFileInfo>

namespace itinera {
namespace {

constexpr qint64 kManualMost = 1024 * 1024; // bytes

QString manual(const QString& language)
{
    const QString inLanguage = QStringLiteral(":/user/manual.%1.md").arg(language);
    const auto bytes =
        readFile(QFileInfo::exists(inLanguage) ? inLanguage : QStringLiteral(":/user/manual.md"),
                 kManualMost);
    return bytes ? QString::fromUtf8(bytes.value()) : QString();
}

} // namespace

HelpDialog::HelpDialog(const Session& session, const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HelpDialog>())
{
    m_ui->setupUi(this);
    m_ui->manualBrowser->setMarkdown(manual(language));
    showRules(session);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &HelpDialog::find);
}

HelpDialog::~HelpDialog() = default;

void HelpDialog::showRules(const Session& session)
{
    const int tab = m_ui->tabs->indexOf(m_ui->rulesBrowser);
    m_ui->tabs->setTabVisible(tab, session.isOpen());
    if (session.isOpen())
        m_ui->rulesBrowser->setMarkdown(
            QString::fromUtf8(rulePage(session.call(), session.words())));
}

// From the place of the last one on, and again from the top.
void HelpDialog::find()
{
    const QString wanted = m_ui->searchEdit->text();
    if (wanted.isEmpty() || shown()->find(wanted))
        return;
    shown()->moveCursor(QTextCursor::Start);
    shown()->find(wanted);
}

QTextBrowser* HelpDialog::shown() const
{
    return m_ui->tabs->currentWidget() == m_ui->rulesBrowser ? m_ui->rulesBrowser
                                                             : m_ui->manualBrowser;
}

} // namespace itinera
