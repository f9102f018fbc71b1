#include "cli/clisupport.h"

using namespace itinera;
using namespace itinera::test;

namespace {

CommandResult budgetOf(const QString& path, const char* options)
{
    return run(QStringList{QStringLiteral("budget"), path} + words(options));
}

Json summed(const Json& items)
{
    qint64 cents = 0;
    for (const Json& item : items)
        cents += std::llround(item["min"].get<double>() * 100);
    return static_cast<double>(cents) / 100;
}

} // namespace

TEST_CASE("the total is the sum of its lines and of its categories")
{
    const CommandResult result = budgetOf(samplePath(Sample::English), "--format json");
    CHECK(result.code == ExitCode::Fine);
    const Json budget = jsonFrom(result);
    CHECK(budget["currency"] == "EUR");
    CHECK(budget["total"]["min"] == summed(budget["lines"]));
    CHECK(budget["total"]["min"] == summed(budget["categories"]));
    CHECK(budget["categories"].size() == 9);
    for (const Json& line : budget["lines"]) {
        CHECK_FALSE(line["derivation"].get<std::string>().empty());
        CHECK_FALSE(line["label"].get<std::string>().empty());
    }
}

TEST_CASE("a missing number of participants leaves the total open")
{
    const Folder folder;
    Json activities = sampleJson(Sample::English)["activities"];
    activities[0]["flows"][0]["participants"] = Json::array();
    const QString path = folder.withPatched("a.ka1.json", {{"activities", activities}});
    const Json budget = jsonFrom(budgetOf(path, "--format json"));
    CHECK(budget["total"]["open"] == true);
    CHECK(budget["total"]["exact"] == false);
    CHECK(budget["total"]["max"].is_null());
    CHECK(QString::fromUtf8(budgetOf(path, "").output)
              .contains(QStringLiteral("Grant in all: at least ")));
    CHECK(budgetOf(path, "").code == ExitCode::Fine);
}

TEST_CASE("the table has one row for each line, with CR LF and points for decimals")
{
    const QString path = samplePath(Sample::English);
    const QByteArray csv = budgetOf(path, "--format csv").output;
    CHECK(csv.startsWith("category,path,label,min,max,open,derivation,missing,source,grade\r\n"));
    CHECK(csv.count("\r\n")
          == static_cast<qsizetype>(jsonFrom(budgetOf(path, "--format json"))["lines"].size()) + 1);
    CHECK(csv.contains("\r\ntravel,activities/1/flows/"));
    CHECK(csv.contains(".00,"));
}

TEST_CASE("the text says how each amount came about and what it adds up to")
{
    const QString text = QString::fromUtf8(budgetOf(samplePath(Sample::English), "").output);
    CHECK(text.contains(QStringLiteral("\nTravel: ")));
    CHECK(text.contains(QStringLiteral(" participants × ")));
    CHECK(text.contains(QStringLiteral("\nGrant in all: ")));
}
