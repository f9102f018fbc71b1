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

enum class Measure { Number, Money };

// Parameters speak of euros; money is held in cents.
FieldValue limitIn(Measure measure, std::optional<int> limit)
{
    if (!limit)
        return {};
    if (measure == Measure::Money)
        return Money::euros(*limit);
    return *limit;
}

// What the kinds allow, for the decision and for people who read about the check.

Argument allowedRange(const CompiledCheck& check, Measure measure)
{
    const auto exact = check.parameter(QStringLiteral("count"));
    return rangeArgument(limitIn(measure, exact ? exact : check.parameter(check.def().minKey)),
                         limitIn(measure, exact ? exact : check.parameter(check.def().maxKey)),
                         check.figure().unit());
}

Argument allowedCodes(const CompiledCheck& check)
{
    const bool wanted = check.def().kind == CheckKind::OneOf;
    return codesArgument(wanted ? Argument::Form::AnyOf : Argument::Form::NotAny, check.values(),
                         check.def().codes);
}

FieldValue dateParameter(const CompiledCheck& check, const char* key)
{
    const auto it = check.def().parameters.find(QLatin1String(key));
    const QDate date =
        it == check.def().parameters.end() ? QDate() : QDate::fromString(it->second, Qt::ISODate);
    return date.isValid() ? FieldValue(date) : FieldValue();
}

Argument allowedPeriod(const CompiledCheck& check)
{
    if (const FieldValue only = dateParameter(check, "at"); !isBlank(only))
        return rangeArgument(only, only);
    return rangeArgument(dateParameter(check, "from"), dateParameter(check, "to"));
}

// Local time of the call, as deadlines are written.
QDateTime deadlineOf(const CompiledCheck& check)
{
    const auto it = check.def().parameters.find(QStringLiteral("at"));
    return it == check.def().parameters.end()
               ? QDateTime()
               : QDateTime::fromString(it->second, QStringLiteral("yyyy-MM-dd'T'HH:mm"));
}

QString printed(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Argument allowedMoment(const CompiledCheck& check)
{
    const QDateTime deadline = deadlineOf(check);
    return rangeArgument({}, deadline.isValid() ? FieldValue(printed(deadline)) : FieldValue(),
                         QStringLiteral("moment"));
}

Argument allowedValue(const CompiledCheck& check)
{
    return valueArgument(*check.def().value, {}, check.def().codes);
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
    Argument allowed = allowedRange(check, std::holds_alternative<Money>(actual) ? Measure::Money
                                                                                 : Measure::Number);
    if (check.minUnless() && check.minUnless()->read(c) == FieldValue(true))
        allowed.least = {};
    const auto low = asNumber(allowed.least);
    const auto high = asNumber(allowed.most);
    if ((!low || *number >= *low) && (!high || *number <= *high))
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] = valueArgument(shown(actual), check.figure().unit());
    finding.arguments[kAllowed] = std::move(allowed);
    return failed(std::move(finding));
}

// Rules that several forms share speak of fields that one of them may not have.
bool isAsked(const Figure& figure, const CompiledCheck& check, const CheckContext& c)
{
    return figure.isComputed()
           || c.call.fieldDef(figure.wherePattern(check.scope()).toString()) != nullptr;
}

Outcome filled(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome{Answer::NotApplicable, {}};
    for (const Figure& figure : check.figures()) {
        if (!isAsked(figure, check, c))
            continue;
        if (outcome.answer == Answer::NotApplicable)
            outcome.answer = Answer::Passed;
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
    finding.arguments[kAllowed] = allowedCodes(check);
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
    finding.arguments[kAllowed] = allowedValue(check);
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

Outcome window(const CompiledCheck& check, const CheckContext& c)
{
    const FieldValue actual = check.figure().read(c);
    const auto* date = std::get_if<QDate>(&actual);
    if (!date)
        return missing();
    Argument allowed = allowedPeriod(check);
    const auto* from = std::get_if<QDate>(&allowed.least);
    const auto* to = std::get_if<QDate>(&allowed.most);
    if ((!from || *date >= *from) && (!to || *date <= *to))
        return passed();
    Finding finding = check.finding(check.figure().where(c));
    finding.arguments[kActual] = valueArgument(actual);
    finding.arguments[kAllowed] = std::move(allowed);
    return failed(std::move(finding));
}

Outcome savedBefore(const CompiledCheck& check, const CheckContext& c)
{
    const QDateTime limit = deadlineOf(check);
    if (!c.project.figures.lastSave || !limit.isValid())
        return missing();
    const QTimeZone zone(c.call.timeZone.toLatin1());
    const QDateTime last = c.project.figures.lastSave->toTimeZone(zone);
    const QDateTime deadline(limit.date(), limit.time(), zone);
    if (last <= deadline)
        return passed();
    Finding finding = check.finding(FieldPath::parse(QStringLiteral("call/round")));
    finding.arguments[kActual] = valueArgument(printed(last), QStringLiteral("moment"));
    finding.arguments[kAllowed] = allowedMoment(check);
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

bool hasLimits(const Argument& range)
{
    return !isBlank(range.least) || !isBlank(range.most);
}

} // namespace

std::optional<Argument> allowedBy(const CompiledCheck& check)
{
    const auto ifAny = [](Argument range) {
        return hasLimits(range) ? std::optional(std::move(range)) : std::nullopt;
    };
    switch (check.def().kind) {
    case CheckKind::Range:
        return ifAny(allowedRange(check, check.figure().unit() == QLatin1String("euros")
                                             ? Measure::Money
                                             : Measure::Number));
    case CheckKind::Window:
        return ifAny(allowedPeriod(check));
    case CheckKind::SavedBefore:
        return ifAny(allowedMoment(check));
    case CheckKind::OneOf:
    case CheckKind::NoneOf:
        return allowedCodes(check);
    case CheckKind::Equals:
        return allowedValue(check);
    case CheckKind::Filled:
    case CheckKind::Present:
    case CheckKind::Absent:
    case CheckKind::SameAs:
    case CheckKind::Differs:
    case CheckKind::Pattern:
    case CheckKind::Ticked:
    case CheckKind::Covered:
    case CheckKind::Own:
    case CheckKind::Person:
    case CheckKind::Reminder:
    case CheckKind::Unknown:
    case CheckKind::NotInCall:
    case CheckKind::OtherAction:
        break;
    }
    return std::nullopt;
}

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
