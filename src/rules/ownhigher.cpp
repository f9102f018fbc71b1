#include "rules/own.h"

#include <algorithm>

// Rules of higher education that no kind of check can say.

namespace itinera {
namespace {

const QString kOrganisations = QStringLiteral("organisations");
const QString kHigherEducation = QStringLiteral("EPLUS-EDU-HEI");
constexpr int kDaysOfLongestMonth = 31;

bool isInConsortium(const Organisation& organisation)
{
    return organisation.hasRole("applicant") || organisation.hasRole("member");
}

QString answerOf(const std::map<QString, QString>& answers, const QString& question)
{
    const auto it = answers.find(question);
    return it == answers.end() ? QString() : it->second.trimmed();
}

Outcome failedWith(std::vector<Finding> findings)
{
    return {findings.empty() ? Answer::Passed : Answer::Failed, std::move(findings)};
}

Finding tooFew(const CompiledCheck& check, const char* variant, int actual, int least)
{
    Finding finding = check.finding(FieldPath::parse(kOrganisations), QLatin1String(variant));
    finding.arguments[QStringLiteral("actual")] = valueArgument(actual, kOrganisations);
    finding.arguments[QStringLiteral("allowed")] = rangeArgument(least, {}, kOrganisations);
    return finding;
}

Outcome consortiumSize(const CompiledCheck& check, const CheckContext& c)
{
    int members = 0;
    int institutions = 0;
    for (const auto& organisation : c.project.application.organisations) {
        if (!isInConsortium(*organisation))
            continue;
        ++members;
        institutions += organisation->type == kHigherEducation ? 1 : 0;
    }
    if (members == 0)
        return {Answer::MissingData, {}};
    std::vector<Finding> findings;
    const int leastMembers = check.parameter(QStringLiteral("min_orgs")).value_or(0);
    const int leastInstitutions = check.parameter(QStringLiteral("min_hei")).value_or(0);
    if (members < leastMembers)
        findings.push_back(tooFew(check, "organisations", members, leastMembers));
    if (institutions < leastInstitutions)
        findings.push_back(tooFew(check, "institutions", institutions, leastInstitutions));
    return failedWith(std::move(findings));
}

/// Who may ask for mobility in higher education: an institution with a charter, or a coordinator
/// with an accreditation whose institutions have one.
class Charters {
public:
    Charters(const CompiledCheck& check, const CheckContext& c)
        : m_check(check)
        , m_application(c.project.application)
        , m_question(c.call.action + QStringLiteral(".orgs[].eche"))
        , m_accreditation(c.call.action + QStringLiteral(".context.accreditation"))
    {
    }

    Outcome ofInstitution(const Organisation& applicant)
    {
        demandCharter(applicant, "noCharter");
        return failedWith(std::move(m_findings));
    }

    Outcome ofConsortium()
    {
        if (answerOf(*m_application.answers, m_accreditation).isEmpty())
            add(FieldPath::parse(QStringLiteral("answers")) / m_accreditation, "noAccreditation");
        for (const auto& organisation : m_application.organisations)
            if (isInConsortium(*organisation) && organisation->type == kHigherEducation)
                demandCharter(*organisation, "memberWithoutCharter");
        return failedWith(std::move(m_findings));
    }

private:
    void demandCharter(const Organisation& organisation, const char* variant)
    {
        if (answerOf(*organisation.answers, m_question).isEmpty())
            add(FieldPath::parse(kOrganisations) / organisation.id.value()
                    / QStringLiteral("answers") / m_question,
                variant);
    }

    void add(const FieldPath& where, const char* variant)
    {
        Finding finding = m_check.finding(where, QLatin1String(variant));
        finding.arguments[QStringLiteral("item")] = pathArgument(where);
        m_findings.push_back(std::move(finding));
    }

    const CompiledCheck& m_check;
    const Application& m_application;
    const QString m_question;
    const QString m_accreditation;
    std::vector<Finding> m_findings;
};

Outcome chartered(const CompiledCheck& check, const CheckContext& c)
{
    const auto& choices = *c.project.application.choices;
    const auto status = choices.find(c.call.action + QStringLiteral(".context.type"));
    if (!c.project.applicant || status == choices.end() || status->second.empty())
        return {Answer::MissingData, {}};
    Charters charters(check, c);
    return status->second.front() == QLatin1String("consortium")
               ? charters.ofConsortium()
               : charters.ofInstitution(*c.project.applicant);
}

// The calls give the longest stay of staff in days or in months.
Outcome staffDays(const CompiledCheck& check, const CheckContext& c, std::optional<int> days)
{
    const auto least = check.parameter(QStringLiteral("min_days"));
    auto most = check.parameter(QStringLiteral("max_days"));
    const auto months = check.parameter(QStringLiteral("max_months"));
    if (!most && months)
        most = *months * kDaysOfLongestMonth;
    if (!days)
        return {Answer::MissingData, {}};
    if ((!least || *days >= *least) && (!most || *days <= *most))
        return {};
    const auto limit = [](std::optional<int> value) {
        return value ? FieldValue(*value) : FieldValue();
    };
    Finding finding = check.finding(c.item / QStringLiteral("days"));
    finding.arguments[QStringLiteral("actual")] = valueArgument(*days, QStringLiteral("days"));
    finding.arguments[QStringLiteral("allowed")] =
        rangeArgument(limit(least), limit(most), QStringLiteral("days"));
    return {Answer::Failed, {std::move(finding)}};
}

Outcome staffDaysOfFlow(const CompiledCheck& check, const CheckContext& c)
{
    return staffDays(check, c, activityDays(*c.flow));
}

Outcome staffDaysOfRow(const CompiledCheck& check, const CheckContext& c)
{
    const auto average = Figure::named(QStringLiteral("=plan.averageDays"));
    const auto days = average ? asNumber(average->read(c)) : std::nullopt;
    return staffDays(check, c, days ? std::optional<int>(static_cast<int>(*days)) : std::nullopt);
}

// Parameter `regions=1-12`.
bool isOpen(const CompiledCheck& check, int region)
{
    const auto it = check.def().parameters.find(QStringLiteral("regions"));
    if (it == check.def().parameters.end())
        return true;
    const int first = it->second.section(QLatin1Char('-'), 0, 0).toInt();
    const int last = it->second.section(QLatin1Char('-'), 1).toInt();
    return region >= first && region <= last;
}

Outcome openRegions(const CompiledCheck& check, const CheckContext& c)
{
    const QString& region = c.partnership->region;
    if (region.isEmpty())
        return {Answer::MissingData, {}};
    if (!isOpen(check, region.toInt())) {
        Finding finding =
            check.finding(c.item / QStringLiteral("region"), QStringLiteral("closed"));
        finding.arguments[QStringLiteral("actual")] =
            valueArgument(region, {}, QStringLiteral("regions"));
        return {Answer::Failed, {std::move(finding)}};
    }
    Codes others;
    for (const QString& code : c.partnership->countries)
        if (const CountryDef* country = c.call.country(code);
            !country || country->region != std::optional<int>(region.toInt()))
            others.push_back(code);
    if (others.empty())
        return {};
    Finding finding =
        check.finding(c.item / QStringLiteral("countries"), QStringLiteral("otherRegion"));
    finding.arguments[QStringLiteral("actual")] =
        codesArgument(Argument::Form::AnyOf, std::move(others), QStringLiteral("countries"));
    finding.arguments[QStringLiteral("other")] =
        valueArgument(region, {}, QStringLiteral("regions"));
    return {Answer::Failed, {std::move(finding)}};
}

Outcome regionalPartners(const CompiledCheck& check, const CheckContext& c)
{
    const Application& application = c.project.application;
    if (application.partnerships.isEmpty())
        return {Answer::Failed,
                {check.finding(FieldPath::parse(QStringLiteral("partnerships")),
                               QStringLiteral("noRegion"))}};
    const auto partners = static_cast<int>(std::count_if(
        application.organisations.begin(), application.organisations.end(), [](const auto& each) {
            return each->hasRole("partner") && each->type == kHigherEducation
                   && !each->oid.isEmpty();
        }));
    const int least = check.parameter(QStringLiteral("min_partner_hei")).value_or(0);
    if (partners >= least)
        return {};
    return {Answer::Failed, {tooFew(check, "noPartner", partners, least)}};
}

} // namespace

std::vector<NamedOwnCheck> ownHigherEducationChecks()
{
    const std::vector<OwnPart> staff{{Scope::Flow, staffDaysOfFlow}, {Scope::Plan, staffDaysOfRow}};
    return {
        {"consortium_size", {{Scope::Application, consortiumSize}}, "organisations"},
        {"applicant", {{Scope::Application, chartered}}, "organisations"},
        {"staff", staff},
        {"staff_programme", staff},
        {"regions", {{Scope::Partnership, openRegions}}},
        {"min_region_partner", {{Scope::Application, regionalPartners}}, "partnerships"},
    };
}

} // namespace itinera
