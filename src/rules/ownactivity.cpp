#include "rules/own.h"

namespace itinera {
namespace {

Argument daysArgument(int days)
{
    return valueArgument(days, QStringLiteral("days"));
}

// Only the days on site count against the limits of the type.
Outcome blendedPhysical(const CompiledCheck& check, const CheckContext& c)
{
    const auto days = activityDays(*c.flow);
    if (!days || !c.type)
        return {Answer::MissingData, {}};
    const bool reduced = c.type->daysMinFewerOpportunities && allHaveFewerOpportunities(*c.flow);
    const int least = reduced ? *c.type->daysMinFewerOpportunities : c.type->daysMin;
    if (*days >= least && *days <= c.type->daysMax)
        return {};
    Finding finding = check.finding(c.item / QStringLiteral("days"));
    finding.arguments[QStringLiteral("actual")] = daysArgument(*days);
    finding.arguments[QStringLiteral("allowed")] =
        rangeArgument(least, c.type->daysMax, QStringLiteral("days"));
    return {Answer::Failed, {std::move(finding)}};
}

Outcome accompanied(const CompiledCheck& check, const CheckContext& c)
{
    if (c.flow->accompanyingPersons.value_or(0) < 1)
        return {Answer::Failed,
                {check.finding(c.item / QStringLiteral("accompanyingPersons"),
                               QStringLiteral("missing"))}};
    const auto days = activityDays(*c.flow);
    if (!days)
        return {Answer::MissingData, {}};
    if (accompanyingDays(*c.flow) >= days)
        return {};
    Finding finding =
        check.finding(c.item / QStringLiteral("accompanyingDays"), QStringLiteral("notWholeTime"));
    finding.arguments[QStringLiteral("actual")] = daysArgument(*c.flow->accompanyingDays);
    finding.arguments[QStringLiteral("allowed")] = daysArgument(*days);
    return {Answer::Failed, {std::move(finding)}};
}

// How many groups there are is not asked in a plan, so this is the least: the days of all
// accompanying persons together cover the stay of one group.
Outcome rowAccompanied(const CompiledCheck& check, const CheckContext& c)
{
    const PlanRow& row = *c.row;
    if (row.accompanyingPersons.value_or(0) < 1)
        return {Answer::Failed,
                {check.finding(c.item / QStringLiteral("accompanyingPersons"),
                               QStringLiteral("missing"))}};
    if (!row.accompanyingDays || !row.days || row.participants.value_or(0) < 1)
        return {Answer::MissingData, {}};
    const int ofGroup = roundedUp(*row.days, *row.participants);
    if (*row.accompanyingDays >= ofGroup)
        return {};
    Finding finding =
        check.finding(c.item / QStringLiteral("accompanyingDays"), QStringLiteral("notWholeTime"));
    finding.arguments[QStringLiteral("actual")] = daysArgument(*row.accompanyingDays);
    finding.arguments[QStringLiteral("allowed")] = daysArgument(ofGroup);
    return {Answer::Failed, {std::move(finding)}};
}

// A part of the participants of a row is not more than all of them.
Outcome partsOfRow(const CompiledCheck& check, const CheckContext& c)
{
    const PlanRow& row = *c.row;
    const std::pair<const char*, std::optional<int>> parts[] = {
        {"fewerOpportunities", row.fewerOpportunities},
        {"blended", row.blended},
        {"greenTravel", row.greenTravel},
        {"international", row.international}};
    if (!row.participants)
        return {Answer::MissingData, {}};
    Outcome outcome;
    for (const auto& [member, number] : parts) {
        if (!number || *number <= *row.participants)
            continue;
        Finding finding = check.finding(c.item / QLatin1String(member));
        finding.arguments[QStringLiteral("item")] = pathArgument(finding.where);
        finding.arguments[QStringLiteral("actual")] =
            valueArgument(*number, QStringLiteral("participants"));
        finding.arguments[QStringLiteral("other")] =
            valueArgument(*row.participants, QStringLiteral("participants"));
        outcome.answer = Answer::Failed;
        outcome.findings.push_back(std::move(finding));
    }
    return outcome;
}

Outcome groupVenue(const CompiledCheck& check, const CheckContext& c)
{
    const QString& venue = c.activity->venue;
    if (venue.isEmpty() || !c.type)
        return {Answer::MissingData, {}};
    const Codes allowed(c.type->venues.begin(), c.type->venues.end());
    if (std::find(allowed.begin(), allowed.end(), venue) == allowed.end()) {
        Finding finding =
            check.finding(c.item / QStringLiteral("venue"), QStringLiteral("wrongVenue"));
        finding.arguments[QStringLiteral("actual")] =
            valueArgument(venue, {}, QStringLiteral("venues"));
        finding.arguments[QStringLiteral("allowed")] =
            codesArgument(Argument::Form::AnyOf, allowed, QStringLiteral("venues"));
        return {Answer::Failed, {std::move(finding)}};
    }
    const bool needsReason = venue == QLatin1String("host_country");
    if (needsReason && c.activity->venueReason.trimmed().isEmpty())
        return {
            Answer::Failed,
            {check.finding(c.item / QStringLiteral("venueReason"), QStringLiteral("noReason"))}};
    return {};
}

Outcome linguisticSupport(const CompiledCheck& check, const CheckContext& c)
{
    if (!c.type)
        return {Answer::MissingData, {}};
    const auto days = activityDays(*c.flow);
    const auto staffDays = check.parameter(QStringLiteral("staff_min_days"));
    const bool isStaff = c.type->target == QLatin1String("staff");
    if (c.type->linguisticSupport && isStaff && staffDays && !days)
        return {Answer::MissingData, {}};
    const bool longEnough = !isStaff || !staffDays || *days >= *staffDays;
    if (c.type->linguisticSupport && longEnough)
        return {};
    Finding finding = check.finding(c.item / QStringLiteral("linguisticSupport"));
    finding.arguments[QStringLiteral("actual")] =
        valueArgument(*c.flow->linguisticSupport, QStringLiteral("participants"));
    return {Answer::Failed, {std::move(finding)}};
}

Outcome visitors(const CompiledCheck& check, const CheckContext& c)
{
    const int learners = c.visit->learners.value_or(0);
    if (learners == 0)
        return {};
    const Activity* activity =
        c.visit->activity ? c.project.application.activities.find(*c.visit->activity) : nullptr;
    const ActivityTypeDef* type = activity ? c.call.activityType(activity->type) : nullptr;
    const bool isLongTerm = type && type->longTerm && type->target == QLatin1String("learner");
    if (isLongTerm || c.visit->learnersFewerOpportunities.value_or(0) >= learners)
        return {};
    Finding finding = check.finding(c.item / QStringLiteral("learners"));
    finding.arguments[QStringLiteral("actual")] =
        valueArgument(learners, QStringLiteral("participants"));
    return {Answer::Failed, {std::move(finding)}};
}

} // namespace

std::vector<NamedOwnCheck> ownActivityChecks()
{
    const std::vector<OwnPart> groupAccompanied{{Scope::Flow, accompanied},
                                                {Scope::Plan, rowAccompanied}};
    return {
        {"blended_physical", {{Scope::Flow, blendedPhysical}}},
        {"act.group_adult.accompanied", groupAccompanied},
        {"act.group_pupils.accompanied", groupAccompanied},
        {"act.group_vet.accompanied", groupAccompanied},
        {"fo_le_participants", {{Scope::Plan, partsOfRow}}},
        {"fo_le_total", {{Scope::Plan, partsOfRow}}},
        {"act.group_pupils.venue", {{Scope::Activity, groupVenue}}},
        {"linguistic.who", {{Scope::Flow, linguisticSupport}}},
        {"prep_visit.who", {{Scope::Visit, visitors}}},
    };
}

} // namespace itinera
