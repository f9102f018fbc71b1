#pragma once

#include "cli/cli.h"
#include "support/catch.h"
#include "support/samples.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace itinera::test {

class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2024, 2, 12), QTime(19, 4, 11), Qt::UTC);
    }
};

inline CommandResult runWith(const QString& language, const QStringList& arguments)
{
    static const FixedClock clock;
    return runCli(arguments, {language, clock});
}

inline CommandResult run(const QStringList& arguments)
{
    return runWith(QStringLiteral("en"), arguments);
}

inline Json jsonFrom(const CommandResult& result)
{
    return Json::parse(result.output.toStdString());
}

inline QString textOf(const Json& json)
{
    return QString::fromStdString(json.get<std::string>());
}

/// A folder of its own for each test.
class Folder {
public:
    [[nodiscard]] QString operator/(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    [[nodiscard]] QString with(const char* name, const QByteArray& bytes) const
    {
        const QString path = *this / name;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// A sample as JSON after a merge patch.
    [[nodiscard]] QString withPatched(const char* name, const Json& patch) const
    {
        Json json = sampleJson(Sample::English);
        json.merge_patch(patch);
        return with(name, QByteArray::fromStdString(json.dump(2)) + '\n');
    }

private:
    QTemporaryDir m_folder;
};

inline const QStringList kAction{QStringLiteral("--call"), QStringLiteral("2024"),
                                 QStringLiteral("--action"), QStringLiteral("KA122-SCH")};

/// Arguments from words, for tests that read like a command line.
inline QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace itinera::test
