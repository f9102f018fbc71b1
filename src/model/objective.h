#pragma once

#include "base/strongid.h"
#include "model/fields.h"

#include <QString>

namespace itinera {

/// One objective of the project.
struct Objective {
    Id<Objective> id;
    QString title;
    QString achieve;
    QString needs;
    QString measuring;
    QString timing;
    bool operator==(const Objective&) const = default;
};

template <>
struct FieldsOf<Objective> {
    static constexpr auto list = std::make_tuple(
        field("id", &Objective::id, "number of the objective"),
        field("title", &Objective::title, "short title"),
        field("achieve", &Objective::achieve, "what is to be achieved"),
        field("needs", &Objective::needs, "which needs it answers and how"),
        field("measuring", &Objective::measuring, "how it will be judged whether it was reached"),
        field("timing", &Objective::timing, "when results are expected"));
};

} // namespace itinera
