#pragma once

#include "base/result.h"
#include "io/limits.h"

#include <QByteArray>

#include <nlohmann/json_fwd.hpp>

namespace itinera {

using Json = nlohmann::ordered_json;

/// Reads JSON from outside: UTF-8 only, no duplicate members, everything inside the limits.
/// `name` stands in errors, with line and column or, for a limit, with the JSON pointer.
[[nodiscard]] Result<Json> parseJson(const QByteArray& bytes, const QString& name,
                                     const ReadLimits& limits = {});

/// Canonical text: two spaces, members in order, LF, one newline at the end.
[[nodiscard]] QByteArray writeJson(const Json& json);

} // namespace itinera
