#pragma once

#include "model/fieldvalue.h"
#include "model/list.h"

#include <QDateTime>

#include <map>
#include <optional>

namespace itinera {

// Tells the kinds of members apart for code that walks over records.
template <class T>
inline constexpr bool isList = false;
template <class T>
inline constexpr bool isList<List<T>> = true;
template <class T>
inline constexpr bool isShared = false;
template <class T>
inline constexpr bool isShared<Shared<T>> = true;
template <class T>
inline constexpr bool isMap = false;
template <class T>
inline constexpr bool isMap<std::map<QString, T>> = true;
template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isId = false;
template <class T>
inline constexpr bool isId<Id<T>> = true;

/// Conversion of a single value to and from `FieldValue`.
template <class T>
struct Leaf {
    static FieldValue read(const T& value) { return value; }
    static bool write(T& target, const FieldValue& value)
    {
        const auto* typed = std::get_if<T>(&value);
        if (typed)
            target = *typed;
        return typed != nullptr;
    }
};

template <>
struct Leaf<QString> {
    static FieldValue read(const QString& value) { return value; }
    static bool write(QString& target, const FieldValue& value)
    {
        const auto* text = std::get_if<QString>(&value);
        if (!text)
            return false;
        // Half a letter, as it may be pasted, cannot be written: it becomes what the file would
        // make of it.
        target = text->isValidUtf16() ? *text : QString::fromUtf8(text->toUtf8());
        return true;
    }
};

template <class T>
struct Leaf<std::optional<T>> {
    static FieldValue read(const std::optional<T>& value)
    {
        return value ? Leaf<T>::read(*value) : FieldValue();
    }
    static bool write(std::optional<T>& target, const FieldValue& value)
    {
        if (std::holds_alternative<std::monostate>(value)) {
            target.reset();
            return true;
        }
        T typed{};
        const bool fits = Leaf<T>::write(typed, value);
        if (fits)
            target = typed;
        return fits;
    }
};

template <class T>
struct Leaf<Id<T>> {
    static FieldValue read(Id<T> value) { return value.value(); }
    static bool write(Id<T>& target, const FieldValue& value)
    {
        const auto* number = std::get_if<int>(&value);
        if (number)
            target = Id<T>(*number);
        return number != nullptr;
    }
};

template <class T>
struct Leaf<std::vector<Id<T>>> {
    static FieldValue read(const std::vector<Id<T>>& value)
    {
        IdNumbers numbers;
        for (const Id<T> id : value)
            numbers.push_back(id.value());
        return numbers;
    }
    static bool write(std::vector<Id<T>>& target, const FieldValue& value)
    {
        const auto* numbers = std::get_if<IdNumbers>(&value);
        if (!numbers)
            return false;
        target.clear();
        for (const int number : *numbers)
            target.push_back(Id<T>(number));
        return true;
    }
};

template <>
struct Leaf<QDateTime> {
    static FieldValue read(const QDateTime& value) { return value.toString(Qt::ISODate); }
    static bool write(QDateTime&, const FieldValue&) { return false; }
};

} // namespace itinera
