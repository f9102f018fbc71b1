#include "support/samples.h"

#include "call/catalog.h"
#include "model/fieldaccess.h"
#include "store/codec.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <array>

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

const std::shared_ptr<const CallSet>& sharedCall()
{
    static const std::shared_ptr<const CallSet> set = [] {
        const auto loaded = CallCatalog().load(2024, QStringLiteral("KA122-SCH"));
        if (!loaded)
            FAIL(loaded.error().where.toStdString() << ": " << loaded.error().detail.toStdString());
        return loaded.value();
    }();
    return set;
}

const CallSet& call()
{
    return *sharedCall();
}

const std::shared_ptr<const RuleBook>& ruleBook()
{
    static const std::shared_ptr<const RuleBook> book = [] {
        const auto made = RuleBook::from(sharedCall());
        if (!made)
            FAIL(made.error().where.toStdString() << ": " << made.error().detail.toStdString());
        return made.value();
    }();
    return book;
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
