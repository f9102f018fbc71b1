#include "bundle/partcatalog.h"

#include "io/file.h"

#include <QRegularExpression>

namespace itinera {
namespace {

constexpr qsizetype kLongestName = 80;
constexpr qsizetype kLongestEnding = 10;

// RFC 6838, 4.2, without parameters: signing programs warn about them.
bool isPlainMediaType(const QString& mediaType)
{
    static const QRegularExpression plain(
        QStringLiteral("\\A[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}\\z"));
    return plain.match(mediaType).hasMatch();
}

// The ending is kept whole, the name before it is cut.
QString cut(const QString& name)
{
    if (name.size() <= kLongestName)
        return name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    if (ending.size() > kLongestEnding)
        return name.left(kLongestName);
    return name.left(kLongestName - ending.size()) + ending;
}

} // namespace

QString safeFileName(const QString& name)
{
    // Accents are taken off: `pazinojums.pdf` is still the name that people know.
    static const QRegularExpression marks(QStringLiteral("\\p{M}+"));
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]+"));
    static const QRegularExpression edges(QStringLiteral("\\A[.-]+|[.-]+\\z"));
    static const QRegularExpression dots(QStringLiteral("[.-]*\\.[.-]*"));
    static const QRegularExpression dashes(QStringLiteral("--+"));
    QString safe = name.normalized(QString::NormalizationForm_KD).remove(marks);
    safe.replace(others, QStringLiteral("-")).remove(edges);
    safe.replace(dots, QStringLiteral(".")).replace(dashes, QStringLiteral("-"));
    safe = cut(safe).remove(edges);
    return safe.isEmpty() ? QStringLiteral("annex") : safe;
}

std::vector<AnnexFile> annexFiles(const Application& application)
{
    std::vector<AnnexFile> files;
    for (const auto& annex : application.annexes) {
        const QString name =
            QStringLiteral("annexes/%1-%2").arg(files.size() + 1).arg(safeFileName(annex->name));
        const QString mediaType = annex->mediaType.toLower();
        files.push_back(
            {annex->id.value(), name,
             isPlainMediaType(mediaType) ? mediaType : QStringLiteral("application/octet-stream"),
             annex->sha256});
    }
    return files;
}

const QByteArray* annexContent(const AnnexFile& annex, const Attachments& attachments)
{
    const auto found = attachments.find(annex.sha256);
    if (found == attachments.end() || found->second.isEmpty()
        || sha256(found->second) != annex.sha256)
        return nullptr;
    return &found->second;
}

} // namespace itinera
