#include "call/catalog.h"
#include "model/fieldaccess.h"
#include "support/builders.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

// An action is data: this one is invented, and no line of the program knows it.

using namespace itinera;
using namespace itinera::test;

namespace {

const QString kAction = QStringLiteral("KA199");

void copyTo(const QString& from, const QString& to)
{
    REQUIRE(QDir().mkpath(QFileInfo(to).path()));
    REQUIRE(QFile::copy(from, to));
    QFile(to).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

// The folder of a call with one more action in it.
void putCallIn(const QTemporaryDir& folder)
{
    const QDir call(sourcePath(QStringLiteral("resources/calls/2024")));
    QDirIterator files(call.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        copyTo(file, folder.filePath(QStringLiteral("2024/") + call.relativeFilePath(file)));
    }
    const QString added = sourcePath(QStringLiteral("tests/data/calls/ka199/"));
    copyTo(added + QStringLiteral("action.json"),
           folder.filePath(QStringLiteral("2024/actions/ka199.json")));
    copyTo(added + QStringLiteral("form.json"),
           folder.filePath(QStringLiteral("2024/forms/ka199.json")));
    copyTo(added + QStringLiteral("checks.json"),
           folder.filePath(QStringLiteral("2024/checks/ka199.json")));
    const QString callFile = folder.filePath(QStringLiteral("2024/call.json"));
    Json json = jsonOf(callFile);
    json["actions"].push_back(kAction.toStdString());
    QFile file(callFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(json.dump()));
}

QStringList problems(const Application& application, const std::shared_ptr<const RuleBook>& rules)
{
    QStringList lines;
    for (const Finding& finding : validate(application, rules).findings)
        lines << finding.rule + QLatin1Char(' ') + finding.where.toString();
    return lines;
}

} // namespace

TEST_CASE("an action that is added as data is listed, loaded and checked")
{
    const QTemporaryDir folder;
    putCallIn(folder);
    const CallCatalog catalog(folder.path());
    const auto entries = catalog.entries();
    REQUIRE(entries.ok());
    CHECK(std::any_of(entries.value().begin(), entries.value().end(),
                      [](const CallEntry& each) { return each.action == kAction; }));
    const auto call = catalog.load(2024, kAction);
    if (!call)
        FAIL(call.error().where.toStdString() << ": " << call.error().detail.toStdString());
    const auto rules = RuleBook::from(call.value());
    REQUIRE(rules.ok());

    Application draft;
    draft.call.year = 2024;
    draft.call.action = kAction;
    CHECK(problems(draft, rules.value())
          == QStringList{QStringLiteral("KA199.title context/title")});
    draft = withAt(draft, "context/title", QStringLiteral("Over the Alps"));
    CHECK(problems(draft, rules.value()).isEmpty());
    const auto row = withNewItem(draft, pathOf("plan"));
    REQUIRE(row.ok());
    draft = withAt(row.value().application, "plan/1/participants", 5);
    CHECK(problems(draft, rules.value()).isEmpty());
    draft = withAt(draft, "plan/1/participants", 6);
    CHECK(problems(draft, rules.value())
          == QStringList{QStringLiteral("KA199.basket plan/1/participants")});
}
