#include "call/parts.h"

namespace itinera {
namespace {

constexpr std::pair<const char*, Membership> kMemberships[] = {
    {"eu", Membership::EuropeanUnion},
    {"associated", Membership::Associated},
    {"third", Membership::Third},
};

Money cents(Node& node, const char* name)
{
    const int value = node.number(name);
    if (value < 0)
        node.fail(QStringLiteral("an amount is not negative"), name);
    return Money::cents(std::max(value, 0));
}

std::optional<Money> maybeCents(Node& node, const char* name)
{
    return node.has(name) ? std::optional(cents(node, name)) : std::nullopt;
}

Fact<Money> amount(Node& node, const char* name, const Provenance& from)
{
    return {cents(node, name), from};
}

Fact<int> count(Node& node, const char* name, const Provenance& from)
{
    return {node.number(name), from};
}

void readTravel(Node& file, RateTable& rates)
{
    int expected = 0;
    for (Node& node : file.items("travel")) {
        TravelBand band;
        const int from = node.number("fromKm");
        if (from != expected)
            node.fail(QStringLiteral("the band does not start where the one before ends"),
                      "fromKm");
        band.from = Kilometres::hundredths(from * 100);
        if (const auto below = node.maybeNumber("belowKm")) {
            band.below = Kilometres::hundredths(*below * 100);
            expected = *below;
        }
        band.standard = cents(node, "standard");
        band.green = cents(node, "green");
        band.source = node.provenance();
        node.finish();
        rates.travel.push_back(std::move(band));
    }
    if (!rates.travel.empty() && rates.travel.back().below)
        file.fail(QStringLiteral("the last band has an end"), "travel");
}

void readIndividual(Node& file, RateTable& rates)
{
    for (Node& node : file.items("individualSupport")) {
        IndividualRate rate{node.text("who"),
                            node.number("group"),
                            {cents(node, "least"), cents(node, "most")},
                            node.provenance()};
        if (rate.daily.most < rate.daily.least)
            node.fail(QStringLiteral("the range is upside down"));
        node.finish();
        rates.individual.push_back(std::move(rate));
    }
    for (Node& node : file.maybeItems("agencyRates")) {
        rates.published.push_back({node.text("agency"), node.text("who"), node.number("group"),
                                   cents(node, "daily"), node.provenance()});
        node.finish();
    }
    Node later = file.child("laterDays");
    const Provenance from = later.provenance();
    rates.laterFromDay = count(later, "fromDay", from);
    rates.laterPercent = count(later, "percent", from);
    later.finish();
}

void readFlatRates(Node& file, RateTable& rates)
{
    Node days = file.child("travelDays");
    Provenance from = days.provenance();
    rates.travelDaysStandard = count(days, "standard", from);
    rates.travelDaysGreen = count(days, "green", from);
    days.finish();

    Node fee = file.child("courseFee");
    from = fee.provenance();
    rates.courseFeePerDay = amount(fee, "perDay", from);
    rates.courseFeeMost = maybeCents(fee, "mostPerParticipant");
    fee.finish();

    Node language = file.child("linguisticSupport");
    from = language.provenance();
    rates.linguisticSupport = {maybeCents(language, "perParticipant"), from};
    rates.linguisticLongTermExtra = {maybeCents(language, "longTermExtra"), from};
    language.finish();

    Node inclusion = file.child("inclusionOrganisations");
    rates.inclusionOrganisations = amount(inclusion, "perParticipant", inclusion.provenance());
    inclusion.finish();

    Node participants = file.child("inclusionParticipants");
    rates.inclusionParticipantsPercent = count(participants, "percent", participants.provenance());
    participants.finish();

    Node visit = file.child("preparatoryVisit");
    rates.preparatoryVisit = amount(visit, "perPerson", visit.provenance());
    visit.finish();
}

} // namespace

void readCountries(Node& file, CallSet& set)
{
    for (Node& node : file.items("countries")) {
        CountryDef country;
        country.code = node.text("code");
        country.name = node.local("name");
        country.membership = readNamed(node, "membership", kMemberships);
        country.region = node.maybeNumber("region");
        country.costGroup = node.maybeNumber("costGroup");
        if (country.isProgrammeCountry() == country.region.has_value())
            node.fail(QStringLiteral("third countries, and only they, have a region"));
        if (country.isProgrammeCountry() != country.costGroup.has_value())
            node.fail(QStringLiteral("programme countries, and only they, have a cost group"));
        country.from = node.provenance();
        node.finish();
        set.countries.push_back(std::move(country));
    }
}

void readAgencies(Node& file, CallSet& set)
{
    for (Node& node : file.items("agencies")) {
        set.agencies.push_back({node.text("code"), node.text("country"), node.local("name"),
                                node.texts("fields"), node.texts("languages"), node.provenance()});
        node.finish();
    }
}

void readCodes(Node& file, CallSet& set)
{
    Node lists = file.child("lists");
    const Json* raw = file.raw("lists");
    if (!raw || !raw->is_object())
        return;
    for (const auto& [name, unused] : raw->items()) {
        std::vector<CodeDef>& codes = set.codes[QString::fromStdString(name)];
        if (!codes.empty())
            lists.fail(QStringLiteral("another file has this list"), name.c_str());
        for (Node& node : lists.items(name.c_str())) {
            codes.push_back(
                {node.text("code"), node.local("label"), node.texts("names"), node.provenance()});
            node.finish();
        }
    }
}

void readRates(Node& file, CallSet& set)
{
    RateTable& rates = set.rates;
    readTravel(file, rates);
    readIndividual(file, rates);
    readFlatRates(file, rates);
    for (Node& node : file.items("organisationalSupport")) {
        rates.organisational.push_back({node.text("tier"), maybeCents(node, "first"),
                                        maybeCents(node, "after100"), node.provenance()});
        node.finish();
    }
    for (Node& node : file.items("exceptional")) {
        rates.exceptional.push_back({node.text("type"), node.number("percent"),
                                     node.maybeNumber("unitCoversBelowPercent"),
                                     node.provenance()});
        node.finish();
    }
}

void readOutcomes(Node& file, CallSet& set)
{
    for (Node& node : file.items("outcomes")) {
        set.outcomes.push_back({node.text("id"), node.text("list"), node.textOr("parent"),
                                node.local("text"), node.maybeLocal("evidence"),
                                node.texts("onlyFields"), node.provenance()});
        node.finish();
    }
}

} // namespace itinera
