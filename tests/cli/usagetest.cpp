#include "base/program.h"
#include "cli/clisupport.h"
#include "cli/commandcatalog.h"
#include "cli/output.h"

using namespace itinera;
using namespace itinera::test;

TEST_CASE("wrong use gives exit code 2 and a sentence, and nothing on standard output")
{
    for (const char* line :
         {"", "frobnicate", "validate", "validate --colour x", "validate x --format xml",
          "budget a b", "new --call 2024 -o x.ka1", "new --call abc --action KA122-SCH -o x.ka1",
          "validate x --fail-on advice", "schema --format json",
          "calls --calls-dir /no/such/folder", "calls --lang de", "diff a",
          "validate x --format json --format text"}) {
        INFO(line);
        const CommandResult result = run(words(line));
        CHECK(result.code == ExitCode::Usage);
        CHECK(result.output.isEmpty());
        CHECK_FALSE(result.messages.isEmpty());
    }
}

TEST_CASE("help and version go to standard output")
{
    CHECK(run({QStringLiteral("--version")}).output == programVersion().toUtf8() + '\n');
    const CommandResult help = run({QStringLiteral("--help")});
    CHECK(help.code == ExitCode::Fine);
    for (const CommandDef& command : commandCatalog()) {
        CHECK(help.output.contains(command.about));
        const CommandResult own =
            run({QString::fromLatin1(command.name), QStringLiteral("--help")});
        CHECK(own.code == ExitCode::Fine);
        for (const OptionDef& option : command.options)
            CHECK(own.output.contains(option.name));
    }
}

TEST_CASE("the locale decides about the language by its first variable that is set")
{
    const auto language = [](const char* all, const char* messages, const char* lang) {
        return languageOfLocale(
            {QString::fromLatin1(all), QString::fromLatin1(messages), QString::fromLatin1(lang)});
    };
    CHECK(language("", "", "lv_LV.UTF-8") == QStringLiteral("lv"));
    CHECK(language("", "", "en_GB.UTF-8") == QStringLiteral("en"));
    CHECK(language("C", "", "lv_LV.UTF-8") == QStringLiteral("en"));
    CHECK(language("", "lv", "de_DE") == QStringLiteral("lv"));
    CHECK(language("", "", "") == QStringLiteral("en"));
}

TEST_CASE("only what makes pages asks for fonts")
{
    CHECK(mayNeedFonts(words("export a -o b.asice")));
    CHECK(mayNeedFonts(words("--calls-dir validate export a -o b.asice")));
    CHECK_FALSE(mayNeedFonts(words("validate a")));
}

TEST_CASE("cells are quoted as RFC 4180 wants, and never become formulas")
{
    using enum CsvCell::Kind;
    CHECK(csvOutput({{{QStringLiteral("a,b")},
                      {QStringLiteral("say \"x\"")},
                      {QStringLiteral("two\nlines")}}})
          == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    CHECK(csvOutput({{{QStringLiteral("=1+1")},
                      {QStringLiteral("@x")},
                      {QStringLiteral("-2")},
                      {QStringLiteral("+2")}}})
          == "'=1+1,'@x,'-2,'+2\r\n");
    CHECK(csvOutput({{{QStringLiteral("-2.00"), Number}, {QString()}}}) == "-2.00,\r\n");
}

TEST_CASE("amounts for programs have two decimals")
{
    CHECK(plainAmount(Money::cents(123450)) == QStringLiteral("1234.50"));
    CHECK(plainAmount(Money::cents(-5)) == QStringLiteral("-0.05"));
    CHECK(plainAmount(Money()) == QStringLiteral("0.00"));
}
