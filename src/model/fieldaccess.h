#pragma once

#include "base/result.h"
#include "model/application.h"
#include "model/fieldpath.h"
#include "model/fieldvalue.h"

#include <QStringList>

#include <optional>

namespace itinera {

/// The value at a path; nothing if the path names no single value (an item that is gone, a list of
/// items, a name that does not exist). A question nobody has answered yet reads as an empty text.
[[nodiscard]] std::optional<FieldValue> valueAt(const Application& application,
                                                const FieldPath& path);

/// The same, starting from one item instead of the application. For the items that rules look at.
template <class Item>
[[nodiscard]] std::optional<FieldValue> valueIn(const Item& item, const QStringList& segments);

/// Whether an application can have something at a path whose ids are `*`: a value or a list. Keys
/// of answers and choices are not known here; each may be.
[[nodiscard]] bool hasPlace(const FieldPath& pattern);

/// A copy with another value at the path. Fails if the path does not exist or has another type, and
/// with `Refused` if a file could not hold the value (see `FileRange`).
[[nodiscard]] Result<Application> withValue(const Application& application, const FieldPath& path,
                                            const FieldValue& value);

/// Ids of the items of a list, in order; empty if the path names no list.
[[nodiscard]] IdNumbers itemIds(const Application& application, const FieldPath& list);

struct WithNewItem {
    Application application;
    int id = 0;
};

/// A copy with an empty item at the end of a list; `Refused` if a file could not hold one more.
[[nodiscard]] Result<WithNewItem> withNewItem(const Application& application,
                                              const FieldPath& list);

/// A copy with a copy of an item right behind it.
[[nodiscard]] Result<WithNewItem> withCopiedItem(const Application& application,
                                                 const FieldPath& item);

/// A copy without an item, and without every reference to it and every warning accepted for it.
[[nodiscard]] Result<Application> withoutItem(const Application& application,
                                              const FieldPath& item);

/// A copy with an item moved by some places (negative: towards the start), kept inside the list.
[[nodiscard]] Result<Application> withMovedItem(const Application& application,
                                                const FieldPath& item, int places);

/// Printed paths of every value in which the two differ; items that only one of them has count as
/// one path each. Order of the form.
[[nodiscard]] QStringList differences(const Application& before, const Application& after);

} // namespace itinera
