#include "cli/clisupport.h"

using namespace itinera;
using namespace itinera::test;

namespace {

CommandResult exportTo(const QString& target, Sample which, const char* options = "")
{
    return run(
        QStringList{QStringLiteral("export"), samplePath(which), QStringLiteral("-o"), target}
        + words(options));
}

CommandResult verify(const QString& path, const char* options = "")
{
    return run(QStringList{QStringLiteral("verify"), path} + words(options));
}

} // namespace

TEST_CASE("what is exported verifies")
{
    const Folder folder;
    const QString bundle = folder / "a.asice";
    const CommandResult made = exportTo(bundle, Sample::English);
    INFO(made.messages.toStdString());
    REQUIRE(made.code == ExitCode::Fine);
    CHECK(made.output.isEmpty());

    const CommandResult result = verify(bundle, "--format json");
    CHECK(result.code == ExitCode::Fine);
    const Json report = jsonFrom(result);
    CHECK(report["verdict"] == "verified");
    CHECK(report["draft"] == false);
    REQUIRE(report["checks"].size() == 5);
    const char* const names[] = {"structure", "integrity", "completeness", "ruleSet", "findings"};
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(report["checks"][i]["name"] == names[i]);
        CHECK(report["checks"][i]["state"] == "passed");
        CHECK(report["checks"][i]["problems"].empty());
    }
    CHECK(QString::fromUtf8(verify(bundle).output)
              .endsWith(QStringLiteral("\nThe bundle verifies.\n")));
}

TEST_CASE("the same application gives the same bundle")
{
    const Folder folder;
    REQUIRE(exportTo(folder / "a.asice", Sample::Latvian).code == ExitCode::Fine);
    REQUIRE(exportTo(folder / "b.asice", Sample::Latvian).code == ExitCode::Fine);
    CHECK(bytesOf(folder / "a.asice") == bytesOf(folder / "b.asice"));
}

TEST_CASE("a changed byte is found")
{
    const Folder folder;
    REQUIRE(exportTo(folder / "a.asice", Sample::English).code == ExitCode::Fine);
    QByteArray bytes = bytesOf(folder / "a.asice");
    bytes[bytes.size() / 2] = static_cast<char>(~bytes.at(bytes.size() / 2));
    const QString changed = folder.with("b.asice", bytes);
    const CommandResult result = verify(changed, "--format json");
    CHECK(result.code == ExitCode::DoesNotVerify);
    CHECK(jsonFrom(result)["verdict"] == "not-verified");
    CHECK(QString::fromUtf8(verify(changed).output)
              .endsWith(QStringLiteral("\nThe bundle does NOT verify.\n")));
}

TEST_CASE("export refuses while errors stand, unless a draft is asked for")
{
    const Folder folder;
    const QString bundle = folder / "a.asice";
    const CommandResult refused = exportTo(bundle, Sample::Mistakes);
    CHECK(refused.code == ExitCode::Findings);
    CHECK(refused.messages.contains(QStringLiteral("Verdict: Not valid")));
    CHECK(refused.messages.contains(QStringLiteral("--draft")));
    CHECK(folder.names().isEmpty());

    const CommandResult drafted = exportTo(bundle, Sample::Mistakes, "--draft");
    INFO(drafted.messages.toStdString());
    REQUIRE(drafted.code == ExitCode::Fine);
    CHECK(jsonFrom(verify(bundle, "--format json"))["draft"] == true);
}

TEST_CASE("export replaces no file and asks for the right ending")
{
    const Folder folder;
    const QString signedBundle = folder.with("a.asice", "signed");
    CHECK(exportTo(signedBundle, Sample::English).code == ExitCode::CannotWrite);
    CHECK(bytesOf(signedBundle) == "signed");
    CHECK(exportTo(folder / "a.zip", Sample::English).code == ExitCode::Usage);
}

TEST_CASE("what is no bundle cannot be verified")
{
    const Folder folder;
    CHECK(verify(folder.with("a.asice", "no bundle")).code == ExitCode::CannotRead);
    CHECK(verify(folder / "none.asice").code == ExitCode::CannotRead);
}

TEST_CASE("show and diff look into a bundle, and validate names the right command")
{
    const Folder folder;
    const QString bundle = folder / "a.asice";
    REQUIRE(exportTo(bundle, Sample::English).code == ExitCode::Fine);
    const CommandResult shown =
        run({QStringLiteral("show"), bundle, QStringLiteral("--format"), QStringLiteral("json")});
    CHECK(shown.code == ExitCode::Fine);
    CHECK(shown.messages.contains(QStringLiteral("verify")));
    CHECK(jsonFrom(shown)["kind"] == "bundle");
    CHECK(run({QStringLiteral("diff"), samplePath(Sample::English), bundle}).code
          == ExitCode::Fine);
    const CommandResult refused = run({QStringLiteral("validate"), bundle});
    CHECK(refused.code == ExitCode::CannotRead);
    CHECK(refused.messages.contains(QStringLiteral("use the commands verify and show")));
}
