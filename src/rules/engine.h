#pragma once

#include "rules/check.h"
#include "rules/finding.h"

#include <memory>
#include <unordered_map>

namespace itinera {

/// The checks of one call set, ready to run. Made once per call set.
class RuleBook {
public:
    /// Fails with every check that names a figure or function that does not exist.
    [[nodiscard]] static Result<std::shared_ptr<const RuleBook>>
    from(std::shared_ptr<const CallSet> call);

    [[nodiscard]] const CallSet& call() const { return *m_call; }
    [[nodiscard]] const std::shared_ptr<const CallSet>& sharedCall() const { return m_call; }

    /// A part of a check: most checks have one, some look at the application and at each activity.
    struct Part {
        std::size_t rule = 0; ///< index into the checks of the call
        CompiledCheck check;
    };
    [[nodiscard]] const std::vector<Part>& parts(Scope scope) const;
    /// Figures of the application that checks and fields of an activity read.
    [[nodiscard]] const std::vector<Figure>& readByActivities() const { return m_readByActivities; }

private:
    void collectReadByActivities();

    std::shared_ptr<const CallSet> m_call;
    std::unordered_map<int, std::vector<Part>> m_parts;
    std::vector<Figure> m_readByActivities;
};

/// What the rules said about one item (an activity with its flows, an organisation, …).
struct UnitResult {
    struct Entry {
        std::size_t rule = 0;
        bool passed = false;
        bool failed = false;
        bool missing = false;
        bool crashed = false;
        std::vector<Finding> findings;        ///< with their digests
        std::vector<std::ptrdiff_t> sections; ///< of the findings, in the order of the form
    };
    std::vector<Entry> entries;
};

/// What checks of an activity read of a group of participants.
struct GroupMark {
    int id = 0;
    std::optional<int> number;
    QString kind;
    std::optional<Id<Organisation>> organisation;
    friend bool operator==(const GroupMark&, const GroupMark&) = default;
};

/// What checks of an activity read besides the activity itself.
struct Surroundings {
    QString home; ///< country of the applicant
    std::optional<QDate> start;
    std::optional<QDate> end;
    std::vector<GroupMark> groups;
    std::vector<std::pair<int, QString>> countries; ///< of the organisations
    std::vector<std::pair<QString, int>> annexes;   ///< kind of those that belong to an activity
    bool hasStaffActivities = false;
    std::vector<FieldValue> figures; ///< RuleBook::readByActivities
    friend bool operator==(const Surroundings&, const Surroundings&) = default;
};

/// Validates again and again, and re-reads only the activities that have changed.
class Validator {
public:
    explicit Validator(std::shared_ptr<const RuleBook> rules);

    /// The complete report. The same, whether something was remembered or not.
    [[nodiscard]] ValidationReport validate(const Application& application);

    /// Activities that the last call had to look at.
    [[nodiscard]] int lastEvaluatedActivities() const { return m_evaluated; }

private:
    struct Remembered {
        Shared<Activity> activity;
        UnitResult result;
    };

    void forgetIfSurroundingsChanged(const Project& project);
    const UnitResult& activityResult(const Project& project, const Shared<Activity>& activity);

    std::shared_ptr<const RuleBook> m_rules;
    std::unordered_map<int, Remembered> m_remembered;
    std::optional<Surroundings> m_surroundings;
    GrantMemory m_grant;
    int m_evaluated = 0;
};

/// One full validation.
[[nodiscard]] ValidationReport validate(const Application& application,
                                        const std::shared_ptr<const RuleBook>& rules);

/// Ids of waivers that accept no finding of the report (any more).
[[nodiscard]] std::vector<int> staleWaivers(const Application& application,
                                            const ValidationReport& report);

} // namespace itinera
