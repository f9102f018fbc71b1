#include "support/catch.h"
#include "support/golden.h"
#include "support/samples.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QDirIterator>

#include <functional>
#include <map>
#include <set>

// The data of the call against the rulebook.

using namespace itinera;
using namespace itinera::test;

namespace {

QStringList codesWhere(const std::function<bool(const CountryDef&)>& fits)
{
    QStringList codes;
    for (const CountryDef& country : call().countries)
        if (fits(country))
            codes << country.code;
    codes.sort();
    return codes;
}

// Every object with an `en` is a text, and must have a `lv`.
void checkTexts(const Json& json, const std::string& place)
{
    if (json.is_object() && json.contains("en")) {
        INFO(place);
        REQUIRE(json.size() == 2);
        CHECK_FALSE(json.at("en").get<std::string>().empty());
        REQUIRE(json.contains("lv"));
        CHECK_FALSE(json.at("lv").get<std::string>().empty());
        return;
    }
    if (json.is_structured())
        for (const auto& [key, each] : json.items())
            checkTexts(each, place + '/' + key);
}

} // namespace

TEST_CASE("there are 33 programme countries: 27 member states and 6 associated")
{
    CHECK(codesWhere([](const CountryDef& c) {
              return c.membership == Membership::EuropeanUnion;
          }).join(QLatin1Char(' '))
          == QStringLiteral(
              "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"));
    CHECK(codesWhere([](const CountryDef& c) {
              return c.membership == Membership::Associated;
          }).join(QLatin1Char(' '))
          == QStringLiteral("IS LI MK NO RS TR"));
}

TEST_CASE("programme countries are in the cost groups of call 2024")
{
    const char* const kGroups[] = {"AT BE DE DK FI FR IE IS IT LI LU NL NO SE",
                                   "CY CZ EE EL ES LV MT PT SI SK", "BG HR HU LT MK PL RO RS TR"};
    for (int group = 1; group <= 3; ++group)
        CHECK(codesWhere([&](const CountryDef& c) {
                  return c.costGroup == group;
              }).join(QLatin1Char(' '))
              == QLatin1String(kGroups[group - 1]));
}

TEST_CASE("third countries are in the regions 1 to 14")
{
    for (int region = 1; region <= 14; ++region)
        CHECK_FALSE(codesWhere([&](const CountryDef& c) { return c.region == region; }).isEmpty());
    CHECK(codesWhere([](const CountryDef& c) { return c.region == 1; })
          == QStringList{QStringLiteral("AL"), QStringLiteral("BA"), QStringLiteral("ME"),
                         QStringLiteral("XK")});
    CHECK(codesWhere([](const CountryDef& c) { return c.region == 14; })
          == QStringList{QStringLiteral("CH"), QStringLiteral("FO"), QStringLiteral("UK")});
}

TEST_CASE("there are eight barriers")
{
    QStringList codes;
    for (const CodeDef& each : call().codes.at(QStringLiteral("barriers")))
        codes << each.code;
    CHECK(codes.join(QLatin1Char(' '))
          == QStringLiteral(
              "DISABILITY HEALTH EDUCATION CULTURAL SOCIAL ECONOMIC DISCRIMINATION GEOGRAPHICAL"));
}

TEST_CASE("the expected outcomes are complete, in the order of the guide")
{
    QStringList ids;
    for (const OutcomeDef& each : call().outcomes)
        ids << each.id;
    CHECK(ids.join(QLatin1Char(' '))
          == QStringLiteral(
              "L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11 "
              "O1 O1a O1b O1c O1d O2 O2a O2b O2c O2d O2e O3 O3a O3b O3c O3d O3e X1 X2"));
    for (const OutcomeDef& each : call().outcomes) {
        INFO(each.id.toStdString());
        CHECK(each.from.grade == Grade::A);
        const bool isSub = each.id.size() == 3 && each.id.startsWith(QLatin1Char('O'));
        CHECK(each.parent == (isSub ? each.id.left(2) : QString()));
    }
    CHECK(call().outcome(QStringLiteral("O2e"))->onlyFields
          == std::vector<QString>{QStringLiteral("YOU")});
    CHECK(call().outcome(QStringLiteral("O3e"))->onlyFields
          == std::vector<QString>{QStringLiteral("HED")});
}

TEST_CASE("the deadlines, the starts and the cap are those of call 2024")
{
    REQUIRE(call().rounds.size() == 2);
    CHECK(call().round(1)->deadline.value == QDateTime(QDate(2024, 2, 20), QTime(12, 0)));
    CHECK(call().round(2)->deadline.value == QDateTime(QDate(2024, 10, 1), QTime(12, 0)));
    CHECK(call().round(1)->startFrom->value == QDate(2024, 6, 1));
    CHECK(call().round(1)->startTo->value == QDate(2024, 12, 31));
    CHECK(call().round(2)->startFrom->value == QDate(2025, 1, 1));
    CHECK(call().round(2)->startTo->value == QDate(2025, 5, 31));
    CHECK(call().participantCap->value == 30);
    CHECK(call().timeZone == QStringLiteral("Europe/Brussels"));
}

TEST_CASE("the points of the award add up, and half of each is asked")
{
    int sum = 0;
    for (const AwardCriterionDef& each : call().awardCriteria) {
        sum += each.max;
        CHECK(each.min * 2 == each.max);
    }
    CHECK(sum == 100);
    CHECK(call().award->max == 100);
    CHECK(call().award->pass == 60);
}

TEST_CASE("every text of the call is there in English and in Latvian")
{
    const QDir folder(sourcePath(QStringLiteral("resources/calls/2024")));
    QDirIterator files(folder.path(), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        checkTexts(jsonOf(file), folder.relativeFilePath(file).toStdString());
    }
}

TEST_CASE("the samples are pinned to the rule sets that come with the program")
{
    for (const QString& name : allSamples()) {
        const CallReference& pinned = sampleNamed(name).call;
        const CallSet& set = call(pinned.action);
        CHECK(pinned.ruleSet == set.id);
        REQUIRE_FALSE(pinned.ruleSetSha256.isEmpty());
        // A change of the rules that is meant is pinned like other files that are made of data.
        const QString file = QStringLiteral("resources/samples/%1.ka1.json").arg(name);
        QByteArray expected = bytesOf(sourcePath(file));
        expected.replace(pinned.ruleSetSha256.toLatin1(), set.sha256.toLatin1());
        checkGenerated(file, expected);
    }
}

TEST_CASE("every place of the form belongs to a section, and so do those above several")
{
    const std::pair<const char*, const char*> kSections[] = {
        {"context/title", "context"},
        {"context", "context"},
        {"activities/*/flows/*/days", "activities"},
        {"preparatoryVisits", "activities"},
        {"expectedOutcomes/learners/*/item", "expectedOutcomes"},
        {"expectedOutcomes", "expectedOutcomes"},
        {"budget/exceptional/*/cost", "budget"},
        {"budget", "budget"},
    };
    for (const auto& [pattern, id] : kSections) {
        INFO(pattern);
        const SectionDef* section = call().sectionOf(QLatin1String(pattern));
        REQUIRE(section != nullptr);
        CHECK(section->id == QLatin1String(id));
    }
    CHECK(call().sectionOf(QStringLiteral("budge")) == nullptr);
    CHECK(call().sectionOf(QStringLiteral("waivers")) == nullptr);
}

TEST_CASE("the seats of EU institutions are known in every language, whatever case and accents")
{
    const std::pair<const char*, QStringList> kSeats[] = {
        {"Brussels",
         {QStringLiteral("Brussels"), QStringLiteral("Bruxelles"), QStringLiteral("BRUSSEL"),
          QStringLiteral("Brisele"), QStringLiteral("brüssel")}},
        {"Frankfurt",
         {QStringLiteral("Frankfurt"), QStringLiteral("Frankfurt am Main"),
          QStringLiteral("Frankfurte")}},
        {"Luxembourg",
         {QStringLiteral("Luxembourg"), QStringLiteral("Luksemburga"), QStringLiteral("Luxemburg"),
          QStringLiteral("Lëtzebuerg")}},
        {"Strasbourg",
         {QStringLiteral("Strasbourg"), QStringLiteral("Strasbūra"), QStringLiteral("strasbura"),
          QStringLiteral("Strassburg"), QStringLiteral("Straßburg")}},
        {"The Hague",
         {QStringLiteral("The Hague"), QStringLiteral(" den haag "), QStringLiteral("Hāga"),
          QStringLiteral("La Haye")}}};
    for (const auto& [seat, names] : kSeats)
        for (const QString& name : names) {
            INFO(name.toStdString());
            const CodeDef* found = call().codeNamed(QStringLiteral("euSeats"), name);
            REQUIRE(found != nullptr);
            CHECK(found->code == QLatin1String(seat));
        }
    for (const char* other : {"", " ", "Rīga", "Brus", "Frankfurt (Oder)"})
        CHECK(call().codeNamed(QStringLiteral("euSeats"), QString::fromUtf8(other)) == nullptr);
}

TEST_CASE("outcomes for learners come from learners, those for staff from everybody else")
{
    for (const ActivityTypeDef& type : call().activityTypes) {
        INFO(type.code.toStdString());
        const bool isForLearners = type.target == QLatin1String("learner");
        CHECK(call().outcomeFits(QStringLiteral("learners"), type.code) == isForLearners);
        CHECK(call().outcomeFits(QStringLiteral("staff"), type.code) != isForLearners);
        CHECK(call().outcomeFits(QStringLiteral("organisations"), type.code));
    }
    CHECK(call().outcomeFits(QStringLiteral("learners"), QString()));
    CHECK(call().outcomeFits(QStringLiteral("staff"), QStringLiteral("VET-JOB")));
}

TEST_CASE("the ranges of daily rates are those that the checks name")
{
    const std::pair<const char*, const char*> kChecks[] = {{"FUND.individual.staff_sch", "staff"},
                                                           {"FUND.individual.pupils", "learner"}};
    for (const auto& [id, who] : kChecks) {
        const CheckDef* check = call().check(QLatin1String(id));
        REQUIRE(check != nullptr);
        QStringList ranges;
        for (const IndividualRate& rate : call().rates.individual)
            if (rate.who == QLatin1String(who))
                ranges << QStringLiteral("g%1=%2-%3")
                              .arg(rate.countryGroup)
                              .arg(rate.daily.least.inCents() / 100)
                              .arg(rate.daily.most.inCents() / 100);
        CHECK(ranges.join(QLatin1Char(';')) == check->parameter);
    }
    const auto travel = std::find_if(
        call().rates.exceptional.begin(), call().rates.exceptional.end(),
        [](const auto& each) { return each.type == QLatin1String("expensive_travel"); });
    REQUIRE(travel != call().rates.exceptional.end());
    CHECK(QStringLiteral("pct=%1;unit_covers_below_pct=%2")
              .arg(travel->percent)
              .arg(travel->unitCoversBelowPercent.value_or(0))
          == call().check(QStringLiteral("FUND.expensive_travel"))->parameter);
}

TEST_CASE("every sub-criterion that a form names is one of an action that uses the form")
{
    std::map<QString, std::set<QString>> known;
    for (const QString& action : actions())
        for (const AwardCriterionDef& criterion : call(action).awardCriteria)
            for (const SubCriterionDef& each : criterion.subCriteria)
                known[call(action).form.id].insert(each.id);
    const std::function<void(const QString&, const std::vector<FieldDef>&,
                             const std::vector<ListDef>&)>
        look = [&](const QString& form, const auto& fields, const auto& lists) {
            for (const FieldDef& field : fields)
                for (const QString& each : field.serves) {
                    INFO(form.toStdString()
                         << ' ' << field.id.toStdString() << ' ' << each.toStdString());
                    CHECK(known[form].contains(each));
                }
            for (const ListDef& list : lists)
                look(form, list.fields, list.lists);
        };
    for (const QString& action : actions())
        for (const SectionDef& section : call(action).form.sections)
            look(call(action).form.id, section.fields, section.lists);
}
