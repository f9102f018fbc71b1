#include "bundle/manifest.h"

#include "io/json.h"
#include "io/zip.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <limits>
#include <set>

namespace itinera {
namespace {

constexpr int kFormat = 1;

// Takes members out of one object and keeps account of what was wrong.
class ObjectReader {
public:
    ObjectReader(const Json& object, QString where, Errors& errors)
        : m_object(object)
        , m_where(std::move(where))
        , m_errors(errors)
    {
        if (!object.is_object())
            fail(QStringLiteral("it is not an object"));
    }

    const Json* member(const char* key)
    {
        m_known.insert(key);
        if (!m_object.is_object())
            return nullptr;
        const auto found = m_object.find(key);
        return found == m_object.end() ? nullptr : &*found;
    }

    QString text(const char* key)
    {
        const Json* value = member(key);
        if (value != nullptr && value->is_string())
            return QString::fromStdString(value->get_ref<const std::string&>());
        fail(QStringLiteral("\"%1\" is not a text").arg(QLatin1String(key)));
        return {};
    }

    bool yesOrNo(const char* key)
    {
        const Json* value = member(key);
        if (value != nullptr && value->is_boolean())
            return value->get<bool>();
        fail(QStringLiteral("\"%1\" is not true or false").arg(QLatin1String(key)));
        return false;
    }

    qint64 count(const char* key)
    {
        const Json* value = member(key);
        if (value != nullptr && value->is_number_unsigned()
            && value->get<quint64>() <= quint64(std::numeric_limits<qint64>::max()))
            return value->get<qint64>();
        fail(QStringLiteral("\"%1\" is not a count").arg(QLatin1String(key)));
        return 0;
    }

    void finish()
    {
        if (!m_object.is_object())
            return;
        for (const auto& item : m_object.items()) {
            if (!m_known.contains(item.key()))
                fail(QStringLiteral("the member \"%1\" is not known")
                         .arg(printableName(QString::fromStdString(item.key()).left(60))));
        }
    }

    void fail(const QString& detail)
    {
        m_errors.push_back({ErrorCode::WrongContent, detail, m_where, nullptr});
    }

private:
    const Json& m_object;
    QString m_where;
    Errors& m_errors;
    std::set<std::string> m_known;
};

std::string utf8(const QString& text)
{
    return text.toStdString();
}

std::optional<QDate> readDate(ObjectReader& reader)
{
    if (reader.member("baggingDate") == nullptr)
        return std::nullopt;
    const QString text = reader.text("baggingDate");
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && date.toString(Qt::ISODate) == text)
        return date;
    reader.fail(QStringLiteral("\"baggingDate\" is not a date"));
    return std::nullopt;
}

ContainerInfo readInfo(ObjectReader& reader)
{
    ContainerInfo info;
    info.applicationId = reader.text("applicationId");
    info.program = reader.text("program");
    info.ruleSet = reader.text("ruleSet");
    info.ruleSetSha256 = reader.text("ruleSetSha256");
    info.verdict = reader.text("verdict");
    info.contentSha256 = reader.text("contentSha256");
    info.draft = reader.yesOrNo("draft");
    info.baggingDate = readDate(reader);
    info.sourceOrganisation = reader.text("sourceOrganisation");
    return info;
}

ManifestFile readFileRow(const Json& row, const QString& where, const ReadLimits& limits,
                         Errors& errors)
{
    static const QRegularExpression digest(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    ObjectReader reader(row, where, errors);
    ManifestFile file;
    file.path = reader.text("path");
    file.bytes = reader.count("bytes");
    file.sha256 = reader.text("sha256");
    file.mediaType = reader.text("mediaType");
    file.role = reader.text("role");
    reader.finish();
    if (!file.path.startsWith(u"data/") || !unsafeNameReason(file.path, limits).isEmpty())
        reader.fail(QStringLiteral("\"path\" is not a safe path in data/"));
    if (!digest.match(file.sha256).hasMatch())
        reader.fail(QStringLiteral("\"sha256\" is not a SHA-256 digest"));
    return file;
}

std::vector<ManifestFile> readFiles(ObjectReader& reader, const QString& name,
                                    const ReadLimits& limits, Errors& errors)
{
    std::vector<ManifestFile> files;
    const Json* rows = reader.member("files");
    if (rows == nullptr || !rows->is_array()) {
        reader.fail(QStringLiteral("\"files\" is not a list"));
        return files;
    }
    std::set<QString> paths;
    for (const Json& row : *rows) {
        const QString where = name + QStringLiteral(", /files/%1").arg(files.size());
        files.push_back(readFileRow(row, where, limits, errors));
        if (!paths.insert(files.back().path).second)
            errors.push_back({ErrorCode::WrongContent, QStringLiteral("the path is listed twice"),
                              where, nullptr});
    }
    return files;
}

} // namespace

QByteArray encodeBundleManifest(const BundleManifest& manifest)
{
    const ContainerInfo& info = manifest.info;
    Json json = Json::object();
    json["format"] = kFormat;
    json["applicationId"] = utf8(info.applicationId);
    json["program"] = utf8(info.program);
    json["ruleSet"] = utf8(info.ruleSet);
    json["ruleSetSha256"] = utf8(info.ruleSetSha256);
    json["verdict"] = utf8(info.verdict);
    json["contentSha256"] = utf8(info.contentSha256);
    json["draft"] = info.draft;
    if (info.baggingDate)
        json["baggingDate"] = utf8(info.baggingDate->toString(Qt::ISODate));
    json["sourceOrganisation"] = utf8(info.sourceOrganisation);
    Json files = Json::array();
    for (const ManifestFile& file : manifest.files) {
        Json row = Json::object();
        row["path"] = utf8(file.path);
        row["bytes"] = file.bytes;
        row["sha256"] = utf8(file.sha256);
        row["mediaType"] = utf8(file.mediaType);
        row["role"] = utf8(file.role);
        files.push_back(std::move(row));
    }
    json["files"] = std::move(files);
    return writeJson(json);
}

Result<BundleManifest> decodeBundleManifest(const QByteArray& bytes, const QString& name,
                                            const ReadLimits& limits)
{
    const Result<Json> json = parseJson(bytes, name, limits);
    if (!json)
        return json.errors();
    Errors errors;
    ObjectReader reader(json.value(), name, errors);
    const qint64 format = reader.count("format");
    if (errors.empty() && format > kFormat)
        return Error{ErrorCode::NewerFormat, QString::number(format), name, nullptr};
    if (errors.empty() && format != kFormat)
        reader.fail(QStringLiteral("format %1 is not known").arg(format));
    BundleManifest manifest;
    manifest.info = readInfo(reader);
    manifest.files = readFiles(reader, name, limits, errors);
    reader.finish();
    if (!errors.empty())
        return errors;
    return manifest;
}

} // namespace itinera
