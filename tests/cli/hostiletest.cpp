#include "cli/clisupport.h"

using namespace itinera;
using namespace itinera::test;

namespace {

struct Hostile {
    const char* about;
    QByteArray bytes;
    ExitCode code;
};

std::vector<Hostile> hostileFiles()
{
    const QByteArray good = bytesOf(samplePath(Sample::English));
    return {
        {"empty", {}, ExitCode::CannotRead},
        {"cut off", good.left(good.size() / 2), ExitCode::CannotRead},
        {"no JSON", "<html>", ExitCode::CannotRead},
        {"another type", "[]", ExitCode::CannotRead},
        {"not UTF-8", QByteArray(good).replace("TERN", "T\xff\xfeN"), ExitCode::CannotRead},
        {"twice the same member",
         QByteArray(good).replace("\"format\": 1,", "\"format\": 1, \"format\": 1,"),
         ExitCode::CannotRead},
        {"an unknown member",
         QByteArray(good).replace("\"format\": 1,", "\"format\": 1, \"grant\": 1,"),
         ExitCode::CannotRead},
        {"a wrong type",
         QByteArray(good).replace("\"durationMonths\": 16", "\"durationMonths\": \"16\""),
         ExitCode::CannotRead},
        {"far too deep", QByteArray(100000, '['), ExitCode::CannotRead},
        {"a newer format", QByteArray(good).replace("\"format\": 1,", "\"format\": 99,"),
         ExitCode::NewerVersion},
        {"an unknown call", QByteArray(good).replace("\"year\": 2024,", "\"year\": 1987,"),
         ExitCode::CannotRead},
        {"a ZIP that is none", "PK\3\4 and nothing more", ExitCode::CannotRead},
    };
}

} // namespace

TEST_CASE("a broken file gives a sentence and the right code in every command that reads one")
{
    const Folder folder;
    for (const Hostile& hostile : hostileFiles()) {
        const QString path = folder.with("a.ka1.json", hostile.bytes);
        for (const QStringList& line :
             {QStringList{QStringLiteral("validate"), path},
              QStringList{QStringLiteral("budget"), path},
              QStringList{QStringLiteral("show"), path},
              QStringList{QStringLiteral("diff"), path, path},
              QStringList{QStringLiteral("convert"), path, QStringLiteral("-o"), path},
              QStringList{QStringLiteral("export"), path, QStringLiteral("-o"),
                          folder / "b.asice"}}) {
            INFO(hostile.about << ": " << line.front().toStdString());
            const CommandResult result = run(line);
            CHECK(result.code == hostile.code);
            CHECK(result.output.isEmpty());
            CHECK(result.messages.startsWith(QStringLiteral("itinera-cli: ")));
            CHECK(result.messages.contains(QStringLiteral("a.ka1.json")));
        }
        CHECK(bytesOf(path) == hostile.bytes);
    }
    CHECK(folder.names() == QStringList{QStringLiteral("a.ka1.json")});
}

TEST_CASE("a broken file is an error object for programs")
{
    const Folder folder;
    const QString path = folder.with("a.ka1.json", "{");
    const CommandResult result =
        run({QStringLiteral("validate"), path, QStringLiteral("--format"), QStringLiteral("json")});
    CHECK(result.code == ExitCode::CannotRead);
    CHECK(jsonFrom(result)["error"]["code"] == "malformed");
}

TEST_CASE("a folder, a missing file and a file without permission are told")
{
    const Folder folder;
    CHECK(run({QStringLiteral("validate"), folder / ""}).code == ExitCode::CannotRead);
    CHECK(run({QStringLiteral("validate"), folder / "none.ka1"}).code == ExitCode::CannotRead);
    CHECK(run({QStringLiteral("validate"), QString()}).code == ExitCode::CannotRead);
}

TEST_CASE("control characters in names of files do not reach the terminal")
{
    const CommandResult result =
        run({QStringLiteral("validate"), QStringLiteral("no\x1b[31m\nsuch.ka1")});
    CHECK(result.code == ExitCode::CannotRead);
    CHECK_FALSE(result.messages.contains(QChar(0x1b)));
}
