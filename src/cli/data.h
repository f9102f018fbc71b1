#pragma once

#include "base/money.h"

#include <QString>

#include <concepts>
#include <cstddef>
#include <variant>
#include <vector>

namespace itinera {

/// What a command reports to other programs: a JSON value, without the costly header of the JSON
/// library. Members keep their order.
class Data {
public:
    struct Member;
    using Items = std::vector<Data>;
    using Members = std::vector<Member>;
    using Value = std::variant<std::nullptr_t, bool, qint64, Money, QString, Items, Members>;

    Data() = default; ///< null

    Data(std::same_as<bool> auto value) // NOLINT(google-explicit-constructor)
        : m_value(value)
    {
    }

    // Defined below, where a member is complete: clang looks into the variant at once.
    Data(int value);     // NOLINT(google-explicit-constructor)
    Data(Money value);   // NOLINT(google-explicit-constructor)
    Data(QString value); // NOLINT(google-explicit-constructor)
    Data(Items items);   // NOLINT(google-explicit-constructor)

    [[nodiscard]] static Data object(Members members);

    /// Puts one more member at the end of an object.
    void add(const char* name, Data value);

    [[nodiscard]] const Value& value() const { return m_value; }

private:
    Value m_value; // null at first
};

struct Data::Member {
    QString name;
    Data value;

    Member(const char* memberName, Data memberValue)
        : name(QString::fromLatin1(memberName))
        , value(std::move(memberValue))
    {
    }
};

inline Data::Data(int value)
    : m_value(qint64{value})
{
}

inline Data::Data(Money value)
    : m_value(value)
{
}

inline Data::Data(QString value)
    : m_value(std::move(value))
{
}

inline Data::Data(Items items)
    : m_value(std::move(items))
{
}

inline Data Data::object(Members members)
{
    Data data;
    data.m_value = std::move(members);
    return data;
}

inline void Data::add(const char* name, Data value)
{
    std::get<Members>(m_value).emplace_back(name, std::move(value));
}

} // namespace itinera
