#pragma once

#include "rules/figure.h"

#include <functional>

namespace itinera {

/// One field of the form at a place of the application.
struct FormPlace {
    const FieldDef* field = nullptr;
    FieldPath item; ///< to which the field belongs; empty for the application

    [[nodiscard]] FieldPath path() const { return item / field->path; }
};

using VisitField = std::function<void(const FormPlace&)>;

/// Every field of a section, once per item of its lists, in the order of the form.
void forEachField(const Application& application, const SectionDef& section,
                  const VisitField& visit);

/// The same without one of its lists.
void forEachFieldBut(const QString& list, const Application& application, const SectionDef& section,
                     const VisitField& visit);

/// The same for one item of a list and the lists below it.
void forEachFieldOfItem(const Application& application, const ListDef& list, const FieldPath& item,
                        const VisitField& visit);

/// Whether the field must be filled in at this place.
[[nodiscard]] bool isRequired(const FormPlace& place, const Project& project);

/// Whether something is filled in there.
[[nodiscard]] bool isFilled(const FormPlace& place, const Application& application);

} // namespace itinera
