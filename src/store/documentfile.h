#pragma once

#include "base/result.h"
#include "io/limits.h"
#include "model/application.h"
#include "store/attachments.h"

#include <QByteArray>
#include <QStringList>

namespace itinera {

/// A working document as it was read.
struct OpenedDocument {
    Application application;
    Attachments attachments;
    QString fingerprint;    ///< SHA-256 of the file
    QStringList migrations; ///< steps that brought an older format up to date, for people to read
};

/// Opens either form of a document, told apart by content: a container (ZIP) with
/// `application.json` and `attachments/<sha256>.<ext>`, or flat JSON with the folder `attachments`
/// beside it. Annexes without content are no error here. Errors name the file and the place in it.
[[nodiscard]] Result<OpenedDocument> openDocument(const QString& path,
                                                  const ReadLimits& limits = {});

/// The same for an earlier version of the document at `path`, such as a backup: a flat one finds
/// the contents of its annexes beside the document.
[[nodiscard]] Result<OpenedDocument>
openDocumentVersion(const QByteArray& bytes, const QString& path, const ReadLimits& limits = {});

/// The same for bytes that belong to no folder, such as a file inside of a bundle: a flat document
/// comes without the contents of its annexes.
[[nodiscard]] Result<OpenedDocument> openDocumentBytes(const QByteArray& bytes, const QString& path,
                                                       const ReadLimits& limits = {});

/// The bytes that the document has under this name: a container for `.ka1`, flat JSON for anything
/// else. Equal input gives equal bytes; contents that no annex refers to are left out. Refuses what
/// could not be opened again.
[[nodiscard]] Result<QByteArray> documentBytes(const Application& application,
                                               const Attachments& attachments, const QString& path);

/// Saves in one step and returns the new fingerprint. Fails with `ChangedOnDisk`, and leaves the
/// file alone, if there is one that does not have the expected fingerprint (empty: there must be
/// none).
///
/// The file is looked at once more when the new one is complete. What another program writes in the
/// moment between that look and the rename is lost all the same: no system call replaces a file
/// only if it has a certain content. Programs that take the `DocumentLock` are not concerned.
[[nodiscard]] Result<QString> saveDocument(const QString& path, const Application& application,
                                           const Attachments& attachments,
                                           const QString& expectedFingerprint);

/// Whether saving the document again under this name would change no byte.
[[nodiscard]] bool isCanonical(const QByteArray& bytes, const QString& path);

} // namespace itinera
