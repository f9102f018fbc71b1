#pragma once

#include "call/condition.h"
#include "call/facts.h"
#include "model/fieldpath.h"

#include <map>
#include <optional>

namespace itinera {

enum class Severity { Advice, Warning, Error };

/// What one check looks at, once per item.
enum class Scope {
    Application,
    Organisation,
    Group,
    Objective,
    Activity,
    Flow,
    Visit,
    Annex,
    Plan,
    Partnership
};

/// How a check decides. The first ones are evaluated; the last five are never.
enum class CheckKind {
    Range,
    Filled,
    Present,
    Absent,
    OneOf,
    NoneOf,
    Equals,
    SameAs,
    Differs,
    Window,
    SavedBefore,
    Pattern,
    Ticked,
    Covered,
    Own,
    Person,     ///< only a person can confirm it
    Reminder,   ///< a fact of procedure, or a duty after the application
    Unknown,    ///< the value is not known for this call
    NotInCall,  ///< the call has no such rule
    OtherAction ///< a rule of other actions
};

struct CheckText {
    LocalText message;
    LocalText fix;
};

/// One row of the rule catalogue.
struct CheckDef {
    QString id;
    QString place; ///< file and JSON pointer, for errors
    CheckKind kind = CheckKind::Unknown;
    Scope scope = Scope::Application;
    QString figure;
    std::vector<QString> figures;
    QString other;
    QString by;
    QString key;
    QString minKey = QStringLiteral("min");
    QString maxKey = QStringLiteral("max");
    QString minUnless;
    QString parameterOf;
    QString codes;
    Codes values;
    std::optional<FieldValue> value;
    std::vector<QString> declarations;
    Conditions applies;
    QString parameter;                     ///< as in the rulebook: `min=2;max=60;unit=days`
    std::map<QString, QString> parameters; ///< the same, taken apart
    Severity severity = Severity::Warning;
    Provenance from;
    LocalText title;
    CheckText text;
    std::map<QString, CheckText> variants;
    LocalText reason; ///< kinds that are not evaluated: why

    [[nodiscard]] bool isEvaluated() const { return kind < CheckKind::Person; }
};

[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] QString checkKindName(CheckKind kind);
[[nodiscard]] QString scopeName(Scope scope);
/// The items that a scope means: `activities/*/flows/*`; empty for the application itself.
[[nodiscard]] FieldPath itemPattern(Scope scope);

} // namespace itinera
