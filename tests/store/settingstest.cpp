#include "store/storesupport.h"

#include "store/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <array>

using namespace itinera;
using namespace itinera::test;

TEST_CASE("settings have a value before anything is set, and leave no file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("itinera.ini"));
    {
        const Settings settings(path);
        CHECK(settings.get(setting::language).isEmpty());
        CHECK(settings.get(setting::callsFolder).isEmpty());
        CHECK(settings.get(setting::authorName).isEmpty());
        CHECK(settings.get(setting::windowGeometry).isEmpty());
        CHECK(settings.get(setting::windowState).isEmpty());
        CHECK(settings.get(setting::recentFiles).isEmpty());
        CHECK(settings.get(setting::fontScale) == 100);
    }
    CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("what is set is there the next time")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("itinera.ini"));
    const QString author = QStringLiteral("Ieva Paraudziņa, \"I. P.\"; 100 % = ā");
    const QByteArray state("\0\xff\n;\"x", 6);
    {
        Settings settings(path);
        settings.set(setting::language, QStringLiteral("lv"));
        settings.set(setting::authorName, author);
        settings.set(setting::windowState, state);
        settings.set(setting::fontScale, 125);
        REQUIRE(settings.save().ok());
    }
    const Settings settings(path);
    CHECK(settings.get(setting::language) == QStringLiteral("lv"));
    CHECK(settings.get(setting::authorName) == author);
    CHECK(settings.get(setting::windowState) == state);
    CHECK(settings.get(setting::fontScale) == 125);
    CHECK(settings.get(setting::callsFolder).isEmpty());
}

TEST_CASE("the ten files used last are remembered, each once")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("itinera.ini"));
    Settings settings(path);
    settings.addRecentFile(QStringLiteral("/a, b.ka1"));
    REQUIRE(settings.save().ok());
    CHECK(Settings(path).get(setting::recentFiles) == QStringList{QStringLiteral("/a, b.ka1")});

    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QStringLiteral("/%1.ka1").arg(i));
    settings.addRecentFile(QStringLiteral("/x/../5.ka1"));
    settings.addRecentFile(QStringLiteral("/5.ka1"));
    const QStringList files = settings.get(setting::recentFiles);
    CHECK(files.size() == setting::kRecentFiles);
    CHECK(files.first() == QStringLiteral("/5.ka1"));
    CHECK(files.count(QStringLiteral("/5.ka1")) == 1);
    CHECK_FALSE(files.contains(QStringLiteral("/a, b.ka1")));
}

TEST_CASE("nonsense in the file counts as nothing set")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("itinera.ini"));
    const QByteArray bytes =
        GENERATE(QByteArray("[General]\nfontScale=large\nversion=1\n"),
                 QByteArray("[General]\nfontScale=1000\n"), QByteArray("[General]\nfontScale=-5\n"),
                 QByteArray("[General]\nfontScale=\n"),
                 QByteArray("[General]\nfontScale=@Variant(\\0\\0\\0\\x7f)\n"),
                 QByteArray("[General\nfontScale"), QByteArray("\0\xff\xfe garbage \n=\n[", 16),
                 QByteArray(100000, '['));
    put(path, bytes);
    Settings settings(path);
    CHECK(settings.get(setting::fontScale) == 100);
    CHECK(settings.get(setting::recentFiles).isEmpty());
    settings.set(setting::fontScale, 150);
    CHECK(settings.get(setting::fontScale) == 150);
}

TEST_CASE("settings of an older version are brought up to date, once")
{
    constexpr std::array kSteps{
        SettingsMigration{1,
                          [](QSettings& file) {
                              file.setValue(QStringLiteral("authorName"),
                                            file.value(QStringLiteral("name")));
                              file.remove(QStringLiteral("name"));
                          }},
        SettingsMigration{2, [](QSettings& file) {
                              const int points = file.value(QStringLiteral("fontScale")).toInt();
                              file.setValue(QStringLiteral("fontScale"), points * 10);
                          }}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("itinera.ini"));
    const auto version = [&] {
        return QSettings(path, QSettings::IniFormat).value(QStringLiteral("version")).toInt();
    };

    SECTION("from the first version")
    {
        put(path, "[General]\nname=Ieva\nfontScale=12\n");
        for (int start = 0; start < 2; ++start) {
            Settings settings(path, kSteps);
            CHECK(settings.get(setting::authorName) == QStringLiteral("Ieva"));
            CHECK(settings.get(setting::fontScale) == 120);
            REQUIRE(settings.save().ok());
        }
        CHECK(version() == 3);
    }
    SECTION("from the second version")
    {
        put(path, "[General]\nversion=2\nname=Ieva\nfontScale=12\n");
        const Settings settings(path, kSteps);
        CHECK(settings.get(setting::authorName).isEmpty());
        CHECK(settings.get(setting::fontScale) == 120);
    }
    SECTION("a new file has the current version")
    {
        Settings settings(path, kSteps);
        settings.set(setting::fontScale, 90);
        REQUIRE(settings.save().ok());
        CHECK(version() == 3);
    }
    SECTION("those of a newer program keep their version")
    {
        put(path, "[General]\nversion=9\nname=Ieva\nfontScale=120\n");
        Settings settings(path, kSteps);
        CHECK(settings.get(setting::fontScale) == 120);
        settings.set(setting::fontScale, 130);
        REQUIRE(settings.save().ok());
        CHECK(version() == 9);
    }
}

TEST_CASE("settings that cannot be written are reported")
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("file")), "x");
    Settings settings(folder.filePath(QStringLiteral("file/itinera.ini")));
    settings.set(setting::fontScale, 120);
    const auto result = settings.save();
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::CannotWrite);
    CHECK(settings.get(setting::fontScale) == 120);
}
