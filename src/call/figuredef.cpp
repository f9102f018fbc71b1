#include "call/figuredef.h"

#include "model/fieldaccess.h"

#include <algorithm>

namespace itinera {

const std::vector<FigureDef>& figureDefs()
{
    using enum Scope;
    static const std::vector<FigureDef> all{
        {"=participants", Application, "activities", "participants"},
        {"=participants.incoming", Application, "activities", "participants"},
        {"=participants.withIncoming", Application, "activities", "participants"},
        {"=activities.staffOrLearner", Application, "activities", "activities"},
        {"=activities.learner", Application, "activities", "activities"},
        {"=activities.staff", Application, "activities", "activities"},
        {"=hostsAbroad", Application, "organisations", "organisations"},
        {"=organisations.member", Application, "organisations", "organisations"},
        {"=grants.sameCall", Application, "pastGrants", "grants"},
        {"=grants.window", Application, "pastGrants", "grants"},
        {"=grant.isWorkedOut", Application, "", ""},
        {"=grant.most", Application, "budget/agencyRates", "euros"},
        {"=annexes.declaration", Application, "annexes", "annexes"},
        {"=annexes.declarationSigned", Application, "annexes", ""},
        {"=annexes.mandate", Application, "annexes", "annexes"},
        {"=dimensions", Application, "choices/KA122.followup.dimensions", ""},
        {"=language.official", Application, "context/language", ""},
        {"=applicant.country", Application, "organisations", ""},
        {"=applicant.eligibility", Application, "organisations", ""},
        {"=applicant.accredited", Application, "organisations", ""},
        {"=applicant.publicBody", Application, "organisations", ""},
        {"=agency.country", Application, "context/agency", ""},
        {"=context.language", Application, "context/language", ""},
        {"=call.field", Application, "context", ""},
        {"=call.round", Application, "call/round", ""},
        {"=activity.type", Activity, "", ""},
        {"=activity.target", Activity, "", ""},
        {"=activity.direction", Activity, "", ""},
        {"=activity.group", Activity, "", ""},
        {"=activity.blended", Activity, "", ""},
        {"=activity.venue", Activity, "", ""},
        {"=activity.groupAtEuSeat", Activity, "./venue", ""},
        {"=activity.peerCountries", Activity, "./peerCountries", ""},
        {"=activity.participants", Activity, "./flows", "participants"},
        {"=activity.allFewerOpportunities", Activity, "./flows", ""},
        {"=activity.participantCountries", Activity, "./flows", "countries"},
        {"=activity.organisationCountries", Activity, "./type", "countries"},
        {"=activity.facilitators", Activity, "./flows", "persons"},
        {"=activity.hostTakesPart", Activity, "./flows", ""},
        {"=activity.ofAgencyCountry", Activity, "./hosts", ""},
        {"=activity.timetables", Activity, "", "annexes"},
        {"=flow.participantsOnly", Flow, "./participants", "participants"},
        {"=flow.nationalGroup", Flow, "./participants", "participants"},
        {"=flow.nationalLeaders", Flow, "./participants", "persons"},
        {"=destination.inOrganisationCountry", Flow, "./destination/country", ""},
        {"=visit.inActivityCountry", Visit, "./host", ""},
        {"=organisations.outsideAgencyCountry", Application, "organisations", "organisations"},
        {"=plan.years", Application, "plan", "years"},
        {"=plan.allFewerOpportunities", Plan, "./fewerOpportunities", ""},
        {"=flow.days", Flow, "./days", "days"},
        {"=flow.participants", Flow, "./participants", "participants"},
        {"=flow.allFewerOpportunities", Flow, "./participants", ""},
        {"=flow.accompanyingDays", Flow, "./accompanyingDays", "days"},
        {"=destination.abroad", Flow, "./destination/country", ""},
        {"=destination.euSeat", Flow, "./destination/place", ""},
        {"=visit.numberForHost", Visit, "./host", "visits"},
        {"=visit.activityType", Visit, "./activity", ""},
        {"=annex.megabytes", Annex, "./name", "megabytes"},
        {"=annex.extension", Annex, "./name", ""},
        {"=plan.numberOfType", Plan, "./type", "rows"},
        {"=plan.averageDays", Plan, "./days", "days"},
        {"=plan.someFewerOpportunities", Plan, "./fewerOpportunities", ""},
        {"=plan.daysLeftForFewerOpportunities", Plan, "./days", "days"},
        {"=plan.daysLeftForInternational", Plan, "./days", "days"},
        {"=plan.averageAccompanyingDays", Plan, "./accompanyingDays", "days"},
        {"=plan.averageMonths", Plan, "./days", "months"},
        {"=plan.types", Application, "plan", ""},
        {"=plan.termIsEnough", Plan, "./type", ""},
        {"=flow.months", Flow, "./days", "months"},
        {"=activity.academicTerm", Activity, "", ""},
        {"=organisation.partner", Organisation, "./roles", ""},
    };
    return all;
}

const FigureDef* figureDef(const QString& name)
{
    const auto& all = figureDefs();
    const auto it = std::find_if(all.begin(), all.end(), [&](const FigureDef& each) {
        return name == QLatin1String(each.name);
    });
    return it == all.end() ? nullptr : &*it;
}

bool canBeRead(const QString& figure, Scope scope, const FieldPath& item)
{
    if (!figure.startsWith(QLatin1Char('=')))
        return !figure.isEmpty() && hasPlace(item / figure);
    const FigureDef* def = figureDef(figure);
    return def
           && (def->of == Scope::Application || def->of == scope
               || (def->of == Scope::Activity && scope == Scope::Flow));
}

QString unitOfFigure(const QString& figure)
{
    if (const FigureDef* def = figureDef(figure))
        return QLatin1String(def->unit);
    const QString name = figure.section(QLatin1Char('/'), -1);
    if (name == QLatin1String("durationMonths"))
        return QStringLiteral("months");
    if (name.endsWith(QLatin1String("Days")))
        return QStringLiteral("days");
    if (name.endsWith(QLatin1String(".years")))
        return QStringLiteral("years");
    return name == QLatin1String("persons") ? name : QString();
}

} // namespace itinera
