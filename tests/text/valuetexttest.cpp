#include "text/valuetext.h"
#include "support/catch.h"
#include "text/textsample.h"
#include "text/words.h"

using namespace itinera;

namespace {

const Words kEnglish(QStringLiteral("en"));

QString text(const char* path, const FieldValue& value)
{
    const CallSet call = sample::call();
    const FieldDef* field = call.fieldDef(QLatin1String(path));
    REQUIRE(field);
    return valueText(value, *field, sample::application(), call, kEnglish);
}

} // namespace

TEST_CASE("texts, dates, amounts and distances are written out")
{
    CHECK(text("context/title", QStringLiteral("Tern Routes")) == QStringLiteral("Tern Routes"));
    CHECK(text("context/start", QDate(2024, 9, 1)) == QStringLiteral("1 September 2024"));
    CHECK(text("budget/agencyRates/*/daily", Money::euros(107))
          == QStringLiteral("107.00\u00a0EUR"));
    CHECK(text("activities/*/flows/*/distance/km", Kilometres::hundredths(241000))
          == QStringLiteral("2,410\u00a0km"));
    CHECK(text("activities/*/flows/*/days", 5) == QStringLiteral("5"));
}

TEST_CASE("codes are shown by their labels")
{
    CHECK(text("activities/*/venue", QStringLiteral("host_school"))
          == QStringLiteral("At the hosting school"));
    CHECK(text("activities/*/type", QStringLiteral("SCH-JOB")) == QStringLiteral("Job shadowing"));
    CHECK(text("activities/*/flows/*/destination/country", QStringLiteral("FI"))
          == QStringLiteral("Finland"));
    CHECK(text("context/agency", QStringLiteral("LV01"))
          == QStringLiteral("State Education Development Agency (LV01)"));
    CHECK(text("expectedOutcomes/learners/*/item", QStringLiteral("L03"))
          == QStringLiteral("L03 Better language skills"));
    CHECK(text("topics", Codes{QStringLiteral("environment"), QStringLiteral("inclusion")})
          == QStringLiteral("Environment; Inclusion, equality"));
}

TEST_CASE("a code without label stands for itself")
{
    CHECK(text("activities/*/venue", QStringLiteral("on_the_moon"))
          == QStringLiteral("on_the_moon"));
}

TEST_CASE("ids are shown by the items they name")
{
    CHECK(text("activities/*/hosts", IdNumbers{4, 9})
          == QStringLiteral("Organisation 1 “Kuldīgas sākumskola”, Organisation 2"));
    CHECK(text("activities/*/objectives", IdNumbers{2})
          == QStringLiteral("Objective 1 “Outdoor lessons”"));
}

TEST_CASE("yes, no and not entered are told apart")
{
    CHECK(text("activities/*/flows/*/greenTravel", true) == QStringLiteral("Yes"));
    CHECK(text("activities/*/flows/*/greenTravel", false) == QStringLiteral("No"));
    CHECK(text("activities/*/flows/*/greenTravel", FieldValue()) == QStringLiteral("not entered"));
    CHECK(text("context/title", QStringLiteral(" ")) == QStringLiteral("not entered"));
    CHECK(text("activities/*/hosts", IdNumbers{}) == QStringLiteral("not entered"));
}

TEST_CASE("a statement is ticked if its id is among the ticked ones")
{
    CHECK(text("declarations/ALL.check.data", Codes{QStringLiteral("ALL.check.data")})
          == QStringLiteral("Yes"));
    CHECK(text("declarations/ALL.check.data", Codes{}) == QStringLiteral("No"));
    CHECK(text("declarations/ALL.check.data", true) == QStringLiteral("Yes"));
}
