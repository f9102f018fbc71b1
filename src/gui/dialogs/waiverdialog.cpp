#include "gui/dialogs/waiverdialog.h"

#include "model/filerange.h"
#include "ui_waiverdialog.h"

#include <QPushButton>

namespace itinera {
namespace {

constexpr int kShortestReason = 10; // characters, so that nobody accepts a warning with "ok"

} // namespace

WaiverDialog::WaiverDialog(const FindingText& finding, const QString& author, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WaiverDialog>())
{
    m_ui->setupUi(this);
    m_ui->whereLabel->setText(finding.where);
    m_ui->messageLabel->setText(finding.message);
    m_ui->fixLabel->setText(finding.fix);
    m_ui->fixLabel->setVisible(!finding.fix.isEmpty());
    m_ui->whyLabel->setText(finding.why);
    m_ui->whyLabel->setVisible(!finding.why.isEmpty());
    m_ui->authorEdit->setText(author);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Accept the warning"));
    connect(m_ui->reasonEdit, &QPlainTextEdit::textChanged, this, &WaiverDialog::refresh);
    connect(m_ui->authorEdit, &QLineEdit::textChanged, this, &WaiverDialog::refresh);
    m_ui->reasonEdit->setFocus();
    refresh();
}

WaiverDialog::~WaiverDialog() = default;

QString WaiverDialog::reason() const
{
    return m_ui->reasonEdit->toPlainText().trimmed();
}

QString WaiverDialog::author() const
{
    return m_ui->authorEdit->text().trimmed();
}

void WaiverDialog::refresh()
{
    QString missing;
    if (reason().size() < kShortestReason)
        missing = tr("Write a reason of at least %1 characters.").arg(kShortestReason);
    else if (outsideOfFile(reason()))
        missing = tr("Write a shorter reason.");
    else if (author().isEmpty())
        missing = tr("Write who accepts the warning.");
    m_ui->missingLabel->setText(missing);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(missing.isEmpty());
}

} // namespace itinera
