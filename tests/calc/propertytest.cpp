#include "support/catch.h"

#include "calc/journeys.h"
#include "model/fieldaccess.h"

#include <random>

// What must hold for any application: whatever is filled in can only make the grant more certain.

using namespace itinera;
using namespace itinera::test;

namespace {

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }

    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }
    bool coin() { return upTo(1) == 1; }
    template <class T>
    std::optional<T> maybe(T value)
    {
        return upTo(3) == 0 ? std::nullopt : std::optional(value);
    }
    template <class Items>
    auto oneOf(const Items& items)
    {
        return items[static_cast<std::size_t>(upTo(static_cast<int>(std::size(items)) - 1))];
    }

private:
    std::mt19937 m_engine;
};

constexpr const char* kTypes[] = {"SCH-JOB", "SCH-TEA", "SCH-CRS", "SCH-GRP",
                                  "SCH-SLM", "SCH-LLM", "SCH-EXP", "SCH-HST"};
constexpr const char* kCountries[] = {"FI", "LV", "RO", "CH"};
constexpr const char* kCosts[] = {"visa", "expensive_travel", "financial_guarantee", "other"};

Journey anyJourney(Dice& dice)
{
    Journey journey;
    journey.type = QLatin1String(dice.oneOf(kTypes));
    journey.to = dice.upTo(5) == 0 ? QString() : QString(QLatin1String(dice.oneOf(kCountries)));
    journey.km = dice.maybe(static_cast<double>(dice.upTo(900000)) / 100);
    journey.green = dice.maybe(dice.coin());
    journey.persons = dice.maybe(dice.upTo(60));
    journey.fewer = dice.maybe(dice.upTo(journey.persons.value_or(60)));
    journey.days = dice.maybe(dice.upTo(80));
    journey.travelDays = dice.maybe(dice.upTo(8));
    journey.accompanying = dice.maybe(dice.upTo(4));
    journey.accompanyingDays = dice.maybe(dice.upTo(80));
    journey.feeDays = dice.maybe(dice.upTo(14));
    journey.linguistic = dice.maybe(dice.upTo(5));
    return journey;
}

Application anyApplication(Dice& dice)
{
    std::vector<Journey> journeys;
    for (int i = dice.upTo(3); i >= 0; --i)
        journeys.push_back(anyJourney(dice));
    Application application = applicationOf(journeys, QLatin1String(dice.coin() ? "IS01" : "LV01"));
    Budget budget;
    if (dice.coin())
        budget.inclusion =
            List<RealCost>({realCost("", 1, 1, dice.maybe(qint64(dice.upTo(3000))))});
    if (dice.coin())
        budget.exceptional = List<RealCost>(
            {realCost(dice.oneOf(kCosts), 1, dice.maybe(1), dice.maybe(qint64(dice.upTo(3000))))});
    if (dice.coin())
        budget.agencyRates = List<AgencyRate>({agencyRate(1, "staff", 1, 107 + dice.upTo(84))});
    PreparatoryVisit visit;
    visit.id = Id<PreparatoryVisit>(1);
    visit.persons = dice.maybe(dice.upTo(3));
    application.preparatoryVisits = List<PreparatoryVisit>({visit});
    return withBudget(application, budget);
}

// Something that fits the place and was not there before.
std::optional<Application> filledIn(const Application& application, const FieldPath& path,
                                    Dice& dice)
{
    const QString name = path.segments().last();
    const auto set = [&](const FieldPath& at,
                         const FieldValue& value) -> std::optional<Application> {
        const auto changed = withValue(application, at, value);
        REQUIRE(changed.ok());
        return changed.value();
    };
    if (name == QLatin1String("km"))
        return set(path, Kilometres::hundredths(dice.upTo(900000)));
    if (name == QLatin1String("greenTravel"))
        return set(path, dice.coin());
    if (name == QLatin1String("country"))
        return set(path, QString(QLatin1String(dice.oneOf(kCountries))));
    if (name == QLatin1String("participants")) {
        const FieldPath row = path / 1;
        return set(row / QStringLiteral("number"), dice.upTo(60));
    }
    if (name == QLatin1String("fewerOpportunities")) {
        const auto number = valueAt(application, path.parent() / QStringLiteral("number"));
        const int* most = number ? std::get_if<int>(&*number) : nullptr;
        return set(path, dice.upTo(most ? *most : 0));
    }
    if (name == QLatin1String("cost"))
        return set(path, Money::cents(dice.upTo(300000)));
    if (name == QLatin1String("type"))
        return set(path, QString(QLatin1String(dice.coin() ? "visa" : "financial_guarantee")));
    if (name == QLatin1String("agencyRates"))
        return std::nullopt; // looked at below
    if (name == QLatin1String("persons") && path.startsWith(pathOf("budget")))
        return set(path, dice.upTo(1));
    return set(path, dice.upTo(20)); // days, travel days, persons
}

Money least(const BudgetResult& budget)
{
    return budget.total.least;
}

} // namespace

TEST_CASE("the total is the sum of the lines, of the categories, and the terms make the lines")
{
    Dice dice(2024);
    for (int round = 0; round < 400; ++round) {
        const BudgetResult budget = budgetOf(anyApplication(dice));
        MoneyRange lines;
        MoneyRange categories;
        bool open = false;
        for (const BudgetLine& line : budget.lines) {
            MoneyRange terms;
            for (const BudgetTerm& term : line.terms)
                terms += term.amount;
            REQUIRE(terms == line.amount);
            REQUIRE(line.amount.least <= line.amount.most);
            lines += line.amount;
            open = open || line.open;
        }
        for (const CostCategory category : costCategories())
            categories += budget.totalOf(category);
        REQUIRE(lines == budget.total);
        REQUIRE(categories == budget.total);
        REQUIRE(open == budget.open);
        if (budget.missing().empty()) {
            REQUIRE(budget.total.isExact());
            REQUIRE_FALSE(budget.open);
        }
    }
}

TEST_CASE("an amount that is not exact says what is missing")
{
    Dice dice(7);
    for (int round = 0; round < 400; ++round)
        for (const BudgetLine& line : budgetOf(anyApplication(dice)).lines)
            if ((line.open || !line.amount.isExact()) && !line.deduction)
                REQUIRE_FALSE(line.missing.empty());
}

TEST_CASE("filling in something that is missing gives a grant inside the former limits")
{
    Dice dice(122);
    int filled = 0;
    for (int round = 0; round < 600; ++round) {
        Application application = anyApplication(dice);
        for (int step = 0; step < 12; ++step) {
            const BudgetResult before = budgetOf(application);
            const auto missing = before.missing();
            if (missing.empty())
                break;
            const FieldPath path = dice.oneOf(missing);
            const auto next = filledIn(application, path, dice);
            if (!next)
                continue;
            const BudgetResult after = budgetOf(*next);
            INFO("round " << round << ", filled " << path.toString().toStdString());
            REQUIRE(least(after) >= least(before));
            if (!before.open) {
                REQUIRE_FALSE(after.open);
                REQUIRE(after.total.most <= before.total.most);
            }
            application = *next;
            ++filled;
        }
    }
    CHECK(filled > 1500);
}

TEST_CASE("a rate inside the range of the call gives a grant inside the former limits")
{
    const Application& application = sample(Sample::Latvian); // its agency has published no rates
    const BudgetResult before = budgetOf(application);
    const std::pair<const char*, std::pair<int, int>> kRanges[] = {{"staff", {107, 191}},
                                                                   {"learner", {48, 85}}};
    for (const auto& [who, range] : kRanges)
        for (int rate = range.first; rate <= range.second; ++rate) {
            Budget budget = *application.budget;
            budget.agencyRates = List<AgencyRate>({agencyRate(1, who, 1, rate)});
            const BudgetResult after = budgetOf(withBudget(application, budget));
            REQUIRE(least(after) >= least(before));
            REQUIRE(after.total.most <= before.total.most);
        }
}

TEST_CASE("a day more, a travel day more or a participant more never costs less")
{
    Dice dice(15);
    for (int round = 0; round < 200; ++round) {
        Journey journey = anyJourney(dice);
        for (std::optional<int> Journey::*member :
             {&Journey::days, &Journey::travelDays, &Journey::persons, &Journey::accompanying,
              &Journey::accompanyingDays, &Journey::feeDays, &Journey::linguistic}) {
            Journey more = journey;
            more.*member = 0;
            MoneyRange before = budgetOf(applicationOf({more})).total;
            for (int value = 1; value <= 110; ++value) {
                more.*member = value;
                const MoneyRange after = budgetOf(applicationOf({more})).total;
                INFO("round " << round << ", value " << value);
                REQUIRE(after.least >= before.least);
                REQUIRE(after.most >= before.most);
                before = after;
            }
        }
    }
}
