#include "text/budgettext.h"
#include "support/catch.h"
#include "text/textsample.h"
#include "text/words.h"

using namespace itinera;

namespace {

const Words kEnglish(QStringLiteral("en"));

Factor count(FactorKind kind, int number)
{
    return {kind, number, {}};
}

Factor money(FactorKind kind, MoneyRange amount)
{
    return {kind, 0, amount};
}

MoneyRange euros(qint64 amount)
{
    return MoneyRange::exactly(Money::euros(amount));
}

BudgetLine line(CostCategory category, std::vector<BudgetTerm> terms, MoneyRange amount)
{
    BudgetLine result;
    result.category = category;
    result.where = FieldPath::parse(QStringLiteral("activities/3/flows/7"));
    result.terms = std::move(terms);
    result.amount = amount;
    return result;
}

BudgetTerm firstDays(int persons, int days)
{
    return {{count(FactorKind::Participants, persons), count(FactorKind::DaysUpTo14, days),
             money(FactorKind::DailyRate, euros(85))},
            {}};
}

QString derivation(const BudgetLine& line)
{
    return derivationText(line, sample::call(), kEnglish);
}

QString missing(const BudgetLine& line)
{
    return missingText(line, sample::application(), sample::call(), kEnglish);
}

} // namespace

TEST_CASE("a product is written with its units")
{
    CHECK(derivation(line(CostCategory::IndividualSupport, {firstDays(10, 5)}, euros(4250)))
          == QStringLiteral("10 participants × 5 days × 85.00\u00a0EUR = 4,250.00\u00a0EUR"));
    CHECK(derivation(line(CostCategory::IndividualSupport, {firstDays(1, 1)}, euros(85)))
          == QStringLiteral("1 participant × 1 day × 85.00\u00a0EUR = 85.00\u00a0EUR"));
}

TEST_CASE("later days are named with the lower rate")
{
    const BudgetTerm later{{count(FactorKind::Participants, 2), count(FactorKind::DaysFrom15, 3),
                            money(FactorKind::LaterDailyRate, euros(60))},
                           {}};

    CHECK(
        derivation(line(CostCategory::IndividualSupport, {firstDays(2, 14), later}, euros(2740)))
        == QStringLiteral(
            "2 participants × 14 days × 85.00\u00a0EUR + 2 participants × 3 days from day 15 on × "
            "60.00\u00a0EUR (70% of the daily rate, rounded) = 2,740.00\u00a0EUR"));
}

TEST_CASE("real costs are written with their share, course fees with their days")
{
    const BudgetTerm share{
        {money(FactorKind::RealCost, euros(1500)), count(FactorKind::Percent, 80)}, {}};
    CHECK(derivation(line(CostCategory::ExceptionalCosts, {share}, euros(1200)))
          == QStringLiteral("1,500.00\u00a0EUR × 80% = 1,200.00\u00a0EUR"));

    const BudgetTerm fee{{count(FactorKind::Participants, 2), count(FactorKind::FeeDays, 5),
                          money(FactorKind::UnitCost, euros(80))},
                         {}};
    CHECK(derivation(line(CostCategory::CourseFees, {fee}, euros(800)))
          == QStringLiteral(
              "2 participants × 5 days of course fee × 80.00\u00a0EUR = 800.00\u00a0EUR"));
}

TEST_CASE("a range and an open end are shown as such")
{
    const MoneyRange unit{Money::euros(275), Money::euros(320)};
    const BudgetTerm travel{
        {count(FactorKind::AccompanyingPersons, 2), money(FactorKind::UnitCost, unit)}, {}};
    BudgetLine entry = line(CostCategory::Travel, {travel}, unit * 2);

    CHECK(derivation(entry)
          == QStringLiteral(
              "2 accompanying persons × 275.00–320.00\u00a0EUR = 550.00–640.00\u00a0EUR"));
    entry.open = true;
    CHECK(derivation(entry)
          == QStringLiteral(
              "2 accompanying persons × 275.00–320.00\u00a0EUR = at least 550.00\u00a0EUR"));
}

TEST_CASE("a deduction is negative")
{
    const BudgetTerm term{{count(FactorKind::Persons, 2), money(FactorKind::UnitCost, euros(275))},
                          {}};
    BudgetLine entry = line(CostCategory::Travel, {term}, euros(-550));
    entry.deduction = true;

    CHECK(derivation(entry) == QStringLiteral("−(2 persons × 275.00\u00a0EUR) = −550.00\u00a0EUR"));
}

TEST_CASE("a line without any term is not known yet")
{
    CHECK(derivation(line(CostCategory::Travel, {}, {})) == QStringLiteral("not known yet"));
}

TEST_CASE("a line is titled by category, place and persons")
{
    const auto title = [](const BudgetLine& entry) {
        return budgetLineTitle(entry, sample::application(), sample::call(), kEnglish);
    };
    BudgetLine entry = line(CostCategory::Travel, {}, {});
    CHECK(title(entry) == QStringLiteral("Travel: Activity 2 “Job shadowing in Kuopio”, Flow 1"));

    entry.accompanying = true;
    CHECK(title(entry)
          == QStringLiteral(
              "Travel: Activity 2 “Job shadowing in Kuopio”, Flow 1 (accompanying persons)"));

    entry.deduction = true;
    CHECK(title(entry)
          == QStringLiteral("Travel: Activity 2 “Job shadowing in Kuopio”, Flow 1 "
                            "(taken off, because the real cost is paid instead)"));
}

TEST_CASE("missing inputs are named by their labels")
{
    BudgetLine entry = line(CostCategory::Travel, {}, {});
    CHECK(missing(entry).isEmpty());

    entry.missing = {entry.where / QStringLiteral("greenTravel"),
                     FieldPath::parse(QStringLiteral("budget/agencyRates"))};
    CHECK(missing(entry)
          == QStringLiteral("This amount is a range. To make it exact, fill in: Activity 2 “Job "
                            "shadowing in Kuopio”, "
                            "Flow 1: Green travel; Daily rates of the agency."));

    entry.open = true;
    CHECK(missing(entry).startsWith(
        QStringLiteral("This amount cannot be worked out yet. Fill in: ")));
}

TEST_CASE("missing inputs of the whole budget are each named once")
{
    BudgetLine entry = line(CostCategory::Travel, {}, {});
    entry.missing = {entry.where / QStringLiteral("greenTravel")};
    BudgetResult budget;
    CHECK(missingText(budget, sample::application(), sample::call(), kEnglish).isEmpty());

    budget.lines = {entry, entry};
    CHECK(missingText(budget, sample::application(), sample::call(), kEnglish)
          == QStringLiteral("The grant is a range. To make it exact, fill in: Activity 2 “Job "
                            "shadowing in Kuopio”, "
                            "Flow 1: Green travel."));
    budget.open = true;
    CHECK(missingText(budget, sample::application(), sample::call(), kEnglish)
              .startsWith(QStringLiteral("The grant cannot be worked out yet. Fill in: ")));
}

TEST_CASE("why a real cost is not paid, or not certainly, stands behind its amount")
{
    CallSet call = sample::call();
    call.rates.exceptional = {{QStringLiteral("expensive_travel"), 80, 70, {}}};
    const auto written = [&](BudgetNote note, int percent, MoneyRange amount,
                             const char* language) {
        BudgetLine cost = line(
            CostCategory::ExceptionalCosts,
            {{{money(FactorKind::RealCost, euros(500)), count(FactorKind::Percent, percent)}, {}}},
            amount);
        cost.note = note;
        return derivationText(cost, call, Words(QLatin1String(language)));
    };
    CHECK(written(BudgetNote::UnitCostSuffices, 0, euros(0), "en")
          == QStringLiteral("500.00\u00a0EUR × 0% = 0.00\u00a0EUR (not paid: the unit cost of the "
                            "travel covers at least 70% of this cost)"));
    CHECK(written(BudgetNote::UnitCostMaySuffice, 80, {Money(), Money::euros(400)}, "en")
              .endsWith(QStringLiteral("(paid only if the unit cost of the travel covers less than "
                                       "70% of this cost)")));
    CHECK(written(BudgetNote::UnitCostSuffices, 0, euros(0), "lv")
              .contains(QStringLiteral("nesedz: ceļa izdevumu vienības izmaksas sedz vismaz")));
}

TEST_CASE("a cost without a known share says so")
{
    BudgetLine other =
        line(CostCategory::ExceptionalCosts,
             {{{money(FactorKind::RealCost, euros(250)), count(FactorKind::UnknownShare, 1)}, {}}},
             {Money(), Money::euros(250)});
    other.note = BudgetNote::ShareUnknown;
    CHECK(derivation(other).startsWith(
        QStringLiteral("250.00\u00a0EUR × a share that is not known = ")));
    CHECK(derivation(other).endsWith(QStringLiteral(
        "(the call names no share for this kind of cost; ask your National Agency)")));
}
