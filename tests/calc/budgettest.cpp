#include "support/catch.h"

#include "calc/grantmemory.h"
#include "calc/journeys.h"
#include "call/catalog.h"

#include <set>

// Worked by hand from funding.md of the rulebook; the sum stands in the comment beside it.

using namespace itinera;
using namespace itinera::test;
using enum CostCategory;

namespace {

MoneyRange of(const Application& application, CostCategory category)
{
    return budgetOf(application).totalOf(category);
}

MoneyRange travelOf(const Journey& journey)
{
    return of(applicationOf({journey}), Travel);
}

bool isOpen(const Application& application, CostCategory category)
{
    const BudgetResult budget = budgetOf(application);
    return std::any_of(budget.lines.begin(), budget.lines.end(), [&](const BudgetLine& line) {
        return line.category == category && line.open;
    });
}

QStringList missingIn(const Application& application)
{
    QStringList paths;
    for (const FieldPath& path : budgetOf(application).missing())
        paths << path.toString();
    return paths;
}

struct Cell {
    double from;
    double last; ///< the last distance of the band, at the precision of the calculator
    qint64 standard;
    qint64 green;
};

// funding.md 3, call 2024. Bands are half-open.
constexpr Cell kTravel[] = {
    {0, 9.99, 0, 0},
    {10, 99.99, 28, 56},
    {100, 499.99, 211, 285},
    {500, 1999.99, 309, 417},
    {2000, 2999.99, 395, 535},
    {3000, 3999.99, 580, 785},
    {4000, 7999.99, 1188, 1188},
    {8000, 20000, 1735, 1735},
};

// countries.md 4, call 2024.
const char* const kGroups[] = {
    "AT,BE,DE,DK,FI,FR,IE,IS,IT,LI,LU,NL,NO,SE",
    "CY,CZ,EE,EL,ES,LV,MT,PT,SI,SK",
    "BG,HR,HU,LT,MK,PL,RO,RS,TR",
};

} // namespace

// travel

TEST_CASE("travel support changes exactly at 10, 100, 500, 2000, 3000, 4000 and 8000 kilometres")
{
    for (const Cell& cell : kTravel) {
        for (const double km : {cell.from, cell.last}) {
            INFO(km << " km");
            CHECK(travelOf({.km = km, .green = false}) == euros(cell.standard));
            CHECK(travelOf({.km = km, .green = true}) == euros(cell.green));
        }
    }
}

TEST_CASE("travel support is paid for every participant and every accompanying person")
{
    // 16 pupils and 3 teachers, 1467.90 km: 309 each; 16 × 309 = 4944, 3 × 309 = 927, together
    // 5871.
    const Journey group{
        .type = QStringLiteral("SCH-GRP"), .km = 1467.90, .persons = 16, .accompanying = 3};
    CHECK(travelOf(group) == euros(5871));
    const auto lines = budgetOf(applicationOf({group})).lines;
    REQUIRE(lines.size() >= 2);
    CHECK(lines[0].amount == euros(4944));
    CHECK_FALSE(lines[0].accompanying);
    CHECK(lines[1].amount == euros(927));
    CHECK(lines[1].accompanying);
}

TEST_CASE("without a distance travel is anything from nothing to the longest band")
{
    CHECK(travelOf({.km = {}, .persons = 3}) == euros(0, 3 * 1735));
    CHECK(travelOf({.km = {}, .green = true, .persons = 3}) == euros(0, 3 * 1735));
    CHECK(missingIn(applicationOf({{.km = {}}}))
              .contains(QStringLiteral("activities/1/flows/1/distance/km")));
}

TEST_CASE("without the means of travel it lies between the standard and the green amount")
{
    CHECK(travelOf({.km = 1500, .green = {}, .persons = 2}) == euros(2 * 309, 2 * 417));
    CHECK(travelOf({.km = 5000, .green = {}, .persons = 2})
          == euros(2 * 1188)); // the same either way
    CHECK(travelOf({.km = {}, .green = {}, .persons = 2}) == euros(0, 2 * 1735));
    CHECK(missingIn(applicationOf({{.green = {}}}))
              .contains(QStringLiteral("activities/1/flows/1/greenTravel")));
}

TEST_CASE("without a number of participants the amount is open")
{
    const Application application = applicationOf({{.persons = {}}});
    CHECK(isOpen(application, Travel));
    CHECK(isOpen(application, IndividualSupport));
    CHECK(budgetOf(application).open);
    CHECK(budgetOf(application).total == euros(0));
    CHECK(missingIn(application).contains(QStringLiteral("activities/1/flows/1/participants")));
}

TEST_CASE("hosting teachers in training brings no travel and no individual support in this call")
{
    const Application application = applicationOf({{.type = QStringLiteral("SCH-HST"),
                                                    .to = QStringLiteral("LV"),
                                                    .persons = 2,
                                                    .days = 60}});
    CHECK(of(application, Travel) == euros(0));
    CHECK(of(application, IndividualSupport) == euros(0));
    CHECK(of(application, OrganisationalSupport) == euros(200)); // 2 × 100
    CHECK(budgetOf(application).total == euros(200));
}

// individual support

TEST_CASE("every programme country has the daily rates of its group")
{
    // funding.md 4.1, school staff and school pupils, groups 1 to 3.
    const std::pair<qint64, qint64> staff[] = {{107, 191}, {95, 169}, {84, 148}};
    const std::pair<qint64, qint64> pupils[] = {{48, 85}, {41, 74}, {36, 64}};
    int countries = 0;
    for (std::size_t group = 0; group < 3; ++group) {
        for (const QString& country : QString::fromLatin1(kGroups[group]).split(QLatin1Char(','))) {
            INFO(country.toStdString());
            ++countries;
            Journey journey{.to = country, .days = 1, .travelDays = 0};
            CHECK(of(applicationOf({journey}), IndividualSupport)
                  == euros(staff[group].first, staff[group].second));
            journey.type = QStringLiteral("SCH-LLM");
            CHECK(of(applicationOf({journey}), IndividualSupport)
                  == euros(pupils[group].first, pupils[group].second));
        }
    }
    CHECK(countries == 33);
}

TEST_CASE("each type of activity is paid at the rate of its participants")
{
    for (const char* type : {"SCH-JOB", "SCH-TEA", "SCH-CRS", "SCH-EXP"}) {
        INFO(type);
        const Journey day{.type = QLatin1String(type), .days = 1, .travelDays = 0};
        CHECK(of(applicationOf({day}), IndividualSupport) == euros(107, 191));
    }
    for (const char* type : {"SCH-GRP", "SCH-SLM", "SCH-LLM"}) {
        INFO(type);
        const Journey day{.type = QLatin1String(type), .days = 1, .travelDays = 0};
        CHECK(of(applicationOf({day}), IndividualSupport) == euros(48, 85));
    }
}

TEST_CASE("the 15th day is paid less, and travel days count among the first 14")
{
    const auto at85 = [](int days, int travelDays) {
        Budget budget;
        budget.agencyRates = List<AgencyRate>({agencyRate(1, "learner", 1, 85)});
        const Journey journey{
            .type = QStringLiteral("SCH-SLM"), .days = days, .travelDays = travelDays};
        return of(withBudget(applicationOf({journey}), budget), IndividualSupport);
    };
    // 70 % of 85 is 59.50, rounded 60.
    CHECK(at85(13, 0) == euros(1105)); // 13 × 85
    CHECK(at85(14, 0) == euros(1190)); // 14 × 85
    CHECK(at85(15, 0) == euros(1250)); // 14 × 85 + 1 × 60
    CHECK(at85(12, 2) == euros(1190)); // 12 + 2 = 14 days
    CHECK(at85(13, 2) == euros(1250)); // 13 + 2 = 15 days
    CHECK(at85(14, 2) == euros(1310)); // 14 × 85 + 2 × 60
    CHECK(at85(29, 2) == euros(2210)); // 14 × 85 + 17 × 60 = 1190 + 1020
}

TEST_CASE("the later rate is 70 percent, rounded to the nearest euro")
{
    // funding.md 4.2, the rows that concern schools.
    const std::pair<qint64, qint64> kLater[] = {{191, 134}, {169, 118}, {148, 104}, {107, 75},
                                                {95, 67},   {84, 59},   {85, 60},   {74, 52},
                                                {64, 45},   {48, 34},   {41, 29},   {36, 25}};
    for (const auto& [base, later] : kLater) {
        INFO(base);
        Budget budget;
        budget.agencyRates = List<AgencyRate>({agencyRate(1, "staff", 1, base)});
        const Journey journey{.days = 15, .travelDays = 0};
        const auto amount = of(withBudget(applicationOf({journey}), budget), IndividualSupport);
        CHECK(amount == euros(14 * base + later));
    }
}

TEST_CASE("a range of rates gives a range of later rates")
{
    // 20 days, staff, group 3: 14 × 84 + 6 × 59 = 1176 + 354 = 1530; 14 × 148 + 6 × 104 = 2072 +
    // 624 = 2696.
    const Journey journey{.to = QStringLiteral("RO"), .days = 18, .travelDays = 2};
    CHECK(of(applicationOf({journey}), IndividualSupport) == euros(1530, 2696));
}

TEST_CASE("two travel days are paid, or six for green travel")
{
    const auto daysPaid = [](std::optional<bool> green, int travelDays) {
        Budget budget;
        budget.agencyRates = List<AgencyRate>({agencyRate(1, "staff", 1, 100)});
        const Journey journey{.green = green, .days = 4, .travelDays = travelDays};
        const auto amount = of(withBudget(applicationOf({journey}), budget), IndividualSupport);
        REQUIRE(amount.isExact());
        return amount.least.inCents() / 10000 - 4;
    };
    CHECK(daysPaid(false, 0) == 0);
    CHECK(daysPaid(false, 1) == 1);
    CHECK(daysPaid(false, 2) == 2);
    CHECK(daysPaid(false, 3) == 2);
    CHECK(daysPaid(false, 6) == 2);
    CHECK(daysPaid(true, 2) == 2);
    CHECK(daysPaid(true, 6) == 6);
    CHECK(daysPaid(true, 7) == 6);
    CHECK(daysPaid({}, 2) == 2); // whatever the means
}

TEST_CASE("travel days beyond two are a range while the means of travel is unknown")
{
    Budget budget;
    budget.agencyRates = List<AgencyRate>({agencyRate(1, "staff", 1, 100)});
    // 5 + 2 = 7 days standard, 5 + 4 = 9 days green.
    const Journey journey{.green = {}, .days = 5, .travelDays = 4};
    CHECK(of(withBudget(applicationOf({journey}), budget), IndividualSupport) == euros(700, 900));
    // 12 + 2 = 14 days; with 4 more green days these are days 15 to 18: 14 × 100, + 4 × 70.
    const Journey longer{.green = {}, .days = 12, .travelDays = 6};
    CHECK(of(withBudget(applicationOf({longer}), budget), IndividualSupport) == euros(1400, 1680));
    // 11 + 2 = 13 days; of 4 more one is the 14th: 13 × 100; + 100 + 3 × 70.
    const Journey across{.green = {}, .days = 11, .travelDays = 6};
    CHECK(of(withBudget(applicationOf({across}), budget), IndividualSupport) == euros(1300, 1610));
}

TEST_CASE("accompanying persons are paid as staff, for their own days")
{
    Budget budget;
    budget.agencyRates =
        List<AgencyRate>({agencyRate(1, "staff", 1, 191), agencyRate(2, "learner", 1, 85)});
    const auto support = [&](std::optional<int> accompanyingDays) {
        const Journey journey{.type = QStringLiteral("SCH-LLM"),
                              .days = 90,
                              .travelDays = 2,
                              .accompanying = 1,
                              .accompanyingDays = accompanyingDays};
        return of(withBudget(applicationOf({journey}), budget), IndividualSupport);
    };
    // Pupil: 92 days: 14 × 85 + 78 × 60 = 1190 + 4680 = 5870.
    CHECK(support(3) == euros(5870 + 5 * 191));              // 3 + 2 days
    CHECK(support(60) == euros(5870 + 14 * 191 + 48 * 134)); // 62 days
    CHECK(support(61)
          == euros(5870 + 14 * 191 + 48 * 134)); // beyond the 60th under inclusion support
    CHECK(support({}) == euros(5870 + 14 * 191 + 48 * 134)); // the whole stay
}

TEST_CASE("the rate that is entered wins over the published one, and that over the range")
{
    const Journey week{.days = 5, .travelDays = 2};
    CHECK(of(applicationOf({week}, QStringLiteral("LV01")), IndividualSupport)
          == euros(749, 1337)); // 7 × 107, 7 × 191
    CHECK(of(applicationOf({week}, QStringLiteral("IS01")), IndividualSupport)
          == euros(1337)); // 7 × 191
    Budget budget;
    budget.agencyRates =
        List<AgencyRate>({agencyRate(1, "staff", 1, 150), agencyRate(2, "staff", 2, 120)});
    CHECK(of(withBudget(applicationOf({week}, QStringLiteral("IS01")), budget), IndividualSupport)
          == euros(1050));
    CHECK(of(withBudget(applicationOf({week}, QStringLiteral("LV01")), budget), IndividualSupport)
          == euros(1050));
    CHECK(missingIn(applicationOf({week})) == QStringList{QStringLiteral("budget/agencyRates")});
    CHECK(missingIn(withBudget(applicationOf({week}), budget)) == QStringList());
}

TEST_CASE("Iceland has published the highest rates for every group")
{
    const struct {
        const char* country;
        qint64 staff;
        qint64 pupil;
    } kRows[] = {{"DE", 191, 85}, {"LV", 169, 74}, {"PL", 148, 64}};
    for (const auto& row : kRows) {
        Journey day{.to = QLatin1String(row.country), .days = 1, .travelDays = 0};
        CHECK(of(applicationOf({day}, QStringLiteral("IS01")), IndividualSupport)
              == euros(row.staff));
        day.type = QStringLiteral("SCH-SLM");
        CHECK(of(applicationOf({day}, QStringLiteral("IS01")), IndividualSupport)
              == euros(row.pupil));
    }
}

TEST_CASE("a rate that is entered without an amount does not count")
{
    AgencyRate empty = agencyRate(1, "staff", 1, 0);
    empty.daily.reset();
    Budget budget;
    budget.agencyRates = List<AgencyRate>({empty});
    CHECK(of(withBudget(applicationOf({{.days = 1, .travelDays = 0}}), budget), IndividualSupport)
          == euros(107, 191));
}

TEST_CASE("without days, travel days or a known country individual support is open")
{
    CHECK(isOpen(applicationOf({{.days = {}}}), IndividualSupport));
    CHECK(isOpen(applicationOf({{.travelDays = {}}}), IndividualSupport));
    CHECK(isOpen(applicationOf({{.to = QString()}}), IndividualSupport));
    CHECK(
        isOpen(applicationOf({{.to = QStringLiteral("CH")}}), IndividualSupport)); // no cost group
    CHECK_FALSE(isOpen(applicationOf({{}}), IndividualSupport));
    CHECK(missingIn(applicationOf({{.days = {}, .travelDays = {}}}))
          == QStringList{QStringLiteral("activities/1/flows/1/days"),
                         QStringLiteral("activities/1/flows/1/travelDays")});
}

// other unit costs

TEST_CASE("each type of activity has its tier of organisational support")
{
    // funding.md 5, school education.
    const std::pair<const char*, qint64> kTiers[] = {
        {"SCH-JOB", 350}, {"SCH-TEA", 350}, {"SCH-CRS", 100}, {"SCH-GRP", 100},
        {"SCH-SLM", 350}, {"SCH-LLM", 500}, {"SCH-EXP", 100}, {"SCH-HST", 100}};
    for (const auto& [type, amount] : kTiers) {
        INFO(type);
        CHECK(of(applicationOf({{.type = QLatin1String(type)}}), OrganisationalSupport)
              == euros(amount));
    }
}

TEST_CASE("from the 101st participant of a type organisational support falls")
{
    CHECK(of(applicationOf({{.persons = 99}}), OrganisationalSupport) == euros(34650)); // 99 × 350
    CHECK(of(applicationOf({{.persons = 100}}), OrganisationalSupport)
          == euros(35000)); // 100 × 350
    CHECK(of(applicationOf({{.persons = 101}}), OrganisationalSupport)
          == euros(35200)); // 100 × 350 + 1 × 200
    CHECK(of(applicationOf({{.type = QStringLiteral("SCH-LLM"), .persons = 101}}),
             OrganisationalSupport)
          == euros(50500)); // 101 × 500
}

TEST_CASE("the hundred is counted over all activities of the same type, not over all types")
{
    const Journey sixty{.persons = 60};
    Journey teaching = sixty;
    teaching.type = QStringLiteral("SCH-TEA");
    // 60 + 60 of one type: 100 × 350 + 20 × 200 = 39000.
    CHECK(of(applicationOf({sixty, sixty}), OrganisationalSupport) == euros(39000));
    // 60 + 60 of two types: 120 × 350 = 42000.
    CHECK(of(applicationOf({sixty, teaching}), OrganisationalSupport) == euros(42000));
}

TEST_CASE("accompanying persons bring no organisational support")
{
    const Journey group{.type = QStringLiteral("SCH-GRP"), .persons = 10, .accompanying = 2};
    CHECK(of(applicationOf({group}), OrganisationalSupport) == euros(1000));
}

TEST_CASE("course fees are 80 a day, and never more than 800 for a participant")
{
    const auto fees = [](int days, int persons) {
        return of(applicationOf(
                      {{.type = QStringLiteral("SCH-CRS"), .persons = persons, .feeDays = days}}),
                  CourseFees);
    };
    CHECK(fees(1, 1) == euros(80));
    CHECK(fees(5, 2) == euros(800)); // 2 × 5 × 80
    CHECK(fees(9, 1) == euros(720));
    CHECK(fees(10, 1) == euros(800));
    CHECK(fees(11, 1) == euros(800));
    CHECK(fees(30, 3) == euros(2400)); // 3 × 800
    CHECK(fees(0, 3) == euros(0));
}

TEST_CASE("only courses have course fees")
{
    CHECK(of(applicationOf({{.type = QStringLiteral("SCH-TEA"), .feeDays = 5}}), CourseFees)
          == euros(0));
}

TEST_CASE("linguistic support is 150 for those who need it, and 150 more for every long-term pupil")
{
    const auto support = [](const char* type, int persons, std::optional<int> need) {
        return of(
            applicationOf({{.type = QLatin1String(type), .persons = persons, .linguistic = need}}),
            LinguisticSupport);
    };
    CHECK(support("SCH-SLM", 3, 2) == euros(300));
    CHECK(support("SCH-SLM", 3, {}) == euros(0));
    CHECK(support("SCH-LLM", 3, 2) == euros(750));  // 2 × 150 + 3 × 150
    CHECK(support("SCH-LLM", 3, {}) == euros(450)); // 3 × 150, without a condition
}

TEST_CASE("organisations get 125 for every participant with fewer opportunities")
{
    CHECK(of(applicationOf({{.persons = 16, .fewer = 6}}), InclusionOrganisations) == euros(750));
    CHECK(of(applicationOf({{.persons = 16, .fewer = 0}}), InclusionOrganisations) == euros(0));
}

TEST_CASE("while it is unknown how many have fewer opportunities, that support is a range")
{
    const Application application = applicationOf({{.persons = 4, .fewer = {}}});
    CHECK(of(application, InclusionOrganisations) == euros(0, 500)); // none, or 4 × 125
    CHECK(missingIn(application)
              .contains(QStringLiteral("activities/1/flows/1/participants/1/fewerOpportunities")));
}

TEST_CASE("a row without that number does not hide the others")
{
    Journey known{.persons = 16, .fewer = 6};
    Application application = applicationOf({known});
    FlowParticipants unknown;
    unknown.id = Id<FlowParticipants>(2);
    unknown.number = 2;
    application.activities = application.activities.with([&](auto& items) {
        items[0] = items[0].with([&](Activity& activity) {
            activity.flows = activity.flows.with([&](auto& flows) {
                flows[0] = flows[0].with([&](Flow& flow) {
                    flow.participants =
                        flow.participants.with([&](auto& rows) { rows.emplace_back(unknown); });
                });
            });
        });
    });
    CHECK(of(application, InclusionOrganisations) == euros(750, 1000)); // 6 × 125 to 8 × 125
}

TEST_CASE("a preparatory visit is 680 for each person")
{
    Application application = applicationOf({{}});
    PreparatoryVisit visit;
    visit.id = Id<PreparatoryVisit>(1);
    visit.activity = Id<Activity>(1);
    visit.persons = 2;
    application.preparatoryVisits = List<PreparatoryVisit>({visit});
    CHECK(of(application, PreparatoryVisits) == euros(1360));
    visit.persons.reset();
    application.preparatoryVisits = List<PreparatoryVisit>({visit});
    CHECK(isOpen(application, PreparatoryVisits));
    CHECK(missingIn(application).contains(QStringLiteral("preparatoryVisits/1/persons")));
}

// real costs

TEST_CASE("inclusion support for participants is paid in full")
{
    Budget budget;
    budget.inclusion = List<RealCost>({realCost("", 1, 2, 1480)});
    CHECK(of(withBudget(applicationOf({{}}), budget), InclusionParticipants) == euros(1480));
}

TEST_CASE("exceptional costs are paid at the share of their type")
{
    const std::pair<const char*, qint64> kShares[] = {{"visa", 1000},
                                                      {"residence_permit", 1000},
                                                      {"vaccination", 1000},
                                                      {"medical_certificate", 1000},
                                                      {"expensive_travel", 800},
                                                      {"financial_guarantee", 800}};
    for (const auto& [type, paid] : kShares) {
        INFO(type);
        Budget budget;
        budget.exceptional = List<RealCost>({realCost(type, {}, 1, 1000)});
        CHECK(of(withBudget(applicationOf({}), budget), ExceptionalCosts) == euros(paid));
    }
}

TEST_CASE("a share of a cost is rounded to the nearest cent")
{
    RealCost cost = realCost("financial_guarantee", {}, 1, 0);
    cost.cost = Money::cents(333); // 80 % is 266.4
    Budget budget;
    budget.exceptional = List<RealCost>({cost});
    CHECK(of(withBudget(applicationOf({}), budget), ExceptionalCosts)
          == MoneyRange::exactly(Money::cents(266)));
}

TEST_CASE("expensive travel is paid instead of the unit cost of these persons")
{
    // 3 persons, 1500 km: 3 × 309 = 927. Two of them travel for 1240: 80 % is 992, 2 × 309 = 618
    // fall away.
    Budget budget;
    budget.exceptional = List<RealCost>({realCost("expensive_travel", 1, 2, 1240)});
    const Application application = withBudget(applicationOf({{.persons = 3}}), budget);
    CHECK(of(application, ExceptionalCosts) == euros(992));
    CHECK(of(application, Travel) == euros(309)); // 927 − 618
    const auto lines = budgetOf(application).lines;
    CHECK(std::count_if(lines.begin(), lines.end(),
                        [](const BudgetLine& line) { return line.deduction; })
          == 1);
}

TEST_CASE("how much unit cost expensive travel replaces is a range while the persons are unknown")
{
    Budget budget;
    budget.exceptional = List<RealCost>({realCost("expensive_travel", 1, {}, 1240)});
    const Application application = withBudget(applicationOf({{.persons = 3}}), budget);
    CHECK(of(application, Travel) == euros(0, 927)); // all three, or nobody
    CHECK(missingIn(application).contains(QStringLiteral("budget/exceptional/1/persons")));
}

TEST_CASE("expensive travel is paid only if the unit cost covers less than 70 percent of it")
{
    // Two persons, 1500 km: 2 × 309 = 618, which is 70 % of 882.86.
    const auto budgetFor = [](qint64 euros) {
        Budget budget;
        budget.exceptional = List<RealCost>({realCost("expensive_travel", 1, 2, euros)});
        return withBudget(applicationOf({{.persons = 2}}), budget);
    };
    CHECK(of(budgetFor(882), ExceptionalCosts) == euros(0)); // 618 covers 70.07 %
    CHECK(of(budgetFor(882), Travel) == euros(618));
    CHECK(of(budgetFor(883), ExceptionalCosts) == MoneyRange::exactly(Money::cents(70640)));
    CHECK(of(budgetFor(883), Travel) == euros(0));
    const auto lines = budgetOf(budgetFor(882)).lines;
    CHECK(std::count_if(
              lines.begin(), lines.end(),
              [](const BudgetLine& line) { return line.note == BudgetNote::UnitCostSuffices; })
          == 1);
}

TEST_CASE("whether expensive travel is paid is a range while the unit cost is one")
{
    // 1500 km, green or not: 309 or 417 of 500, that is 61.8 % or 83.4 %.
    Budget budget;
    budget.exceptional = List<RealCost>({realCost("expensive_travel", 1, 1, 500)});
    const Application application = withBudget(applicationOf({{.green = {}}}), budget);
    CHECK(of(application, ExceptionalCosts) == euros(0, 400));
    CHECK(of(application, Travel) == euros(-108, 417)); // 309 to 417, less 0 to 417
    CHECK(missingIn(application).contains(QStringLiteral("activities/1/flows/1/greenTravel")));
}

TEST_CASE("no more unit cost falls away than there are persons who travel")
{
    // Two pupils and one teacher: 3 × 309 = 927.
    Budget budget;
    budget.exceptional = List<RealCost>({realCost("expensive_travel", 1, 5, 4000)});
    const Application five = withBudget(applicationOf({{.persons = 2, .accompanying = 1}}), budget);
    CHECK(of(five, Travel) == euros(0));
    CHECK(of(five, ExceptionalCosts) == euros(3200));
    RealCost second = realCost("expensive_travel", 1, 2, 2000);
    second.id = Id<RealCost>(2);
    budget.exceptional = List<RealCost>({realCost("expensive_travel", 1, 2, 2000), second});
    const Application twice =
        withBudget(applicationOf({{.persons = 2, .accompanying = 1}}), budget);
    CHECK(of(twice, Travel) == euros(0)); // two, and then the one that is left
}

TEST_CASE("of persons who are not paid alike anybody may travel expensively")
{
    // Somebody at 309 and somebody at 1735; which of them is not said.
    Application application = applicationOf({{.km = 1500}});
    Flow far = flowOf({.km = 9000});
    far.id = Id<Flow>(2);
    application.activities = application.activities.with([&](List<Activity>::Items& items) {
        items.front() = items.front().with([&](Activity& activity) {
            activity.flows =
                activity.flows.with([&](List<Flow>::Items& flows) { flows.emplace_back(far); });
        });
    });
    Budget budget;
    budget.exceptional = List<RealCost>({realCost("expensive_travel", 1, 1, 9000)});
    CHECK(of(withBudget(application, budget), Travel) == euros(309, 1735));
    budget.exceptional = List<RealCost>({realCost("expensive_travel", 1, 2, 9000)});
    CHECK(of(withBudget(application, budget), Travel) == euros(0));
}

TEST_CASE("a cost for which the call names no share is anything up to the whole of it")
{
    for (const char* type : {"other", ""}) {
        INFO(type);
        Budget budget;
        budget.exceptional = List<RealCost>({realCost(type, 1, 1, 250)});
        const Application application = withBudget(applicationOf({{}}), budget);
        CHECK(of(application, ExceptionalCosts) == euros(0, 250));
        CHECK(missingIn(application).contains(QStringLiteral("budget/exceptional/1/type")));
        CHECK(budgetOf(application).lines.back().note == BudgetNote::ShareUnknown);
    }
}

TEST_CASE("a rate outside the range of the call is used as it is entered")
{
    Budget budget;
    budget.agencyRates = List<AgencyRate>({agencyRate(1, "staff", 1, 300)});
    CHECK(of(withBudget(applicationOf({{}}), budget), IndividualSupport) == euros(2100)); // 7 × 300
}

TEST_CASE("the grant that is remembered is that of the budget")
{
    GrantMemory memory;
    Application application = sample(Sample::English);
    const auto same = [&] {
        return memory.grant(application, call()).total == budgetOf(application).total;
    };
    CHECK(same());
    application = withAt(application, "activities/3/flows/1/days", 9);
    CHECK(same());
    application = withAt(application, "context/agency", QStringLiteral("LV01"));
    CHECK(same());
    application = withBudget(application, {});
    CHECK(same());
    application = withoutAt(application, "activities/2");
    CHECK(same());
}

TEST_CASE("without its cost a real cost is open")
{
    Budget budget;
    budget.inclusion = List<RealCost>({realCost("", 1, 2, {})});
    CHECK(isOpen(withBudget(applicationOf({{}}), budget), InclusionParticipants));
}

// the whole

TEST_CASE("a whole activity adds up")
{
    // 3 teachers, 5 days and 2 travel days, 2179.09 km, by the rates of Iceland:
    // travel 3 × 395 = 1185; individual support 3 × 7 × 191 = 4011; organisational support 3 × 350
    // = 1050.
    const Application application =
        applicationOf({{.km = 2179.09, .persons = 3}}, QStringLiteral("IS01"));
    const BudgetResult budget = budgetOf(application);
    CHECK(budget.totalOf(Travel) == euros(1185));
    CHECK(budget.totalOf(IndividualSupport) == euros(4011));
    CHECK(budget.totalOf(OrganisationalSupport) == euros(1050));
    CHECK(budget.total == euros(6246));
    CHECK_FALSE(budget.open);
    CHECK(budget.missing().empty());
}

TEST_CASE("the grant of the English sample is what it adds up to by hand")
{
    // Rates of Iceland; groups: FI, DE, IE, IS 1, ES 2. km: Kuopio 2179.09, Emden 1952.04,
    // Santander 2621.89, Galway 1467.90, Dokkum 1909.42.
    // Travel: JOB 3 × 395 + 2 × 309 = 1803; TEA 2 × 395 + 1 × 309 = 1099; GRP (16 + 3) × 309 =
    // 5871;
    //   LLM Santander (1 + 1) × 395, Kuopio 1 × 395 = 1185; EXP 309. Together 10267.
    // Individual support: JOB 5 × 7 × 191 = 6685; TEA 2 × 7 × 169 + 1 × 7 × 191 = 2366 + 1337 =
    // 3703;
    //   GRP 16 × 7 × 85 = 9520, 3 × 7 × 191 = 4011; LLM Santander 94 + 2 = 96 days: 14 × 74 + 82 ×
    //   52 = 1036 + 4264 = 5300, accompanying 5 × 169 = 845; Kuopio 94 + 2 = 96 days: 14 × 85 + 82
    //   × 60 = 1190 + 4920 = 6110; EXP 7 × 191 = 1337. Together 37511.
    // Organisational support: JOB 5 × 350, TEA 3 × 350, GRP 16 × 100, LLM 2 × 500, EXP 100 = 5500.
    // Inclusion, organisations: GRP 6 × 125, LLM 1 × 125 = 875. Inclusion, participants: 1480.
    // Preparatory visit: 2 × 680 = 1360. Linguistic: 2 × 150 + 2 × 150 = 600.
    const BudgetResult budget = budgetOf(sample(Sample::English));
    CHECK(budget.totalOf(Travel) == euros(10267));
    CHECK(budget.totalOf(IndividualSupport) == euros(37511));
    CHECK(budget.totalOf(OrganisationalSupport) == euros(5500));
    CHECK(budget.totalOf(InclusionOrganisations) == euros(875));
    CHECK(budget.totalOf(InclusionParticipants) == euros(1480));
    CHECK(budget.totalOf(PreparatoryVisits) == euros(1360));
    CHECK(budget.totalOf(LinguisticSupport) == euros(600));
    CHECK(budget.totalOf(CourseFees) == euros(0));
    CHECK(budget.totalOf(ExceptionalCosts) == euros(0));
    CHECK(budget.total == euros(57593));
    CHECK(budget.missing().empty());
}

TEST_CASE("lines stand in the order of the categories, and names are all different")
{
    const auto lines = budgetOf(sample(Sample::Latvian)).lines;
    CHECK(std::is_sorted(lines.begin(), lines.end(), [](const BudgetLine& a, const BudgetLine& b) {
        return a.category < b.category;
    }));
    std::set<QString> names;
    for (const CostCategory category : costCategories())
        names.insert(costCategoryName(category));
    CHECK(names.size() == 9);
    CHECK(names.contains(QStringLiteral("travel")));
    CHECK(names.contains(QStringLiteral("exceptional-costs")));
}

TEST_CASE("every line says where its figures come from")
{
    for (const Sample which : {Sample::English, Sample::Latvian})
        for (const BudgetLine& line : budgetOf(sample(which)).lines) {
            INFO(line.where.toString().toStdString());
            CHECK_FALSE(line.sources.empty());
            CHECK_FALSE(line.terms.empty());
        }
}

TEST_CASE("a rate that a call does not know leaves the amount open, and is never taken for nothing")
{
    // rates.json of 2023: linguistic support not known. The English sample asks for it.
    const auto call2023 = CallCatalog().load(2023, kUsualAction);
    REQUIRE(call2023.ok());
    const BudgetResult result = computeBudget(sample(Sample::English), *call2023.value());
    int unknown = 0;
    for (const BudgetLine& line : result.lines)
        if (line.note == BudgetNote::RateUnknown) {
            ++unknown;
            CHECK(line.open);
            CHECK(line.category == CostCategory::LinguisticSupport);
        }
    CHECK(unknown > 0);
    CHECK(result.open);
}

TEST_CASE("where a call has no cap of course fees, every day is paid")
{
    // Guides 2025 and 2026: 80 EUR a day, no cap; 12 days of 2 persons: 2 x 12 x 80 = 1,920 EUR.
    // Call 2024: at most 800 EUR each, 2 x 800 = 1,600 EUR.
    Application application = sample(Sample::Latvian);
    const auto feesIn = [&](int year) {
        const auto set = CallCatalog().load(year, kUsualAction);
        REQUIRE(set.ok());
        return computeBudget(application, *set.value()).totalOf(CostCategory::CourseFees);
    };
    for (const auto& activity : application.activities) {
        if (activity->type != QLatin1String("SCH-CRS"))
            continue;
        bool first = true;
        for (const auto& flow : activity->flows) {
            const std::string path = "activities/" + std::to_string(activity->id.value())
                                     + "/flows/" + std::to_string(flow->id.value());
            application = withAt(application, (path + "/courseFeeDays").c_str(), first ? 12 : 0);
            if (first)
                application = withAt(application, (path + "/participants/1/number").c_str(), 2);
            first = false;
        }
    }
    CHECK(feesIn(2024) == MoneyRange::exactly(Money::euros(1600)));
    CHECK(feesIn(2026) == MoneyRange::exactly(Money::euros(1920)));
}
