#include "support/samples.h"

#include "call/catalog.h"
#include "model/fieldaccess.h"
#include "store/codec.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

#include <array>
#include <map>
#include <set>

namespace itinera::test {
namespace {

QString fileOf(Sample which)
{
    switch (which) {
    case Sample::English:
        return QStringLiteral("ka122-sch-2024-en.ka1.json");
    case Sample::Latvian:
        return QStringLiteral("ka122-sch-2024-lv.ka1.json");
    case Sample::Mistakes:
        return QStringLiteral("ka122-sch-2024-mistakes.ka1.json");
    }
    return {};
}

Application decoded(const Json& json)
{
    const auto application = decodeApplication(json);
    if (!application)
        FAIL(application.error().where.toStdString()
             << ": " << application.error().detail.toStdString());
    return application.value();
}

} // namespace

QString sourcePath(const QString& relative)
{
    return QStringLiteral(ITINERA_SOURCE_DIR "/") + relative;
}

QString samplePath(Sample which)
{
    return sourcePath(QStringLiteral("resources/samples/")) + fileOf(which);
}

QString samplePath(const QString& name)
{
    return sourcePath(QStringLiteral("resources/samples/%1.ka1.json").arg(name));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("cannot read " << path.toStdString());
    return file.readAll();
}

Json jsonOf(const QString& path)
{
    const QByteArray bytes = bytesOf(path);
    Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (json.is_discarded())
        FAIL("no JSON: " << path.toStdString());
    return json;
}

const Json& sampleJson(Sample which)
{
    static std::array<std::unique_ptr<Json>, 3> read;
    auto& json = read.at(static_cast<std::size_t>(which));
    if (!json)
        json = std::make_unique<Json>(jsonOf(samplePath(which)));
    return *json;
}

const Application& sample(Sample which)
{
    static std::array<std::unique_ptr<Application>, 3> read;
    auto& application = read.at(static_cast<std::size_t>(which));
    if (!application)
        application = std::make_unique<Application>(decoded(sampleJson(which)));
    return *application;
}

const std::vector<QString>& allSamples()
{
    static const std::vector<QString> names = [] {
        std::vector<QString> found;
        const QString ending = QStringLiteral(".ka1.json");
        const QDir folder(sourcePath(QStringLiteral("resources/samples")));
        for (const QString& file :
             folder.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name))
            found.push_back(file.chopped(ending.size()));
        return found;
    }();
    return names;
}

bool isMistaken(const QString& sampleName)
{
    return sampleName.contains(QLatin1String("mistakes"));
}

const Application& sampleNamed(const QString& name)
{
    static std::map<QString, std::unique_ptr<Application>> read;
    auto& application = read[name];
    if (!application)
        application = std::make_unique<Application>(decoded(jsonOf(samplePath(name))));
    return *application;
}

const std::vector<int>& years()
{
    static const std::vector<int> all = [] {
        std::set<int> found;
        const auto entries = CallCatalog().entries();
        if (!entries)
            FAIL(entries.error().detail.toStdString());
        for (const CallEntry& entry : entries.value())
            found.insert(entry.year);
        return std::vector<int>(found.begin(), found.end());
    }();
    return all;
}

const std::vector<QString>& actions(int year)
{
    static std::map<int, std::vector<QString>> read;
    auto& found = read[year];
    if (!found.empty())
        return found;
    const auto entries = CallCatalog().entries();
    if (!entries)
        FAIL(entries.error().detail.toStdString());
    for (const CallEntry& entry : entries.value())
        if (entry.year == year)
            found.push_back(entry.action);
    return found;
}

const std::shared_ptr<const CallSet>& sharedCall(const QString& action, int year)
{
    static std::map<std::pair<QString, int>, std::shared_ptr<const CallSet>> read;
    auto& set = read[{action, year}];
    if (!set) {
        const auto loaded = CallCatalog().load(year, action);
        if (!loaded)
            FAIL(loaded.error().where.toStdString() << ": " << loaded.error().detail.toStdString());
        set = loaded.value();
    }
    return set;
}

const CallSet& call(const QString& action, int year)
{
    return *sharedCall(action, year);
}

const std::shared_ptr<const RuleBook>& ruleBook(const QString& action, int year)
{
    static std::map<std::pair<QString, int>, std::shared_ptr<const RuleBook>> read;
    auto& book = read[{action, year}];
    if (!book) {
        const auto made = RuleBook::from(sharedCall(action, year));
        if (!made)
            FAIL(made.error().where.toStdString() << ": " << made.error().detail.toStdString());
        book = made.value();
    }
    return book;
}

const std::vector<CheckDef>& allChecks(int year)
{
    static std::map<int, std::vector<CheckDef>> read;
    auto& list = read[year];
    if (!list.empty())
        return list;
    std::set<QString> known;
    for (const QString& action : actions(year))
        for (const CheckDef& check : call(action, year).checks)
            if (known.insert(check.id).second)
                list.push_back(check);
    return list;
}

ValidationReport validated(const Application& application)
{
    return validate(application, ruleBook(application.call.action, application.call.year));
}

Application patched(const Application& application, const Json& mergePatch)
{
    Json json = encodeApplication(application);
    json.merge_patch(mergePatch);
    return decoded(json);
}

Application withAt(const Application& application, const char* path, const FieldValue& value)
{
    const auto changed = withValue(application, pathOf(path), value);
    if (!changed)
        FAIL("cannot set " << path);
    return changed.value();
}

Application withoutAt(const Application& application, const char* path)
{
    const auto changed = withoutItem(application, pathOf(path));
    if (!changed)
        FAIL("cannot remove " << path);
    return changed.value();
}

} // namespace itinera::test
