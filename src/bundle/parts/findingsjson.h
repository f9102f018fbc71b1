#pragma once

#include "base/result.h"
#include "io/limits.h"
#include "rules/finding.h"

#include <QByteArray>

#include <tuple>
#include <vector>

namespace itinera {

/// What of a finding must come out again when the rules are run once more.
struct ReportedFinding {
    QString rule;
    QString path;
    QString severity;
    bool waived = false;
    bool operator==(const ReportedFinding&) const = default;
    auto operator<=>(const ReportedFinding& other) const
    {
        return std::tie(rule, path, severity, waived)
               <=> std::tie(other.rule, other.path, other.severity, other.waived);
    }
};

struct ReportedRule {
    QString id;
    QString state;
    bool operator==(const ReportedRule&) const = default;
};

/// The part of `findings.json` that can be compared with a new run of the rules.
struct ReportedFindings {
    QString ruleSet;
    QString ruleSetSha256;
    QString contentSha256;
    bool draft = false;
    QString verdict;
    std::vector<ReportedFinding> findings;
    std::vector<ReportedRule> rules;
};

[[nodiscard]] Result<ReportedFindings> decodeFindings(const QByteArray& bytes, const QString& name,
                                                      const ReadLimits& limits);

/// The same of a new run. Rule set, content and draft are left empty.
[[nodiscard]] ReportedFindings reportedFindings(const ValidationReport& report);

} // namespace itinera
