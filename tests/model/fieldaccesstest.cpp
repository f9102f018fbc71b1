#include "support/catch.h"
#include "support/samples.h"

#include "model/fieldaccess.h"

using namespace itinera;
using namespace itinera::test;

namespace {

const Application& english()
{
    return sample(Sample::English);
}

std::optional<FieldValue> at(const Application& application, const char* path)
{
    return valueAt(application, pathOf(path));
}

// Sets, reads back, and takes it back again.
void turns(const char* path, const FieldValue& value)
{
    INFO(path);
    const auto before = at(english(), path);
    REQUIRE(before.has_value());
    REQUIRE(*before != value);
    const Application changed = withAt(english(), path, value);
    CHECK(at(changed, path) == value);
    CHECK(differences(english(), changed) == QStringList{QString::fromUtf8(path)});
    CHECK(withAt(changed, path, *before) == english());
}

} // namespace

TEST_CASE("a path is printed as it was read")
{
    for (const char* path :
         {"", "context/title", "activities/17/flows/3/days", "answers/KA122.background.years"})
        CHECK(pathOf(path).toString() == QString::fromUtf8(path));
    CHECK(pathOf("").isEmpty());
    CHECK(pathOf("a") / 3 / QStringLiteral("b/c") == pathOf("a/3/b/c"));
    CHECK(pathOf("a/3/b").parent() == pathOf("a/3"));
    CHECK(pathOf("a/3/b").startsWith(pathOf("a/3")));
    CHECK_FALSE(pathOf("a/33").startsWith(pathOf("a/3")));
}

TEST_CASE("a pattern has a star for every item")
{
    CHECK(pathOf("activities/17/flows/3/days").pattern()
          == QStringLiteral("activities/*/flows/*/days"));
    CHECK(pathOf("context/title").pattern() == QStringLiteral("context/title"));
    CHECK(pathOf("answers/KA122.background.years").pattern()
          == QStringLiteral("answers/KA122.background.years"));
}

TEST_CASE("values of every type can be read, set and taken back")
{
    turns("context/title", QStringLiteral("Other"));
    turns("context/start", QDate(2024, 9, 1));
    turns("context/durationMonths", 12);
    turns("call/round", 2);
    turns("organisations/1/publicBody", true);
    turns("organisations/1/roles", Codes{QStringLiteral("host")});
    turns("organisations/2/contactPerson/email", QStringLiteral("x@example.org"));
    turns("activities/3/hosts", IdNumbers{3, 2});
    turns("activities/4/flows/1/distance/km", Kilometres::hundredths(12345));
    turns("activities/4/flows/1/distance/lookedUp", QDate(2024, 1, 1));
    turns("activities/4/flows/1/participants/1/group", 4);
    turns("budget/inclusion/1/cost", Money::cents(7));
    turns("expectedOutcomes/supportsPeopleFleeingWar", true);
    turns("answers/KA122.background.years", QStringLiteral("Other"));
    turns("choices/KA122.followup.dimensions", Codes{QStringLiteral("digital")});
    turns("topics", Codes{});
}

TEST_CASE("what is optional can be taken away")
{
    turns("context/start", FieldValue());
    turns("context/durationMonths", FieldValue());
    turns("organisations/1/accredited", FieldValue());
    turns("budget/inclusion/1/cost", FieldValue());
    turns("activities/4/flows/1/distance/km", FieldValue());
    turns("preparatoryVisits/1/host", FieldValue());
}

TEST_CASE("a value of another type, or a place that does not exist, is refused")
{
    const std::pair<const char*, FieldValue> kWrong[] = {
        {"context/title", 3},
        {"context/title", FieldValue()},
        {"context/durationMonths", QStringLiteral("12")},
        {"context/start", QStringLiteral("2024-09-01")},
        {"budget/inclusion/1/cost", 5},
        {"activities/3/hosts", Codes{QStringLiteral("2")}},
        {"topics", IdNumbers{1}},
        {"context/nothing", QStringLiteral("x")},
        {"context", QStringLiteral("x")},
        {"activities/99/title", QStringLiteral("x")},
        {"activities/first/title", QStringLiteral("x")},
        {"activities", QStringLiteral("x")},
        {"activities/1", QStringLiteral("x")},
        {"context/title/more", QStringLiteral("x")},
        {"", QStringLiteral("x")},
    };
    for (const auto& [path, value] : kWrong) {
        INFO(path);
        const auto result = withValue(english(), pathOf(path), value);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().where == QString::fromUtf8(path));
    }
}

TEST_CASE("only single values can be read")
{
    for (const char* path :
         {"", "context", "activities", "activities/1", "activities/99/title", "nothing"})
        CHECK_FALSE(at(english(), path).has_value());
    CHECK(at(english(), "answers/NEW.question") == FieldValue(QString()));
    CHECK(at(english(), "choices/NEW.question") == FieldValue(Codes()));
}

TEST_CASE("an answer that is emptied leaves no trace")
{
    const Application answered = withAt(english(), "answers/NEW.question", QStringLiteral("yes"));
    CHECK(answered.answers->size() == english().answers->size() + 1);
    CHECK(withAt(answered, "answers/NEW.question", QString()) == english());
}

TEST_CASE("setting the same value again changes nothing at all")
{
    const Application same = withAt(english(), "context/title", english().context->title);
    CHECK(same.context.sameAs(english().context));
}

TEST_CASE("an edit leaves everything else shared")
{
    const Application changed = withAt(english(), "activities/3/flows/1/days", 6);
    CHECK(changed.activities[0].sameAs(english().activities[0]));
    CHECK_FALSE(changed.activities[2].sameAs(english().activities[2]));
    CHECK(changed.organisations.identity() == english().organisations.identity());
}

TEST_CASE("a new item is empty, at the end, with a number of its own")
{
    const auto added = withNewItem(english(), pathOf("activities/1/flows"));
    REQUIRE(added.ok());
    CHECK(added.value().id == 3);
    CHECK(itemIds(added.value().application, pathOf("activities/1/flows")) == IdNumbers{1, 2, 3});
    CHECK(at(added.value().application, "activities/1/flows/3/days") == FieldValue());
    CHECK(differences(english(), added.value().application)
          == QStringList{QStringLiteral("activities/1/flows/3")});
    CHECK_FALSE(withNewItem(english(), pathOf("context")).ok());
    CHECK_FALSE(withNewItem(english(), pathOf("activities/1")).ok());
}

TEST_CASE("a copy stands behind its original and has everything but the number")
{
    const auto copied = withCopiedItem(english(), pathOf("activities/2"));
    REQUIRE(copied.ok());
    CHECK(itemIds(copied.value().application, pathOf("activities")) == IdNumbers{1, 2, 6, 3, 4, 5});
    CHECK(at(copied.value().application, "activities/6/title")
          == at(english(), "activities/2/title"));
    CHECK(at(copied.value().application, "activities/6/flows/1/from")
          == at(english(), "activities/2/flows/1/from"));
    CHECK_FALSE(withCopiedItem(english(), pathOf("activities/9")).ok());
}

TEST_CASE("an item can be moved, but not out of its list")
{
    const auto order = [](int places) {
        return itemIds(withMovedItem(english(), pathOf("activities/2"), places).value(),
                       pathOf("activities"));
    };
    CHECK(order(1) == IdNumbers{1, 3, 2, 4, 5});
    CHECK(order(-1) == IdNumbers{2, 1, 3, 4, 5});
    CHECK(order(-9) == IdNumbers{2, 1, 3, 4, 5});
    CHECK(order(9) == IdNumbers{1, 3, 4, 5, 2});
    CHECK(order(0) == IdNumbers{1, 2, 3, 4, 5});
}

TEST_CASE("with an item go all references to it")
{
    const Application without = withoutAt(english(), "activities/4");
    CHECK(itemIds(without, pathOf("activities")) == IdNumbers{1, 2, 3, 5});
    CHECK(at(without, "preparatoryVisits/1/activity") == FieldValue());
    CHECK(at(without, "expectedOutcomes/learners/1/activities") == FieldValue(IdNumbers{3}));
    CHECK(at(without, "expectedOutcomes/organisations/1/activities")
          == FieldValue(IdNumbers{1, 2, 3, 5}));

    const Application host = withoutAt(english(), "organisations/5");
    CHECK(at(host, "activities/4/hosts") == FieldValue(IdNumbers{3}));
    CHECK(at(host, "preparatoryVisits/1/host") == FieldValue());
    CHECK(at(host, "expectedOutcomes/organisations/12/organisation") == FieldValue());

    const Application group = withoutAt(english(), "participantGroups/4");
    CHECK(at(group, "activities/3/flows/1/participants/1/group") == FieldValue());
    CHECK(at(withoutAt(english(), "objectives/2"), "activities/1/objectives")
          == FieldValue(IdNumbers{1}));
}

TEST_CASE("with an item go the warnings that were accepted for it")
{
    const char* const places[] = {"activities/4", "activities/4/flows/1/days",
                                  "activities/40/title", "activities", "organisations/4"};
    Application application = english();
    for (const char* place : places) {
        const auto added = withNewItem(application, pathOf("waivers")).value();
        const QString waiver = QStringLiteral("waivers/%1/path").arg(added.id);
        application =
            withAt(added.application, waiver.toUtf8().constData(), QString::fromUtf8(place));
    }
    const auto placesOf = [](const Application& each) {
        QStringList left;
        for (const auto& waiver : each.waivers)
            left << waiver->path;
        return left;
    };
    const Application without = withoutAt(application, "activities/4");
    CHECK(placesOf(without)
          == QStringList{QStringLiteral("activities/40/title"), QStringLiteral("activities"),
                         QStringLiteral("organisations/4")});
    CHECK(placesOf(withoutAt(application, "activities/4/flows/1")).size() == 4);
    CHECK(placesOf(withoutAt(application, "activities/3")).size() == 5);
    CHECK(withoutAt(application, "activities/3").waivers.identity()
          == application.waivers.identity());
}

TEST_CASE("items of other lists with the same number keep their references")
{
    const Application without = withoutAt(english(), "objectives/3");
    CHECK(at(without, "activities/1/hosts") == FieldValue(IdNumbers{3, 4}));
    CHECK(at(without, "expectedOutcomes/learners/1/activities") == FieldValue(IdNumbers{3, 4}));
}

TEST_CASE("two samples differ, an application does not differ from itself")
{
    CHECK(differences(english(), english()).isEmpty());
    CHECK_FALSE(differences(english(), sample(Sample::Latvian)).isEmpty());
}

TEST_CASE("blank is nothing, spaces or an empty list, and never zero or no")
{
    CHECK(isBlank(FieldValue()));
    CHECK(isBlank(QStringLiteral(" \n")));
    CHECK(isBlank(Codes()));
    CHECK(isBlank(IdNumbers()));
    CHECK_FALSE(isBlank(0));
    CHECK_FALSE(isBlank(false));
    CHECK_FALSE(isBlank(Money()));
}

TEST_CASE("the number of an item cannot be changed")
{
    CHECK_FALSE(withValue(english(), pathOf("objectives/1/id"), 7).ok());
    CHECK_FALSE(withValue(english(), pathOf("activities/1/flows/1/id"), 2).ok());
}

TEST_CASE("half a letter becomes a sign that files can hold")
{
    const QString half = QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b");
    const Application changed = withAt(english(), "context/title", half);
    const QString& title = changed.context->title;
    CHECK(title.size() == 3);
    CHECK(title.startsWith(QLatin1Char('a')));
    CHECK(title.endsWith(QLatin1Char('b')));
    CHECK(QString::fromUtf8(title.toUtf8()) == title);
    CHECK(at(withAt(english(), "context/title", QStringLiteral("😀")), "context/title")
          == FieldValue(QStringLiteral("😀")));
}
