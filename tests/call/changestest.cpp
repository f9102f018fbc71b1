#include "call/callchanges.h"
#include "support/catch.h"
#include "support/samples.h"

#include <algorithm>

using namespace itinera;
using namespace itinera::test;

namespace {

const CallChange* changeOf(const std::vector<CallChange>& changes, CallPart part, const char* id)
{
    const auto it = std::find_if(changes.begin(), changes.end(), [&](const CallChange& each) {
        return each.statement.part == part && each.statement.id == QLatin1String(id);
    });
    return it == changes.end() ? nullptr : &*it;
}

} // namespace

TEST_CASE("a call says the same as itself")
{
    CHECK(callChanges(call(), call()).empty());
}

TEST_CASE("statements have names of their own")
{
    for (const QString& action : actions()) {
        std::vector<std::pair<CallPart, QString>> ids;
        for (const CallStatement& each : statementsOf(call(action)))
            ids.emplace_back(each.part, each.id);
        std::sort(ids.begin(), ids.end());
        const auto twice = std::adjacent_find(ids.begin(), ids.end());
        INFO(action.toStdString() << ' '
                                  << (twice == ids.end() ? std::string()
                                                         : twice->second.toStdString()));
        CHECK(twice == ids.end());
    }
}

TEST_CASE("what a later call changes, adds and takes away is told, each thing once")
{
    CallSet later = call();
    later.activityTypes.front().daysMax += 5;
    later.participantCap->value = 40;
    later.rates.travel.at(1).green = Money::euros(99);
    const QString gone = later.checks.back().id;
    later.checks.pop_back();
    later.form.sections.front().fields.front().limit = Fact<int>{77, {}};
    FieldDef question = later.form.sections.front().fields.front();
    question.path = QStringLiteral("answers/new");
    later.form.sections.front().fields.push_back(question);

    const auto changes = callChanges(call(), later);
    CHECK(changes.size() == 6);
    const std::string type = later.activityTypes.front().code.toStdString();
    const CallChange* days = changeOf(changes, CallPart::ActivityType, type.c_str());
    REQUIRE(days);
    REQUIRE(days->facts.size() == 1);
    CHECK(days->facts.front().before == FieldValue(call().activityTypes.front().daysMax));
    CHECK(days->facts.front().after == FieldValue(later.activityTypes.front().daysMax));
    const CallChange* cap = changeOf(changes, CallPart::Limit, "participants");
    REQUIRE(cap);
    CHECK(cap->facts.front().after == FieldValue(40));
    const CallChange* travel = changeOf(changes, CallPart::Amount, "travel/10");
    REQUIRE(travel);
    CHECK(travel->facts.front().after == FieldValue(Money::euros(99)));
    const CallChange* added = changeOf(changes, CallPart::Question, "answers/new");
    REQUIRE(added);
    CHECK(added->kind == CallChangeKind::Added);
    const CallChange* removed = changeOf(changes, CallPart::Rule, qPrintable(gone));
    REQUIRE(removed);
    CHECK(removed->kind == CallChangeKind::Removed);
}
