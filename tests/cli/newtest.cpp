#include "cli/clisupport.h"

using namespace itinera;
using namespace itinera::test;

namespace {

CommandResult create(const QString& path, const char* more = "")
{
    return run(QStringList{QStringLiteral("new")} + kAction + words(more)
               + QStringList{QStringLiteral("-o"), path});
}

} // namespace

TEST_CASE("new writes a draft for the call with one save and an id of its own")
{
    const Folder folder;
    const QString path = folder / "a.ka1.json";
    const CommandResult result = create(path, "--round 2 --agency LV01");
    CHECK(result.code == ExitCode::Fine);
    CHECK(result.output.isEmpty());
    CHECK(result.messages == QStringLiteral("itinera-cli: The draft is written: %1\n").arg(path));

    const Json draft = jsonOf(path);
    CHECK(draft["format"] == 1);
    CHECK(draft["call"]["year"] == 2024);
    CHECK(draft["call"]["action"] == "KA122-SCH");
    CHECK(draft["call"]["round"] == 2);
    CHECK(textOf(draft["call"]["ruleSetSha256"]) == call().sha256);
    CHECK(draft["context"]["agency"] == "LV01");
    CHECK(draft["context"]["language"] == "lv");
    CHECK(draft["organisations"][0]["country"] == "LV");
    CHECK(draft["history"].size() == 1);
    CHECK(draft["history"][0]["at"] == "2024-02-12T19:04:11Z");
    CHECK(draft["id"].get<std::string>().size() == 36);

    REQUIRE(create(folder / "b.ka1").code == ExitCode::Fine);
    REQUIRE(create(folder / "c.ka1.json").code == ExitCode::Fine);
    CHECK(jsonOf(folder / "c.ka1.json")["id"] != draft["id"]);
    CHECK(bytesOf(folder / "b.ka1").startsWith("PK"));
}

TEST_CASE("new takes the language of the form from --lang, whatever the language of the sentences")
{
    const Folder folder;
    REQUIRE(create(folder / "a.ka1.json", "--lang de").code == ExitCode::Fine);
    CHECK(jsonOf(folder / "a.ka1.json")["context"]["language"] == "de");
}

TEST_CASE("new replaces no file")
{
    const Folder folder;
    const QString path = folder.with("a.ka1.json", "precious");
    const CommandResult result = create(path);
    CHECK(result.code == ExitCode::CannotWrite);
    CHECK(result.messages.contains(QStringLiteral("already, and it is not replaced")));
    CHECK(bytesOf(path) == "precious");
}

TEST_CASE("new refuses what the call does not know, and writes nothing")
{
    const Folder folder;
    const QString path = folder / "a.ka1";
    CHECK(create(path, "--round 3").code == ExitCode::Usage);
    CHECK(create(path, "--round 3").messages
          == QStringLiteral("itinera-cli: --round: the rounds of this call are: 1, 2.\n"));
    CHECK(create(path, "--agency XX99").code == ExitCode::Usage);
    CHECK(create(path, "--lang xx").code == ExitCode::Usage);
    CHECK(create(folder / "a.txt").code == ExitCode::Usage);
    CHECK(run(words("new --call 1999 --action KA122-SCH -o") + QStringList{path}).code
          == ExitCode::CannotRead);
    CHECK(run(words("new --call 2024 --action ../../etc -o") + QStringList{path}).code
          == ExitCode::CannotRead);
    CHECK(create(folder / "no/such/folder/a.ka1").code == ExitCode::CannotWrite);
    CHECK(folder.names().isEmpty());
}
