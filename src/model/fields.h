#pragma once

#include <tuple>

namespace itinera {

/// One member of a record: its name in files and field paths, and what it holds.
template <class Owner, class Value>
struct Field {
    const char* name;
    Value Owner::*member;
    const char* about;
};

template <class Owner, class Value>
constexpr Field<Owner, Value> field(const char* name, Value Owner::*member, const char* about)
{
    return {name, member, about};
}

/// Specialised next to each record of the model: `static constexpr auto list = std::make_tuple(…)`.
/// The only place that lists the members; codec, schema, field paths and comparison are made of it.
template <class T>
struct FieldsOf;

template <class T>
concept Record = requires
{
    FieldsOf<T>::list;
};

/// Calls `visit(field)` for each member of the record in order.
template <Record T, class Visit>
constexpr void forEachField(Visit&& visit)
{
    std::apply([&](const auto&... each) { (visit(each), ...); }, FieldsOf<T>::list);
}

} // namespace itinera
