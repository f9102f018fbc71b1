#include "cli/clisupport.h"

#include <QDirIterator>

using namespace itinera;
using namespace itinera::test;

TEST_CASE("calls lists KA122-SCH of 2024 with its rounds")
{
    const CommandResult result = run({QStringLiteral("calls")});
    CHECK(result.code == ExitCode::Fine);
    const QString text = QString::fromUtf8(result.output);
    CHECK(text.contains(QStringLiteral("\n2024 KA122-SCH: ")));
    CHECK(text.contains(QStringLiteral(
        "\n  Round 1: deadline 20 February 2024, 12:00 Brussels time; projects start "
        "1 June 2024 – 31 December 2024\n")));
    const Json calls = jsonFrom(run(words("calls --format json")));
    const auto usual =
        std::find_if(calls["calls"].begin(), calls["calls"].end(), [](const Json& each) {
            return each["year"] == 2024 && each["action"] == "KA122-SCH";
        });
    REQUIRE(usual != calls["calls"].end());
    CHECK((*usual)["rounds"][1]["deadline"] == "2024-10-01T12:00");
    CHECK(textOf((*usual)["ruleSet"]["sha256"]) == call().sha256);
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
    for (const char* sub : {"", "actions", "checks", "codes", "forms"}) {
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

TEST_CASE("calls diff tells what another call says differently")
{
    const CommandResult same = run(words("calls diff 2024 2024 --action KA122-SCH"));
    CHECK(same.code == ExitCode::Fine);
    CHECK(same.output.contains("Both say the same."));
    const CommandResult result = run(words("calls diff 2024 2026 --action KA122-SCH"));
    CHECK(result.code == ExitCode::Findings);
    // Deadlines of round 1: 20 February 2024 and, in call 2026, 19 February 2026 (check-index.csv).
    CHECK(result.output.contains(
        "Round 1 – deadline: 20 February 2024, 12:00 Brussels time → 19 February 2026, 12:00"));
    const Json json = jsonFrom(run(words("calls diff 2024 2026 --action KA122-SCH --format json")));
    REQUIRE(json["actions"].size() == 1);
    CHECK(json["actions"][0]["changes"].size() > 10);
    CHECK(json["actions"][0]["changes"][0]["part"] == "round");
    CHECK(run(words("calls diff")).code == ExitCode::Usage);
    CHECK(run(words("calls diff 2024 2019")).code == ExitCode::CannotRead);
    CHECK(run(words("calls diff 2024 2026 --action KA999")).code == ExitCode::CannotRead);
}

TEST_CASE("calls diff tells what a corrected rule set changes")
{
    const Folder folder;
    const QDir source(sourcePath(QStringLiteral("resources/calls/2024")));
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = folder / "2024/" + source.relativeFilePath(from);
        REQUIRE(QDir().mkpath(QFileInfo(to).path()));
        REQUIRE(QFile::copy(from, to));
    }
    const QString action = folder / "2024/actions/ka122-sch.json";
    QByteArray bytes = bytesOf(action);
    REQUIRE(bytes.contains("2024-02-20T12:00"));
    bytes.replace("2024-02-20T12:00", "2024-02-27T12:00");
    REQUIRE(QFile::remove(action));
    QFile corrected(action);
    REQUIRE(corrected.open(QIODevice::WriteOnly));
    corrected.write(bytes);
    corrected.close();
    const CommandResult result =
        run(words("calls diff 2024 --action KA122-SCH --calls-dir") << (folder / ""));
    CHECK(result.code == ExitCode::Findings);
    CHECK(result.output.contains(
        "Round 1 – deadline: 20 February 2024, 12:00 Brussels time → 27 February 2024, 12:00"));
    CHECK(result.output.contains("These rules are not those of the program"));
}
