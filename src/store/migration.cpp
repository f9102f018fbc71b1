#include "store/migration.h"

#include "store/codec.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace itinera {
namespace {

constexpr auto kFormat = "format";

Error wrongFormat(const QString& detail)
{
    return {ErrorCode::WrongContent, detail, QStringLiteral("/format"), nullptr};
}

// The library compares a number that only fits an unsigned type as if it were negative.
bool isAbove(const Json& number, int limit)
{
    return number.is_number_unsigned() ? number.get<quint64>() > static_cast<quint64>(limit)
                                       : number.get<qint64>() > limit;
}

Result<int> formatOf(const Json& document, int current)
{
    if (!document.is_object())
        return Error{ErrorCode::WrongContent, QStringLiteral("an object is expected"), {}, nullptr};
    const auto member = document.find(kFormat);
    if (member == document.end())
        return wrongFormat(QStringLiteral("the number of the format is missing"));
    if (!member->is_number_integer())
        return wrongFormat(QStringLiteral("the number of the format is no whole number"));
    if (isAbove(*member, current))
        return Error{ErrorCode::NewerFormat,
                     QStringLiteral("the file has format %1, this program knows formats up to %2")
                         .arg(QString::fromStdString(member->dump()))
                         .arg(current),
                     QStringLiteral("/format"), nullptr};
    if (*member < 1)
        return wrongFormat(QStringLiteral("formats are numbered from 1"));
    return member->get<int>();
}

Result<> applyStep(const Migration& step, Json& document)
{
    try {
        step.apply(document);
        document[kFormat] = step.from + 1;
        return {};
    } catch (const Json::exception& error) {
        return Error{ErrorCode::WrongContent,
                     QStringLiteral("the document does not fit format %1: %2")
                         .arg(step.from)
                         .arg(QString::fromUtf8(error.what())),
                     {},
                     nullptr};
    }
}

Errors placedIn(const QString& name, Errors errors)
{
    for (Error& error : errors)
        error.where = error.where.isEmpty() ? name : name + QStringLiteral(", ") + error.where;
    return errors;
}

} // namespace

KnownFormats knownFormats()
{
    return {};
}

Result<QStringList> migrate(Json& document, const KnownFormats& formats)
{
    const Result<int> found = formatOf(document, formats.current);
    if (!found)
        return found.errors();
    QStringList log;
    for (int format = found.value(); format < formats.current; ++format) {
        const auto step = std::ranges::find(formats.steps, format, &Migration::from);
        if (step == formats.steps.end())
            return wrongFormat(
                QStringLiteral("this program cannot read format %1 any more").arg(format));
        if (Result<> applied = applyStep(*step, document); !applied)
            return applied.errors();
        log << QStringLiteral("format %1 to %2: %3")
                   .arg(format)
                   .arg(format + 1)
                   .arg(QString::fromUtf8(step->about));
    }
    return log;
}

Result<DecodedDocument> decodeAnyFormat(Json document, const QString& name)
{
    Result<QStringList> migrated = migrate(document);
    if (!migrated)
        return placedIn(name, migrated.errors());
    Result<Application> application = decodeApplication(document);
    if (!application)
        return placedIn(name, application.errors());
    return DecodedDocument{std::move(application).value(), std::move(migrated).value()};
}

} // namespace itinera
