#include "cli/clisupport.h"

using namespace itinera;
using namespace itinera::test;

TEST_CASE("calls lists KA122-SCH of 2024 with its rounds")
{
    const CommandResult result = run({QStringLiteral("calls")});
    CHECK(result.code == ExitCode::Fine);
    const QString text = QString::fromUtf8(result.output);
    CHECK(text.startsWith(QStringLiteral("2024 KA122-SCH: ")));
    CHECK(text.contains(QStringLiteral(
        "\n  Round 1: deadline 20 February 2024, 12:00 Brussels time; projects start "
        "1 June 2024 – 31 December 2024\n")));
    const Json calls = jsonFrom(run(words("calls --format json")));
    REQUIRE(calls["calls"].size() == 1);
    CHECK(calls["calls"][0]["rounds"][1]["deadline"] == "2024-10-01T12:00");
    CHECK(textOf(calls["calls"][0]["ruleSet"]["sha256"]) == call().sha256);
}

TEST_CASE("rules lists every rule in each form")
{
    const Json rules =
        jsonFrom(run(QStringList{QStringLiteral("rules")} + kAction + words("--format json")));
    CHECK(rules["rules"].size() == call().checks.size());
    const QByteArray text = run(QStringList{QStringLiteral("rules")} + kAction).output;
    const QByteArray table =
        run(QStringList{QStringLiteral("rules")} + kAction + words("--format md")).output;
    CHECK(table.startsWith("# Rules of KA122-SCH, call 2024\n"));
    for (const CheckDef& check : call().checks) {
        INFO(check.id.toStdString());
        CHECK(text.contains(check.id.toUtf8() + ": "));
        CHECK(table.contains("| `" + check.id.toUtf8() + "` |"));
    }
    CHECK(run(words("rules --call 2024 --action KA999")).code == ExitCode::CannotRead);
}

TEST_CASE("schema prints the schema of the file format")
{
    const CommandResult result = run({QStringLiteral("schema")});
    CHECK(result.code == ExitCode::Fine);
    CHECK(jsonFrom(result)["properties"].contains("activities"));
}

TEST_CASE("own call data are used and named, and faults in them are told")
{
    const Folder folder;
    const QString source = sourcePath(QStringLiteral("resources/calls/2024"));
    for (const char* sub : {"", "actions", "checks", "forms"}) {
        const QDir from(source + QLatin1Char('/') + QLatin1String(sub));
        const QString to = folder / "2024/" + QLatin1String(sub);
        REQUIRE(QDir().mkpath(to));
        for (const QString& name : from.entryList(QDir::Files))
            REQUIRE(QFile::copy(from.filePath(name), to + QLatin1Char('/') + name));
    }
    const QString calls = folder / "";
    const QStringList validate{QStringLiteral("validate"), samplePath(Sample::English),
                               QStringLiteral("--calls-dir"), calls};
    CHECK(QString::fromUtf8(run(validate).output)
              .contains(QStringLiteral("Note: These rules are not those of the program.")));
    CHECK(jsonFrom(run(validate + words("--format json")))["ruleSet"]["builtIn"] == false);

    REQUIRE(QFile::remove(folder / "2024/rates.json"));
    const CommandResult broken = run(validate);
    CHECK(broken.code == ExitCode::CannotRead);
    CHECK(broken.messages.contains(QStringLiteral("rates.json")));
}
