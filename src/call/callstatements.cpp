#include "call/callchanges.h"

namespace itinera {
namespace {

using Statements = std::vector<CallStatement>;

template <class T>
FieldValue maybe(const std::optional<T>& value)
{
    return value ? FieldValue(*value) : FieldValue();
}

FieldValue codes(const std::vector<QString>& list)
{
    return list.empty() ? FieldValue() : FieldValue(Codes(list.begin(), list.end()));
}

FieldValue date(const std::optional<Fact<QDate>>& fact)
{
    return fact ? FieldValue(fact->value) : FieldValue();
}

void addRounds(const CallSet& call, Statements& all)
{
    for (const RoundDef& round : call.rounds)
        all.push_back(
            {CallPart::Round,
             QString::number(round.number),
             {},
             {{"deadline", round.deadline.value.toString(QStringLiteral("yyyy-MM-dd HH:mm"))},
              {"startFrom", date(round.startFrom)},
              {"startTo", date(round.startTo)}}});
    if (call.participantCap)
        all.push_back({CallPart::Limit,
                       QStringLiteral("participants"),
                       {},
                       {{"most", call.participantCap->value}}});
}

void addActivityTypes(const CallSet& call, Statements& all)
{
    for (const ActivityTypeDef& type : call.activityTypes)
        all.push_back({CallPart::ActivityType,
                       type.code,
                       type.name,
                       {{"daysMin", type.daysMin},
                        {"daysMax", type.daysMax},
                        {"daysMinFewerOpportunities", maybe(type.daysMinFewerOpportunities)},
                        {"groupMin", maybe(type.groupMin)},
                        {"participantKinds", codes(type.participantKinds)},
                        {"venues", codes(type.venues)},
                        {"travel", type.travel},
                        {"courseFees", type.courseFees},
                        {"linguisticSupport", type.linguisticSupport}}});
}

template <class Owner>
void addQuestions(const Owner& owner, const FieldPath& item, Statements& all)
{
    for (const FieldDef& field : owner.fields)
        all.push_back({CallPart::Question,
                       (item / field.path).toString(),
                       field.label,
                       {{"required", field.required == Required::Yes},
                        {"limit", field.limit ? FieldValue(field.limit->value) : FieldValue()}}});
    for (const ListDef& list : owner.lists) {
        const FieldPath path = item / list.path;
        all.push_back(
            {CallPart::Question, path.toString(), list.title, {{"most", maybe(list.most)}}});
        addQuestions(list, path / QStringLiteral("*"), all);
    }
}

// A rule that nobody evaluates offline says nothing that a plan could break.
void addRules(const CallSet& call, Statements& all)
{
    for (const CheckDef& check : call.checks)
        all.push_back({CallPart::Rule,
                       check.id,
                       check.title,
                       {{"kind", checkKindName(check.kind)},
                        {"parameter", check.parameter},
                        {"severity", severityName(check.severity)},
                        {"grade", gradeName(check.from.grade)}}});
}

void addIndividualRates(const RateTable& rates, Statements& all)
{
    for (const IndividualRate& rate : rates.individual)
        all.push_back(
            {CallPart::Amount,
             QStringLiteral("individualSupport/%1/%2").arg(rate.who).arg(rate.countryGroup),
             {},
             {{"least", rate.daily.least}, {"most", rate.daily.most}}});
    for (const PublishedRate& rate : rates.published)
        all.push_back({CallPart::Amount,
                       QStringLiteral("agencyRate/%1/%2/%3")
                           .arg(rate.agency, rate.who)
                           .arg(rate.countryGroup),
                       {},
                       {{"daily", rate.daily}}});
    all.push_back({CallPart::Amount,
                   QStringLiteral("laterDays"),
                   {},
                   {{"fromDay", rates.laterFromDay.value}, {"percent", rates.laterPercent.value}}});
}

void addFlatRates(const RateTable& rates, Statements& all)
{
    const auto add = [&](const char* id, std::vector<CallFact> facts) {
        all.push_back({CallPart::Amount, QLatin1String(id), {}, std::move(facts)});
    };
    add("travelDays",
        {{"standard", rates.travelDaysStandard.value}, {"green", rates.travelDaysGreen.value}});
    add("courseFee", {{"perDay", rates.courseFeePerDay.value},
                      {"mostPerParticipant", maybe(rates.courseFeeMost)}});
    add("linguisticSupport", {{"perParticipant", maybe(rates.linguisticSupport.value)},
                              {"longTermExtra", maybe(rates.linguisticLongTermExtra.value)}});
    add("inclusionOrganisations", {{"perParticipant", rates.inclusionOrganisations.value}});
    add("inclusionParticipants", {{"percent", rates.inclusionParticipantsPercent.value}});
    add("preparatoryVisit", {{"perPerson", rates.preparatoryVisit.value}});
}

void addAmounts(const RateTable& rates, Statements& all)
{
    for (const TravelBand& band : rates.travel)
        all.push_back({CallPart::Amount,
                       QStringLiteral("travel/%1").arg(band.from.inHundredths() / 100),
                       {},
                       {{"standard", band.standard}, {"green", band.green}}});
    addIndividualRates(rates, all);
    addFlatRates(rates, all);
    for (const OrganisationalTier& tier : rates.organisational)
        all.push_back({CallPart::Amount,
                       QStringLiteral("organisationalSupport/%1").arg(tier.tier),
                       {},
                       {{"first", maybe(tier.first)}, {"after100", maybe(tier.after100)}}});
    for (const ExceptionalRate& rate : rates.exceptional)
        all.push_back({CallPart::Amount,
                       QStringLiteral("exceptional/%1").arg(rate.type),
                       {},
                       {{"percent", rate.percent},
                        {"unitCoversBelowPercent", maybe(rate.unitCoversBelowPercent)}}});
}

void addCriteria(const CallSet& call, Statements& all)
{
    for (const AwardCriterionDef& criterion : call.awardCriteria) {
        all.push_back({CallPart::Criterion,
                       criterion.id,
                       criterion.title,
                       {{"max", criterion.max}, {"min", criterion.min}}});
        for (const SubCriterionDef& each : criterion.subCriteria)
            all.push_back({CallPart::Criterion, each.id, each.text, {}});
    }
    if (call.award)
        all.push_back({CallPart::Criterion,
                       QStringLiteral("total"),
                       {},
                       {{"max", call.award->max}, {"pass", call.award->pass}}});
    for (const OutcomeDef& outcome : call.outcomes)
        all.push_back({CallPart::Outcome, outcome.id, outcome.text, {}});
}

void addCodes(const CallSet& call, Statements& all)
{
    for (const auto& [list, entries] : call.codes)
        for (const CodeDef& code : entries)
            all.push_back({CallPart::Code, list + QLatin1Char('/') + code.code, code.label, {}});
    for (const CountryDef& country : call.countries)
        all.push_back({CallPart::Country,
                       country.code,
                       country.name,
                       {{"programmeCountry", country.isProgrammeCountry()},
                        {"costGroup", maybe(country.costGroup)},
                        {"region", maybe(country.region)}}});
}

} // namespace

std::vector<CallStatement> statementsOf(const CallSet& call)
{
    Statements all;
    addRounds(call, all);
    addActivityTypes(call, all);
    for (const SectionDef& section : call.form.sections)
        addQuestions(section, FieldPath(), all);
    addRules(call, all);
    addAmounts(call.rates, all);
    addCriteria(call, all);
    addCodes(call, all);
    return all;
}

} // namespace itinera
