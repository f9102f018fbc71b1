#pragma once

#include "base/error.h"

#include <QString>

namespace itinera {

class Words;

/// A failure in plain sentences.
struct ErrorText {
    QString what;    ///< what went wrong
    QString where;   ///< file and place in it; may be empty
    QString advice;  ///< what to do
    QString details; ///< technical English: code and detail of every cause, one a line
    bool operator==(const ErrorText&) const = default;
};

[[nodiscard]] ErrorText errorText(const Error& error, const Words& words);

/// What, where and what to do, for places without room for more.
[[nodiscard]] QString asSentence(const Error& error, const Words& words);
/// Several errors, one a line; a long list is cut and says how much is left out.
[[nodiscard]] QString asSentences(const Errors& errors, const Words& words);

} // namespace itinera
