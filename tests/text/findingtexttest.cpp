#include "text/findingtext.h"
#include "support/catch.h"
#include "support/samples.h"
#include "text/textsample.h"
#include "text/words.h"

using namespace itinera;

namespace {

const Words kEnglish(QStringLiteral("en"));

CheckText durationText()
{
    return {sample::local(
                "Too short or too long. Planned: {actual}. Allowed: {allowed}. Where: {item}.",
                "Par īsu vai par garu. Plānots: {actual}. Atļauts: {allowed}. Kur: {item}."),
            sample::local("Change the days of {item}.", "Mainiet dienu skaitu: {item}.")};
}

CallSet callWithDuration()
{
    CallSet call = sample::call();
    call.checks = {sample::check(
        "X.days", sample::local("A stay of 2 to 60 days", "No 2 līdz 60 dienām"), durationText())};
    return call;
}

Finding tooShort()
{
    Finding finding;
    finding.rule = QStringLiteral("X.days");
    finding.where = FieldPath::parse(QStringLiteral("activities/3/flows/7/days"));
    Argument actual;
    actual.value = 1;
    actual.unit = QStringLiteral("days");
    Argument allowed;
    allowed.form = Argument::Form::Range;
    allowed.least = 2;
    allowed.most = 60;
    allowed.unit = QStringLiteral("days");
    finding.arguments = {{QStringLiteral("actual"), actual}, {QStringLiteral("allowed"), allowed}};
    return finding;
}

FindingText text(const Finding& finding, const CallSet& call)
{
    return findingText(finding, sample::application(), call, kEnglish);
}

} // namespace

TEST_CASE("a finding says what is wrong, where, what to do and why")
{
    const FindingText found = text(tooShort(), callWithDuration());

    CHECK(found.title == QStringLiteral("A stay of 2 to 60 days"));
    CHECK(found.message
          == QStringLiteral("Too short or too long. Planned: 1 day. Allowed: 2–60 days. "
                            "Where: Activity 2 “Job shadowing in Kuopio”, Flow 1."));
    CHECK(found.fix
          == QStringLiteral("Change the days of Activity 2 “Job shadowing in Kuopio”, Flow 1."));
    CHECK(found.where
          == QStringLiteral("Activity 2 “Job shadowing in Kuopio”, Flow 1: Activity days"));
    CHECK(found.why == QStringLiteral("Source: Programme Guide, part B. Official text."));
}

TEST_CASE("the item of a finding outside all lists is the field")
{
    Finding finding = tooShort();
    finding.where = FieldPath::parse(QStringLiteral("context/start"));

    CHECK(text(finding, callWithDuration()).fix
          == QStringLiteral("Change the days of Context: Project start."));
}

TEST_CASE("a given item is used")
{
    Finding finding = tooShort();
    finding.arguments[QStringLiteral("item")].path =
        FieldPath::parse(QStringLiteral("objectives/2"));

    CHECK(text(finding, callWithDuration()).fix
          == QStringLiteral("Change the days of Objective 1 “Outdoor lessons”."));
}

TEST_CASE("the text of the variant is used, and the base text if the variant has none")
{
    CallSet call = callWithDuration();
    call.checks.front().variants[QStringLiteral("late")] = {
        sample::local("Late: {actual}.", "Par vēlu: {actual}."),
        sample::local("Be early.", "Pasteidzieties.")};
    Finding finding = tooShort();
    finding.variant = QStringLiteral("late");
    CHECK(text(finding, call).message == QStringLiteral("Late: 1 day."));
    CHECK(text(finding, call).fix == QStringLiteral("Be early."));

    finding.variant = QStringLiteral("unheard");
    CHECK(text(finding, call).message.startsWith(QStringLiteral("Too short or too long.")));
}

TEST_CASE("a placeholder inside a text of the user stays as it is")
{
    Finding finding = tooShort();
    finding.arguments[QStringLiteral("actual")].value = QStringLiteral("{allowed} %1");

    CHECK(text(finding, callWithDuration())
              .message.startsWith(QStringLiteral(
                  "Too short or too long. Planned: {allowed} %1. Allowed: 2–60 days.")));
}

TEST_CASE("a placeholder without argument is not known")
{
    Finding finding = tooShort();
    finding.arguments.erase(QStringLiteral("allowed"));

    CHECK(
        text(finding, callWithDuration()).message.contains(QStringLiteral("Allowed: not known.")));
}

TEST_CASE("a rule without sentences of its own says its title")
{
    CallSet call = callWithDuration();
    call.checks.front().text = {};

    CHECK(text(tooShort(), call).message == QStringLiteral("A stay of 2 to 60 days"));
    CHECK(text(tooShort(), call).fix.isEmpty());
}

TEST_CASE("a finding of a rule that is not in use is still readable")
{
    const FindingText found = text(tooShort(), sample::call());

    CHECK(found.title == QStringLiteral("X.days"));
    CHECK(found.message == QStringLiteral("The rules in use do not know this rule."));
}

TEST_CASE("the reason stands before source and grade")
{
    CheckDef check = sample::check("X.late", sample::local("In time", "Laikus"), {}, Grade::C);
    check.reason = sample::local("A late save proves nothing.", "Vēla saglabāšana neko nepierāda.");
    CHECK(whyText(check, kEnglish)
          == QStringLiteral("A late save proves nothing. Source: Programme Guide, part B. "
                            "Not confirmed: this can only warn."));

    check.reason = LocalText();
    check.from = {QString(), Grade::B};
    CHECK(whyText(check, kEnglish) == QStringLiteral("One secondary source or sure recollection."));
}

TEST_CASE("sentences of the call data are in the language of the words")
{
    const Words latvian(QStringLiteral("lv"));
    Finding finding = tooShort();
    finding.arguments[QStringLiteral("actual")].unit.clear();
    const FindingText found =
        findingText(finding, sample::application(), callWithDuration(), latvian);

    CHECK(found.title == QStringLiteral("No 2 līdz 60 dienām"));
    CHECK(found.message.startsWith(
        QStringLiteral("Par īsu vai par garu. Plānots: 1. Atļauts: 2–60 ")));
    CHECK(found.fix
          == QStringLiteral(
              "Mainiet dienu skaitu: Aktivitāte 2 “Job shadowing in Kuopio”, Plūsma 1."));
}

TEST_CASE("each moment of a deadline names its clock, and names it once")
{
    Finding late;
    late.where = FieldPath::parse(QStringLiteral("call/round"));
    Argument actual;
    actual.value = QStringLiteral("2024-10-02 13:05");
    actual.unit = QStringLiteral("moment");
    Argument allowed;
    allowed.form = Argument::Form::Range;
    allowed.most = QStringLiteral("2024-10-01 12:00");
    allowed.unit = QStringLiteral("moment");
    late.arguments = {{QStringLiteral("actual"), actual}, {QStringLiteral("allowed"), allowed}};
    for (const char* rule : {"KA122-SCH.deadline_r1", "KA122-SCH.deadline_r2"}) {
        late.rule = QLatin1String(rule);
        const auto message = [&](const char* language) {
            return findingText(late, sample::application(), test::call(),
                               Words(QLatin1String(language)))
                .message;
        };
        INFO(message("en").toStdString() << '\n' << message("lv").toStdString());
        CHECK(message("en").count(QStringLiteral("Brussels time")) == 2);
        CHECK(message("lv").count(QStringLiteral("Briseles laika")) == 2);
    }
}
