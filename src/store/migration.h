#pragma once

#include "base/result.h"
#include "model/application.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace itinera {

using Json = nlohmann::ordered_json;

/// One step of the file format, from a version to the next. `apply` changes the document in place,
/// except for the number; an exception of the JSON library means that the document does not fit.
struct Migration {
    int from = 0;
    const char* about = ""; ///< what changes, for the log
    void (*apply)(Json& document) = nullptr;
};

/// The versions that a program can read: the one it writes, and the steps that lead there.
struct KnownFormats {
    int current = kCurrentFormat;
    std::span<const Migration> steps = {};
};

/// The formats of this program.
[[nodiscard]] KnownFormats knownFormats();

/// Brings a document to the current format; one line for each step. A newer one, and one without a
/// number, is refused. Errors have JSON pointers.
[[nodiscard]] Result<QStringList> migrate(Json& document,
                                          const KnownFormats& formats = knownFormats());

/// An application read from any known format.
struct DecodedDocument {
    Application application;
    QStringList migrations; ///< empty if the format was the current one
};

/// The number of the format first, then the steps, then the content. Errors have `name` and the
/// JSON pointer.
[[nodiscard]] Result<DecodedDocument> decodeAnyFormat(Json document, const QString& name);

} // namespace itinera
