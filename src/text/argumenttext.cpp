#include "text/argumenttext.h"

#include "text/codetext.h"
#include "text/fieldlabel.h"
#include "text/joined.h"
#include "text/numberformat.h"
#include "text/valuetext.h"
#include "text/words.h"

namespace itinera {
namespace {

/// Writes one value with the unit and the code list of the argument.
struct ValueWriter {
    const QString& unit;
    const QString& codes;
    const CallSet& call;
    const Words& words;

    QString operator()(std::monostate) const { return notEnteredText(words); }
    QString operator()(const QString& text) const
    {
        if (unit == QLatin1String("moment"))
            return moment(text);
        return shortened(codes.isEmpty() ? text : codeText(codes, text, call, words));
    }
    QString operator()(bool value) const
    {
        return value ? words("text", QT_TRANSLATE_NOOP("text", "yes"))
                     : words("text", QT_TRANSLATE_NOOP("text", "no"));
    }
    QString operator()(int number) const { return quantityText(number, unit, words); }
    QString operator()(QDate date) const { return dateText(date, words); }
    QString operator()(Money amount) const { return moneyText(amount, words); }
    QString operator()(Kilometres distance) const { return kilometresText(distance, words); }
    QString operator()(const IdNumbers& ids) const
    {
        return quantityText(static_cast<qint64>(ids.size()), unit, words);
    }
    QString operator()(const Codes& list) const
    {
        return listed(codeTexts(codes, list, call, words));
    }

    QString write(const FieldValue& value) const
    {
        return isBlank(value) ? notEnteredText(words) : std::visit(*this, value);
    }

private:
    // Moments travel as text, on the clocks of Brussels unless they say otherwise.
    QString moment(const QString& text) const
    {
        QDateTime found = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
        if (!found.isValid())
            found = QDateTime::fromString(text, Qt::ISODate);
        if (!found.isValid())
            return text;
        return found.timeSpec() == Qt::LocalTime ? momentText(found.date(), found.time(), words)
                                                 : momentText(found, words);
    }
};

bool isPointInTime(const FieldValue& value, const QString& unit)
{
    return std::holds_alternative<QDate>(value) || unit == QLatin1String("moment");
}

QString oneSided(const Argument& argument, const ValueWriter& writer)
{
    const bool hasLeast = !isBlank(argument.least);
    const FieldValue& end = hasLeast ? argument.least : argument.most;
    const QString text = writer.write(end);
    const Words& words = writer.words;
    if (!isPointInTime(end, argument.unit))
        return hasLeast ? atLeastText(text, words) : atMostText(text, words);
    if (hasLeast)
        return words("text", QT_TRANSLATE_NOOP("text", "not before %1")).arg(text);
    return words("text", QT_TRANSLATE_NOOP("text", "not after %1")).arg(text);
}

QString rangeText(const Argument& argument, const ValueWriter& writer)
{
    const bool hasLeast = !isBlank(argument.least);
    const bool hasMost = !isBlank(argument.most);
    const Words& words = writer.words;
    if (!hasLeast && !hasMost)
        return words("text", QT_TRANSLATE_NOOP("text", "no limit"));
    if (hasLeast != hasMost)
        return oneSided(argument, writer);
    if (argument.least == argument.most)
        return writer.write(argument.least);
    const auto* leastNumber = std::get_if<int>(&argument.least);
    const auto* mostNumber = std::get_if<int>(&argument.most);
    if (leastNumber && mostNumber)
        return quantityText(*leastNumber, *mostNumber, argument.unit, words);
    const auto* leastMoney = std::get_if<Money>(&argument.least);
    const auto* mostMoney = std::get_if<Money>(&argument.most);
    if (leastMoney && mostMoney)
        return moneyText(MoneyRange{*leastMoney, *mostMoney}, words);
    return QStringLiteral("%1 – %2").arg(writer.write(argument.least), writer.write(argument.most));
}

QStringList choicesOf(const Argument& argument, const ValueWriter& writer)
{
    if (const auto* codes = std::get_if<Codes>(&argument.value))
        return codeTexts(writer.codes, *codes, writer.call, writer.words);
    return isBlank(argument.value) ? QStringList() : QStringList(writer.write(argument.value));
}

QString codeListFor(const Argument& argument, const FieldPath& where, const CallSet& call)
{
    if (!argument.codes.isEmpty())
        return argument.codes;
    const FieldDef* field = call.fieldDef(where.pattern());
    return field ? codeListOf(*field) : QString();
}

QString formText(const Argument& argument, const ValueWriter& writer)
{
    const Words& words = writer.words;
    switch (argument.form) {
    case Argument::Form::Value:
        return writer.write(argument.value);
    case Argument::Form::Range:
        return rangeText(argument, writer);
    case Argument::Form::AnyOf:
        return anyOf(choicesOf(argument, writer), words);
    case Argument::Form::NotAny:
        return words("text", QT_TRANSLATE_NOOP("text", "anything but %1"))
            .arg(anyOf(choicesOf(argument, writer), words));
    case Argument::Form::Items: // written by their places
    case Argument::Form::Nothing:
        return anyOf({}, words);
    }
    return {};
}

} // namespace

QString argumentText(const Argument& argument, const FieldPath& where,
                     const Application& application, const CallSet& call, const Words& words)
{
    if (const auto* ids = std::get_if<IdNumbers>(&argument.value);
        ids && argument.form == Argument::Form::Items) {
        QStringList places;
        for (const int id : *ids)
            places << fieldLabel(argument.path / id, application, call, words);
        return listed(places);
    }
    const QString codes = codeListFor(argument, where, call);
    const ValueWriter writer{argument.unit, codes, call, words};
    if (argument.path.isEmpty())
        return formText(argument, writer);
    const QString place = fieldLabel(argument.path, application, call, words);
    if (isBlank(argument.value))
        return place;
    return words("text", QT_TRANSLATE_NOOP("text", "%1: %2"))
        .arg(place, writer.write(argument.value));
}

} // namespace itinera
