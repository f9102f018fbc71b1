#pragma once

#include "base/result.h"
#include "io/limits.h"
#include "model/application.h"

#include <QByteArray>

namespace itinera {

/// Reads an `application.json` from an untrusted source, of any format that the program knows.
[[nodiscard]] Result<Application> readApplicationJson(const QByteArray& bytes, const QString& name,
                                                      const ReadLimits& limits);

} // namespace itinera
