#include "gui/dialogs/filedialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace itinera {
namespace {

FileHandler& handler()
{
    static FileHandler current;
    return current;
}

void prepare(QFileDialog& dialog, const FileQuestion& question)
{
    switch (question.kind) {
    case FileQuestion::Kind::Open:
        dialog.setFileMode(QFileDialog::ExistingFile);
        break;
    case FileQuestion::Kind::Save:
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(question.suffix);
        break;
    case FileQuestion::Kind::Folder:
        dialog.setFileMode(QFileDialog::Directory);
        dialog.setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    if (!question.filters.isEmpty())
        dialog.setNameFilters(question.filters);
    const QFileInfo start(question.start);
    if (start.isDir()) {
        dialog.setDirectory(question.start);
    } else if (!question.start.isEmpty()) {
        dialog.setDirectory(start.absolutePath());
        dialog.selectFile(start.fileName());
    }
}

} // namespace

void askForFile(QWidget* parent, const FileQuestion& question, const FileChosen& then)
{
    if (handler()) {
        const QString path = handler()(question);
        if (!path.isEmpty())
            then(path);
        return;
    }
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    prepare(*dialog, question);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, then);
    dialog->open();
}

void setFileHandler(FileHandler answer)
{
    handler() = std::move(answer);
}

} // namespace itinera
