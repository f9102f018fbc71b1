#pragma once

// One header for Catch2 2 and 3, and Qt's strings in messages.

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QString>

#include <string>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& bytes)
    {
        constexpr qsizetype kShown = 200;
        return '"' + bytes.left(kShown).toStdString() + (bytes.size() > kShown ? "…\"" : "\"");
    }
};

} // namespace Catch
