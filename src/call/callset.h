#pragma once

#include "call/checkdef.h"
#include "call/formdef.h"
#include "call/rates.h"

#include <QDateTime>

#include <map>

namespace itinera {

/// In lists of countries: every member state.
inline constexpr QLatin1String kAllMemberStates("EU");

enum class Membership { EuropeanUnion, Associated, Third };

struct CountryDef {
    QString code;
    LocalText name;
    Membership membership = Membership::Third;
    std::optional<int> region;    ///< third countries, 1 to 14
    std::optional<int> costGroup; ///< programme countries, 1 to 3
    Provenance from;

    [[nodiscard]] bool isProgrammeCountry() const { return membership != Membership::Third; }
};

struct AgencyDef {
    QString code;
    QString country;
    LocalText name;
    std::vector<QString> fields;
    std::vector<QString> languages;
    Provenance from;
};

struct CodeDef {
    QString code;
    LocalText label;
    std::vector<QString> names; ///< other names that people write
    Provenance from;
};

struct OutcomeDef {
    QString id;
    QString list;   ///< learners, staff, organisations or wider
    QString parent; ///< sub-items: the item they belong to
    LocalText text;
    LocalText evidence;
    std::vector<QString> onlyFields; ///< fields of education it is meant for; empty: all
    Provenance from;
};

struct RoundDef {
    int number = 0;
    Fact<QDateTime> deadline;             ///< local time of the call (Brussels)
    std::optional<Fact<QDate>> startFrom; ///< first and last day a project may start; if there is
    std::optional<Fact<QDate>> startTo;   ///< a choice
};

/// A type of activity that an action pays for. Days are activity days without travel.
struct ActivityTypeDef {
    QString code;
    LocalText name;
    LocalText help;
    QString target;    ///< learner, staff or other
    QString direction; ///< outgoing or incoming
    std::vector<QString> participantKinds;
    int daysMin = 0;
    int daysMax = 0;
    std::optional<int> daysMinFewerOpportunities;
    std::optional<int> groupMin;
    bool group = false;
    bool longTerm = false;
    bool termIsEnough = false; ///< an academic term counts as long enough, whatever its length
    std::vector<QString> venues;
    QString organisationalSupport; ///< tier of the rate table; empty if there is none
    bool travel = true;
    QString individualSupport; ///< code of the list rateGroups, or none
    bool courseFees = false;
    bool linguisticSupport = false;
    Provenance from;
};

struct SubCriterionDef {
    QString id;
    LocalText text;
    Grade grade = Grade::C;
};

struct AwardCriterionDef {
    QString id;
    LocalText title;
    int max = 0;
    int min = 0;
    std::optional<std::pair<int, int>> alternative; ///< max and min, where the sources disagree
    std::vector<SubCriterionDef> subCriteria;
    Provenance from;
};

/// Points in all.
struct AwardTotal {
    int max = 0;
    int pass = 0; ///< fewest for a grant
    Provenance from;
};

struct StandardDef {
    LocalText title;
    std::vector<LocalText> points;
};

/// Everything one call says about one action.
struct CallSet {
    QString id;
    int version = 0;
    QString sha256; ///< over all files it was read from
    bool builtIn = true;
    QString origin; ///< folder it was read from

    int year = 0;
    QString action;
    QString educationField; ///< SCH, VET, ADU, HED, YOU or SPO
    LocalText callTitle;
    LocalText title;
    Fact<QString> reference;
    QString timeZone;

    std::vector<CountryDef> countries;
    std::vector<AgencyDef> agencies;
    std::map<QString, std::vector<CodeDef>> codes;
    std::vector<OutcomeDef> outcomes;
    RateTable rates;

    std::vector<RoundDef> rounds;
    std::optional<Fact<int>> participantCap;
    std::vector<ActivityTypeDef> activityTypes;
    std::vector<AwardCriterionDef> awardCriteria;
    std::optional<AwardTotal> award; ///< nothing where nobody scores
    std::vector<StandardDef> qualityStandards;
    FormDef form;
    std::vector<CheckDef> checks;

    // All return null if there is none.
    [[nodiscard]] const CountryDef* country(const QString& code) const;
    [[nodiscard]] const AgencyDef* agency(const QString& code) const;
    [[nodiscard]] const ActivityTypeDef* activityType(const QString& code) const;
    [[nodiscard]] const OutcomeDef* outcome(const QString& id) const;
    [[nodiscard]] const CodeDef* code(const QString& list, const QString& code) const;
    /// The code of a list that somebody has written out: as code, label or name in any language,
    /// whatever the case and the accents.
    [[nodiscard]] const CodeDef* codeNamed(const QString& list, const QString& written) const;
    [[nodiscard]] const RoundDef* round(int number) const;
    [[nodiscard]] const CheckDef* check(const QString& id) const;
    [[nodiscard]] const SectionDef* section(const QString& id) const;
    /// The field whose path pattern (`activities/*/flows/*/days`) this is.
    [[nodiscard]] const FieldDef* fieldDef(const QString& pattern) const;
    /// The list whose path pattern (`activities/*/flows`) this is.
    [[nodiscard]] const ListDef* listDef(const QString& pattern) const;
    /// The section that a path pattern belongs to; of several below `budget`, the first.
    [[nodiscard]] const SectionDef* sectionOf(const QString& pattern) const;
    /// Whether the form asks for the journeys that a grant is worked out from, and the call has
    /// rates for its types of activity.
    [[nodiscard]] bool worksOutGrant() const;
    /// Whether an expected outcome of a list can come from an activity of this type. Experts and
    /// teachers in training count as staff; an unknown type may be anything.
    [[nodiscard]] bool outcomeFits(const QString& list, const QString& activityType) const;
};

} // namespace itinera
