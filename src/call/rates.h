#pragma once

#include "base/kilometres.h"
#include "base/money.h"
#include "call/facts.h"

#include <optional>
#include <vector>

namespace itinera {

/// Travel support of one participant, there and back, for a distance one way in [from, below).
struct TravelBand {
    Kilometres from;
    std::optional<Kilometres> below;
    Money standard;
    Money green;
    Provenance source;
};

/// Daily rate of individual support, days 1 to 14; the National Agency fixes it inside the range.
struct IndividualRate {
    QString who;
    int countryGroup = 0;
    MoneyRange daily;
    Provenance source;
};

/// A daily rate that an agency has published.
struct PublishedRate {
    QString agency;
    QString who;
    int countryGroup = 0;
    Money daily;
    Provenance source;
};

/// Organisational support of one participant.
struct OrganisationalTier {
    QString tier;
    std::optional<Money> first;    ///< up to 100 participants of the same type of activity;
    std::optional<Money> after100; ///< from the 101st; nothing if it is not known for the call
    Provenance source;
};

struct ExceptionalRate {
    QString type;
    int percent = 0;
    std::optional<int> unitCoversBelowPercent;
    Provenance source;
};

/// All unit costs of a call for one field.
struct RateTable {
    std::vector<TravelBand> travel;
    Fact<int> travelDaysStandard;
    Fact<int> travelDaysGreen;
    std::vector<IndividualRate> individual;
    Fact<int> laterFromDay;
    Fact<int> laterPercent;
    std::vector<OrganisationalTier> organisational;
    Fact<Money> courseFeePerDay;
    std::optional<Money> courseFeeMost; ///< of one participant; nothing if there is no cap
    Fact<std::optional<Money>> linguisticSupport; ///< nothing if it is not known for the call
    Fact<std::optional<Money>> linguisticLongTermExtra;
    Fact<Money> inclusionOrganisations;
    Fact<int> inclusionParticipantsPercent;
    Fact<Money> preparatoryVisit;
    std::vector<ExceptionalRate> exceptional;
    std::vector<PublishedRate> published;
};

} // namespace itinera
