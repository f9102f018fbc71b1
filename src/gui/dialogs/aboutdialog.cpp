#include "gui/dialogs/aboutdialog.h"

#include "base/program.h"
#include "ui_aboutdialog.h"

#include <QDialogButtonBox>

namespace itinera {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->versionLabel->setText(
        tr("Version %1, with Qt %2").arg(programVersion(), QString::fromLatin1(qVersion())));
    m_ui->buttonBox->setFocus(Qt::OtherFocusReason);
}

AboutDialog::~AboutDialog() = default;

} // namespace itinera
