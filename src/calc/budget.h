#pragma once

#include "base/money.h"
#include "call/callset.h"
#include "model/application.h"
#include "model/fieldpath.h"

#include <optional>
#include <vector>

namespace itinera {

enum class CostCategory {
    Travel,
    IndividualSupport,
    OrganisationalSupport,
    InclusionOrganisations,
    InclusionParticipants,
    PreparatoryVisits,
    CourseFees,
    LinguisticSupport,
    ExceptionalCosts
};

/// All categories in the order of the budget.
[[nodiscard]] const std::vector<CostCategory>& costCategories();
/// Stable name, such as `travel`.
[[nodiscard]] QString costCategoryName(CostCategory category);

/// What a number of a derivation counts.
enum class FactorKind {
    Participants,
    AccompanyingPersons,
    Persons,
    DaysUpTo14,
    DaysFrom15,
    FeeDays,
    UnitCost,
    DailyRate,
    LaterDailyRate,
    RealCost,
    Percent,
    UnknownShare ///< something between nothing and the whole
};

/// What has to be said about a line besides its numbers.
enum class BudgetNote {
    None,
    UnitCostSuffices,   ///< a real cost that is not paid, because the unit cost covers enough of it
    UnitCostMaySuffice, ///< the same, if that is not certain yet
    ShareUnknown,       ///< the call names no share for this kind of cost
    RateUnknown         ///< the call data know no rate, so there is no upper limit
};

/// One factor of a product: a number, or an amount that may be a range.
struct Factor {
    FactorKind kind = FactorKind::Participants;
    int number = 0;
    MoneyRange amount;
    friend bool operator==(const Factor&, const Factor&) = default;
};

/// A product of factors. The amount of a line is the sum of its terms.
struct BudgetTerm {
    std::vector<Factor> factors;
    MoneyRange amount;
    friend bool operator==(const BudgetTerm&, const BudgetTerm&) = default;
};

/// One amount of the grant with everything it was made of.
struct BudgetLine {
    CostCategory category = CostCategory::Travel;
    FieldPath where; ///< flow, activity, visit or cost row it pays for
    std::optional<Id<Activity>> activity;
    MoneyRange amount;
    bool open = false; ///< no upper limit: a number of persons or days is missing, or a rate
    bool accompanying = false; ///< for accompanying persons
    bool deduction = false;    ///< takes back what a real cost replaces
    BudgetNote note = BudgetNote::None;
    std::vector<BudgetTerm> terms;
    std::vector<FieldPath> missing; ///< inputs that would make it exact
    std::vector<Provenance> sources;
};

struct BudgetResult {
    std::vector<BudgetLine> lines;
    MoneyRange total;
    bool open = false;

    [[nodiscard]] MoneyRange totalOf(CostCategory category) const;
    [[nodiscard]] MoneyRange totalOf(Id<Activity> activity) const;
    /// Inputs that keep the total from being exact, each once, in order of the lines.
    [[nodiscard]] std::vector<FieldPath> missing() const;
};

/// The grant by the unit costs of the call. Nothing is ever assumed: what is missing makes a range.
[[nodiscard]] BudgetResult computeBudget(const Application& application, const CallSet& call);

/// The band of a distance one way; null if there is none.
[[nodiscard]] const TravelBand* travelBand(const RateTable& rates, Kilometres distance);

/// The daily rate of days 1 to 14: as entered for the agency, else as published by it, else the
/// range of the call. Nothing if the call knows no such rate.
struct DailyRate {
    MoneyRange amount;
    Provenance source;
};
[[nodiscard]] std::optional<DailyRate> dailyRate(const Application& application,
                                                 const CallSet& call, const QString& who,
                                                 int countryGroup);

} // namespace itinera
