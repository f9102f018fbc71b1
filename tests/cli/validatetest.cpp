#include "cli/clisupport.h"

using namespace itinera;
using namespace itinera::test;

namespace {

CommandResult validateWith(const char* options, const QStringList& paths)
{
    return run(QStringList{QStringLiteral("validate")} + paths + words(options));
}

Json findingOf(const Json& report, const char* rule)
{
    for (const Json& finding : report["findings"])
        if (finding["rule"] == rule)
            return finding;
    FAIL("no finding of " << rule);
    return {};
}

} // namespace

TEST_CASE("a sound application is valid, with exit code 0")
{
    for (const Sample which : {Sample::English, Sample::Latvian}) {
        const CommandResult result = validateWith("", {samplePath(which)});
        CHECK(result.code == ExitCode::Fine);
        CHECK(result.messages.isEmpty());
        const QString text = QString::fromUtf8(result.output);
        CHECK(text.startsWith(samplePath(which) + QLatin1Char('\n')));
        CHECK(text.contains(QStringLiteral("Rules: itinera-2024-ka122-sch, version 1, SHA-256 %1\n")
                                .arg(call().sha256)));
        CHECK(text.contains(QStringLiteral("\nVerdict: Valid")));
        CHECK(text.contains(QStringLiteral(" – 0 errors, ")));
    }
}

TEST_CASE("mistakes give exit code 1, and each finding says what, where, why and what to do")
{
    const CommandResult result = validateWith("", {samplePath(Sample::Mistakes)});
    CHECK(result.code == ExitCode::Findings);
    const QString text = QString::fromUtf8(result.output);
    CHECK(text.contains(QStringLiteral("\nVerdict: Not valid – ")));
    CHECK(text.contains(QStringLiteral("    Where: ")));
    CHECK(text.contains(QStringLiteral("    Why: Source: ")));
    CHECK(text.contains(QStringLiteral("    What to do: ")));
}

TEST_CASE("a duration of five months is reported in full")
{
    const Folder folder;
    const QString path = folder.withPatched("a.ka1.json", {{"context", {{"durationMonths", 5}}}});
    const CommandResult result = validateWith("--format json", {path});
    CHECK(result.code == ExitCode::Findings);
    const Json report = jsonFrom(result);
    CHECK(report["format"] == 1);
    CHECK(textOf(report["file"]) == path);
    CHECK(report["verdict"] == "invalid");
    const Json finding = findingOf(report, "KA122-SCH.duration");
    CHECK(finding["severity"] == "error");
    CHECK(finding["path"] == "context/durationMonths");
    CHECK(textOf(finding["message"]).contains(QStringLiteral("5")));
    CHECK(textOf(finding["message"]).contains(QStringLiteral("6")));
    CHECK_FALSE(finding["fix"].get<std::string>().empty());
    CHECK_FALSE(finding["reference"].get<std::string>().empty());
    CHECK(finding["waived"] == false);

    const QString text = QString::fromUtf8(validateWith("", {path}).output);
    CHECK(text.contains(QStringLiteral("\nContext\n")));
    CHECK(text.contains(QStringLiteral("[KA122-SCH.duration]\n")));
}

TEST_CASE("the report for programs is complete and agrees with itself")
{
    const Json report = jsonFrom(validateWith("--format json", {samplePath(Sample::Mistakes)}));
    std::map<std::string, int> severities;
    for (const Json& finding : report["findings"])
        ++severities[finding["severity"]];
    CHECK(report["counts"]["error"] == severities["error"]);
    CHECK(report["counts"]["warning"] == severities["warning"]);
    CHECK(report["counts"]["advice"] == severities["advice"]);
    CHECK(report["counts"]["waived"] == 0);
    std::size_t rules = 0;
    for (const Json& count : report["counts"]["rules"])
        rules += count.get<std::size_t>();
    CHECK(rules == report["rules"].size());
    CHECK(rules == call().checks.size());
    CHECK(report["ruleSet"]["id"] == "itinera-2024-ka122-sch");
    CHECK(textOf(report["ruleSet"]["sha256"]) == call().sha256);
    CHECK(report["ruleSet"]["builtIn"] == true);
    CHECK_FALSE(report.contains("canonical"));
}

TEST_CASE("--fail-on warning turns warnings into exit code 1")
{
    const Folder folder;
    const QString path = folder.withPatched(
        "a.ka1.json",
        {{"history",
          {{{"id", 1}, {"at", "2024-11-01T10:00:00Z"}, {"program", ""}, {"changes", ""}}}}});
    CHECK(jsonFrom(validateWith("--format json", {path}))["counts"]["warning"] > 0);
    CHECK(validateWith("", {path}).code == ExitCode::Fine);
    CHECK(validateWith("--fail-on warning", {path}).code == ExitCode::Findings);
}

TEST_CASE("a rule set other than the pinned one is told")
{
    const Folder folder;
    const QString other(64, QLatin1Char('0'));
    const QString path =
        folder.withPatched("a.ka1.json", {{"call", {{"ruleSetSha256", other.toStdString()}}}});
    CHECK(QString::fromUtf8(validateWith("", {path}).output)
              .contains(
                  QStringLiteral("Note: The file was written by other rules than those used here: "
                                 "itinera-2024-ka122-sch, SHA-256 %1.")
                      .arg(other)));
    const Json report = jsonFrom(validateWith("--format json", {path}));
    CHECK(report["ruleSet"]["matches"] == false);
    CHECK(textOf(report["ruleSet"]["pinned"]) == other);

    const QString without = folder.withPatched("b.ka1.json", {{"call", {{"ruleSetSha256", ""}}}});
    CHECK(QString::fromUtf8(validateWith("", {without}).output)
              .contains(QStringLiteral(
                  "Note: The file does not say by which version of the rules it was written.")));
}

TEST_CASE("--strict fails for a file that saving would change")
{
    const Folder folder;
    const QString canonical = samplePath(Sample::English);
    CHECK(validateWith("--strict", {canonical}).code == ExitCode::Fine);
    const QString other = folder.with("a.ka1.json", bytesOf(canonical) + "\n");
    CHECK(validateWith("", {other}).code == ExitCode::Fine);
    const CommandResult result = validateWith("--strict --format json", {other});
    CHECK(result.code == ExitCode::Findings);
    CHECK(jsonFrom(result)["canonical"] == false);
    CHECK(result.messages.contains(
        QStringLiteral("a.ka1.json is not written as this program writes it")));
}

TEST_CASE("several files give one list, and the gravest code")
{
    const QString good = samplePath(Sample::English);
    const QString bad = samplePath(Sample::Mistakes);
    const QString none = QStringLiteral("/no/such.ka1");
    const CommandResult result = validateWith("--format json", {good, none, bad});
    CHECK(result.code == ExitCode::CannotRead);
    const Json report = jsonFrom(result);
    REQUIRE(report["files"].size() == 3);
    CHECK(textOf(report["files"][0]["file"]) == good);
    CHECK(report["files"][1]["error"]["code"] == "cannot-read");
    CHECK(report["files"][2]["verdict"] == "invalid");
    CHECK(validateWith("", {good, bad}).code == ExitCode::Findings);
}

TEST_CASE("sentences are in the language asked for, else in that of the surroundings")
{
    const QString path = samplePath(Sample::Mistakes);
    const auto sectionIn = [&](const CommandResult& result, const char* title) {
        return QString::fromUtf8(result.output)
            .contains(QLatin1Char('\n') + QString::fromUtf8(title) + QLatin1Char('\n'));
    };
    CHECK(sectionIn(run({QStringLiteral("validate"), path}), "Activities"));
    CHECK(sectionIn(
        run({QStringLiteral("validate"), path, QStringLiteral("--lang"), QStringLiteral("lv")}),
        "Aktivitātes"));
    CHECK(sectionIn(runWith(QStringLiteral("lv"), {QStringLiteral("validate"), path}),
                    "Aktivitātes"));
}
