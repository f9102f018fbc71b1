#pragma once

#include "model/fields.h"

#include <QDate>
#include <QString>

#include <optional>

namespace itinera {

/// Which rules the application is written for, and the exact data they were read from.
struct CallReference {
    int year = 0;
    QString action;
    int round = 1;
    QString ruleSet;
    QString ruleSetSha256;
    bool operator==(const CallReference&) const = default;
};

template <>
struct FieldsOf<CallReference> {
    static constexpr auto list = std::make_tuple(
        field("year", &CallReference::year, "call year"),
        field("action", &CallReference::action, "code of the action, such as KA122-SCH"),
        field("round", &CallReference::round, "selection round of the call, from 1"),
        field("ruleSet", &CallReference::ruleSet,
              "id of the rule set the application is pinned to"),
        field("ruleSetSha256", &CallReference::ruleSetSha256,
              "SHA-256 of that rule set, lower-case hexadecimal"));
};

/// The first section of every form. The end of the project is derived, never stored.
struct Context {
    QString title;
    QString titleEn;
    QString acronym;
    std::optional<QDate> start;
    std::optional<int> durationMonths;
    QString agency;
    QString language;
    bool operator==(const Context&) const = default;

    /// Last day of the project; nothing if start or duration is missing.
    [[nodiscard]] std::optional<QDate> end() const
    {
        if (!start || !durationMonths)
            return std::nullopt;
        return start->addMonths(*durationMonths).addDays(-1);
    }
};

template <>
struct FieldsOf<Context> {
    static constexpr auto list = std::make_tuple(
        field("title", &Context::title, "project title in the language of the form"),
        field("titleEn", &Context::titleEn,
              "project title in English, if the form has another language"),
        field("acronym", &Context::acronym, "short name"),
        field("start", &Context::start, "first day of the project"),
        field("durationMonths", &Context::durationMonths, "length of the project in whole months"),
        field("agency", &Context::agency, "code of the National Agency, such as LV01"),
        field("language", &Context::language, "language of the form, ISO 639-1"));
};

} // namespace itinera
