#pragma once

#include "call/catalog.h"
#include "store/documentfile.h"

namespace itinera {

/// A file named on the command line, with the data of the call that it is written for.
struct Loaded {
    QString path;
    OpenedDocument document;
    std::shared_ptr<const CallSet> call;

    [[nodiscard]] const Application& application() const { return document.application; }

    /// Whether the application was written by exactly the rules at hand.
    [[nodiscard]] bool hasRulesAtHand() const;
};

/// Opens a document (`.ka1`, `.ka1.json`). A bundle is refused with a hint.
[[nodiscard]] Result<Loaded> loadDocument(const QString& path, const CallCatalog& catalog);

/// Opens a document, or the application inside a bundle, whatever its verification says.
[[nodiscard]] Result<Loaded> loadDocumentOrBundle(const QString& path, const CallCatalog& catalog);

/// Whether the file is a bundle, by its first bytes.
[[nodiscard]] bool isBundle(const QString& path);

/// Whether there is something under this name, be it a link to nowhere: results replace no file.
[[nodiscard]] bool isTaken(const QString& path);

/// Whether documents may have this name: `.ka1` or `.json`, which decides about the form.
[[nodiscard]] bool isDocumentName(const QString& path);

} // namespace itinera
