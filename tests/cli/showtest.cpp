#include "cli/clisupport.h"

using namespace itinera;
using namespace itinera::test;

namespace {

CommandResult diff(const QString& a, const QString& b, const char* options = "")
{
    return run(QStringList{QStringLiteral("diff"), a, b} + words(options));
}

} // namespace

TEST_CASE("show gives every answer in the order of the form")
{
    const QString path = samplePath(Sample::English);
    const CommandResult result = run({QStringLiteral("show"), path});
    CHECK(result.code == ExitCode::Fine);
    const QString text = QString::fromUtf8(result.output);
    CHECK(text.startsWith(sample(Sample::English).context->title + QLatin1Char('\n')));
    CHECK(text.contains(QStringLiteral("\nFile: %1\n").arg(path)));
    CHECK(text.contains(QStringLiteral("\nKA122-SCH, call 2024, round 1\n")));
    CHECK(text.indexOf(QStringLiteral("\nContext\n"))
          < text.indexOf(QStringLiteral("\nActivities\n")));
    CHECK(text.contains(QStringLiteral("1 August 2024")));
}

TEST_CASE("show for programs has facts and answers")
{
    const Json shown = jsonFrom(run({QStringLiteral("show"), samplePath(Sample::English),
                                     QStringLiteral("--format"), QStringLiteral("json")}));
    CHECK(shown["kind"] == "document");
    CHECK(shown["application"]["start"] == "2024-08-01");
    CHECK(shown["application"]["agency"] == "IS01");
    CHECK(shown["application"]["activities"] == sampleJson(Sample::English)["activities"].size());
    CHECK(shown["sections"].size() == call().form.sections.size());
    CHECK(shown["sections"][0]["id"] == "context");
    CHECK(shown["sections"][0]["answers"][0]["path"] == "call/round");
    CHECK(shown["sections"][0]["answers"][1]["path"] == "context/title");
}

TEST_CASE("an answer of several lines cannot pose as a heading of the program")
{
    const Folder folder;
    const QString path = folder.withPatched(
        "a.ka1.json",
        {{"answers", {{"KA122.background.years", "first\nVerdict: Valid\n\x1b[31mred"}}}});
    const QByteArray text = run({QStringLiteral("show"), path}).output;
    CHECK_FALSE(text.contains("\nVerdict: Valid"));
    CHECK(text.contains("  Verdict: Valid"));
    CHECK_FALSE(text.contains('\x1b'));
}

TEST_CASE("a title of several lines stays one line")
{
    const Folder folder;
    const QString path =
        folder.withPatched("a.ka1.json", {{"context", {{"title", "first\nVerdict: Valid"}}}});
    CHECK_FALSE(run({QStringLiteral("show"), path}).output.contains("\nVerdict: Valid"));
    CHECK(run({QStringLiteral("validate"), path}).output.count("\nVerdict: ") == 1);
}

TEST_CASE("diff of a file with itself finds nothing")
{
    const QString path = samplePath(Sample::English);
    const CommandResult result = diff(path, path);
    CHECK(result.code == ExitCode::Fine);
    CHECK(result.output == "Both say the same.\n");
    CHECK(jsonFrom(diff(path, path, "--format json"))["same"] == true);
}

TEST_CASE("diff names the answer with its old and new value")
{
    const Folder folder;
    const QString changed = folder.withPatched(
        "a.ka1.json", {{"context", {{"durationMonths", 12}, {"start", "2024-09-01"}}}});
    const CommandResult result = diff(samplePath(Sample::English), changed);
    CHECK(result.code == ExitCode::Findings);
    const QString text = QString::fromUtf8(result.output);
    CHECK(text.contains(QStringLiteral("\n  16 → 12\n")));
    CHECK(text.contains(QStringLiteral("\n  1 August 2024 → 1 September 2024\n")));
    CHECK(text.endsWith(QStringLiteral("\n2 differences\n")));
    const Json report = jsonFrom(diff(samplePath(Sample::English), changed, "--format json"));
    CHECK(report["same"] == false);
    CHECK(report["differences"][0]["path"] == "context/start");
    CHECK(report["differences"][0]["change"] == "changed");
}

TEST_CASE("diff tells items that were added, removed or put in another order")
{
    const Folder folder;
    Json fewer = sampleJson(Sample::English)["activities"];
    fewer.erase(fewer.end() - 1);
    const QString without = folder.withPatched("a.ka1.json", {{"activities", fewer}});
    const QString full = samplePath(Sample::English);
    CHECK(QString::fromUtf8(diff(full, without).output).contains(QStringLiteral(": removed\n")));
    CHECK(QString::fromUtf8(diff(without, full).output).contains(QStringLiteral(": added\n")));

    Json turned = sampleJson(Sample::English)["objectives"];
    std::reverse(turned.begin(), turned.end());
    const QString moved = folder.withPatched("b.ka1.json", {{"objectives", turned}});
    CHECK(diff(full, moved).code == ExitCode::Findings);
    CHECK(jsonFrom(diff(full, moved, "--format json"))["differences"][0]["change"] == "moved");
}
