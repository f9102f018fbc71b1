#pragma once

#include "call/callset.h"
#include "model/application.h"
#include "model/fieldpath.h"

namespace itinera {

class Words;

/// A place for people: `Activity 2 “Job shadowing in Kuopio”, Flow 1: Activity days`, or
/// `Context: Project start`. Of a list its title, of a section its title.
[[nodiscard]] QString fieldLabel(const FieldPath& path, const Application& application,
                                 const CallSet& call, const Words& words);

/// An item with the items around it: `Activity 2 “Job shadowing in Kuopio”, Flow 1`.
[[nodiscard]] QString itemLabel(const FieldPath& item, const Application& application,
                                const CallSet& call, const Words& words);

/// An item alone, for lists that show what is around it: `Flow 1`.
[[nodiscard]] QString itemLabelInList(const FieldPath& item, const Application& application,
                                      const CallSet& call, const Words& words);

/// Title of the section of the form that a place belongs to.
[[nodiscard]] QString sectionTitle(const FieldPath& path, const CallSet& call, const Words& words);

/// The innermost item that a place is in; empty if it is in no list.
[[nodiscard]] FieldPath itemOf(const FieldPath& path);

} // namespace itinera
