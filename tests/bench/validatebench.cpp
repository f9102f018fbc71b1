#include "bench/bench.h"
#include "support/samples.h"

#include "call/catalog.h"

#include <QCoreApplication>

// Reading a call, checking an application, and checking it again after each edit.

namespace itinera::bench {
namespace {

using test::Sample;

constexpr int kRuns = 30;
constexpr int kActivities = 100;
constexpr int kFlows = 10; // of each activity

Activity enlarged(const Activity& model, int id)
{
    Activity activity = model;
    activity.id = Id<Activity>(id);
    activity.flows = model.flows.with([](List<Flow>::Items& flows) {
        const Flow first = *flows.front();
        flows.clear();
        for (int i = 1; i <= kFlows; ++i) {
            Flow flow = first;
            flow.id = Id<Flow>(i);
            flows.emplace_back(std::move(flow));
        }
    });
    return activity;
}

// Outcomes are linked to all activities that were made after the one they are linked to.
List<ExpectedOutcome> linked(const List<ExpectedOutcome>& rows, int models)
{
    return rows.with([&](List<ExpectedOutcome>::Items& items) {
        for (auto& item : items)
            item = item.with([&](ExpectedOutcome& row) {
                const auto before = row.activities;
                row.activities.clear();
                for (int id = 1; id <= kActivities; ++id)
                    for (const Id<Activity> each : before)
                        if ((id - each.value()) % models == 0)
                            row.activities.emplace_back(id);
            });
    });
}

const Application& largeApplication()
{
    static const Application large = [] {
        Application application = test::sample(Sample::English);
        const auto models = application.activities;
        const int count = static_cast<int>(models.size());
        application.activities = models.with([&](List<Activity>::Items& items) {
            items.clear();
            for (int i = 0; i < kActivities; ++i)
                items.emplace_back(enlarged(*models[static_cast<std::size_t>(i % count)], i + 1));
        });
        application.expectedOutcomes =
            application.expectedOutcomes.with([&](ExpectedOutcomes& outcomes) {
                outcomes.learners = linked(outcomes.learners, count);
                outcomes.staff = linked(outcomes.staff, count);
                outcomes.organisations = linked(outcomes.organisations, count);
            });
        return application;
    }();
    return large;
}

double loadCall()
{
    return fastest(kRuns, Count::Work, [] {
        const auto loaded = CallCatalog().load(2024, QStringLiteral("KA122-SCH"));
        if (!loaded)
            qFatal("the call cannot be read");
    });
}

double makeRuleBook()
{
    return fastest(kRuns, Count::Work, [] { (void)RuleBook::from(test::sharedCall()); });
}

double validateSample()
{
    return fastest(kRuns, Count::Work,
                   [] { (void)validate(test::sample(Sample::English), test::ruleBook()); });
}

double validateMistakes()
{
    return fastest(kRuns, Count::Work,
                   [] { (void)validate(test::sample(Sample::Mistakes), test::ruleBook()); });
}

double validateLarge()
{
    return fastest(kRuns / 3, Count::Work,
                   [] { (void)validate(largeApplication(), test::ruleBook()); });
}

// Validates the large application with one place changed, again and again, always to another value.
template <class ValueOf>
double revalidate(const char* path, const ValueOf& valueOf)
{
    Validator validator(test::ruleBook());
    (void)validator.validate(largeApplication());
    std::vector<Application> edited;
    for (int i = 0; i < kRuns; ++i)
        edited.push_back(test::withAt(largeApplication(), path, valueOf(i)));
    std::size_t next = 0;
    return fastest(kRuns, Count::Work, [&] { (void)validator.validate(edited.at(next++)); });
}

double editFlow()
{
    return revalidate("activities/50/flows/5/days", [](int i) { return 5 + i % 2; });
}

double editTitle()
{
    return revalidate("context/title", [](int i) { return QStringLiteral("Title %1").arg(i); });
}

double editOrganisation()
{
    return revalidate("organisations/1/legalName",
                      [](int i) { return QStringLiteral("School %1").arg(i); });
}

double editObjective()
{
    return revalidate("objectives/1/title", [](int i) { return QStringLiteral("Aim %1").arg(i); });
}

double editGroup()
{
    return revalidate("participantGroups/1/profile",
                      [](int i) { return QStringLiteral("Pupils %1").arg(i); });
}

} // namespace

std::vector<Figure> validateFigures()
{
    return {
        {"load the call in use", "ms", 10, loadCall},
        {"make its rule book", "ms", 2, makeRuleBook},
        {"validate a sample", "ms", 2, validateSample},
        {"validate the sample with mistakes", "ms", 2, validateMistakes},
        {"validate 100 activities with 1,000 flows", "ms", 50, validateLarge},
        {"validate them again after an edit of a flow", "ms", 2, editFlow},
        {"validate them again after an edit of the title", "ms", 2, editTitle},
        {"validate them again after an edit of an organisation", "ms", 2, editOrganisation},
        {"validate them again after an edit of an objective", "ms", 2, editObjective},
        {"validate them again after an edit of a participant group", "ms", 2, editGroup},
    };
}

} // namespace itinera::bench
