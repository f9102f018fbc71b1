#pragma once

#include "call/condition.h"
#include "call/facts.h"

#include <optional>
#include <vector>

namespace itinera {

/// How a field of the form is filled in.
enum class FieldKind {
    Line,
    Text,
    Number,
    Date,
    Money,
    Kilometres,
    Choice,
    Choices,
    Tick,
    YesNo,
    Flag,
    Country,
    Countries,
    Language,
    Agency,
    ActivityType,
    Organisation,
    Organisations,
    Objectives,
    Activity,
    Activities,
    Group,
    Partnership,
    OutcomeItem
};

enum class Required { Yes, No };

/// One question of the form.
struct FieldDef {
    QString id;   ///< such as `KA122.activities[].content`
    QString path; ///< relative to the application, or to the item of its list
    FieldKind kind = FieldKind::Line;
    QString list; ///< code list of `Choice` and `Choices`
    LocalText label;
    LocalText help;
    Required required = Required::No;
    Conditions requiredWhen;        ///< required if all hold
    Conditions visibleWhen;         ///< shown if all hold, or if something is filled in
    std::optional<Fact<int>> limit; ///< characters of a text
    std::vector<QString> serves;    ///< sub-criteria of the award
    Provenance from;
};

/// A repeated set of questions.
struct ListDef {
    QString path;
    LocalText title;
    LocalText item;
    LocalText add;
    std::optional<int> most;
    std::vector<FieldDef> fields;
    std::vector<ListDef> lists;
};

struct SectionDef {
    QString id;
    QString page; ///< which kind of page shows it
    LocalText title;
    LocalText intro;
    std::vector<FieldDef> fields;
    std::vector<ListDef> lists;
};

struct FormDef {
    QString id;
    std::vector<SectionDef> sections;
};

} // namespace itinera
