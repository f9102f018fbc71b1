#pragma once

#include "call/callset.h"

#include <QStringList>

namespace itinera {

class Words;

/// The label of a code. Besides the code lists of the call, the names of lists are `countries`,
/// `agencies`, `activityTypes`, `outcomes` and `sections`. A code without label stands for itself.
[[nodiscard]] QString codeText(const QString& list, const QString& code, const CallSet& call,
                               const Words& words);
[[nodiscard]] QStringList codeTexts(const QString& list, const Codes& codes, const CallSet& call,
                                    const Words& words);

/// The list that the codes of a field are from; empty if the field holds no codes.
[[nodiscard]] QString codeListOf(const FieldDef& field);

} // namespace itinera
