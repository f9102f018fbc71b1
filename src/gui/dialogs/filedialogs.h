#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace itinera {

/// What the user is to choose from the file system.
struct FileQuestion {
    enum class Kind { Open, Save, Folder };
    Kind kind = Kind::Open;
    QString title;
    QString start;       ///< folder or file that is offered; may be empty
    QStringList filters; ///< such as `Bundles (*.asice)`; empty: all files
    QString suffix;      ///< added to a name without ending, such as `asice`
};

using FileChosen = std::function<void(const QString& path)>;

/// Asks without blocking: returns at once, and calls `then` with the path if one is chosen.
void askForFile(QWidget* parent, const FileQuestion& question, const FileChosen& then);

/// Answers in place of the user with a path, or with nothing to cancel.
using FileHandler = std::function<QString(const FileQuestion&)>;

/// For tests: no window opens while a handler is set, and it is answered before `askForFile`
/// returns. An empty function brings the windows back.
void setFileHandler(FileHandler handler);

} // namespace itinera
