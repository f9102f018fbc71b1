#pragma once

#include "base/result.h"
#include "io/documentlock.h"
#include "model/application.h"
#include "store/attachments.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace itinera {

/// A recovery copy that a program left behind.
struct RecoveryEntry {
    QString name;                ///< names the copy inside the folder
    QString documentPath;        ///< empty: the document was never saved
    QString title;               ///< of the project
    QString savedFingerprint;    ///< of the file when the copy was made
    QDateTime at;                ///< when the copy was made, UTC
    std::optional<Error> damage; ///< the copy cannot be read; it can only be discarded
};

/// What a recovery copy holds.
struct RecoveredDocument {
    Application application;
    Attachments attachments;
    QString documentPath;
    QString savedFingerprint;
    QStringList migrations;
    Errors damaged; ///< attachments that could not be read
};

/// Recovery copies of unsaved documents, in a folder of the user's data. Each program that writes
/// one holds a lock on it, so that only copies of programs that are gone are found. Copies are
/// never overwritten by another program. Calls to one object must not overlap.
class Autosave {
public:
    explicit Autosave(QString folder);

    /// Keeps a copy of the document; it takes the place of the one that this object wrote before.
    [[nodiscard]] Result<> write(const QString& documentPath, const Application& application,
                                 const Attachments& attachments, const QString& savedFingerprint);

    /// Takes the own copy away, because the document is saved or its changes are given up.
    void forget();

    /// Copies to offer, newest first.
    [[nodiscard]] std::vector<RecoveryEntry> find() const;
    /// Copies that were put aside, newest first.
    [[nodiscard]] std::vector<RecoveryEntry> findPutAside() const;

    /// Reads a copy, and keeps other programs from it until it is discarded or this object goes.
    [[nodiscard]] Result<RecoveredDocument> recover(const QString& name);

    /// Stops offering a copy, but keeps it for regrets; the last ten are kept. Returns its new
    /// name.
    [[nodiscard]] Result<QString> putAside(const QString& name);

    /// Deletes a copy for good.
    [[nodiscard]] Result<> discard(const QString& name);

private:
    struct Own {
        QString key;
        QString name;
        DocumentLock lock;
    };

    [[nodiscard]] QString pathOf(const QString& name) const;
    [[nodiscard]] Result<Own> begin(const QString& key) const;
    void remove(Own own) const;
    [[nodiscard]] Result<> claim(const QString& name);
    [[nodiscard]] std::vector<RecoveryEntry> entries(const QString& pattern) const;

    QString m_folder;
    std::optional<Own> m_own;
    std::map<QString, DocumentLock> m_claimed;
};

} // namespace itinera
