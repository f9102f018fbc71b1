#include "gui/dialogs/settingsdialog.h"

#include "gui/dialogs/filedialogs.h"
#include "store/settings.h"
#include "text/words.h"
#include "ui_settingsdialog.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

namespace itinera {

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    fillLanguages();
    m_ui->authorEdit->setText(settings.get(setting::authorName));
    m_ui->folderEdit->setText(settings.get(setting::callsFolder));
    connect(m_ui->browseButton, &QPushButton::clicked, this, &SettingsDialog::browse);
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &SettingsDialog::refresh);
    refresh();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fillLanguages()
{
    m_ui->languageBox->addItem(tr("As in the system"), QString());
    for (const QString& language : Words::available()) {
        // Every language calls itself by its own name, so that people find it.
        QString name = QLocale(language).nativeLanguageName();
        if (language == QLatin1String("en"))
            name = QStringLiteral("English");
        m_ui->languageBox->addItem(name.isEmpty() ? language : name.left(1).toUpper() + name.mid(1),
                                   language);
    }
    const int current = m_ui->languageBox->findData(m_settings.get(setting::language));
    m_ui->languageBox->setCurrentIndex(std::max(current, 0));
}

void SettingsDialog::browse()
{
    const FileQuestion question{
        FileQuestion::Kind::Folder, tr("Folder with call data"), m_ui->folderEdit->text(), {}, {}};
    askForFile(this, question, [this](const QString& path) { m_ui->folderEdit->setText(path); });
}

void SettingsDialog::refresh()
{
    const QString folder = m_ui->folderEdit->text().trimmed();
    const bool usable = folder.isEmpty() || QFileInfo(folder).isDir();
    m_ui->folderProblemLabel->setText(usable ? QString() : tr("There is no such folder."));
    m_ui->folderProblemLabel->setVisible(!usable);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(usable);
}

void SettingsDialog::accept()
{
    m_settings.set(setting::language, m_ui->languageBox->currentData().toString());
    m_settings.set(setting::callsFolder, m_ui->folderEdit->text().trimmed());
    m_settings.set(setting::authorName, m_ui->authorEdit->text().trimmed());
    QDialog::accept();
}

} // namespace itinera
