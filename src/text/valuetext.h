#pragma once

#include "call/callset.h"
#include "model/application.h"
#include "model/fieldvalue.h"

namespace itinera {

class Words;

/// The value of a field as a person reads it: labels for codes, names for ids, dates, amounts.
/// A blank value is "not entered".
[[nodiscard]] QString valueText(const FieldValue& value, const FieldDef& field,
                                const Application& application, const CallSet& call,
                                const Words& words);

[[nodiscard]] QString notEnteredText(const Words& words);

} // namespace itinera
