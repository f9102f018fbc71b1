#include "cli/clisupport.h"
#include "support/golden.h"

using namespace itinera;
using namespace itinera::test;

namespace {

std::vector<CallEntry> everyAction()
{
    const auto entries = CallCatalog().entries();
    REQUIRE(entries.ok());
    return entries.value();
}

QString pageName(const CallEntry& entry, const QString& language)
{
    return QStringLiteral("%1-%2.%3.md").arg(entry.year).arg(entry.action.toLower(), language);
}

QByteArray pageOf(const CallEntry& entry, const QString& language)
{
    const CommandResult result =
        run({QStringLiteral("rules"), QStringLiteral("--call"), QString::number(entry.year),
             QStringLiteral("--action"), entry.action, QStringLiteral("--format"),
             QStringLiteral("md"), QStringLiteral("--lang"), language});
    REQUIRE(result.code == ExitCode::Fine);
    return result.output;
}

} // namespace

TEST_CASE("docs/rules says what the call data say, for every action in every language")
{
    for (const CallEntry& entry : everyAction())
        for (const QString& language : Words::available())
            checkGenerated(QStringLiteral("docs/rules/") + pageName(entry, language),
                           pageOf(entry, language));
}

TEST_CASE("docs/rules/README.md leads to the page of every action, and there are no others")
{
    QByteArray index("# Rules by call and action\n\nWhat the columns and grades mean is said in "
                     "[rules.md](../rules.md).\n\n| Call | Action | Pages |\n|---|---|---|\n");
    QStringList expected{QStringLiteral("README.md")};
    for (const CallEntry& entry : everyAction()) {
        const QString english = pageName(entry, QStringLiteral("en"));
        const QString latvian = pageName(entry, QStringLiteral("lv"));
        expected << english << latvian;
        index += QStringLiteral("| %1 | %2, %3 | [English](%4), [latviski](%5) |\n")
                     .arg(QString::number(entry.year), entry.action,
                          entry.title.in(QStringLiteral("en")), english, latvian)
                     .toUtf8();
    }
    checkGenerated(QStringLiteral("docs/rules/README.md"), index);
    QStringList found =
        QDir(sourcePath(QStringLiteral("docs/rules"))).entryList(QDir::Files, QDir::Name);
    found.sort();
    expected.sort();
    CHECK(found == expected);
}

TEST_CASE("every rule stands once on the page of its action")
{
    for (const CallEntry& entry : everyAction()) {
        const auto call = CallCatalog().load(entry.year, entry.action);
        REQUIRE(call.ok());
        const QByteArray page = pageOf(entry, QStringLiteral("en"));
        for (const CheckDef& check : call.value()->checks) {
            INFO(check.id.toStdString());
            CHECK(page.count("\n| `" + check.id.toUtf8() + "` | ") == 1);
        }
    }
}

TEST_CASE("the page of a rule says what it allows in words, with the unit")
{
    const QByteArray page =
        pageOf({2024, QStringLiteral("KA122-SCH"), {}, true}, QStringLiteral("en"));
    const auto rowOf = [&](const char* id) {
        const qsizetype begin = page.indexOf(QByteArray("| `") + id);
        REQUIRE(begin >= 0);
        return page.mid(begin, page.indexOf('\n', begin) - begin);
    };
    CHECK(rowOf("KA122-SCH.act.job_shadowing.days").contains("| 2–60 days |"));
    CHECK(rowOf("KA122-SCH.participants_max").contains("| at most 30 participants |"));
    CHECK(rowOf("KA122-SCH.start_window_r1").contains("| 1 June 2024 – 31 December 2024 |"));
    CHECK(rowOf("KA122-SCH.deadline_r1")
              .contains("| not after 20 February 2024, 12:00 Brussels time |"));
    CHECK(rowOf("GEN.capacity_accounts").contains("60,000.00"));
    CHECK(rowOf("KA122-SCH.language").contains("→ `GEN.language`"));
    CHECK(rowOf("KA122-SCH.min_activity").contains("| not known |"));
}

TEST_CASE("resources/schema says what the program writes")
{
    checkGenerated(QStringLiteral("resources/schema/application.schema.json"),
                   run({QStringLiteral("schema")}).output);
}
