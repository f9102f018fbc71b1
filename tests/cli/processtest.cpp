#include "cli/clisupport.h"

#include <QProcess>

using namespace itinera;
using namespace itinera::test;

namespace {

const QString kProgram = QStringLiteral(ITINERA_BINARY_DIR "/bin/itinera-cli");

struct Ended {
    int code = -1;
    QByteArray output;
    QByteArray messages;
};

// `script` finds the program as $0 and the English sample as $1.
Ended shell(const char* script, const QStringList& environment = {})
{
    QProcess process;
    QStringList variables{QStringLiteral("PATH=/usr/bin:/bin"),
                          QStringLiteral("ASAN_OPTIONS=detect_leaks=0")};
    process.setEnvironment(variables + environment);
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromUtf8(script),
                                              kProgram, samplePath(Sample::English)});
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

TEST_CASE("the program works without home, display and locale, and says nothing beside the result")
{
    for (const char* script : {"\"$0\" validate \"$1\"",
                               "cd / && \"$0\" budget \"$1\" --format json", "\"$0\" schema"}) {
        const Ended ended = shell(script);
        CHECK(ended.code == 0);
        CHECK(ended.messages == "");
        CHECK_FALSE(ended.output.isEmpty());
        CHECK_FALSE(ended.output.contains('\x1b'));
    }
    CHECK(shell("\"$0\" validate \"$1\"", {QStringLiteral("LC_ALL=C")}).messages == "");
}

TEST_CASE("export and verify work without home and display")
{
    const Ended ended = shell(
        "d=$(mktemp -d); \"$0\" export \"$1\" -o \"$d/a.asice\" && \"$0\" verify \"$d/a.asice\"; "
        "code=$?; rm -r \"$d\"; exit $code",
        {QStringLiteral("DISPLAY=:99")});
    INFO(ended.messages.toStdString());
    CHECK(ended.code == 0);
    CHECK(ended.output.endsWith("The bundle verifies.\n"));
}

TEST_CASE("a reader that goes away is no failure")
{
    const Ended ended =
        shell("{ \"$0\" rules --call 2024 --action KA122-SCH --format json; echo $? >&2; } | true");
    CHECK(ended.messages == "0\n");
}

TEST_CASE("output that cannot be written is told")
{
    CHECK(shell("\"$0\" schema >&-").code == 6);
    const Ended full = shell("\"$0\" schema >/dev/full");
    CHECK(full.code == 6);
    CHECK(full.messages.startsWith("itinera-cli: The output cannot be written: "));
    CHECK(shell("\"$0\" validate \"$1\" >/dev/null 2>&-").code == 0);
}

TEST_CASE("a closed stream does not get into the file that is written")
{
    const Ended ended =
        shell("d=$(mktemp -d); \"$0\" convert \"$1\" -o \"$d/a.ka1.json\" <&- >&- 2>&-; code=$?; "
              "cmp \"$d/a.ka1.json\" \"$1\" || code=99; rm -r \"$d\"; exit $code");
    CHECK(ended.code == 0);
}

TEST_CASE("the locale decides about the language")
{
    CHECK(shell("\"$0\" validate \"$1\"", {QStringLiteral("LANG=lv_LV.UTF-8")}).output
          != shell("\"$0\" validate \"$1\"", {QStringLiteral("LANG=en_GB.UTF-8")}).output);
}
