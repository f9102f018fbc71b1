#include "gui/dialogs/historydialog.h"

#include "text/words.h"
#include "ui_historydialog.h"

#include <QFileInfo>
#include <QHeaderView>

namespace itinera {
namespace {

// On the clocks of the place where the file is worked on, unlike deadlines.
QString localMoment(const QDateTime& moment, const Words& words)
{
    return words.locale().toString(moment.toLocalTime(), QStringLiteral("dd.MM.yyyy HH:mm"));
}

void prepare(QTreeWidget& list)
{
    list.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list.header()->setStretchLastSection(true);
}

} // namespace

HistoryDialog::HistoryDialog(const Application& application, std::vector<Backup> backups,
                             const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_backups(std::move(backups))
    , m_ui(std::make_unique<Ui::HistoryDialog>())
{
    m_ui->setupUi(this);
    prepare(*m_ui->savesTree);
    prepare(*m_ui->backupsTree);
    const Words words(language);
    fillSaves(application, words);
    fillBackups(words);
    connect(m_ui->backupsTree, &QTreeWidget::currentItemChanged, this, &HistoryDialog::refresh);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &HistoryDialog::restore);
    refresh();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::fillSaves(const Application& application, const Words& words)
{
    const auto& saves = application.history;
    for (auto save = saves.end(); save != saves.begin();) {
        --save;
        const Save& each = **save;
        auto* row = new QTreeWidgetItem(m_ui->savesTree,
                                        {localMoment(each.at, words), each.program,
                                         each.changes.isEmpty() ? tr("No changes") : each.changes});
        row->setToolTip(2, each.changes);
    }
    const bool isEmpty = m_ui->savesTree->topLevelItemCount() == 0;
    m_ui->savesTree->setVisible(!isEmpty);
    m_ui->noSavesLabel->setVisible(isEmpty);
}

void HistoryDialog::fillBackups(const Words& words)
{
    for (const Backup& backup : m_backups) {
        const QString size = words.locale().formattedDataSize(QFileInfo(backup.file).size(), 1,
                                                              QLocale::DataSizeTraditionalFormat);
        const QString note = backup.isForEver
                                 ? tr("Before a change of the file format; it is never deleted")
                                 : tr("Earlier save");
        new QTreeWidgetItem(m_ui->backupsTree, {localMoment(backup.savedAt, words), size, note});
    }
    m_ui->backupsTree->setVisible(!m_backups.empty());
    m_ui->restoreButton->setVisible(!m_backups.empty());
    m_ui->noBackupsLabel->setVisible(m_backups.empty());
}

void HistoryDialog::refresh()
{
    m_ui->restoreButton->setEnabled(m_ui->backupsTree->currentItem() != nullptr);
}

void HistoryDialog::restore()
{
    const int row = m_ui->backupsTree->indexOfTopLevelItem(m_ui->backupsTree->currentItem());
    if (row < 0)
        return;
    const Backup chosen = m_backups[static_cast<std::size_t>(row)];
    accept();
    Q_EMIT restoreRequested(chosen);
}

} // namespace itinera
