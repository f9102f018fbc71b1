#include "text/fieldlabel.h"
#include "support/catch.h"
#include "text/textsample.h"
#include "text/words.h"

using namespace itinera;

namespace {

const Words kEnglish(QStringLiteral("en"));

QString label(const char* path)
{
    return fieldLabel(FieldPath::parse(QLatin1String(path)), sample::application(), sample::call(),
                      kEnglish);
}

QString item(const char* path)
{
    return itemLabel(FieldPath::parse(QLatin1String(path)), sample::application(), sample::call(),
                     kEnglish);
}

} // namespace

TEST_CASE("a field of the form is named with its section")
{
    CHECK(label("context/start") == QStringLiteral("Context: Project start"));
    CHECK(label("topics") == QStringLiteral("Project objectives: Topics"));
    CHECK(label("declarations/ALL.check.data")
          == QStringLiteral("Checklist: We have read the notice"));
}

TEST_CASE("a field of an item is named with every item around it, by position and name")
{
    CHECK(label("activities/3/flows/7/days")
          == QStringLiteral("Activity 2 “Job shadowing in Kuopio”, Flow 1: Activity days"));
    CHECK(label("activities/3/flows/8/days")
          == QStringLiteral(
              "Activity 2 “Job shadowing in Kuopio”, Flow 2 “Kuldīga–Kuopio”: Activity days"));
    CHECK(label("organisations/4/oid")
          == QStringLiteral("Organisation 1 “Kuldīgas sākumskola”: Organisation ID"));
}

TEST_CASE("items are called by what names them")
{
    CHECK(item("organisations/4") == QStringLiteral("Organisation 1 “Kuldīgas sākumskola”"));
    CHECK(item("organisations/9") == QStringLiteral("Organisation 2"));
    CHECK(item("objectives/2") == QStringLiteral("Objective 1 “Outdoor lessons”"));
    CHECK(item("activities/11") == QStringLiteral("Activity 1 “Job shadowing”"));
    CHECK(item("expectedOutcomes/learners/1")
          == QStringLiteral("Outcome 1 “L03 Better language skills”"));
    CHECK(item("activities/3/flows/8/participants/1")
          == QStringLiteral("Activity 2 “Job shadowing in Kuopio”, Flow 2 “Kuldīga–Kuopio”, Row 1 "
                            "“Teachers of science”"));
}

TEST_CASE("an item can be named alone")
{
    CHECK(itemLabelInList(FieldPath::parse(QStringLiteral("activities/3/flows/8")),
                          sample::application(), sample::call(), kEnglish)
          == QStringLiteral("Flow 2 “Kuldīga–Kuopio”"));
}

TEST_CASE("the label of an item path is the label of the item")
{
    CHECK(label("activities/3/flows/7")
          == QStringLiteral("Activity 2 “Job shadowing in Kuopio”, Flow 1"));
}

TEST_CASE("an item that is gone is still named by its kind")
{
    CHECK(label("activities/99/type")
          == QStringLiteral("Activity (no longer there): Type of activity"));
}

TEST_CASE("a list is named by its title, a section by its own")
{
    CHECK(label("activities") == QStringLiteral("Activities"));
    CHECK(label("budget/agencyRates") == QStringLiteral("Daily rates of the agency"));
    CHECK(label("activities/3/flows")
          == QStringLiteral("Activity 2 “Job shadowing in Kuopio”: Mobility flows"));
    CHECK(label("context") == QStringLiteral("Context"));
    CHECK(label("budget") == QStringLiteral("Budget"));
}

TEST_CASE("a record is named by its first question")
{
    CHECK(label("activities/3/flows/7/destination")
          == QStringLiteral("Activity 2 “Job shadowing in Kuopio”, Flow 1: To: town"));
}

TEST_CASE("a place without label falls back to what is around it, never to its path")
{
    CHECK(label("organisations/4/city") == QStringLiteral("Organisation 1 “Kuldīgas sākumskola”"));
    CHECK(label("context/acronym") == QStringLiteral("Context"));
    CHECK(label("answers/KA122.unknown") == QStringLiteral("Answers"));
    CHECK(label("call/year") == QStringLiteral("Call"));
    CHECK(label("nonsense") == QStringLiteral("Application"));
    CHECK(label("") == QStringLiteral("Application"));
}

TEST_CASE("an entry of a list that the form does not show is named by its number")
{
    Application application = sample::application();
    Waiver waiver;
    waiver.id = Id<Waiver>(6);
    application.waivers = List<Waiver>({Shared<Waiver>(waiver)});

    CHECK(fieldLabel(FieldPath::parse(QStringLiteral("waivers/6/reason")), application,
                     sample::call(), kEnglish)
          == QStringLiteral("Accepted warnings, entry 1"));
}

TEST_CASE("a confirmation is named by the rule that was confirmed")
{
    CallSet call = sample::call();
    call.checks = {sample::check("KA122-SCH.national_list",
                                 sample::local("We are a school.", "Mēs esam skola."), {})};

    CHECK(fieldLabel(FieldPath::parse(QStringLiteral("confirmations/KA122-SCH.national_list")),
                     sample::application(), call, kEnglish)
          == QStringLiteral("Closing checklist: We are a school."));
}

TEST_CASE("labels of the form are in the language of the words")
{
    const Words latvian(QStringLiteral("lv"));

    CHECK(fieldLabel(FieldPath::parse(QStringLiteral("context/start")), sample::application(),
                     sample::call(), latvian)
          == QStringLiteral("Konteksts: Projekta sākums"));
    CHECK(itemLabel(FieldPath::parse(QStringLiteral("organisations/9")), sample::application(),
                    sample::call(), latvian)
          == QStringLiteral("Organizācija 2"));
}

TEST_CASE("the title of a section is found from a place in it")
{
    CHECK(sectionTitle(FieldPath::parse(QStringLiteral("activities/3/flows/7/days")),
                       sample::call(), kEnglish)
          == QStringLiteral("Activities"));
    CHECK(sectionTitle(FieldPath::parse(QStringLiteral("nonsense")), sample::call(), kEnglish)
              .isEmpty());
}
