#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace itinera {

/// An earlier version of a file.
struct Backup {
    QString file;           ///< path of the copy
    QDateTime savedAt;      ///< when this version was saved, UTC
    bool isForEver = false; ///< made before a migration; never deleted
};

/// Copies of files that are about to be replaced, in a folder of the user's data. Contents that a
/// flat document keeps beside it are not copied: they are never replaced.
class Backups {
public:
    explicit Backups(QString folder);

    /// Copies the file as it is now, and deletes all copies of it but the last ten. Does nothing if
    /// there is no file, or if the newest copy is equal.
    [[nodiscard]] Result<> keep(const QString& path);

    /// The same before a migration; this copy stays.
    [[nodiscard]] Result<> keepForEver(const QString& path);

    /// Versions of the file, newest first.
    [[nodiscard]] std::vector<Backup> list(const QString& path) const;

    /// The content of a copy.
    [[nodiscard]] Result<QByteArray> read(const Backup& backup) const;

private:
    [[nodiscard]] Result<> add(const QString& path, const QString& prefix);

    QString m_folder;
};

} // namespace itinera
