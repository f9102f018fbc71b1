#include "store/newapplication.h"

#include "base/program.h"
#include "model/fieldaccess.h"
#include "store/documentfile.h"
#include "support/catch.h"

using namespace itinera;

namespace {

const NewApplication kStart{
    QStringLiteral("0a0b0c0d-0000-4000-8000-000000000001"),
    {2024, QStringLiteral("KA122-SCH"), 2, QStringLiteral("rules"), QStringLiteral("abc")},
    QStringLiteral("lv"),
    QStringLiteral("LV01"),
    QStringLiteral("LV")};

const QDateTime kNow(QDate(2024, 2, 12), QTime(21, 4, 11, 987), Qt::OffsetFromUTC, 2 * 3600);

} // namespace

TEST_CASE("a new application says what it is for, and who applies")
{
    const Application application = newApplication(kStart);
    CHECK(application.format == kCurrentFormat);
    CHECK(application.id == kStart.uuid);
    CHECK(application.call == kStart.call);
    CHECK(application.context->language == QStringLiteral("lv"));
    CHECK(application.context->agency == QStringLiteral("LV01"));
    REQUIRE(application.organisations.size() == 1);
    const Organisation* applicant = applicantOf(application);
    REQUIRE(applicant != nullptr);
    CHECK(applicant->id.value() == 1);
    CHECK(applicant->country == QStringLiteral("LV"));
}

TEST_CASE("a new application is otherwise empty")
{
    Application expected;
    expected.id = kStart.uuid;
    const QStringList changed = differences(expected, newApplication(kStart));
    CHECK(changed
          == QStringList{QStringLiteral("call/year"), QStringLiteral("call/action"),
                         QStringLiteral("call/round"), QStringLiteral("call/ruleSet"),
                         QStringLiteral("call/ruleSetSha256"), QStringLiteral("context/agency"),
                         QStringLiteral("context/language"), QStringLiteral("organisations/1")});
}

TEST_CASE("a new application can be saved and opened")
{
    const QString name = QStringLiteral("a.ka1.json");
    const auto bytes = documentBytes(newApplication(kStart), {}, name);
    REQUIRE(bytes.ok());
    CHECK(isCanonical(bytes.value(), name));
}

TEST_CASE("a save is written into the history, in whole seconds of UTC")
{
    const Application before = newApplication(kStart);
    const Application saved = withSave(before, kNow, QStringLiteral("Title changed"));
    REQUIRE(saved.history.size() == 1);
    const Save& save = *saved.history[0];
    CHECK(save.id.value() == 1);
    CHECK(save.at == QDateTime(QDate(2024, 2, 12), QTime(19, 4, 11), Qt::UTC));
    CHECK(save.at.timeSpec() == Qt::UTC);
    CHECK(save.program == programName());
    CHECK(save.changes == QStringLiteral("Title changed"));
    CHECK(differences(before, saved) == QStringList{QStringLiteral("history/1")});
    CHECK(before.history.isEmpty());
}

TEST_CASE("the last ten saves are kept, and numbers go on")
{
    Application application = newApplication(kStart);
    for (int i = 1; i <= 25; ++i)
        application = withSave(application, kNow.addSecs(i), QString::number(i));
    REQUIRE(application.history.size() == 10);
    CHECK(application.history[0]->id.value() == 16);
    CHECK(application.history[9]->id.value() == 25);
    CHECK(application.history[9]->changes == QStringLiteral("25"));
}
