#include "bundle/bag.h"

#include "bundle/container.h"
#include "io/file.h"
#include "io/zip.h"

#include <QRegularExpression>

namespace itinera {
namespace {

// RFC 8493, 2.1.3: only line ends and the percent sign itself are encoded.
QString encodedPath(QString path)
{
    return path.replace(u'%', QStringLiteral("%25"))
        .replace(u'\n', QStringLiteral("%0A"))
        .replace(u'\r', QStringLiteral("%0D"));
}

QString decodedPath(QString path)
{
    return path.replace(QStringLiteral("%0A"), QStringLiteral("\n"), Qt::CaseInsensitive)
        .replace(QStringLiteral("%0D"), QStringLiteral("\r"), Qt::CaseInsensitive)
        .replace(QStringLiteral("%25"), QStringLiteral("%"));
}

void addLine(QByteArray& text, const char* label, const QString& value)
{
    // A line end inside of a value would begin another field.
    if (const QString line = value.simplified(); !line.isEmpty())
        text += label + QByteArray(": ") + line.toUtf8() + '\n';
}

} // namespace

QByteArray bagDeclaration()
{
    return QByteArrayLiteral("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
}

QByteArray bagInfo(const ContainerInfo& info, const PayloadSum& sum)
{
    QByteArray text;
    addLine(text, "Source-Organization", info.sourceOrganisation);
    addLine(text, "External-Identifier", info.applicationId);
    if (info.baggingDate)
        addLine(text, "Bagging-Date", info.baggingDate->toString(Qt::ISODate));
    addLine(text, "Bag-Software-Agent", info.program);
    addLine(text, "Payload-Oxum", QStringLiteral("%1.%2").arg(sum.bytes).arg(sum.files));
    return text;
}

std::optional<PayloadSum> statedPayloadSum(const QByteArray& bagInfo)
{
    static const QRegularExpression oxum(
        QStringLiteral("^Payload-Oxum: ([0-9]{1,18})\\.([0-9]{1,9})\\r?$"),
        QRegularExpression::MultilineOption);
    const auto match = oxum.match(QString::fromUtf8(bagInfo));
    if (!match.hasMatch())
        return std::nullopt;
    return PayloadSum{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

QByteArray bagManifest(const std::vector<ZipEntry>& files)
{
    QByteArray text;
    for (const ZipEntry& file : files)
        text += sha256(file.bytes).toUtf8() + "  " + encodedPath(file.name).toUtf8() + '\n';
    return text;
}

Result<std::map<QString, QString>> parseBagManifest(const QByteArray& bytes, const QString& name,
                                                    const ReadLimits& limits)
{
    static const QRegularExpression row(
        QStringLiteral("\\A([0-9a-fA-F]{64})[ \\t]+\\*?(.+?)\\r?\\z"));
    std::map<QString, QString> digests;
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto fail = [&](ErrorCode code, const QString& detail) {
            return Error{code, detail, QStringLiteral("%1, line %2").arg(name).arg(number),
                         nullptr};
        };
        const auto match = row.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            return fail(ErrorCode::WrongContent, QStringLiteral("not a digest and a path"));
        const QString path = decodedPath(match.captured(2));
        if (const QString reason = unsafeNameReason(path, limits); !reason.isEmpty())
            return fail(ErrorCode::WrongContent, reason);
        if (!digests.emplace(path, match.captured(1).toLower()).second)
            return fail(ErrorCode::WrongContent, QStringLiteral("the path is listed twice"));
        if (qsizetype(digests.size()) > limits.zipEntries)
            return fail(ErrorCode::TooLarge,
                        QStringLiteral("more than %1 files").arg(limits.zipEntries));
    }
    return digests;
}

} // namespace itinera
