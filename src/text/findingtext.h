#pragma once

#include "call/callset.h"
#include "model/application.h"
#include "rules/finding.h"

namespace itinera {

class Words;

/// A finding in sentences.
struct FindingText {
    QString title;   ///< what the rule asks
    QString message; ///< what is wrong
    QString fix;     ///< what to do
    QString where;   ///< the place that mends it
    QString why;     ///< source of the rule, and how sure it is
    bool operator==(const FindingText&) const = default;
};

[[nodiscard]] FindingText findingText(const Finding& finding, const Application& application,
                                      const CallSet& call, const Words& words);

/// Why a rule is there: its reason, where it comes from and how sure it is.
[[nodiscard]] QString whyText(const CheckDef& check, const Words& words);

} // namespace itinera
