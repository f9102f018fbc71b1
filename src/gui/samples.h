#pragma once

#include "base/result.h"
#include "store/documentfile.h"

#include <QStringList>

namespace itinera {

/// File names of the samples that come with the program.
[[nodiscard]] QStringList sampleNames();
/// What the menu calls a sample, in the language of the program.
[[nodiscard]] QString sampleTitle(const QString& name);
/// The sample that suits a language.
[[nodiscard]] QString sampleFor(const QString& language);
[[nodiscard]] Result<OpenedDocument> readSample(const QString& name);

} // namespace itinera
