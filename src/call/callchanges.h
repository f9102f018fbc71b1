#pragma once

#include "call/callset.h"

namespace itinera {

/// What a statement of a call is about.
enum class CallPart {
    Round,
    Limit,
    ActivityType,
    Question,
    Rule,
    Amount,
    Criterion,
    Outcome,
    Code,
    Country
};

/// Its name for other programs, such as `activityType`.
[[nodiscard]] QString callPartName(CallPart part);

/// One value of a statement: `daysMin` of a type of activity, `parameter` of a rule.
struct CallFact {
    const char* member;
    FieldValue value;
};

/// One thing that a call says, found again in another call by part and id.
struct CallStatement {
    CallPart part = CallPart::Rule;
    QString id;      ///< such as `KA122-SCH.duration`, `VET-JOB`, `activities/*/type`, `travel/100`
    LocalText title; ///< empty for amounts, whose id says it
    std::vector<CallFact> facts;
};

/// Everything a call says about an action that people plan by, in the order of its files.
[[nodiscard]] std::vector<CallStatement> statementsOf(const CallSet& call);

enum class CallChangeKind { Changed, Added, Removed };

struct FactChange {
    const char* member;
    FieldValue before; ///< nothing if the call did not say it
    FieldValue after;
};

struct CallChange {
    CallChangeKind kind = CallChangeKind::Changed;
    CallStatement statement; ///< of the later call; of the earlier one if it was removed
    std::vector<FactChange> facts;
};

/// What another call, or a corrected rule set of the same call, says differently. Wordings that are
/// only put in another way are no change.
[[nodiscard]] std::vector<CallChange> callChanges(const CallSet& from, const CallSet& to);

} // namespace itinera
