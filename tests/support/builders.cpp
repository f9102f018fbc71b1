#include "support/builders.h"

#include "model/fieldaccess.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

namespace itinera::test {
namespace {

QString text(const Json& json)
{
    return QString::fromStdString(json.get_ref<const std::string&>());
}

Codes codes(const Json& json)
{
    Codes result;
    for (const Json& each : json)
        result.push_back(text(each));
    return result;
}

// Everything that a value of JSON may stand for; the place takes the first that fits.
std::vector<FieldValue> readings(const Json& json)
{
    if (json.is_null())
        return {FieldValue(), QString()};
    if (json.is_boolean())
        return {json.get<bool>()};
    if (json.is_string())
        return {text(json), QDate::fromString(text(json), Qt::ISODate)};
    if (json.is_number_integer())
        return {json.get<int>(), Money::cents(json.get<int>()),
                Kilometres::fromKilometres(json.get<double>())};
    if (json.is_number())
        return {Kilometres::fromKilometres(json.get<double>())};
    if (json.empty())
        return {Codes(), IdNumbers()};
    if (json.front().is_string())
        return {codes(json)};
    return {json.get<IdNumbers>()};
}

Application withNew(const Application& application, const Json& item)
{
    const QString list = text(item.at("list"));
    const auto added = withNewItem(application, FieldPath::parse(list));
    if (!added)
        FAIL("there is no list " << list.toStdString());
    Application result = added.value().application;
    const FieldPath path = FieldPath::parse(list) / added.value().id;
    if (item.contains("values"))
        for (const auto& [name, value] : item.at("values").items())
            result = withJson(result, (path / QString::fromStdString(name)).toString(), value);
    return result;
}

} // namespace

Application withJson(const Application& application, const QString& path, const Json& value)
{
    for (const FieldValue& reading : readings(value)) {
        const auto changed = withValue(application, FieldPath::parse(path), reading);
        if (changed)
            return changed.value();
    }
    FAIL("cannot set " << path.toStdString() << " to " << value.dump());
    return application;
}

Application built(const Json& description)
{
    Application result =
        sampleNamed(QString::fromStdString(description.value("base", "ka122-sch-2024-en")));
    if (description.contains("call")) {
        const CallSet& set = call(result.call.action, description.at("call").get<int>());
        result.call.year = set.year;
        result.call.ruleSet = set.id;
        result.call.ruleSetSha256 = set.sha256;
    }
    if (description.contains("patch"))
        result = patched(result, description.at("patch"));
    for (const Json& each : description.value("remove", Json::array()))
        result = withoutAt(result, each.get_ref<const std::string&>().c_str());
    for (const Json& each : description.value("add", Json::array()))
        result = withNew(result, each);
    const Json values = description.value("set", Json::object());
    for (const auto& [path, value] : values.items())
        result = withJson(result, QString::fromStdString(path), value);
    const Json texts = description.value("fill", Json::object());
    for (const auto& [path, value] : texts.items())
        result = withAt(result, path.c_str(), text(value.at(0)).repeated(value.at(1).get<int>()));
    return result;
}

std::vector<Finding> findingsOf(const ValidationReport& report, const QString& rule)
{
    std::vector<Finding> found;
    for (const Finding& finding : report.findings)
        if (finding.rule == rule)
            found.push_back(finding);
    return found;
}

RuleState stateOf(const ValidationReport& report, const QString& rule)
{
    for (const RuleResult& each : report.rules)
        if (each.check->id == rule)
            return each.state;
    FAIL("there is no rule " << rule.toStdString());
    return RuleState::Crashed;
}

} // namespace itinera::test
