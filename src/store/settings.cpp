#include "store/settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kFirstVersion = 1;
const QString kVersion = QStringLiteral("version");

} // namespace

Settings::Settings(const QString& path)
    : Settings(path, {})
{
}

Settings::Settings(const QString& path, std::span<const SettingsMigration> migrations)
    : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
    , m_version(kFirstVersion + static_cast<int>(migrations.size()))
{
    m_file->setFallbacksEnabled(false);
    migrate(migrations);
}

Settings::~Settings() = default;

void Settings::migrate(std::span<const SettingsMigration> migrations)
{
    // A program that only reads leaves no file behind.
    if (m_file->allKeys().isEmpty())
        return;
    int version = m_file->value(kVersion, kFirstVersion).toInt();
    for (const SettingsMigration& each : migrations) {
        if (each.from != version)
            continue;
        each.apply(*m_file);
        m_file->setValue(kVersion, ++version);
    }
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = get(setting::recentFiles);
    files.removeAll(absolute);
    files.prepend(absolute);
    set(setting::recentFiles, QStringList(files.mid(0, setting::kRecentFiles)));
}

Result<> Settings::save()
{
    m_file->sync();
    if (m_file->status() == QSettings::NoError)
        return {};
    return Error{ErrorCode::CannotWrite, QStringLiteral("the settings cannot be written"),
                 m_file->fileName(), nullptr};
}

QVariant Settings::read(const char* key) const
{
    return m_file->value(QLatin1String(key));
}

void Settings::write(const char* key, const QVariant& value)
{
    // Settings of a newer program keep their number, so that it does not change them again.
    if (!m_file->contains(kVersion))
        m_file->setValue(kVersion, m_version);
    m_file->setValue(QLatin1String(key), value);
}

} // namespace itinera
