#include "bundle/parts/findingsjson.h"

#include "base/program.h"
#include "bundle/part.h"
#include "io/json.h"
#include "io/zip.h"
#include "text/findingtext.h"

#include <nlohmann/json.hpp>

namespace itinera {
namespace {

constexpr int kFormat = 1;

std::string utf8(const QString& text)
{
    return text.toStdString();
}

Json countsOf(const ValidationReport& report)
{
    Json counts = Json::object();
    counts["errors"] = report.count(Severity::Error);
    counts["warnings"] = report.count(Severity::Warning);
    counts["advice"] = report.count(Severity::Advice);
    counts["waived"] = report.waived();
    Json rules = Json::object();
    for (int state = 0; state <= static_cast<int>(RuleState::Crashed); ++state)
        rules[utf8(ruleStateName(RuleState(state)))] = report.count(RuleState(state));
    counts["rules"] = std::move(rules);
    return counts;
}

Json waiverOf(const PartContent& content, int id)
{
    Json json = Json::object();
    const Waiver* waiver = content.application().waivers.find(Id<Waiver>(id));
    if (waiver == nullptr)
        return json;
    json["reason"] = utf8(waiver->reason);
    json["author"] = utf8(waiver->author);
    if (waiver->date)
        json["date"] = utf8(waiver->date->toString(Qt::ISODate));
    return json;
}

Json findingOf(const PartContent& content, const Words& english, const Finding& finding)
{
    const auto sentences = [&](const Words& words) {
        return findingText(finding, content.application(), content.call(), words);
    };
    const FindingText text = sentences(content.words);
    const FindingText inEnglish = sentences(english);
    const CheckDef* check = content.call().check(finding.rule);
    Json json = Json::object();
    json["rule"] = utf8(finding.rule);
    json["severity"] = utf8(severityName(finding.severity));
    json["path"] = utf8(finding.where.toString());
    json["where"] = utf8(text.where);
    json["message"] = utf8(text.message);
    json["messageEn"] = utf8(inEnglish.message);
    json["fix"] = utf8(text.fix);
    json["fixEn"] = utf8(inEnglish.fix);
    json["reference"] = check == nullptr ? std::string() : utf8(check->from.source);
    json["grade"] = check == nullptr ? std::string() : utf8(gradeName(check->from.grade));
    if (finding.waiver)
        json["waiver"] = waiverOf(content, *finding.waiver);
    return json;
}

Json rulesOf(const PartContent& content)
{
    Json rules = Json::array();
    for (const RuleResult& result : content.report.rules) {
        Json rule = Json::object();
        rule["rule"] = utf8(result.check->id);
        rule["title"] = utf8(result.check->title.in(content.words.language()));
        rule["titleEn"] = utf8(result.check->title.in(QStringLiteral("en")));
        rule["state"] = utf8(ruleStateName(result.state));
        rule["findings"] = result.findings;
        rules.push_back(std::move(rule));
    }
    return rules;
}

/// Takes members out of an object and keeps account of what was wrong.
class FindingsReader {
public:
    explicit FindingsReader(QString name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] const Errors& errors() const { return m_errors; }

    QString text(const Json& object, const char* key, const QString& place)
    {
        const Json* value = member(object, key);
        if (value != nullptr && value->is_string())
            return QString::fromStdString(value->get_ref<const std::string&>());
        fail(place, QStringLiteral("\"%1\" is not a text").arg(QLatin1String(key)));
        return {};
    }

    const Json& list(const Json& object, const char* key)
    {
        static const Json none = Json::array();
        const Json* value = member(object, key);
        if (value != nullptr && value->is_array())
            return *value;
        fail({}, QStringLiteral("\"%1\" is not a list").arg(QLatin1String(key)));
        return none;
    }

    bool flag(const Json& object, const char* key)
    {
        const Json* value = member(object, key);
        if (value != nullptr && value->is_boolean())
            return value->get<bool>();
        fail({}, QStringLiteral("\"%1\" is not true or false").arg(QLatin1String(key)));
        return false;
    }

    static const Json* member(const Json& object, const char* key)
    {
        if (!object.is_object())
            return nullptr;
        const auto found = object.find(key);
        return found == object.end() ? nullptr : &*found;
    }

    void fail(const QString& place, const QString& detail)
    {
        m_errors.push_back({ErrorCode::WrongContent, detail, m_name + place, nullptr});
    }

private:
    QString m_name;
    Errors m_errors;
};

void readRows(FindingsReader& reader, const Json& json, ReportedFindings& reported)
{
    for (const Json& row : reader.list(json, "findings")) {
        const QString place = QStringLiteral(", /findings/%1").arg(reported.findings.size());
        reported.findings.push_back({reader.text(row, "rule", place),
                                     reader.text(row, "path", place),
                                     reader.text(row, "severity", place),
                                     FindingsReader::member(row, "waiver") != nullptr});
    }
    for (const Json& row : reader.list(json, "rules")) {
        const QString place = QStringLiteral(", /rules/%1").arg(reported.rules.size());
        reported.rules.push_back(
            {reader.text(row, "rule", place), reader.text(row, "state", place)});
    }
}

} // namespace

QByteArray findingsJson(const PartContent& content)
{
    const CallSet& call = content.call();
    const Words english(QStringLiteral("en"));
    Json json = Json::object();
    json["format"] = kFormat;
    json["applicationId"] = utf8(content.application().id);
    json["contentSha256"] = utf8(content.fingerprint);
    json["program"] = utf8(programName());
    Json ruleSet = Json::object();
    ruleSet["id"] = utf8(call.id);
    ruleSet["version"] = call.version;
    ruleSet["sha256"] = utf8(call.sha256);
    ruleSet["builtIn"] = call.builtIn;
    json["ruleSet"] = std::move(ruleSet);
    json["language"] = utf8(content.words.language());
    json["draft"] = content.draft;
    json["verdict"] = utf8(verdictName(content.report.verdict));
    json["counts"] = countsOf(content.report);
    Json findings = Json::array();
    for (const Finding& finding : content.report.findings)
        findings.push_back(findingOf(content, english, finding));
    json["findings"] = std::move(findings);
    json["rules"] = rulesOf(content);
    return writeJson(json);
}

Result<ReportedFindings> decodeFindings(const QByteArray& bytes, const QString& name,
                                        const ReadLimits& limits)
{
    const Result<Json> parsed = parseJson(bytes, name, limits);
    if (!parsed)
        return parsed.errors();
    const Json& json = parsed.value();
    FindingsReader reader(name);
    const Json* format = FindingsReader::member(json, "format");
    if (format == nullptr || !format->is_number_unsigned())
        reader.fail({}, QStringLiteral("\"format\" is not a number"));
    else if (format->get<quint64>() > kFormat)
        return Error{ErrorCode::NewerFormat, QString::number(format->get<quint64>()), name,
                     nullptr};
    ReportedFindings reported;
    if (const Json* ruleSet = FindingsReader::member(json, "ruleSet")) {
        reported.ruleSet = reader.text(*ruleSet, "id", QStringLiteral(", /ruleSet"));
        reported.ruleSetSha256 = reader.text(*ruleSet, "sha256", QStringLiteral(", /ruleSet"));
    } else {
        reader.fail({}, QStringLiteral("\"ruleSet\" is missing"));
    }
    reported.contentSha256 = reader.text(json, "contentSha256", {});
    reported.draft = reader.flag(json, "draft");
    reported.verdict = reader.text(json, "verdict", {});
    readRows(reader, json, reported);
    if (!reader.errors().empty())
        return reader.errors();
    return reported;
}

ReportedFindings reportedFindings(const ValidationReport& report)
{
    ReportedFindings reported;
    reported.verdict = verdictName(report.verdict);
    for (const Finding& finding : report.findings)
        reported.findings.push_back({finding.rule, finding.where.toString(),
                                     severityName(finding.severity), finding.waiver.has_value()});
    for (const RuleResult& result : report.rules)
        reported.rules.push_back({result.check->id, ruleStateName(result.state)});
    return reported;
}

} // namespace itinera
