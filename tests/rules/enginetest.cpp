#include "support/builders.h"
#include "support/catch.h"

using namespace itinera;
using namespace itinera::test;

namespace {

const QString kWarned = QStringLiteral("KA122-SCH.four_dimensions"); // a warning
const QString kFailed = QStringLiteral("KA122-SCH.duration");        // an error

Application withThreeDimensions()
{
    return withAt(sample(Sample::English), "choices/KA122.followup.dimensions",
                  Codes{QStringLiteral("inclusion"), QStringLiteral("environment"),
                        QStringLiteral("digital")});
}

Application accepted(const Application& application, const Finding& finding)
{
    Waiver waiver;
    waiver.id = application.waivers.freeId();
    waiver.rule = finding.rule;
    waiver.path = finding.where.toString();
    waiver.digest = finding.digest;
    waiver.reason = QStringLiteral("Agreed with the agency.");
    Application copy = application;
    copy.waivers = application.waivers.with([&](auto& items) { items.emplace_back(waiver); });
    return copy;
}

Finding only(const ValidationReport& report, const QString& rule)
{
    const auto findings = findingsOf(report, rule);
    REQUIRE(findings.size() == 1);
    return findings.front();
}

// A check of a kind that does not exist cannot be decided: it throws, as a bug in a check would.
std::shared_ptr<const RuleBook> withBrokenCheck(Scope scope)
{
    auto set = std::make_shared<CallSet>(call());
    CheckDef broken = set->checks.front();
    broken.id = QStringLiteral("TEST.broken");
    broken.kind = static_cast<CheckKind>(-1);
    broken.scope = scope;
    set->checks.insert(set->checks.begin() + 20, broken);
    const auto book = RuleBook::from(set);
    REQUIRE(book.ok());
    return book.value();
}

} // namespace

TEST_CASE("every good sample is valid, without a warning")
{
    for (const QString& name : allSamples()) {
        if (isMistaken(name))
            continue;
        INFO(name.toStdString());
        const auto report = validated(sampleNamed(name));
        QStringList found;
        for (const Finding& finding : report.findings)
            found << finding.rule + QLatin1Char(' ') + finding.where.toString();
        CHECK(found == QStringList());
        CHECK(report.verdict == Verdict::Valid);
        CHECK(report.count(RuleState::MissingData) == 0);
        CHECK(report.count(RuleState::Unconfirmed) == 0);
    }
}

TEST_CASE("every rule of the catalogue has a state, and they add up")
{
    const auto report = validate(sample(Sample::English), ruleBook());
    REQUIRE(report.rules.size() == call().checks.size());
    CHECK(report.rules.size() == 71 + 30 + 12 + 8 + 14 + 3);
    int sum = 0;
    for (int state = 0; state <= static_cast<int>(RuleState::Crashed); ++state)
        sum += report.count(static_cast<RuleState>(state));
    CHECK(sum == static_cast<int>(report.rules.size()));
    CHECK(report.count(RuleState::Failed) == 0);
    CHECK(report.count(RuleState::Crashed) == 0);
    CHECK(report.count(RuleState::UnknownValue) == 11); // 7 of KA122-SCH, 4 of GENERAL
    CHECK(report.count(RuleState::NotInCall) == 2);     // per_mentor, Georgia
    CHECK(report.count(RuleState::OtherAction) == 5);   // 2 of FORM, 3 of COUNTRY
    for (const RuleResult& rule : report.rules) {
        INFO(rule.check->id.toStdString());
        CHECK(rule.findings == 0);
    }
}

TEST_CASE("rules that are not evaluated say so")
{
    const auto report = validate(sample(Sample::English), ruleBook());
    CHECK(stateOf(report, QStringLiteral("GEN.sanctions")) == RuleState::UnknownValue);
    CHECK(stateOf(report, QStringLiteral("CTRY.georgia")) == RuleState::NotInCall);
    CHECK(stateOf(report, QStringLiteral("CTRY.neighbours_youth")) == RuleState::OtherAction);
    CHECK(stateOf(report, QStringLiteral("GEN.records")) == RuleState::Reminder);
    CHECK(stateOf(report, QStringLiteral("GEN.online_only")) == RuleState::Confirmed);
    CHECK(stateOf(report, QStringLiteral("GEN.hu_trusts")) == RuleState::NotApplicable);
}

TEST_CASE("a point of the closing checklist waits for a person, and never spoils the verdict")
{
    Application application = sample(Sample::English);
    application.confirmations.clear();
    const auto report = validate(application, ruleBook());
    CHECK(stateOf(report, QStringLiteral("GEN.online_only")) == RuleState::Unconfirmed);
    CHECK(report.verdict == Verdict::Valid);
    CHECK(report.findings.empty());
}

TEST_CASE("a covered rule has the state of the rule that covers it")
{
    const auto good = validate(sample(Sample::English), ruleBook());
    CHECK(stateOf(good, QStringLiteral("KA122-SCH.language")) == RuleState::Passed);
    const auto bad = validate(
        withAt(sample(Sample::English), "context/language", QStringLiteral("ru")), ruleBook());
    CHECK(stateOf(bad, QStringLiteral("KA122-SCH.language")) == RuleState::Failed);
    CHECK(findingsOf(bad, QStringLiteral("KA122-SCH.language")).empty());
}

TEST_CASE("the verdict follows from the worst finding")
{
    const Application& good = sample(Sample::English);
    CHECK(validate(good, ruleBook()).verdict == Verdict::Valid);
    CHECK(validate(withAt(good, "activities/1/hosts", IdNumbers()), ruleBook()).verdict
          == Verdict::Valid); // advice
    CHECK(validate(withThreeDimensions(), ruleBook()).verdict == Verdict::ValidWithWarnings);
    CHECK(validate(withAt(withThreeDimensions(), "context/durationMonths", 5), ruleBook()).verdict
          == Verdict::Invalid);
}

TEST_CASE("an accepted warning no longer counts, but is still told")
{
    const Application application = withThreeDimensions();
    const auto before = validate(application, ruleBook());
    const auto after = validate(accepted(application, only(before, kWarned)), ruleBook());
    CHECK(only(after, kWarned).waiver == 1);
    CHECK(after.waived() == 1);
    CHECK(after.count(Severity::Warning) == 0);
    CHECK(after.verdict == Verdict::Valid);
    CHECK(stateOf(after, kWarned) == RuleState::Failed);
    CHECK(staleWaivers(accepted(application, only(before, kWarned)), after).empty());
}

TEST_CASE("a waiver lapses when the value changes")
{
    const Application application = withThreeDimensions();
    const Application waived =
        accepted(application, only(validate(application, ruleBook()), kWarned));
    const Application changed =
        withAt(waived, "choices/KA122.followup.dimensions", Codes{QStringLiteral("digital")});
    const auto report = validate(changed, ruleBook());
    CHECK_FALSE(only(report, kWarned).waiver.has_value());
    CHECK(report.verdict == Verdict::ValidWithWarnings);
    CHECK(staleWaivers(changed, report) == std::vector<int>{1});
}

TEST_CASE("a waiver of a mended warning is stale")
{
    const Application application = withThreeDimensions();
    const Application waived =
        accepted(application, only(validate(application, ruleBook()), kWarned));
    const Application mended =
        withAt(waived, "choices/KA122.followup.dimensions",
               Codes{QStringLiteral("inclusion"), QStringLiteral("environment"),
                     QStringLiteral("digital"), QStringLiteral("participation")});
    CHECK(staleWaivers(mended, validate(mended, ruleBook())) == std::vector<int>{1});
}

TEST_CASE("errors cannot be accepted")
{
    const Application application = withAt(sample(Sample::English), "context/durationMonths", 5);
    const Application waived =
        accepted(application, only(validate(application, ruleBook()), kFailed));
    const auto report = validate(waived, ruleBook());
    CHECK_FALSE(only(report, kFailed).waiver.has_value());
    CHECK(report.waived() == 0);
    CHECK(report.verdict == Verdict::Invalid);
    CHECK(staleWaivers(waived, report) == std::vector<int>{1});
}

TEST_CASE("a waiver holds for its rule and place only")
{
    Finding other = only(validate(withThreeDimensions(), ruleBook()), kWarned);
    other.rule = QStringLiteral("GEN.oid");
    CHECK(validate(accepted(withThreeDimensions(), other), ruleBook()).waived() == 0);
    other.rule = kWarned;
    other.where = pathOf("topics");
    CHECK(validate(accepted(withThreeDimensions(), other), ruleBook()).waived() == 0);
}

TEST_CASE("a check that throws leaves the others alone, and the verdict open")
{
    for (const Scope scope :
         {Scope::Application, Scope::Organisation, Scope::Group, Scope::Objective, Scope::Activity,
          Scope::Flow, Scope::Visit, Scope::Annex}) {
        INFO(scopeName(scope).toStdString());
        const auto book = withBrokenCheck(scope); // the report points into its call
        const auto report = validate(sample(Sample::Mistakes), book);
        CHECK(stateOf(report, QStringLiteral("TEST.broken")) == RuleState::Crashed);
        CHECK(report.count(RuleState::Crashed) == 1);
        CHECK(report.verdict == Verdict::NotFullyChecked);
        CHECK(report.count(RuleState::Failed) == 20);
        CHECK(report.findings.size()
              == validate(sample(Sample::Mistakes), ruleBook()).findings.size());
    }
}

TEST_CASE("findings stand in the order of the form, then by severity")
{
    const auto report = validate(sample(Sample::Mistakes), ruleBook());
    const auto& sections = call().form.sections;
    std::pair<std::ptrdiff_t, int> last{-1, 0};
    for (const Finding& finding : report.findings) {
        const SectionDef* section = call().sectionOf(finding.where.pattern());
        REQUIRE(section != nullptr);
        const std::pair<std::ptrdiff_t, int> here{section - sections.data(),
                                                  -static_cast<int>(finding.severity)};
        CHECK(here >= last);
        last = here;
    }
}

TEST_CASE("only the activity that was edited is looked at again")
{
    Validator validator(ruleBook());
    (void)validator.validate(sample(Sample::English));
    CHECK(validator.lastEvaluatedActivities() == 5);
    (void)validator.validate(sample(Sample::English));
    CHECK(validator.lastEvaluatedActivities() == 0);
    const Application edited = withAt(sample(Sample::English), "activities/3/flows/1/days", 40);
    const auto report = validator.validate(edited);
    CHECK(validator.lastEvaluatedActivities() == 1);
    CHECK(report.findings == validate(edited, ruleBook()).findings);
    (void)validator.validate(withAt(edited, "context/start", QDate(2024, 9, 1)));
    CHECK(validator.lastEvaluatedActivities() == 5); // the surroundings changed
}

TEST_CASE("what no check of an activity reads does not make them look again")
{
    const std::pair<const char*, FieldValue> kEdits[] = {
        {"context/title", QStringLiteral("Other")},
        {"organisations/1/legalName", QStringLiteral("Other")},
        {"organisations/3/city", QStringLiteral("NO")},
        {"objectives/1/title", QStringLiteral("Other")},
        {"participantGroups/1/profile", QStringLiteral("Other")},
        {"budget/inclusion/1/cost", Money::euros(1)}};
    const std::pair<const char*, FieldValue> kReadByActivities[] = {
        {"organisations/1/country", QStringLiteral("NO")},
        {"context/durationMonths", 12},
        {"participantGroups/1/number", 99}};
    for (const auto& [path, value] : kEdits) {
        INFO(path);
        Validator validator(ruleBook());
        (void)validator.validate(sample(Sample::English));
        (void)validator.validate(withAt(sample(Sample::English), path, value));
        CHECK(validator.lastEvaluatedActivities() == 0);
    }
    for (const auto& [path, value] : kReadByActivities) {
        INFO(path);
        Validator validator(ruleBook());
        (void)validator.validate(sample(Sample::English));
        (void)validator.validate(withAt(sample(Sample::English), path, value));
        CHECK(validator.lastEvaluatedActivities() == 5);
    }
}

TEST_CASE("an empty field is told once, by the rule that says most about it")
{
    const auto rulesAt = [](const Application& application, const char* path) {
        QStringList rules;
        for (const Finding& finding : validate(application, ruleBook()).findings)
            if (finding.where == pathOf(path))
                rules << finding.rule;
        return rules;
    };
    const Application& good = sample(Sample::English);
    CHECK(rulesAt(withAt(good, "expectedOutcomes/staff/2/activities", IdNumbers()),
                  "expectedOutcomes/staff/2/activities")
          == QStringList{QStringLiteral("OUT-005")});
    CHECK(rulesAt(withAt(good, "context/titleEn", QString()), "context/titleEn") == QStringList());
    CHECK(rulesAt(withAt(good, "activities/3/title", QString()), "activities/3/title")
          == QStringList{QStringLiteral("GEN.complete")});
    // The order of the sections is another matter than the empty field.
    CHECK(rulesAt(withAt(good, "context/title", QString()), "context/title")
          == QStringList{QStringLiteral("FORM.context_mandatory"),
                         QStringLiteral("FORM.section_order")});
}

TEST_CASE("too few days of pupils with fewer opportunities are told once, blended or not")
{
    const Application oneDay = withAt(sample(Sample::Latvian), "activities/4/flows/1/days", 1);
    for (const bool blended : {false, true}) {
        const auto report = validate(withAt(oneDay, "activities/4/blended", blended), ruleBook());
        QStringList rules;
        for (const Finding& finding : report.findings)
            if (finding.where == pathOf("activities/4/flows/1/days")
                && finding.rule.startsWith(QLatin1String("KA122-SCH.")))
                rules << finding.rule;
        CHECK(rules
              == QStringList{blended ? QStringLiteral("KA122-SCH.blended_physical")
                                     : QStringLiteral("KA122-SCH.act.short_pupils.fo_min")});
    }
}

TEST_CASE("partners that gain nothing are named in one finding")
{
    const Application application =
        withoutAt(withoutAt(sample(Sample::English), "expectedOutcomes/organisations/9"),
                  "expectedOutcomes/organisations/10");
    const Finding finding = only(validate(application, ruleBook()), QStringLiteral("OUT-011"));
    const Argument& item = finding.arguments.at(QStringLiteral("item"));
    CHECK(item.form == Argument::Form::Items);
    CHECK(item.path == pathOf("organisations"));
    CHECK(item.value == FieldValue(IdNumbers{2, 3}));
}

TEST_CASE("participants over the limit are told once while nobody comes in")
{
    const Application without = withoutAt(sample(Sample::English), "activities/5");
    const auto report =
        validate(withAt(without, "activities/3/flows/1/participants/1/number", 60), ruleBook());
    CHECK(stateOf(report, QStringLiteral("KA122-SCH.participants_max")) == RuleState::Failed);
    CHECK(stateOf(report, QStringLiteral("KA122-SCH.participants_count_incoming"))
          == RuleState::NotApplicable);
}
