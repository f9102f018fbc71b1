#pragma once

#include "rules/engine.h"

namespace itinera {

/// Puts the results of all items together: states of the rules, order, waivers, verdict.
class ReportBuilder {
public:
    explicit ReportBuilder(const Project& project);

    /// The result has to outlive the builder.
    void add(const UnitResult& result);
    [[nodiscard]] ValidationReport build() &&;

private:
    struct Tally {
        bool passed = false;
        bool failed = false;
        bool missing = false;
        bool crashed = false;
        int findings = 0;
    };
    struct Placed {
        std::size_t rule = 0;
        std::ptrdiff_t section = 0;
        const Finding* finding = nullptr;
    };

    [[nodiscard]] RuleState evaluatedState(const Tally& tally) const;
    [[nodiscard]] RuleState stateOf(std::size_t rule) const;
    [[nodiscard]] RuleState personState(const CheckDef& check) const;
    static void forgetOne(Tally& tally);
    void dropGeneral();
    void sortFindings(ValidationReport& report);
    void applyWaivers(ValidationReport& report) const;

    const Project& m_project;
    std::vector<Tally> m_tallies;
    std::vector<Placed> m_findings;
};

/// Digest of a finding: rule, place and values. Waivers hold only for equal digests.
[[nodiscard]] QString digestOf(const Finding& finding);

} // namespace itinera
