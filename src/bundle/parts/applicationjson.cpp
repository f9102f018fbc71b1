#include "bundle/parts/applicationjson.h"

#include "bundle/exporter.h"
#include "bundle/part.h"
#include "io/file.h"
#include "io/json.h"
#include "store/codec.h"
#include "store/migration.h"

#include <nlohmann/json.hpp>

namespace itinera {

QByteArray applicationJson(const PartContent& content)
{
    return writeJson(encodeApplication(content.application()));
}

QByteArray applicationSchemaJson(const PartContent&)
{
    return writeJson(applicationSchema());
}

Result<Application> readApplicationJson(const QByteArray& bytes, const QString& name,
                                        const ReadLimits& limits)
{
    Result<Json> json = parseJson(bytes, name, limits);
    if (!json)
        return json.errors();
    Result<DecodedDocument> document = decodeAnyFormat(std::move(json).value(), name);
    if (!document)
        return document.errors();
    return std::move(document).value().application;
}

QString contentFingerprint(const Application& application)
{
    return sha256(writeJson(encodeApplication(application)));
}

} // namespace itinera
