#include "store/attachments.h"

#include "io/file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace itinera {
namespace {

constexpr auto kSha256 = "[0-9a-f]{64}";
constexpr auto kEnding = "[a-z0-9]{1,8}";

bool matches(const char* pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

QString endingOf(const Annex& annex)
{
    const QString ending = QFileInfo(annex.name).suffix().toLower();
    return matches(kEnding, ending) ? ending : QStringLiteral("bin");
}

// An annex may have been renamed after its content was written under another ending.
QString pathOfContent(const QString& folder, const QString& name)
{
    const QDir dir(folder);
    if (dir.exists(name))
        return dir.filePath(name);
    const QString sha256 = sha256OfName(name);
    for (const QString& other :
         dir.entryList({sha256 + QStringLiteral(".*")}, QDir::Files, QDir::Name)) {
        if (sha256OfName(other) == sha256)
            return dir.filePath(other);
    }
    return {};
}

qint64 totalBytes(const std::map<QString, QString>& names, const Attachments& attachments)
{
    qint64 total = 0;
    for (const auto& [hash, bytes] : attachments)
        total += names.contains(hash) ? bytes.size() : 0;
    return total;
}

Result<> writeOne(const QString& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = QDir(folder).filePath(name);
    // Contents are written in one step, so one of the right size under this name is complete.
    const QString present = pathOfContent(folder, name);
    if (!present.isEmpty() && QFileInfo(present).size() == bytes.size())
        return {};
    if (sha256(bytes) != sha256OfName(name))
        return Error{ErrorCode::Refused, QStringLiteral("the content has another SHA-256"), path,
                     nullptr};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"), folder,
                     nullptr};
    return writeFileAtomically(path, bytes);
}

Result<QByteArray> readOne(const QString& path, const QString& hash, qint64 maxBytes)
{
    // What a pipe gives cannot be read a second time.
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::CannotRead, QStringLiteral("it is no file"), path, nullptr};
    Result<QByteArray> content = readFile(path, maxBytes);
    if (content && sha256(content.value()) != hash)
        return Error{ErrorCode::WrongContent,
                     QStringLiteral("the content is not the one that the name states"), path,
                     nullptr};
    return content;
}

} // namespace

std::map<QString, QString> attachmentNames(const Application& application)
{
    std::map<QString, QString> names;
    for (const auto& annex : application.annexes) {
        if (matches(kSha256, annex->sha256))
            names.emplace(annex->sha256, annex->sha256 + QLatin1Char('.') + endingOf(*annex));
    }
    return names;
}

QString sha256OfName(const QString& name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("(%1)\\.%2").arg(QLatin1String(kSha256), QLatin1String(kEnding))));
    return pattern.match(name).captured(1);
}

Result<> writeAttachments(const QString& folder, const Application& application,
                          const Attachments& attachments)
{
    const auto names = attachmentNames(application);
    const qint64 most = ReadLimits().zipExpandedBytes;
    if (totalBytes(names, attachments) > most)
        return Error{ErrorCode::TooLarge,
                     QStringLiteral("the annexes have more than %1 bytes together").arg(most),
                     folder, nullptr};
    for (const auto& [hash, name] : names) {
        const auto content = attachments.find(hash);
        if (content == attachments.end())
            continue;
        if (Result<> written = writeOne(folder, name, content->second); !written)
            return written;
    }
    return {};
}

FoundAttachments readAttachments(const QString& folder, const Application& application,
                                 const ReadLimits& limits)
{
    FoundAttachments found;
    qint64 left = limits.zipExpandedBytes;
    for (const auto& [hash, name] : attachmentNames(application)) {
        const QString path = pathOfContent(folder, name);
        if (path.isEmpty())
            continue;
        Result<QByteArray> content = readOne(path, hash, left);
        if (!content) {
            found.damaged.push_back(content.error());
            continue;
        }
        left -= content.value().size();
        found.attachments.emplace(hash, std::move(content).value());
    }
    return found;
}

} // namespace itinera
