#include "support/catch.h"

#include "base/kilometres.h"
#include "base/money.h"
#include "base/result.h"
#include "base/shared.h"
#include "base/textmetrics.h"

#include <set>

using namespace itinera;

namespace {

TextLength lengthOf(const char* text)
{
    return textLength(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("a plain text has one length, however it is counted")
{
    CHECK(lengthOf("").worst() == 0);
    CHECK(lengthOf("Mobilitāte").characters == 10);
    CHECK(lengthOf("Mobilitāte").utf16Units == 10);
    CHECK(lengthOf("Mobilitāte").worst() == 10);
}

TEST_CASE("a line break counts once, or twice as CR LF")
{
    CHECK(lengthOf("a\nb\n").characters == 4);
    CHECK(lengthOf("a\nb\n").withDoubleBreaks == 6);
    CHECK(lengthOf("a\nb\n").worst() == 6);
}

TEST_CASE("an emoji is one code point and two units")
{
    CHECK(lengthOf("😀").characters == 1);
    CHECK(lengthOf("😀").utf16Units == 2);
    CHECK(lengthOf("😀\n").worst() == 4); // two units and a double break
}

TEST_CASE("a combining accent counts as a character of its own")
{
    CHECK(lengthOf("e\u0301").characters == 2);
    CHECK(lengthOf("é").characters == 1);
}

TEST_CASE("a share is rounded to the nearest cent, halves up")
{
    CHECK(Money::cents(333).percent(80) == Money::cents(266)); // 266.4
    CHECK(Money::cents(335).percent(70) == Money::cents(235)); // 234.5
    CHECK(Money::cents(1).percent(49) == Money::cents(0));
    CHECK(Money::cents(1).percent(50) == Money::cents(1));
    CHECK(Money::euros(100).percent(100) == Money::euros(100));
    CHECK(Money::euros(100).percent(0) == Money());
}

TEST_CASE("an amount is rounded to the nearest euro, halves up")
{
    CHECK(Money::cents(13370).toNearestEuro() == Money::euros(134));
    CHECK(Money::cents(6650).toNearestEuro() == Money::euros(67));
    CHECK(Money::cents(4149).toNearestEuro() == Money::euros(41));
    CHECK(Money().toNearestEuro() == Money());
}

TEST_CASE("negative amounts are never rounded")
{
    CHECK_THROWS_AS(Money::cents(-1).percent(50), LogicError);
    CHECK_THROWS_AS(Money::cents(-1).toNearestEuro(), LogicError);
}

TEST_CASE("ranges of money add and multiply at both ends")
{
    const MoneyRange range{Money::euros(1), Money::euros(3)};
    CHECK((range + range) == MoneyRange{Money::euros(2), Money::euros(6)});
    CHECK(range * 4 == MoneyRange{Money::euros(4), Money::euros(12)});
    CHECK_FALSE(range.isExact());
    CHECK(MoneyRange::exactly(Money::euros(2)).isExact());
}

TEST_CASE("kilometres are kept in hundredths")
{
    CHECK(Kilometres::fromKilometres(1365.28).inHundredths() == 136528);
    CHECK(Kilometres::fromKilometres(489.75).inHundredths() == 48975);
    CHECK(Kilometres::hundredths(9999) < Kilometres::hundredths(10000));
}

TEST_CASE("a result is a value or its errors")
{
    const Result<int> good = 3;
    CHECK(good.ok());
    CHECK(good.value() == 3);
    CHECK_THROWS_AS(good.errors(), LogicError);
    const Result<int> bad =
        Error{ErrorCode::Malformed, QStringLiteral("why"), QStringLiteral("here"), nullptr};
    CHECK_FALSE(bad);
    CHECK(bad.errors().size() == 1);
    CHECK(bad.error().where == QStringLiteral("here"));
    CHECK_THROWS_AS(bad.value(), LogicError);
    CHECK(Result<>().ok());
}

TEST_CASE("what is taken from a result that goes away is kept")
{
    using Numbers = std::vector<int>;
    // A range-for keeps a value, but not what a reference refers to.
    CHECK(std::is_same_v<decltype(Result<Numbers>(Numbers{}).value()), Numbers>);
    CHECK(std::is_same_v<decltype(Result<Numbers>(Error{}).errors()), Errors>);
    CHECK(std::is_same_v<decltype(Result<Numbers>(Error{}).error()), Error>);

    const auto numbers = [] { return Result<Numbers>(Numbers(1000, 7)); };
    int sum = 0;
    for (const int each : numbers().value())
        sum += each;
    CHECK(sum == 7000);
    const auto failed = [] {
        return Result<>(Errors(3, {ErrorCode::Locked, QStringLiteral("why"), {}, nullptr}));
    };
    for (const Error& each : failed().errors())
        CHECK(each.detail == QStringLiteral("why"));
    const Error& first = failed().error();
    CHECK(first.detail == QStringLiteral("why"));
}

TEST_CASE("a failed result has a reason")
{
    CHECK_THROWS_AS(Result<int>(Errors{}), LogicError);
}

TEST_CASE("an error keeps what caused it")
{
    const Error error = Error::because({ErrorCode::CannotRead, QStringLiteral("gone"), {}, nullptr},
                                       ErrorCode::WrongContent, QStringLiteral("unusable"));
    REQUIRE(error.cause);
    CHECK(error.cause->code == ErrorCode::CannotRead);
    CHECK(error.code == ErrorCode::WrongContent);
}

TEST_CASE("every kind of error has a printed name of its own")
{
    std::set<QString> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        names.insert(errorCodeName(static_cast<ErrorCode>(code)));
    CHECK(names.size() == static_cast<std::size_t>(ErrorCode::Internal) + 1);
}

TEST_CASE("a shared value is copied only when it is edited")
{
    const Shared<QString> first(QStringLiteral("a"));
    const Shared<QString> copy = first;
    CHECK(copy.sameAs(first));
    const auto edited = first.with([](QString& text) { text += QLatin1Char('b'); });
    CHECK(*first == QStringLiteral("a"));
    CHECK(*edited == QStringLiteral("ab"));
    CHECK(Shared<QString>(QStringLiteral("a")) == first);
}
