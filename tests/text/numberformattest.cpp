#include "text/numberformat.h"
#include "support/catch.h"
#include "text/joined.h"
#include "text/words.h"

#include <QTimeZone>

using namespace itinera;

namespace {

const Words kEnglish(QStringLiteral("en"));
const Words kLatvian(QStringLiteral("lv"));

} // namespace

TEST_CASE("money has two decimals, groups of thousands and no place to break")
{
    CHECK(moneyText(Money::cents(123450), kEnglish) == QStringLiteral("1,234.50\u00a0EUR"));
    CHECK(moneyText(Money::cents(123450), kLatvian) == QStringLiteral("1\u00a0234,50\u00a0EUR"));
    CHECK(moneyText(Money::cents(5), kEnglish) == QStringLiteral("0.05\u00a0EUR"));
    CHECK(moneyText(Money::euros(1234567), kEnglish) == QStringLiteral("1,234,567.00\u00a0EUR"));
    CHECK(moneyText(Money::cents(-55000), kEnglish) == QStringLiteral("−550.00\u00a0EUR"));
}

TEST_CASE("a range of money names both ends")
{
    const MoneyRange range{Money::euros(1200), Money::euros(1950)};

    CHECK(moneyText(range, kEnglish) == QStringLiteral("1,200.00–1,950.00\u00a0EUR"));
    CHECK(moneyText(range, kLatvian) == QStringLiteral("1\u00a0200,00–1\u00a0950,00\u00a0EUR"));
    CHECK(moneyText(range, UpperEnd::Open, kEnglish)
          == QStringLiteral("at least 1,200.00\u00a0EUR"));
    CHECK(moneyText(MoneyRange::exactly(Money::euros(85)), kEnglish)
          == QStringLiteral("85.00\u00a0EUR"));
}

TEST_CASE("a negative range has no dash beside the minus")
{
    const MoneyRange range{Money::euros(-618), Money::euros(-550)};

    CHECK(moneyText(range, kEnglish) == QStringLiteral("−618.00 to −550.00\u00a0EUR"));
}

TEST_CASE("an English date has the day first")
{
    CHECK(dateText(QDate(2024, 9, 1), kEnglish) == QStringLiteral("1 September 2024"));
}

TEST_CASE("a moment is shown on the clocks of Brussels, in summer and in winter")
{
    const QDateTime winter(QDate(2024, 2, 20), QTime(11, 0), Qt::UTC);
    const QDateTime summer(QDate(2024, 10, 1), QTime(10, 0), Qt::UTC);

    CHECK(momentText(winter, kEnglish) == QStringLiteral("20 February 2024, 12:00 Brussels time"));
    CHECK(momentText(summer, kEnglish) == QStringLiteral("1 October 2024, 12:00 Brussels time"));
    CHECK(momentText(QDate(2024, 2, 20), QTime(12, 0), kEnglish)
          == QStringLiteral("20 February 2024, 12:00 Brussels time"));
}

TEST_CASE("kilometres have only the decimals that they need")
{
    CHECK(kilometresText(Kilometres::hundredths(136528), kEnglish)
          == QStringLiteral("1,365.28\u00a0km"));
    CHECK(kilometresText(Kilometres::hundredths(136520), kEnglish)
          == QStringLiteral("1,365.2\u00a0km"));
    CHECK(kilometresText(Kilometres::hundredths(241000), kLatvian)
          == QStringLiteral("2\u00a0410\u00a0km"));
    CHECK(kilometresText(Kilometres::hundredths(5), kLatvian) == QStringLiteral("0,05\u00a0km"));
}

TEST_CASE("a bare number may be a year and is grouped only when it cannot be one")
{
    CHECK(numberText(2024, kEnglish) == QStringLiteral("2024"));
    CHECK(numberText(12000, kEnglish) == QStringLiteral("12,000"));
    CHECK(numberText(-3, kEnglish) == QStringLiteral("−3"));
}

TEST_CASE("numbers take their unit in singular and plural")
{
    const auto text = [](qint64 number, const char* unit) {
        return quantityText(number, QLatin1String(unit), kEnglish);
    };

    CHECK(text(1, "days") == QStringLiteral("1 day"));
    CHECK(text(3, "days") == QStringLiteral("3 days"));
    CHECK(text(6, "months") == QStringLiteral("6 months"));
    CHECK(text(1, "years") == QStringLiteral("1 year"));
    CHECK(text(30, "participants") == QStringLiteral("30 participants"));
    CHECK(text(1, "persons") == QStringLiteral("1 person"));
    CHECK(text(0, "organisations") == QStringLiteral("0 organisations"));
    CHECK(text(1, "activities") == QStringLiteral("1 activity"));
    CHECK(text(4, "grants") == QStringLiteral("4 grants"));
    CHECK(text(2, "annexes") == QStringLiteral("2 annexes"));
    CHECK(text(2, "visits") == QStringLiteral("2 visits"));
    CHECK(text(15, "megabytes") == QStringLiteral("15 megabytes"));
    CHECK(text(3000, "characters") == QStringLiteral("3,000 characters"));
    CHECK(text(4, "") == QStringLiteral("4"));
}

TEST_CASE("an unknown unit is printed as it is")
{
    CHECK(quantityText(3, QStringLiteral("lessons"), kEnglish) == QStringLiteral("3\u00a0lessons"));
}

TEST_CASE("a range of numbers names its unit once")
{
    CHECK(quantityText(2, 60, QStringLiteral("days"), kEnglish) == QStringLiteral("2–60 days"));
    CHECK(quantityText(1, 5, QString(), kEnglish) == QStringLiteral("1–5"));
    CHECK(quantityText(1, 1, QStringLiteral("visits"), kEnglish) == QStringLiteral("1 visit"));
}

TEST_CASE("choices are joined with commas, or with semicolons if they have commas")
{
    CHECK(anyOf({}, kEnglish) == QStringLiteral("none"));
    CHECK(anyOf({QStringLiteral("A")}, kEnglish) == QStringLiteral("A"));
    CHECK(anyOf({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, kEnglish)
          == QStringLiteral("A, B or C"));
    CHECK(anyOf({QStringLiteral("A, a"), QStringLiteral("B"), QStringLiteral("C")}, kEnglish)
          == QStringLiteral("A, a; B or C"));
    CHECK(listed({QStringLiteral("A, a"), QStringLiteral("B")}) == QStringLiteral("A, a; B"));
}

TEST_CASE("a long text is cut behind a word")
{
    const QString longText = QStringLiteral("word ").repeated(30);

    CHECK(shortened(longText) == QStringLiteral("word ").repeated(15) + QStringLiteral("word…"));
    CHECK(shortened(QStringLiteral(" two\nlines ")) == QStringLiteral("two lines"));
    CHECK(shortened(QStringLiteral("x").repeated(200)).size() == 80);
}
