#pragma once

#include "support/samples.h"

namespace itinera::test {

/// An application that is described as a difference to a sample. Done in this order:
///   "base": "ka122-vet-2024-lv"           the sample it starts from; without it the English one
///   "call": 2026                          held against the rules of that call, dates as they are
///   "patch": {…}                          JSON merge patch (RFC 7386)
///   "remove": ["activities/3", …]         items, with every reference to them
///   "add": [{"list": "objectives", "values": {"title": "…"}}, …]   items at the end of a list
///   "set": {"context/durationMonths": 5, …}   values; null takes one away
///   "fill": {"answers/x": ["a", 3001], …}     a text repeated
[[nodiscard]] Application built(const Json& description);

/// A value from JSON for the place it is meant for: a text may be a date, a number may be money.
[[nodiscard]] Application withJson(const Application& application, const QString& path,
                                   const Json& value);

/// The number of a rule's findings is left to the caller: everything of one rule, in order.
[[nodiscard]] std::vector<Finding> findingsOf(const ValidationReport& report, const QString& rule);
[[nodiscard]] RuleState stateOf(const ValidationReport& report, const QString& rule);

} // namespace itinera::test
