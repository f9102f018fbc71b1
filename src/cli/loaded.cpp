#include "cli/loaded.h"

#include "bundle/container.h"
#include "io/file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace itinera {
namespace {

// The first file of a bundle lies at byte 30 without compression: its name, then its content.
constexpr qint64 kMagicOffset = 30;
constexpr char kMagic[] = "mimetypeapplication/vnd.etsi.asic-e+zip";

Result<Loaded> withCall(const QString& path, Result<OpenedDocument> document,
                        const CallCatalog& catalog)
{
    if (!document)
        return document.errors();
    const CallReference& reference = document.value().application.call;
    auto call = catalog.load(reference.year, reference.action);
    if (call)
        return Loaded{path, std::move(document).value(), call.value()};
    Errors errors = call.errors();
    for (Error& error : errors)
        if (error.where.isEmpty())
            error.where = path;
    return errors;
}

Result<OpenedDocument> applicationInBundle(const QString& path)
{
    const ReadLimits limits;
    const Result<QByteArray> bytes = readFile(path, limits.zipExpandedBytes);
    if (!bytes)
        return bytes.errors();
    const Result<OpenedContainer> container = openContainer(bytes.value(), path, limits);
    if (!container)
        return container.errors();
    const auto& files = container.value().files;
    const auto found = std::find_if(files.begin(), files.end(), [](const PayloadFile& file) {
        return file.role == QLatin1String("application");
    });
    if (found == files.end())
        return Error{ErrorCode::WrongContent, QStringLiteral("the bundle holds no application"),
                     path, nullptr};
    return openDocumentBytes(found->bytes, path + QStringLiteral(": ") + found->name, limits);
}

} // namespace

bool Loaded::hasRulesAtHand() const
{
    const CallReference& pinned = application().call;
    return pinned.ruleSet == call->id && pinned.ruleSetSha256 == call->sha256;
}

Result<Loaded> loadDocument(const QString& path, const CallCatalog& catalog)
{
    if (isBundle(path))
        return Error{
            ErrorCode::WrongContent,
            QStringLiteral("it is a bundle, not a document; use the commands verify and show"),
            path, nullptr};
    return withCall(path, openDocument(path), catalog);
}

Result<Loaded> loadDocumentOrBundle(const QString& path, const CallCatalog& catalog)
{
    return isBundle(path) ? withCall(path, applicationInBundle(path), catalog)
                          : loadDocument(path, catalog);
}

bool isBundle(const QString& path)
{
    QFile file(path);
    // Nothing can be read ahead from a pipe.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !file.seek(kMagicOffset))
        return false;
    return file.read(sizeof(kMagic) - 1) == kMagic;
}

bool isTaken(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

bool isDocumentName(const QString& path)
{
    return path.endsWith(QStringLiteral(".ka1"), Qt::CaseInsensitive)
           || path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
}

} // namespace itinera
