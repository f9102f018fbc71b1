#include "text/argumenttext.h"
#include "support/catch.h"
#include "text/fieldlabel.h"
#include "text/textsample.h"
#include "text/words.h"

using namespace itinera;

namespace {

const Words kEnglish(QStringLiteral("en"));

QString text(const Argument& argument, const char* where = "context/title")
{
    return argumentText(argument, FieldPath::parse(QLatin1String(where)), sample::application(),
                        sample::call(), kEnglish);
}

Argument value(const FieldValue& value, const char* unit = "", const char* codes = "")
{
    Argument argument;
    argument.value = value;
    argument.unit = QLatin1String(unit);
    argument.codes = QLatin1String(codes);
    return argument;
}

Argument range(const FieldValue& least, const FieldValue& most, const char* unit = "")
{
    Argument argument;
    argument.form = Argument::Form::Range;
    argument.least = least;
    argument.most = most;
    argument.unit = QLatin1String(unit);
    return argument;
}

Argument codes(Argument::Form form, Codes list, const char* name = "")
{
    Argument argument = value(std::move(list), "", name);
    argument.form = form;
    return argument;
}

} // namespace

TEST_CASE("single values are written with unit or label")
{
    CHECK(text(value(3, "days")) == QStringLiteral("3 days"));
    CHECK(text(value(3)) == QStringLiteral("3"));
    CHECK(text(value(QDate(2024, 6, 1))) == QStringLiteral("1 June 2024"));
    CHECK(text(value(Money::euros(60000))) == QStringLiteral("60,000.00\u00a0EUR"));
    CHECK(text(value(true)) == QStringLiteral("yes"));
    CHECK(text(value(false)) == QStringLiteral("no"));
    CHECK(text(value(QStringLiteral("E1234"))) == QStringLiteral("E1234"));
    CHECK(text(value(QStringLiteral("FI"), "", "countries")) == QStringLiteral("Finland"));
    CHECK(text(value(QStringLiteral("eu_seat"), "", "venues"))
          == QStringLiteral("At the seat of an EU institution"));
}

TEST_CASE("an empty value is not entered")
{
    CHECK(text(value(FieldValue(), "days")) == QStringLiteral("not entered"));
    CHECK(text(value(QString())) == QStringLiteral("not entered"));
    CHECK(text(value(IdNumbers{})) == QStringLiteral("not entered"));
}

TEST_CASE("a code without list is one of the field that the finding is at")
{
    CHECK(text(value(QStringLiteral("LV")), "activities/3/flows/7/destination/country")
          == QStringLiteral("Latvia"));
    CHECK(text(value(QStringLiteral("LV")), "context/title") == QStringLiteral("LV"));
}

TEST_CASE("moments are on the clocks of Brussels")
{
    CHECK(text(value(QStringLiteral("2024-02-20 12:00"), "moment"))
          == QStringLiteral("20 February 2024, 12:00 Brussels time"));
    CHECK(text(value(QStringLiteral("2024-02-20T12:00"), "moment"))
          == QStringLiteral("20 February 2024, 12:00 Brussels time"));
    CHECK(text(value(QStringLiteral("2024-02-20T19:04:11Z"), "moment"))
          == QStringLiteral("20 February 2024, 20:04 Brussels time"));
    CHECK(text(range(FieldValue(), QStringLiteral("2024-02-20 12:00"), "moment"))
          == QStringLiteral("not after 20 February 2024, 12:00 Brussels time"));
}

TEST_CASE("ranges name the ends that they have")
{
    CHECK(text(range(2, 60, "days")) == QStringLiteral("2–60 days"));
    CHECK(text(range(2, FieldValue(), "days")) == QStringLiteral("at least 2 days"));
    CHECK(text(range(FieldValue(), 30, "participants"))
          == QStringLiteral("at most 30 participants"));
    CHECK(text(range(1, FieldValue())) == QStringLiteral("at least 1"));
    CHECK(text(range(4, 4)) == QStringLiteral("4"));
    CHECK(text(range(FieldValue(), FieldValue(), "days")) == QStringLiteral("no limit"));
    CHECK(text(range(FieldValue(), Money::euros(60000)))
          == QStringLiteral("at most 60,000.00\u00a0EUR"));
    CHECK(text(range(Money::euros(107), Money::euros(191)))
          == QStringLiteral("107.00–191.00\u00a0EUR"));
}

TEST_CASE("date windows name their first and last day")
{
    const QDate first(2024, 6, 1);
    const QDate last(2024, 12, 31);

    CHECK(text(range(first, last)) == QStringLiteral("1 June 2024 – 31 December 2024"));
    CHECK(text(range(first, FieldValue())) == QStringLiteral("not before 1 June 2024"));
    CHECK(text(range(FieldValue(), last)) == QStringLiteral("not after 31 December 2024"));
    CHECK(text(range(first, first)) == QStringLiteral("1 June 2024"));
}

TEST_CASE("lists of codes are written as choices")
{
    using Form = Argument::Form;
    const Codes venues{QStringLiteral("host_school"), QStringLiteral("eu_seat"),
                       QStringLiteral("applicant")};

    CHECK(text(codes(Form::AnyOf, venues, "venues"))
          == QStringLiteral(
              "At the hosting school, At the seat of an EU institution or At the applicant"));
    CHECK(text(codes(Form::NotAny, {QStringLiteral("FI"), QStringLiteral("LV")}, "countries"))
          == QStringLiteral("anything but Finland or Latvia"));
    CHECK(text(codes(Form::AnyOf, {QStringLiteral("pdf"), QStringLiteral("odt")}))
          == QStringLiteral("pdf or odt"));
    CHECK(text(codes(Form::Value, {QStringLiteral("FI"), QStringLiteral("LV")}, "countries"))
          == QStringLiteral("Finland, Latvia"));
    CHECK(text(codes(Form::AnyOf, {}, "venues")) == QStringLiteral("none"));
    CHECK(text(codes(Form::Nothing, {})) == QStringLiteral("none"));
}

TEST_CASE("a place is named instead of a value")
{
    Argument argument;
    argument.path = FieldPath::parse(QStringLiteral("activities/3/flows/7/days"));

    CHECK(text(argument)
          == QStringLiteral("Activity 2 “Job shadowing in Kuopio”, Flow 1: Activity days"));

    argument.value = 5;
    argument.unit = QStringLiteral("days");
    CHECK(text(argument)
          == QStringLiteral("Activity 2 “Job shadowing in Kuopio”, Flow 1: Activity days: 5 days"));
}

TEST_CASE("a section is named by its title")
{
    CHECK(text(value(QStringLiteral("budget"), "", "sections")) == QStringLiteral("Budget"));
}

TEST_CASE("several items of a list are named one after the other")
{
    Argument argument;
    argument.form = Argument::Form::Items;
    argument.path = FieldPath::parse(QStringLiteral("activities"));
    argument.value = IdNumbers{3};
    const QString one = text(argument);
    CHECK(one
          == fieldLabel(FieldPath::parse(QStringLiteral("activities/3")), sample::application(),
                        sample::call(), kEnglish));
    argument.value = IdNumbers{3, 3};
    CHECK(text(argument).count(one) == 2);
}
