#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <span>

class QSettings;

namespace itinera {

/// One row of the table: the name in the file, and what holds while nothing (or nonsense) is set.
template <class T>
struct Setting {
    const char* key;
    T fallback;
    bool (*accepts)(const T&) = nullptr; ///< null: any value
};

namespace setting {

inline constexpr int kRecentFiles = 10;
inline constexpr int kSmallestFont = 50; // percent
inline constexpr int kLargestFont = 300;

inline const Setting<QString> language{"language", {}};       ///< ISO 639-1; empty: of the system
inline const Setting<QString> callsFolder{"callsFolder", {}}; ///< empty: only the calls built in
inline const Setting<QString> authorName{"authorName", {}};   ///< who signs waivers and marks
inline const Setting<QByteArray> windowGeometry{"windowGeometry", {}};
inline const Setting<QByteArray> windowState{"windowState", {}};
inline const Setting<QStringList> recentFiles{"recentFiles", {}}; ///< newest first
inline const Setting<int> fontScale{"fontScale", 100, [](const int& percent) {
                                        return percent >= kSmallestFont && percent <= kLargestFont;
                                    }};

} // namespace setting

/// A change of the settings from a version to the next.
struct SettingsMigration {
    int from = 0;
    void (*apply)(QSettings& file) = nullptr;
};

/// What the user has set, in an INI file. A damaged or missing file reads as nothing set.
class Settings {
public:
    explicit Settings(const QString& path);
    /// With steps of its own; the current version is the one behind the last step.
    Settings(const QString& path, std::span<const SettingsMigration> migrations);
    ~Settings();

    template <class T>
    [[nodiscard]] T get(const Setting<T>& setting) const
    {
        QVariant stored = read(setting.key);
        if (!stored.isValid() || !stored.convert(QMetaType::fromType<T>()))
            return setting.fallback;
        const T value = stored.value<T>();
        return !setting.accepts || setting.accepts(value) ? value : setting.fallback;
    }

    template <class T>
    void set(const Setting<T>& setting, const T& value)
    {
        write(setting.key, QVariant::fromValue(value));
    }

    /// Puts a file in front of the recent ones.
    void addRecentFile(const QString& path);

    /// Writes the file now instead of some time later.
    [[nodiscard]] Result<> save();

private:
    [[nodiscard]] QVariant read(const char* key) const;
    void write(const char* key, const QVariant& value);
    void migrate(std::span<const SettingsMigration> migrations);

    std::unique_ptr<QSettings> m_file;
    int m_version;
};

} // namespace itinera
