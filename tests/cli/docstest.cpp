#include "cli/clisupport.h"
#include "cli/commandcatalog.h"

#include <set>

using namespace itinera;
using namespace itinera::test;

namespace {

void collectMembers(const Json& json, std::set<std::string>& names)
{
    if (!json.is_structured())
        return;
    for (const auto& [name, value] : json.items()) {
        if (json.is_object())
            names.insert(name);
        collectMembers(value, names);
    }
}

// The part of the documentation about one command.
QByteArray sectionOf(const char* command)
{
    const QByteArray docs = bytesOf(sourcePath(QStringLiteral("docs/cli.md")));
    const qsizetype begin = docs.indexOf(QByteArray("### ") + command + '\n');
    REQUIRE(begin >= 0);
    const qsizetype end = docs.indexOf("\n### ", begin);
    return docs.mid(begin, end < 0 ? -1 : end - begin);
}

void checkDocumented(const QStringList& line)
{
    const CommandResult result = run(line + words("--format json"));
    const std::string command = line.front().toStdString();
    INFO(command << ": " << result.messages.toStdString());
    std::set<std::string> names;
    collectMembers(jsonFrom(result), names);
    CHECK(names.size() > 3);
    QByteArray section = sectionOf(command.c_str());
    // Said once: the rule set.
    if (section.contains("as of `validate`"))
        section += sectionOf("validate");
    if (section.contains("as of `calls`"))
        section += sectionOf("calls");
    for (const std::string& name : names) {
        INFO(name);
        CHECK(section.contains('`' + QByteArray::fromStdString(name) + '`'));
    }
}

} // namespace

TEST_CASE("the documentation names every command and option")
{
    const QByteArray docs = bytesOf(sourcePath(QStringLiteral("docs/cli.md")));
    const QByteArray manual =
        bytesOf(sourcePath(QStringLiteral("docs/itinera-cli.1"))).replace("\\-", "-");
    for (const CommandDef& command : commandCatalog()) {
        INFO(command.name);
        CHECK(docs.contains(QByteArray("### ") + command.name + '\n'));
        CHECK(manual.contains(command.name));
        for (const OptionDef& option : command.options) {
            const QByteArray name = QByteArray(option.name).split(',').last();
            if (!name.startsWith("--"))
                continue;
            INFO(option.name);
            CHECK(docs.contains(name));
            CHECK(manual.contains(name));
        }
    }
}

TEST_CASE("the documentation names every member of the output for programs")
{
    const Folder folder;
    const QString english = samplePath(Sample::English);
    const QString mistakes = samplePath(Sample::Mistakes);
    const QString bundle = folder / "a.asice";
    REQUIRE(run({QStringLiteral("export"), english, QStringLiteral("-o"), bundle}).code
            == ExitCode::Fine);
    const QString changed = folder.with("b.asice", bytesOf(bundle) + "x");
    checkDocumented({QStringLiteral("validate"), mistakes, QStringLiteral("--strict")});
    checkDocumented({QStringLiteral("validate"), mistakes, QStringLiteral("/no/such.ka1")});
    checkDocumented({QStringLiteral("budget"), mistakes});
    checkDocumented({QStringLiteral("verify"), bundle});
    checkDocumented({QStringLiteral("verify"), changed});
    checkDocumented({QStringLiteral("show"), english});
    checkDocumented({QStringLiteral("calls")});
    checkDocumented(QStringList{QStringLiteral("rules")} + kAction);
    checkDocumented({QStringLiteral("diff"), english, mistakes});
}
