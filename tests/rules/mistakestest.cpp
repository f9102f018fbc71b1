#include "support/builders.h"
#include "support/catch.h"

#include "io/json.h"
#include "store/codec.h"

#include <nlohmann/json.hpp>

// The sample with twenty deliberate mistakes. The list is written by hand.

using namespace itinera;
using namespace itinera::test;

namespace {

struct Mistake {
    const char* rule;
    const char* path;
};

constexpr Mistake kMistakes[] = {
    {"KA122-SCH.start_window_r1", "context/start"},              // 15 May instead of June or later
    {"KA122-SCH.duration", "context/durationMonths"},            // 19 months
    {"GEN.right_na", "context/agency"},                          // Norway for a school in Iceland
    {"KA122-SCH.applicant_type", "organisations/1/eligibility"}, // no eligible type
    {"KA122-SCH.not_accredited", "organisations/1/accredited"},  // already accredited
    {"KA122-SCH.no_consortium", "organisations"},                // a member
    {"GEN.oid", "organisations/3/oid"},                          // two digits short
    {"CTRY.programme", "organisations/4/country"},               // a host in Switzerland
    {"KA122-SCH.topics_count", "topics"},                        // four topics
    {"KA122-SCH.four_dimensions", "choices/KA122.followup.dimensions"}, // participation left out
    {"KA122-SCH.learners.enrolled", "participantGroups/5/link"},       // pupils said to be employed
    {"KA122-SCH.act.job_shadowing.days", "activities/1/flows/2/days"}, // one day
    {"KA122-SCH.linguistic.who", "activities/3/flows/1/linguisticSupport"}, // for a group
    {"KA122-SCH.act.group_pupils.accompanied",
     "activities/3/flows/1/accompanyingPersons"},                       // nobody
    {"KA122-SCH.act.group_pupils.peers", "activities/3/peerCountries"}, // one country
    {"KA122-SCH.act.experts.venue", "activities/5/venue"},              // not at the applicant
    {"KA122-SCH.prep_visit.persons", "preparatoryVisits/1/persons"},    // four persons
    {"OUT-006", "expectedOutcomes/learners/5/activities"}, // a learner item for teachers
    {"FORM.chars_narrative_sva", "answers/KA122.followup.integration"}, // the answer stands twice
    {"FORM.submit_ready", "declarations/ALL.check.documents"},          // not ticked
};

} // namespace

TEST_CASE("the sample with mistakes fails exactly the twenty rules, once each")
{
    static_assert(std::size(kMistakes) == 20);
    QStringList expected;
    for (const Mistake& each : kMistakes)
        expected << QLatin1String(each.rule) + QLatin1Char(' ') + QLatin1String(each.path);
    QStringList found;
    const auto report = validate(sample(Sample::Mistakes), ruleBook());
    for (const Finding& finding : report.findings)
        found << finding.rule + QLatin1Char(' ') + finding.where.toString();
    expected.sort();
    found.sort();
    CHECK(found == expected);
    CHECK(report.verdict == Verdict::Invalid);
    CHECK(report.count(RuleState::Failed) == 20);
    CHECK(report.count(RuleState::MissingData) == 0);
}

TEST_CASE("every sample is written in the canonical form")
{
    for (const Sample which : {Sample::English, Sample::Latvian, Sample::Mistakes}) {
        INFO(samplePath(which).toStdString());
        CHECK(writeJson(encodeApplication(sample(which))) == bytesOf(samplePath(which)));
    }
}
