#pragma once

#include "base/kilometres.h"
#include "base/money.h"
#include "base/strongid.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace itinera {

/// What a file can hold of one type of value. The codec, the schema and the edits are held against
/// this table, so that whatever can be entered can be read back.
template <class T>
struct FileRange;

/// Items of one list, or entries of one map.
inline constexpr std::size_t kMostItems = 10000;
inline constexpr auto kListExpected = "a list of at most 10000 items is expected";

template <>
struct FileRange<int> {
    static constexpr int least = -999'999'999;
    static constexpr int most = 999'999'999;
    static constexpr auto expected = "a whole number of at most nine digits is expected";
    static constexpr bool holds(qint64 number) { return number >= least && number <= most; }
};

template <class T>
struct FileRange<Id<T>> {
    static constexpr auto expected = "an id is expected, a number from 1";
    static constexpr bool holds(Id<T> id)
    {
        return id.value() >= 1 && FileRange<int>::holds(id.value());
    }
};

template <>
struct FileRange<Money> {
    static constexpr Money most = Money::euros(1'000'000'000);
    static constexpr auto expected =
        "an amount in whole cents is expected, from 0 to 1000000000 euros";
    static constexpr bool holds(Money amount) { return amount >= Money() && amount <= most; }
};

template <>
struct FileRange<Kilometres> {
    static constexpr Kilometres most = Kilometres::hundredths(50'000'00);
    static constexpr auto expected =
        "kilometres with at most two decimals are expected, from 0 to 50000";
    static constexpr bool holds(Kilometres distance)
    {
        return distance >= Kilometres() && distance <= most;
    }
};

template <>
struct FileRange<QDate> {
    static constexpr int lastYear = 9999; // four digits
    static constexpr auto expected = "a date such as 2024-09-01 is expected";
    static bool holds(QDate date)
    {
        return date.isValid() && date.year() >= 1 && date.year() <= lastYear;
    }
};

template <>
struct FileRange<QDateTime> {
    static constexpr auto expected = "a moment in UTC such as 2024-02-12T19:04:11Z is expected";
    static bool holds(const QDateTime& moment)
    {
        return moment.isValid() && FileRange<QDate>::holds(moment.toUTC().date());
    }
};

template <>
struct FileRange<QString> {
    static constexpr qsizetype mostBytes = 1024 * 1024; // of UTF-8
    static constexpr auto expected = "a text of at most 1048576 bytes is expected";
    static bool holds(const QString& text)
    {
        constexpr qsizetype kBytesOfUnit = 3; // at most
        return text.isValidUtf16()
               && (text.size() <= mostBytes / kBytesOfUnit || text.toUtf8().size() <= mostBytes);
    }
};

/// Why a file cannot hold a value; null if it can.
inline const char* outsideOfFile(bool)
{
    return nullptr;
}

template <class T>
const char* outsideOfFile(const T& value)
{
    return FileRange<T>::holds(value) ? nullptr : FileRange<T>::expected;
}

template <class T>
const char* outsideOfFile(const std::optional<T>& value)
{
    return value ? outsideOfFile(*value) : nullptr;
}

template <class T>
const char* outsideOfFile(const std::vector<T>& values)
{
    if (values.size() > kMostItems)
        return kListExpected;
    for (const T& value : values)
        if (const char* fault = outsideOfFile(value))
            return fault;
    return nullptr;
}

} // namespace itinera
