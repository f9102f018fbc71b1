#pragma once

#include "base/result.h"
#include "model/application.h"

#include <nlohmann/json_fwd.hpp>

namespace itinera {

using Json = nlohmann::ordered_json;

/// The application as JSON, members in the order of the `FieldsOf` tables; unset values are left
/// out.
[[nodiscard]] Json encodeApplication(const Application& application);

/// Reads what `encodeApplication` writes. Reports every wrong or unknown member with its JSON
/// pointer. A missing member reads as unset. Members named `x-…` are refused too: they would be
/// lost.
[[nodiscard]] Result<Application> decodeApplication(const Json& json);

/// JSON Schema (2020-12 vocabulary of draft 7) of the file, made from the `FieldsOf` tables.
[[nodiscard]] Json applicationSchema();

} // namespace itinera
