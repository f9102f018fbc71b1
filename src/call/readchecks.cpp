#include "call/parts.h"

#include <QStringList>

#include <array>

namespace itinera {
namespace {

constexpr std::pair<const char*, CheckKind> kKinds[] = {
    {"range", CheckKind::Range},
    {"filled", CheckKind::Filled},
    {"present", CheckKind::Present},
    {"absent", CheckKind::Absent},
    {"oneOf", CheckKind::OneOf},
    {"noneOf", CheckKind::NoneOf},
    {"equals", CheckKind::Equals},
    {"sameAs", CheckKind::SameAs},
    {"differs", CheckKind::Differs},
    {"window", CheckKind::Window},
    {"savedBefore", CheckKind::SavedBefore},
    {"pattern", CheckKind::Pattern},
    {"ticked", CheckKind::Ticked},
    {"covered", CheckKind::Covered},
    {"own", CheckKind::Own},
    {"person", CheckKind::Person},
    {"reminder", CheckKind::Reminder},
    {"unknown", CheckKind::Unknown},
    {"notInCall", CheckKind::NotInCall},
    {"otherAction", CheckKind::OtherAction},
};

constexpr std::pair<const char*, Scope> kScopes[] = {
    {"application", Scope::Application},
    {"organisation", Scope::Organisation},
    {"group", Scope::Group},
    {"objective", Scope::Objective},
    {"activity", Scope::Activity},
    {"flow", Scope::Flow},
    {"visit", Scope::Visit},
    {"outcome", Scope::Outcome},
    {"annex", Scope::Annex},
};

constexpr std::pair<const char*, Severity> kSeverities[] = {
    {"advice", Severity::Advice},
    {"warning", Severity::Warning},
    {"error", Severity::Error},
};

template <class Enum, std::size_t N>
QString nameIn(const std::pair<const char*, Enum> (&names)[N], Enum value)
{
    for (const auto& [name, each] : names)
        if (each == value)
            return QLatin1String(name);
    return {};
}

std::map<QString, QString> takenApart(const QString& parameter)
{
    std::map<QString, QString> result;
    for (const QString& part : parameter.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals > 0)
            result[part.left(equals)] = part.mid(equals + 1);
    }
    return result;
}

CheckText readCheckText(Node& node)
{
    return {node.local("message"), node.local("fix")};
}

void readVariants(Node& node, CheckDef& check)
{
    const Json* raw = node.raw("variants");
    if (!raw || !raw->is_object())
        return;
    Node variants = node.child("variants");
    for (const auto& [name, unused] : raw->items()) {
        Node variant = variants.child(name.c_str());
        check.variants[QString::fromStdString(name)] = readCheckText(variant);
        variant.finish();
    }
}

void readTexts(Node& node, CheckDef& check)
{
    check.title = node.local("title");
    readVariants(node, check);
    const bool needsText =
        check.isEvaluated() && check.kind != CheckKind::Covered && check.variants.empty();
    if (needsText) {
        check.text = readCheckText(node);
    } else {
        check.text.message = node.maybeLocal("message");
        check.text.fix = node.maybeLocal("fix");
    }
    check.reason = check.isEvaluated() ? node.maybeLocal("reason") : node.local("reason");
}

std::optional<FieldValue> readValue(Node& node)
{
    const Json* raw = node.raw("value");
    if (!raw)
        return std::nullopt;
    if (raw->is_boolean())
        return FieldValue(raw->get<bool>());
    if (raw->is_number_integer())
        return FieldValue(raw->get<int>());
    if (raw->is_string())
        return FieldValue(QString::fromStdString(raw->get_ref<const std::string&>()));
    node.fail(QStringLiteral("a text, a whole number, true or false is expected"), "value");
    return std::nullopt;
}

void readKindMembers(Node& node, CheckDef& check)
{
    check.figure = node.textOr("figure");
    check.figures = node.texts("figures");
    check.other = node.textOr("other");
    check.by = node.textOr("by");
    check.key = node.textOr("key");
    check.minKey = node.textOr("minKey", check.minKey);
    check.maxKey = node.textOr("maxKey", check.maxKey);
    check.minUnless = node.textOr("minUnless");
    check.parameterOf = node.textOr("parameterOf");
    check.codes = node.textOr("codes");
    check.values = node.texts("values");
    check.value = readValue(node);
    check.declarations = node.texts("declarations");
}

void demandKindMembers(Node& node, const CheckDef& check)
{
    const auto demand = [&](bool fulfilled, const char* name) {
        if (!fulfilled)
            node.fail(QStringLiteral("a check of this kind needs the member"), name);
    };
    switch (check.kind) {
    case CheckKind::Range:
    case CheckKind::Present:
    case CheckKind::Absent:
    case CheckKind::Window:
    case CheckKind::Pattern:
        demand(!check.figure.isEmpty(), "figure");
        break;
    case CheckKind::Filled:
        demand(!check.figure.isEmpty() || !check.figures.empty(), "figure");
        break;
    case CheckKind::OneOf:
    case CheckKind::NoneOf:
        demand(!check.figure.isEmpty(), "figure");
        demand(!check.key.isEmpty() || !check.values.empty(), "values");
        break;
    case CheckKind::Equals:
        demand(!check.figure.isEmpty(), "figure");
        demand(check.value.has_value(), "value");
        break;
    case CheckKind::SameAs:
    case CheckKind::Differs:
        demand(!check.figure.isEmpty(), "figure");
        demand(!check.other.isEmpty(), "other");
        break;
    case CheckKind::Ticked:
        demand(!check.declarations.empty(), "declarations");
        break;
    case CheckKind::Covered:
        demand(!check.by.isEmpty(), "by");
        break;
    case CheckKind::SavedBefore:
    case CheckKind::Own:
    case CheckKind::Person:
    case CheckKind::Reminder:
    case CheckKind::Unknown:
    case CheckKind::NotInCall:
    case CheckKind::OtherAction:
        break;
    }
}

} // namespace

QString severityName(Severity severity)
{
    return nameIn(kSeverities, severity);
}

QString checkKindName(CheckKind kind)
{
    return nameIn(kKinds, kind);
}

QString scopeName(Scope scope)
{
    return nameIn(kScopes, scope);
}

void readChecks(Node& file, CallSet& set)
{
    for (Node& node : file.items("checks")) {
        CheckDef check;
        check.id = node.text("id");
        check.kind = readNamed(node, "kind", kKinds);
        const bool needsScope = check.isEvaluated() && check.kind != CheckKind::Covered;
        if (needsScope || node.has("scope"))
            check.scope = readNamed(node, "scope", kScopes);
        readKindMembers(node, check);
        demandKindMembers(node, check);
        check.applies = readConditions(node, "applies");
        const Json* parameter = node.raw("parameter");
        if (parameter && parameter->is_string())
            check.parameter = QString::fromStdString(parameter->get_ref<const std::string&>());
        check.parameters = takenApart(check.parameter);
        check.severity = readNamed(node, "severity", kSeverities);
        check.from = {QString(), node.grade()};
        check.from.source = node.text("source");
        if (check.isEvaluated() && check.from.grade == Grade::C
            && check.severity == Severity::Error)
            node.fail(QStringLiteral("a fact of grade C can only warn"), "severity");
        readTexts(node, check);
        node.finish();
        set.checks.push_back(std::move(check));
    }
}

} // namespace itinera
