#include "rules/figure.h"

#include "model/fieldaccess.h"
#include "rules/people.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace itinera {

namespace {

constexpr int kDefaultGrantWindow = 5; // used only if the call names no other width

FieldValue boolean(std::optional<bool> value)
{
    return value ? FieldValue(*value) : FieldValue();
}

FieldValue number(std::optional<int> value)
{
    return value ? FieldValue(*value) : FieldValue();
}

FieldValue number(std::size_t value)
{
    return static_cast<int>(value);
}

int countAnnexes(const Application& application, const char* kind)
{
    return static_cast<int>(
        std::count_if(application.annexes.begin(), application.annexes.end(),
                      [&](const auto& annex) { return annex->kind == QLatin1String(kind); }));
}

FieldValue declarationSigned(const CheckContext& c)
{
    FieldValue result;
    for (const auto& annex : c.project.application.annexes)
        if (annex->kind == QLatin1String("declaration") && annex->signedByLegalRepresentative)
            result = *annex->signedByLegalRepresentative || result == FieldValue(true);
    return result;
}

FieldValue grantsInWindowOfCall(const CheckContext& c)
{
    const CheckDef* rule = c.call.check(c.call.action + QStringLiteral(".grants_in_5_years"));
    const auto width = rule ? rule->parameters.find(QStringLiteral("window_years"))
                            : std::map<QString, QString>::const_iterator();
    const bool known = rule && width != rule->parameters.end();
    return grantsInWindow(c.project.application,
                          known ? width->second.toInt() : kDefaultGrantWindow);
}

FieldValue membersCount(const CheckContext& c)
{
    const auto& organisations = c.project.application.organisations;
    return static_cast<int>(
        std::count_if(organisations.begin(), organisations.end(),
                      [](const auto& each) { return each->hasRole("member"); }));
}

FieldValue dimensionsCount(const CheckContext& c)
{
    const auto& choices = *c.project.application.choices;
    const auto it = choices.find(QStringLiteral("KA122.followup.dimensions"));
    return number(it == choices.end() ? std::size_t(0) : it->second.size());
}

FieldValue officialLanguage(const CheckContext& c)
{
    const QString& language = c.project.application.context->language;
    if (language.isEmpty())
        return {};
    return c.call.code(QStringLiteral("languages"), language) != nullptr;
}

FieldValue agencyCountry(const CheckContext& c)
{
    const AgencyDef* agency = c.call.agency(c.project.application.context->agency);
    return agency ? FieldValue(agency->country) : FieldValue();
}

FieldValue destinationAbroad(const CheckContext& c)
{
    const QString home = c.project.applicant ? c.project.applicant->country : QString();
    if (!c.flow || home.isEmpty() || c.flow->destination.country.isEmpty())
        return {};
    return c.flow->destination.country != home;
}

// The town as the call names it, however it is written; another town as it is written.
FieldValue destinationSeat(const CheckContext& c)
{
    if (!c.flow)
        return {};
    const QString& place = c.flow->destination.place;
    const CodeDef* seat = c.call.codeNamed(QStringLiteral("euSeats"), place);
    return seat ? seat->code : place;
}

// Programme countries among those of the peers, each once.
FieldValue peerProgrammeCountries(const CheckContext& c)
{
    if (!c.activity)
        return {};
    std::set<QString> countries;
    for (const QString& code : c.activity->peerCountries)
        if (const CountryDef* country = c.call.country(code);
            country && country->isProgrammeCountry())
            countries.insert(code);
    return number(countries.size());
}

// First visit to a host is 1; visits without a host are not counted.
FieldValue numberForHost(const CheckContext& c)
{
    if (!c.visit || !c.visit->host)
        return {};
    int count = 0;
    for (const auto& visit : c.project.application.preparatoryVisits) {
        count += visit->host == c.visit->host ? 1 : 0;
        if (visit->id == c.visit->id)
            break;
    }
    return count;
}

FieldValue visitActivityType(const CheckContext& c)
{
    const Activity* activity = c.visit && c.visit->activity
                                   ? c.project.application.activities.find(*c.visit->activity)
                                   : nullptr;
    return activity ? FieldValue(activity->type) : FieldValue();
}

FieldValue annexMegabytes(const CheckContext& c)
{
    if (!c.annex || !c.annex->bytes)
        return {};
    return wholeMegabytes(*c.annex->bytes);
}

FieldValue annexExtension(const CheckContext& c)
{
    return c.annex ? FieldValue(QFileInfo(c.annex->name).suffix().toLower()) : FieldValue();
}

// Rows of the type of this one, up to it.
FieldValue rowsOfType(const CheckContext& c)
{
    if (!c.row || c.row->type.isEmpty())
        return {};
    int count = 0;
    for (const auto& each : c.project.application.plan) {
        count += each->type == c.row->type ? 1 : 0;
        if (each->id == c.row->id)
            break;
    }
    return count;
}

// Days of one participant. Where whole days do not tell, the average is rounded away from the
// limits of the type, so that it is within them only if it really is.
FieldValue averageDays(const CheckContext& c)
{
    const ActivityTypeDef* type = c.row ? c.call.activityType(c.row->type) : nullptr;
    if (!type || !c.row->days || c.row->participants.value_or(0) < 1)
        return {};
    const int persons = *c.row->participants;
    const int below = *c.row->days / persons;
    const int above = roundedUp(*c.row->days, persons);
    return below < type->daysMin ? below : above;
}

// Days that are left for each participant of a part of the row if the others stay as briefly as the
// type allows.
FieldValue daysLeftFor(const CheckContext& c, std::optional<int> PlanRow::*part)
{
    const ActivityTypeDef* type = c.row ? c.call.activityType(c.row->type) : nullptr;
    const int persons = c.row ? (c.row->*part).value_or(0) : 0;
    if (!type || persons < 1 || !c.row->days || c.row->participants.value_or(0) < 1)
        return {};
    const int others = std::max(*c.row->participants - persons, 0);
    return std::max(*c.row->days - others * type->daysMin, 0) / persons;
}

// Whole months of a stay, in favour of whoever stays: two months can be 59 days, twelve 366.
int monthsOf(int days)
{
    constexpr int kTwoMonths = 59; // February and March
    constexpr int kYear = 366;
    constexpr int kMonth = 30;
    if (days < kTwoMonths)
        return days / kMonth;
    if (days <= kYear)
        return std::clamp(days / kMonth, 2, 12);
    return roundedUp(days * 2, 61); // 30.5 days a month
}

FieldValue averageMonths(const CheckContext& c)
{
    const auto days = asNumber(averageDays(c));
    return days ? FieldValue(monthsOf(static_cast<int>(*days))) : FieldValue();
}

FieldValue flowMonths(const CheckContext& c)
{
    const auto days = c.flow ? activityDays(*c.flow) : std::nullopt;
    return days ? FieldValue(monthsOf(*days)) : FieldValue();
}

FieldValue typesOfPlan(const CheckContext& c)
{
    Codes types;
    for (const auto& row : c.project.application.plan)
        if (!row->type.isEmpty() && std::find(types.begin(), types.end(), row->type) == types.end())
            types.push_back(row->type);
    return types;
}

// Whether an academic term, however long it is, is as good as the months that the type asks for.
FieldValue academicTerm(const CheckContext& c)
{
    if (!c.activity || !c.type)
        return {};
    const QString question = c.call.action + QStringLiteral(".activities[].term");
    const auto answer = c.activity->answers->find(question);
    return c.type->termIsEnough && answer != c.activity->answers->end()
           && answer->second == QLatin1String("yes");
}

FieldValue averageAccompanyingDays(const CheckContext& c)
{
    const int persons = c.row ? c.row->accompanyingPersons.value_or(0) : 0;
    if (persons < 1 || !c.row->accompanyingDays)
        return {};
    return roundedUp(*c.row->accompanyingDays, persons);
}

// Countries where an activity happens.
Codes destinationsOf(const Activity& activity)
{
    Codes countries;
    for (const auto& flow : activity.flows)
        if (const QString& country = flow->destination.country;
            !country.isEmpty()
            && std::find(countries.begin(), countries.end(), country) == countries.end())
            countries.push_back(country);
    return countries;
}

bool shareOne(const Codes& a, const Codes& b)
{
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

FieldValue hostTakesPart(const CheckContext& c)
{
    const Codes places = c.activity ? destinationsOf(*c.activity) : Codes();
    return places.empty() ? FieldValue()
                          : FieldValue(shareOne(
                              countriesOfPeople(c.project.application, *c.activity), places));
}

FieldValue isOfAgencyCountry(const CheckContext& c)
{
    const AgencyDef* agency = c.call.agency(c.project.application.context->agency);
    const Codes countries =
        c.activity ? countriesOfOrganisations(c.project.application, *c.activity) : Codes();
    if (!agency || countries.empty())
        return {};
    return std::find(countries.begin(), countries.end(), agency->country) != countries.end();
}

FieldValue timetables(const CheckContext& c)
{
    if (!c.activity)
        return {};
    const auto& annexes = c.project.application.annexes;
    return static_cast<int>(std::count_if(annexes.begin(), annexes.end(), [&](const auto& annex) {
        return annex->kind == QLatin1String("programme") && annex->activity == c.activity->id;
    }));
}

FieldValue participantsOnly(const CheckContext& c)
{
    if (!c.activity || !c.flow)
        return {};
    int sum = 0;
    forEachRow(c.project.application, *c.activity, [&](const PeopleRow& row) {
        sum += &row.flow == c.flow && row.isParticipants() ? row.number.value_or(0) : 0;
    });
    return sum;
}

FieldValue nationalGroup(const CheckContext& c)
{
    return c.activity && c.flow
               ? number(nationalNumber(c.project.application, *c.activity, *c.flow,
                                       [](const PeopleRow& row) { return row.isParticipants(); }))
               : FieldValue();
}

FieldValue nationalLeaders(const CheckContext& c)
{
    const auto isLeader = [](const PeopleRow& row) {
        return row.group && row.group->kind == QLatin1String("leader");
    };
    return c.activity && c.flow
               ? number(nationalNumber(c.project.application, *c.activity, *c.flow, isLeader))
               : FieldValue();
}

FieldValue isInOrganisationCountry(const CheckContext& c)
{
    if (!c.flow || c.flow->destination.country.isEmpty())
        return {};
    const auto& organisations = c.project.application.organisations;
    return std::any_of(organisations.begin(), organisations.end(), [&](const auto& each) {
        return each->country == c.flow->destination.country;
    });
}

FieldValue isVisitInActivityCountry(const CheckContext& c)
{
    const Application& application = c.project.application;
    const Activity* activity =
        c.visit && c.visit->activity ? application.activities.find(*c.visit->activity) : nullptr;
    const Organisation* host =
        c.visit && c.visit->host ? application.organisations.find(*c.visit->host) : nullptr;
    const Codes places = activity ? destinationsOf(*activity) : Codes();
    if (!host || host->country.isEmpty() || places.empty())
        return {};
    return std::find(places.begin(), places.end(), host->country) != places.end();
}

FieldValue outsideAgencyCountry(const CheckContext& c)
{
    const AgencyDef* agency = c.call.agency(c.project.application.context->agency);
    if (!agency)
        return {};
    const auto& organisations = c.project.application.organisations;
    return static_cast<int>(
        std::count_if(organisations.begin(), organisations.end(), [&](const auto& each) {
            return !each->country.isEmpty() && each->country != agency->country;
        }));
}

FieldValue yearsOfPlan(const CheckContext& c)
{
    std::set<int> years;
    for (const auto& row : c.project.application.plan)
        if (row->year)
            years.insert(*row->year);
    return number(years.size());
}

using C = const CheckContext&;

// Figures of the people of an activity need it.
template <class Read>
FieldValue ofActivity(C c, Read&& read)
{
    return c.activity ? FieldValue(read(c.project.application, *c.activity)) : FieldValue();
}

} // namespace

// How the figures of call/figuredef.cpp are worked out.
// NOLINTNEXTLINE(readability-function-*): a table
Figure::Read Figure::reader(const QString& name)
{
    static constexpr std::pair<const char*, Read> all[] = {
        {"=participants", [](C c) { return FieldValue(c.project.figures.participants); }},
        {"=participants.incoming", [](C c) { return FieldValue(c.project.figures.incoming); }},
        {"=participants.withIncoming",
         [](C c) {
             return FieldValue(c.project.figures.participants + c.project.figures.incoming);
         }},
        {"=activities.staffOrLearner",
         [](C c) {
             return FieldValue(c.project.figures.staffActivities
                               + c.project.figures.learnerActivities);
         }},
        {"=activities.learner",
         [](C c) { return FieldValue(c.project.figures.learnerActivities); }},
        {"=activities.staff", [](C c) { return FieldValue(c.project.figures.staffActivities); }},
        {"=hostsAbroad", [](C c) { return FieldValue(c.project.figures.hostsAbroad); }},
        {"=organisations.member", membersCount},
        {"=grants.sameCall",
         [](C c) { return FieldValue(grantsInSameCall(c.project.application)); }},
        {"=grants.window", grantsInWindowOfCall},
        {"=grant.isWorkedOut", [](C c) { return FieldValue(c.call.worksOutGrant()); }},
        {"=grant.most", [](C c) { return FieldValue(c.project.grant().total.most); }},
        {"=annexes.declaration",
         [](C c) { return FieldValue(countAnnexes(c.project.application, "declaration")); }},
        {"=annexes.declarationSigned", declarationSigned},
        {"=annexes.mandate",
         [](C c) { return FieldValue(countAnnexes(c.project.application, "mandate")); }},
        {"=dimensions", dimensionsCount},
        {"=language.official", officialLanguage},
        {"=applicant.country",
         [](C c) {
             return c.project.applicant ? FieldValue(c.project.applicant->country) : FieldValue();
         }},
        {"=applicant.eligibility",
         [](C c) {
             return c.project.applicant ? FieldValue(c.project.applicant->eligibility)
                                        : FieldValue();
         }},
        {"=applicant.accredited",
         [](C c) {
             return c.project.applicant ? boolean(c.project.applicant->accredited) : FieldValue();
         }},
        {"=applicant.publicBody",
         [](C c) {
             return c.project.applicant ? boolean(c.project.applicant->publicBody) : FieldValue();
         }},
        {"=agency.country", agencyCountry},
        {"=context.language",
         [](C c) { return FieldValue(c.project.application.context->language); }},
        {"=call.field", [](C c) { return FieldValue(c.call.educationField); }},
        {"=call.round", [](C c) { return FieldValue(c.project.application.call.round); }},
        {"=activity.type",
         [](C c) { return c.activity ? FieldValue(c.activity->type) : FieldValue(); }},
        {"=activity.target",
         [](C c) { return c.type ? FieldValue(c.type->target) : FieldValue(); }},
        {"=activity.direction",
         [](C c) { return c.type ? FieldValue(c.type->direction) : FieldValue(); }},
        {"=activity.group", [](C c) { return c.type ? FieldValue(c.type->group) : FieldValue(); }},
        {"=activity.blended",
         [](C c) { return c.activity ? boolean(c.activity->blended) : FieldValue(); }},
        {"=activity.venue",
         [](C c) { return c.activity ? FieldValue(c.activity->venue) : FieldValue(); }},
        {"=activity.groupAtEuSeat",
         [](C c) {
             return c.type
                        ? FieldValue(c.type->group && c.activity->venue == QLatin1String("eu_seat"))
                        : FieldValue();
         }},
        {"=activity.peerCountries", peerProgrammeCountries},
        {"=activity.participants",
         [](C c) {
             return c.activity ? number(peopleOf(c.project.application, *c.activity))
                               : FieldValue();
         }},
        {"=activity.allFewerOpportunities",
         [](C c) { return ofActivity(c, allPeopleHaveFewerOpportunities); }},
        {"=activity.participantCountries", [](C c) { return ofActivity(c, countriesOfPeople); }},
        {"=activity.organisationCountries",
         [](C c) { return ofActivity(c, countriesOfOrganisations); }},
        {"=activity.facilitators",
         [](C c) {
             return ofActivity(c, [](const Application& application, const Activity& activity) {
                 return personsOfKind(application, activity, "facilitator");
             });
         }},
        {"=activity.hostTakesPart", hostTakesPart},
        {"=activity.ofAgencyCountry", isOfAgencyCountry},
        {"=activity.timetables", timetables},
        {"=flow.participantsOnly", participantsOnly},
        {"=flow.nationalGroup", nationalGroup},
        {"=flow.nationalLeaders", nationalLeaders},
        {"=destination.inOrganisationCountry", isInOrganisationCountry},
        {"=visit.inActivityCountry", isVisitInActivityCountry},
        {"=organisations.outsideAgencyCountry", outsideAgencyCountry},
        {"=plan.years", yearsOfPlan},
        {"=plan.allFewerOpportunities",
         [](C c) {
             return c.row ? FieldValue(c.row->participants.value_or(0) > 0
                                       && c.row->fewerOpportunities == c.row->participants)
                          : FieldValue();
         }},
        {"=flow.days", [](C c) { return c.flow ? number(activityDays(*c.flow)) : FieldValue(); }},
        {"=flow.participants",
         [](C c) { return c.flow ? number(participantsOf(*c.flow)) : FieldValue(); }},
        {"=flow.allFewerOpportunities",
         [](C c) {
             return c.flow ? FieldValue(allHaveFewerOpportunities(*c.flow)) : FieldValue();
         }},
        {"=flow.accompanyingDays",
         [](C c) { return c.flow ? number(accompanyingDays(*c.flow)) : FieldValue(); }},
        {"=destination.abroad", destinationAbroad},
        {"=destination.euSeat", destinationSeat},
        {"=visit.numberForHost", numberForHost},
        {"=visit.activityType", visitActivityType},
        {"=annex.megabytes", annexMegabytes},
        {"=annex.extension", annexExtension},
        {"=plan.numberOfType", rowsOfType},
        {"=plan.averageDays", averageDays},
        {"=plan.someFewerOpportunities",
         [](C c) {
             return c.row ? FieldValue(c.row->fewerOpportunities.value_or(0) > 0) : FieldValue();
         }},
        {"=plan.daysLeftForFewerOpportunities",
         [](C c) { return daysLeftFor(c, &PlanRow::fewerOpportunities); }},
        {"=plan.daysLeftForInternational",
         [](C c) { return daysLeftFor(c, &PlanRow::international); }},
        {"=plan.averageMonths", averageMonths},
        {"=plan.types", typesOfPlan},
        {"=plan.termIsEnough",
         [](C c) {
             const ActivityTypeDef* type = c.row ? c.call.activityType(c.row->type) : nullptr;
             return type ? FieldValue(type->termIsEnough) : FieldValue();
         }},
        {"=flow.months", flowMonths},
        {"=activity.academicTerm", academicTerm},
        {"=organisation.partner",
         [](C c) {
             return c.organisation ? FieldValue(c.organisation->hasRole("partner")) : FieldValue();
         }},
        {"=plan.averageAccompanyingDays", averageAccompanyingDays},
    };
    for (const auto& [each, read] : all)
        if (name == QLatin1String(each))
            return read;
    return nullptr;
}

std::optional<Figure> Figure::named(const QString& name)
{
    Figure figure;
    if (!name.startsWith(QLatin1Char('='))) {
        figure.m_segments = name.split(QLatin1Char('/'));
        return figure;
    }
    figure.m_computed = figureDef(name);
    figure.m_read = reader(name);
    if (!figure.m_computed || !figure.m_read)
        return std::nullopt;
    return figure;
}

namespace {

constexpr qsizetype kItemDepth = 2; // activities/3

std::optional<FieldValue> fieldOf(const CheckContext& c, const QStringList& segments)
{
    if (c.flow)
        return valueIn(*c.flow, segments);
    // Rows below a flow see the activity, but their fields are their own.
    if (c.activity && c.item.segments().size() == kItemDepth)
        return valueIn(*c.activity, segments);
    if (c.organisation)
        return valueIn(*c.organisation, segments);
    if (c.group)
        return valueIn(*c.group, segments);
    if (c.objective)
        return valueIn(*c.objective, segments);
    if (c.visit)
        return valueIn(*c.visit, segments);
    if (c.annex)
        return valueIn(*c.annex, segments);
    if (c.row)
        return valueIn(*c.row, segments);
    if (c.partnership)
        return valueIn(*c.partnership, segments);
    return valueAt(c.project.application, c.item / segments.join(QLatin1Char('/')));
}

} // namespace

FieldValue Figure::read(const CheckContext& context) const
{
    if (m_read)
        return m_read(context);
    if (const auto value = fieldOf(context, m_segments))
        return *value;
    // A list of items has no value of its own; its length is what checks ask for.
    return static_cast<int>(
        itemIds(context.project.application, context.item / m_segments.join(QLatin1Char('/')))
            .size());
}

FieldPath Figure::where(const CheckContext& context) const
{
    if (!m_computed)
        return context.item / m_segments.join(QLatin1Char('/'));
    const QString place = QLatin1String(m_computed->where);
    if (place.startsWith(QLatin1String("./")))
        return context.item / place.mid(2);
    if (place == QLatin1String("organisations") && context.project.applicant
        && QLatin1String(m_computed->name).startsWith(QLatin1String("=applicant.")))
        return FieldPath::parse(place) / context.project.applicant->id.value()
               / QString(QLatin1String(m_computed->name)).section(QLatin1Char('.'), 1);
    return place.isEmpty() ? context.item : FieldPath::parse(place);
}

FieldPath Figure::wherePattern(Scope scope) const
{
    const FieldPath item = itemPattern(scope);
    if (!m_computed)
        return item / m_segments.join(QLatin1Char('/'));
    const QString place = QLatin1String(m_computed->where);
    if (place.startsWith(QLatin1String("./")))
        return item / place.mid(2);
    return place.isEmpty() ? item : FieldPath::parse(place);
}

QString Figure::unit() const
{
    return unitOfFigure(m_computed ? QLatin1String(m_computed->name)
                                   : m_segments.join(QLatin1Char('/')));
}

int wholeMegabytes(qint64 bytes)
{
    return static_cast<int>((bytes + kBytesPerMegabyte - 1) / kBytesPerMegabyte);
}

bool Figure::isOfApplication() const
{
    return m_computed && m_computed->of == Scope::Application;
}

std::optional<qint64> asNumber(const FieldValue& value)
{
    if (const auto* whole = std::get_if<int>(&value))
        return *whole;
    if (const auto* money = std::get_if<Money>(&value))
        return money->inCents();
    if (const auto* km = std::get_if<Kilometres>(&value))
        return km->inHundredths();
    if (const auto* ids = std::get_if<IdNumbers>(&value))
        return static_cast<qint64>(ids->size());
    if (const auto* codes = std::get_if<Codes>(&value))
        return static_cast<qint64>(codes->size());
    return std::nullopt;
}

Codes asCodes(const FieldValue& value)
{
    if (const auto* codes = std::get_if<Codes>(&value))
        return *codes;
    if (const auto* text = std::get_if<QString>(&value); text && !text->isEmpty())
        return {*text};
    if (const auto* number = std::get_if<int>(&value))
        return {QString::number(*number)};
    return {};
}

std::optional<CompiledCondition> CompiledCondition::from(const Condition& condition)
{
    const auto figure = Figure::named(condition.figure);
    if (!figure)
        return std::nullopt;
    CompiledCondition compiled;
    compiled.m_figure = *figure;
    compiled.m_condition = condition;
    return compiled;
}

bool CompiledCondition::holds(const CheckContext& context) const
{
    const FieldValue value = m_figure.read(context);
    if (m_condition.isNot)
        return value != *m_condition.isNot;
    if (m_condition.is)
        return value == *m_condition.is;
    if (m_condition.atLeast) {
        const auto number = asNumber(value);
        return number && *number >= *m_condition.atLeast;
    }
    const Codes codes = asCodes(value);
    const Codes& wanted = m_condition.in.empty() ? m_condition.notIn : m_condition.in;
    const bool any = std::any_of(codes.begin(), codes.end(), [&](const QString& code) {
        return std::find(wanted.begin(), wanted.end(), code) != wanted.end();
    });
    return m_condition.in.empty() ? !codes.empty() && !any : any;
}

bool allHold(const CompiledConditions& conditions, const CheckContext& context)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const CompiledCondition& each) { return each.holds(context); });
}

CheckContext contextAt(const Project& project, const FieldPath& item)
{
    CheckContext context(project);
    context.item = item;
    const QStringList& segments = item.segments();
    const auto idAt = [&](qsizetype index) { return segments.value(index).toInt(); };
    const Application& application = project.application;
    const QString list = segments.value(0);
    if (list == QLatin1String("activities") && segments.size() >= 2) {
        context.activity = application.activities.find(Id<Activity>(idAt(1)));
        if (context.activity)
            context.type = project.call.activityType(context.activity->type);
        // Rows below a flow read their own fields by path, but see the activity's figures.
        if (context.activity && segments.size() == 4)
            context.flow = context.activity->flows.find(Id<Flow>(idAt(3)));
    }
    if (segments.size() != 2)
        return context;
    if (list == QLatin1String("organisations"))
        context.organisation = application.organisations.find(Id<Organisation>(idAt(1)));
    else if (list == QLatin1String("participantGroups"))
        context.group = application.participantGroups.find(Id<ParticipantGroup>(idAt(1)));
    else if (list == QLatin1String("objectives"))
        context.objective = application.objectives.find(Id<Objective>(idAt(1)));
    else if (list == QLatin1String("preparatoryVisits"))
        context.visit = application.preparatoryVisits.find(Id<PreparatoryVisit>(idAt(1)));
    else if (list == QLatin1String("annexes"))
        context.annex = application.annexes.find(Id<Annex>(idAt(1)));
    else if (list == QLatin1String("plan"))
        context.row = application.plan.find(Id<PlanRow>(idAt(1)));
    else if (list == QLatin1String("partnerships"))
        context.partnership = application.partnerships.find(Id<Partnership>(idAt(1)));
    return context;
}

} // namespace itinera
