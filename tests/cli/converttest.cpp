#include "cli/clisupport.h"
#include "io/documentlock.h"

using namespace itinera;
using namespace itinera::test;

namespace {

CommandResult convert(const QString& from, const QString& to, const char* options = "")
{
    return run(QStringList{QStringLiteral("convert"), from, QStringLiteral("-o"), to}
               + words(options));
}

} // namespace

TEST_CASE("from flat to container and back changes no byte")
{
    const Folder folder;
    REQUIRE(convert(samplePath(Sample::Latvian), folder / "a.ka1").code == ExitCode::Fine);
    REQUIRE(convert(folder / "a.ka1", folder / "b.ka1.json").code == ExitCode::Fine);
    CHECK(bytesOf(folder / "b.ka1.json") == bytesOf(samplePath(Sample::Latvian)));
    CHECK(bytesOf(folder / "a.ka1").startsWith("PK"));
}

TEST_CASE("--pin writes the rule set at hand and notes it in the history")
{
    const Folder folder;
    const QString path = folder.withPatched("a.ka1.json", {{"call", {{"ruleSetSha256", ""}}}});
    const std::size_t saves = jsonOf(path)["history"].size();
    REQUIRE(convert(path, path, "--pin").code == ExitCode::Fine);
    const Json pinned = jsonOf(path);
    CHECK(textOf(pinned["call"]["ruleSetSha256"]) == call().sha256);
    REQUIRE(pinned["history"].size() == saves + 1);
    CHECK(pinned["history"][saves]["changes"] == "Rule set: itinera-2024-ka122-sch, version 1");

    const QByteArray bytes = bytesOf(path);
    REQUIRE(convert(path, path, "--pin").code == ExitCode::Fine);
    CHECK(bytesOf(path) == bytes);
}

TEST_CASE("convert onto itself makes a file canonical, also under another name of the same file")
{
    const Folder folder;
    const QByteArray canonical = bytesOf(samplePath(Sample::English));
    const QString path = folder.with("a.ka1.json", canonical + "  \n");
    REQUIRE(convert(path, path).code == ExitCode::Fine);
    CHECK(bytesOf(path) == canonical);
}

TEST_CASE("convert replaces no other file")
{
    const Folder folder;
    const QString other = folder.with("b.ka1", "precious");
    const CommandResult result = convert(samplePath(Sample::English), other);
    CHECK(result.code == ExitCode::CannotWrite);
    CHECK(bytesOf(other) == "precious");
    CHECK(convert(samplePath(Sample::English), folder / "b.pdf").code == ExitCode::Usage);
}

TEST_CASE("convert does not write a file that is open elsewhere")
{
    const Folder folder;
    const QString path = folder.withPatched("a.ka1.json", Json::object());
    const QByteArray before = bytesOf(path);
    const auto lock = DocumentLock::take(path);
    REQUIRE(lock.ok());
    const CommandResult result = convert(path, path, "--pin");
    CHECK(result.code == ExitCode::Locked);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a failed conversion leaves nothing behind")
{
    const Folder folder;
    const QString broken = folder.with("a.ka1.json", "{");
    CHECK(convert(broken, folder / "b.ka1").code == ExitCode::CannotRead);
    CHECK(convert(broken, broken).code == ExitCode::CannotRead);
    CHECK(bytesOf(broken) == "{");
    CHECK(folder.names() == QStringList{QStringLiteral("a.ka1.json")});
}
