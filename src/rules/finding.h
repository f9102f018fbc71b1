#pragma once

#include "call/checkdef.h"
#include "model/fieldpath.h"
#include "model/fieldvalue.h"

#include <map>
#include <optional>
#include <vector>

namespace itinera {

/// A value inside a message, not yet put into words.
struct Argument {
    enum class Form {
        Value,  ///< `value`
        Range,  ///< between `least` and `most`; either may be missing
        AnyOf,  ///< one of the codes in `value`
        NotAny, ///< none of the codes in `value`
        Items,  ///< the items of the list `path` whose ids are in `value`
        Nothing ///< none at all
    };
    Form form = Form::Value;
    FieldValue value;
    FieldValue least;
    FieldValue most;
    QString unit;   ///< days, months, persons, megabytes …; empty for plain numbers
    QString codes;  ///< code list of the labels, or `countries`
    FieldPath path; ///< a place to be named instead of a value
    friend bool operator==(const Argument&, const Argument&) = default;
};

/// How a finding stands to others of the same place. A person reads the same thing once.
enum class Standing {
    Own,     ///< says what is wrong there
    General, ///< only says that something is missing; gives way to one that says more
    Aside    ///< about something else: gives way to none, and none to it
};

/// One thing that is wrong, as data. Its sentences are made in `text/findingtext`.
struct Finding {
    QString rule;
    Severity severity = Severity::Warning;
    FieldPath where;                       ///< the field that mends it
    QString variant;                       ///< which of the texts of the check
    std::map<QString, Argument> arguments; ///< actual, allowed, item, other
    QString digest;                        ///< changes when the values behind it change
    Standing standing = Standing::Own;
    std::optional<int> waiver; ///< id of the waiver that accepts it
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What became of one rule.
enum class RuleState {
    Passed,
    Failed,
    NotApplicable, ///< nothing in the application falls under it
    MissingData,   ///< cannot be decided yet
    Confirmed,     ///< a person has confirmed it on the closing checklist
    Unconfirmed,   ///< a person still has to
    Reminder,      ///< nothing to decide at application
    UnknownValue,  ///< the call's value is not known
    NotInCall,
    OtherAction,
    Crashed ///< the check itself failed; the verdict is "not fully checked"
};

struct RuleResult {
    const CheckDef* check = nullptr; ///< lives in the call set
    RuleState state = RuleState::Passed;
    int findings = 0;
};

enum class Verdict { Valid, ValidWithWarnings, Invalid, NotFullyChecked };

struct ValidationReport {
    std::vector<Finding> findings; ///< order of the form, then severity, then rule
    std::vector<RuleResult> rules; ///< order of the catalogue
    Verdict verdict = Verdict::Valid;

    [[nodiscard]] int count(Severity severity) const; ///< without waived ones
    [[nodiscard]] int count(RuleState state) const;
    [[nodiscard]] int waived() const;
};

[[nodiscard]] QString ruleStateName(RuleState state);
[[nodiscard]] QString verdictName(Verdict verdict);

} // namespace itinera
