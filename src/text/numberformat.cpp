#include "text/numberformat.h"

#include "text/words.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace itinera {
namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kMinus(0x2212);
constexpr QChar kEnDash(0x2013);
constexpr qsizetype kDigitsOfGroup = 3;
constexpr qint64 kFirstGrouped = 10'000; // below, a bare number may be a year

struct Unit {
    const char* name;
    const char* phrase;
};

constexpr Unit kUnits[] = {
    {"days", QT_TRANSLATE_N_NOOP("text", "%n day(s)")},
    {"months", QT_TRANSLATE_N_NOOP("text", "%n month(s)")},
    {"years", QT_TRANSLATE_N_NOOP("text", "%n year(s)")},
    {"participants", QT_TRANSLATE_N_NOOP("text", "%n participant(s)")},
    {"persons", QT_TRANSLATE_N_NOOP("text", "%n person(s)")},
    {"organisations", QT_TRANSLATE_N_NOOP("text", "%n organisation(s)")},
    {"activities", QT_TRANSLATE_N_NOOP("text", "%n activit(y/ies)")},
    {"grants", QT_TRANSLATE_N_NOOP("text", "%n grant(s)")},
    {"annexes", QT_TRANSLATE_N_NOOP("text", "%n annex(es)")},
    {"visits", QT_TRANSLATE_N_NOOP("text", "%n visit(s)")},
    {"countries", QT_TRANSLATE_N_NOOP("text", "%n countr(y/ies)")},
    {"objectives", QT_TRANSLATE_N_NOOP("text", "%n objective(s)")},
    {"topics", QT_TRANSLATE_N_NOOP("text", "%n topic(s)")},
    {"rows", QT_TRANSLATE_N_NOOP("text", "%n row(s)")},
    {"megabytes", QT_TRANSLATE_N_NOOP("text", "%n megabyte(s)")},
    {"characters", QT_TRANSLATE_N_NOOP("text", "%n character(s)")},
};

QString grouped(qint64 number, const Words& words)
{
    QString digits = QString::number(std::abs(number));
    for (qsizetype place = digits.size() - kDigitsOfGroup; place > 0; place -= kDigitsOfGroup)
        digits.insert(place, words.locale().groupSeparator());
    return number < 0 ? kMinus + digits : digits;
}

// `1,234.50` without the currency.
QString amountText(Money amount, const Words& words)
{
    const qint64 cents = std::abs(amount.inCents());
    const QString text = grouped(cents / 100, words) + words.locale().decimalPoint()
                         + QStringLiteral("%1").arg(cents % 100, 2, 10, QLatin1Char('0'));
    return amount.inCents() < 0 ? kMinus + text : text;
}

QString euros(const QString& amount)
{
    return amount + kNoBreakSpace + QStringLiteral("EUR");
}

// The form of the last number fits a range too: `2–60 days`.
QString withUnit(qint64 number, const QString& shown, const QString& unit, const Words& words)
{
    if (unit.isEmpty())
        return shown;
    const auto* known = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit& each) {
        return unit == QLatin1String(each.name);
    });
    if (known == std::end(kUnits))
        return shown + kNoBreakSpace + unit;
    const qint64 most = std::numeric_limits<int>::max();
    return words.counted("text", known->phrase, static_cast<int>(std::clamp(number, -most, most)),
                         shown);
}

QString shownNumber(qint64 number, const QString& unit, const Words& words)
{
    return unit.isEmpty() ? numberText(number, words) : grouped(number, words);
}

} // namespace

QString numberText(qint64 number, const Words& words)
{
    if (std::abs(number) >= kFirstGrouped)
        return grouped(number, words);
    return number < 0 ? kMinus + QString::number(-number) : QString::number(number);
}

QString moneyText(Money amount, const Words& words)
{
    return euros(amountText(amount, words));
}

QString moneyText(const MoneyRange& range, UpperEnd end, const Words& words)
{
    if (end == UpperEnd::Open)
        return atLeastText(moneyText(range.least, words), words);
    if (range.isExact())
        return moneyText(range.least, words);
    const QString least = amountText(range.least, words);
    const QString most = amountText(range.most, words);
    // A dash beside a minus cannot be read.
    if (range.least < Money())
        return euros(words("text", QT_TRANSLATE_NOOP("text", "%1 to %2")).arg(least, most));
    return euros(least + kEnDash + most);
}

QString moneyText(const MoneyRange& range, const Words& words)
{
    return moneyText(range, UpperEnd::Known, words);
}

QString kilometresText(Kilometres distance, const Words& words)
{
    const qint64 hundredths = std::abs(distance.inHundredths());
    QString text = grouped(hundredths / 100, words);
    if (hundredths % 100 != 0) {
        QString decimals = QStringLiteral("%1").arg(hundredths % 100, 2, 10, QLatin1Char('0'));
        if (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += words.locale().decimalPoint() + decimals;
    }
    return text + kNoBreakSpace + QStringLiteral("km");
}

QString percentText(int percent, const Words& words)
{
    //: A share in per cent, such as 80%
    return words("text", QT_TRANSLATE_NOOP("text", "%1%")).arg(numberText(percent, words));
}

QString dateText(QDate date, const Words& words)
{
    //: A date in full in the format of QLocale: d day, MMMM name of the month, yyyy year
    return words.locale().toString(date, words("text", QT_TRANSLATE_NOOP("text", "d MMMM yyyy")));
}

QString momentText(const QDateTime& moment, const Words& words)
{
    const QDateTime local = moment.toTimeZone(QTimeZone("Europe/Brussels"));
    return momentText(local.date(), local.time(), words);
}

QString momentText(QDate date, QTime time, const Words& words)
{
    return words("text", QT_TRANSLATE_NOOP("text", "%1, %2 Brussels time"))
        .arg(dateText(date, words), time.toString(QStringLiteral("HH:mm")));
}

QString quantityText(qint64 number, const QString& unit, const Words& words)
{
    return withUnit(number, shownNumber(number, unit, words), unit, words);
}

QString quantityText(qint64 least, qint64 most, const QString& unit, const Words& words)
{
    if (least == most)
        return quantityText(least, unit, words);
    const QString shown =
        shownNumber(least, unit, words) + kEnDash + shownNumber(most, unit, words);
    return withUnit(most, shown, unit, words);
}

QString atLeastText(const QString& least, const Words& words)
{
    return words("text", QT_TRANSLATE_NOOP("text", "at least %1")).arg(least);
}

QString atMostText(const QString& most, const Words& words)
{
    return words("text", QT_TRANSLATE_NOOP("text", "at most %1")).arg(most);
}

} // namespace itinera
