#include "rules/check.h"

#include <QTimeZone>

#include <algorithm>

namespace itinera {
namespace {

const QString kActual = QStringLiteral("actual");
const QString kAllowed = QStringLiteral("allowed");
const QString kItem = QStringLiteral("item");
const QString kOther = QStringLiteral("other");

Outcome passed()
{
    return {Answer::Passed, {}};
}

Outcome missing()
{
    return {Answer::MissingData, {}};
}

Outcome failed(Finding finding)
{
    return {Answer::Failed, {std::move(finding)}};
}

bool contains(const Codes& codes, const QString& code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// Parameters speak of euros; money is held in cents.
FieldValue limitLike(const FieldValue& actual, std::optional<int> limit)
{
    if (!limit)
        return {};
    if (std::holds_alternative<Money>(actual))
        return Money::euros(*limit);
    return *limit;
}

FieldValue shown(const FieldValue& value)
{
    const bool isList =
        std::holds_alternative<IdNumbers>(value) || std::holds_alternative<Codes>(value);
    return isList ? FieldValue(static_cast<int>(*asNumber(value))) : value;
}

Outcome range(const CompiledCheck& check, const CheckContext& c)
{
    const FieldValue actual = check.figure().read(c);
    const auto number = asNumber(actual);
    if (!number)
        return missing();
    const CheckDef& def = check.def();
    const auto exact = check.parameter(QStringLiteral("count"));
    FieldValue least = limitLike(actual, exact ? exact : check.parameter(def.minKey));
    const FieldValue most = limitLike(actual, exact ? exact : check.parameter(def.maxKey));
    if (check.minUnless() && check.minUnless()->read(c) == FieldValue(true))
        least = {};
    const auto low = asNumber(least);
    const auto high = asNumber(most);
    if ((!low || *number >= *low) && (!high || *number <= *high))
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] = valueArgument(shown(actual), check.figure().unit());
    finding.arguments[kAllowed] = rangeArgument(least, most, check.figure().unit());
    return failed(std::move(finding));
}

Outcome filled(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    for (const Figure& figure : check.figures()) {
        if (!isBlank(figure.read(c)))
            continue;
        Finding finding = check.finding(figure.where(c));
        finding.arguments[kItem] = pathArgument(figure.where(c));
        outcome.findings.push_back(std::move(finding));
        outcome.answer = Answer::Failed;
    }
    return outcome;
}

Outcome counted(const CompiledCheck& check, const CheckContext& c, bool wanted)
{
    const FieldValue actual = check.figure().read(c);
    const auto number = asNumber(actual);
    if (!number)
        return missing();
    if ((*number > 0) == wanted)
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] = valueArgument(shown(actual), check.figure().unit());
    return failed(std::move(finding));
}

Outcome codes(const CompiledCheck& check, const CheckContext& c, bool wanted)
{
    const Codes found = asCodes(check.figure().read(c));
    if (found.empty())
        return wanted ? missing() : passed();
    Codes wrong;
    std::copy_if(found.begin(), found.end(), std::back_inserter(wrong),
                 [&](const QString& code) { return contains(check.values(), code) != wanted; });
    if (wrong.empty())
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] =
        codesArgument(Argument::Form::AnyOf, std::move(wrong), check.def().codes);
    finding.arguments[kAllowed] = codesArgument(
        wanted ? Argument::Form::AnyOf : Argument::Form::NotAny, check.values(), check.def().codes);
    return failed(std::move(finding));
}

Outcome equals(const CompiledCheck& check, const CheckContext& c)
{
    const FieldValue actual = check.figure().read(c);
    if (isBlank(actual))
        return missing();
    if (actual == *check.def().value)
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] = valueArgument(actual, {}, check.def().codes);
    finding.arguments[kAllowed] = valueArgument(*check.def().value, {}, check.def().codes);
    return failed(std::move(finding));
}

Outcome compared(const CompiledCheck& check, const CheckContext& c, bool wanted)
{
    const FieldValue actual = check.figure().read(c);
    const FieldValue other = check.other().read(c);
    if (isBlank(actual) || isBlank(other))
        return missing();
    if ((actual == other) == wanted)
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] = valueArgument(actual, {}, check.def().codes);
    finding.arguments[kOther] = valueArgument(other, {}, check.def().codes);
    return failed(std::move(finding));
}

std::optional<QDate> dateParameter(const CompiledCheck& check, const char* key)
{
    const auto it = check.def().parameters.find(QLatin1String(key));
    const QDate date =
        it == check.def().parameters.end() ? QDate() : QDate::fromString(it->second, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

Outcome window(const CompiledCheck& check, const CheckContext& c)
{
    const FieldValue actual = check.figure().read(c);
    const auto* date = std::get_if<QDate>(&actual);
    if (!date)
        return missing();
    const auto from = dateParameter(check, "from");
    const auto to = dateParameter(check, "to");
    if ((!from || *date >= *from) && (!to || *date <= *to))
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] = valueArgument(actual);
    finding.arguments[kAllowed] =
        rangeArgument(from ? FieldValue(*from) : FieldValue(), to ? FieldValue(*to) : FieldValue());
    return failed(std::move(finding));
}

// Local time of the call, as deadlines are written. Moments are compared to the minute.
Outcome savedBefore(const CompiledCheck& check, const CheckContext& c)
{
    const auto it = check.def().parameters.find(QStringLiteral("at"));
    const QDateTime limit =
        it == check.def().parameters.end()
            ? QDateTime()
            : QDateTime::fromString(it->second, QStringLiteral("yyyy-MM-dd'T'HH:mm"));
    if (!c.project.figures.lastSave || !limit.isValid())
        return missing();
    const QTimeZone zone(c.call.timeZone.toLatin1());
    const QDateTime last = c.project.figures.lastSave->toTimeZone(zone);
    const QDateTime deadline(limit.date(), limit.time(), zone);
    if (last <= deadline)
        return passed();
    const auto printed = [](const QDateTime& moment) {
        return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    };
    Finding finding = check.finding(FieldPath::parse(QStringLiteral("call/round")));
    finding.arguments[kActual] = valueArgument(printed(last), QStringLiteral("moment"));
    finding.arguments[kAllowed] = rangeArgument({}, printed(deadline), QStringLiteral("moment"));
    return failed(std::move(finding));
}

Outcome pattern(const CompiledCheck& check, const CheckContext& c)
{
    const FieldValue actual = check.figure().read(c);
    const auto* text = std::get_if<QString>(&actual);
    if (!text || text->isEmpty())
        return missing();
    if (check.pattern().match(*text).hasMatch())
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] = valueArgument(actual);
    return failed(std::move(finding));
}

Outcome ticked(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    for (const QString& id : check.def().declarations) {
        if (contains(c.project.application.declarations, id))
            continue;
        Finding finding = check.finding(FieldPath::parse(QStringLiteral("declarations")) / id);
        finding.arguments[kItem] = pathArgument(finding.where);
        outcome.findings.push_back(std::move(finding));
        outcome.answer = Answer::Failed;
    }
    return outcome;
}

} // namespace

Outcome decide(const CompiledCheck& check, const CheckContext& context)
{
    switch (check.def().kind) {
    case CheckKind::Range:
        return range(check, context);
    case CheckKind::Filled:
        return filled(check, context);
    case CheckKind::Present:
        return counted(check, context, true);
    case CheckKind::Absent:
        return counted(check, context, false);
    case CheckKind::OneOf:
        return codes(check, context, true);
    case CheckKind::NoneOf:
        return codes(check, context, false);
    case CheckKind::Equals:
        return equals(check, context);
    case CheckKind::SameAs:
        return compared(check, context, true);
    case CheckKind::Differs:
        return compared(check, context, false);
    case CheckKind::Window:
        return window(check, context);
    case CheckKind::SavedBefore:
        return savedBefore(check, context);
    case CheckKind::Pattern:
        return pattern(check, context);
    case CheckKind::Ticked:
        return ticked(check, context);
    case CheckKind::Covered:
    case CheckKind::Own:
    case CheckKind::Person:
    case CheckKind::Reminder:
    case CheckKind::Unknown:
    case CheckKind::NotInCall:
    case CheckKind::OtherAction:
        break;
    }
    throw LogicError("a check of this kind is not decided here");
}

} // namespace itinera
