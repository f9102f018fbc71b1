#include "call/parts.h"

#include <QDateTime>
#include <QStringList>

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
    {"annex", Scope::Annex},
    {"plan", Scope::Plan},
    {"partnership", Scope::Partnership},
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

std::map<QString, QString> takenApart(const QString& parameter, Node& node)
{
    std::map<QString, QString> result;
    const bool isUnknown = parameter == QLatin1String("?") || parameter == QLatin1String("n/a");
    if (isUnknown)
        return result;
    for (const QString& part : parameter.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals > 0 && equals < part.size() - 1)
            result[part.left(equals)] = part.mid(equals + 1);
        else
            node.fail(QStringLiteral("\"%1\" is not written like name=value").arg(part),
                      "parameter");
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
    if (!raw)
        return;
    Node variants = node.child("variants"); // says so if it is no object
    if (!raw->is_object())
        return;
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

// A limit that is named must be there.
QString limitName(Node& node, const char* member, const QString& usual,
                  const std::map<QString, QString>& parameters)
{
    const QString name = node.textOr(member, usual);
    if (node.has(member) && !parameters.contains(name))
        node.fail(QStringLiteral("there is no parameter \"%1\"").arg(name), member);
    return name;
}

void readKindMembers(Node& node, CheckDef& check)
{
    check.figure = node.textOr("figure");
    check.figures = node.texts("figures");
    check.other = node.textOr("other");
    check.by = node.textOr("by");
    check.key = node.textOr("key");
    check.minKey = limitName(node, "minKey", check.minKey, check.parameters);
    check.maxKey = limitName(node, "maxKey", check.maxKey, check.parameters);
    check.minUnless = node.textOr("minUnless");
    check.parameterOf = node.textOr("parameterOf");
    check.codes = node.textOr("codes");
    check.values = node.texts("values");
    check.value = readPlainValue(node, "value");
    check.declarations = node.texts("declarations");
}

void demandMembers(Node& node, const CheckDef& check)
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

// Without these the check would pass whatever the application says. Limits of a range may stand in
// another check; they are looked at in references.cpp.
void demandParameters(Node& node, const CheckDef& check)
{
    const auto value = [&](const char* name) {
        const auto it = check.parameters.find(QLatin1String(name));
        return it == check.parameters.end() ? QString() : it->second;
    };
    const auto isDate = [&](const char* name) {
        return QDate::fromString(value(name), Qt::ISODate).isValid();
    };
    const auto isMoment = [&](const char* name) {
        return QDateTime::fromString(value(name), QStringLiteral("yyyy-MM-dd'T'HH:mm")).isValid();
    };
    const auto demand = [&](bool fulfilled, const char* what) {
        if (!fulfilled)
            node.fail(QStringLiteral("a check of this kind needs %1").arg(QLatin1String(what)),
                      "parameter");
    };
    if (check.kind == CheckKind::Window)
        demand((isDate("from") && isDate("to")) || isDate("at"),
               "the dates from and to, or the one date at");
    if (check.kind == CheckKind::SavedBefore)
        demand(isMoment("at"), "the moment at");
    if (check.kind == CheckKind::Pattern)
        demand(!value("regex").isEmpty(), "a regex");
}

CheckDef readCheck(Node& node)
{
    CheckDef check;
    check.place = node.place();
    check.id = node.text("id");
    check.kind = readNamed(node, "kind", kKinds);
    const bool needsScope = check.isEvaluated() && check.kind != CheckKind::Covered;
    if (needsScope || node.has("scope"))
        check.scope = readNamed(node, "scope", kScopes);
    check.parameter = node.maybeEmptyText("parameter");
    check.parameters = takenApart(check.parameter, node);
    readKindMembers(node, check);
    demandMembers(node, check);
    demandParameters(node, check);
    check.applies = readConditions(node, "applies");
    check.severity = readNamed(node, "severity", kSeverities);
    check.from = node.provenance();
    if (check.isEvaluated() && check.from.grade == Grade::C && check.severity == Severity::Error)
        node.fail(QStringLiteral("a fact of grade C can only warn"), "severity");
    readTexts(node, check);
    node.finish();
    return check;
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

FieldPath itemPattern(Scope scope)
{
    switch (scope) {
    case Scope::Application:
        break;
    case Scope::Organisation:
        return FieldPath::parse(QStringLiteral("organisations/*"));
    case Scope::Group:
        return FieldPath::parse(QStringLiteral("participantGroups/*"));
    case Scope::Objective:
        return FieldPath::parse(QStringLiteral("objectives/*"));
    case Scope::Activity:
        return FieldPath::parse(QStringLiteral("activities/*"));
    case Scope::Flow:
        return FieldPath::parse(QStringLiteral("activities/*/flows/*"));
    case Scope::Visit:
        return FieldPath::parse(QStringLiteral("preparatoryVisits/*"));
    case Scope::Annex:
        return FieldPath::parse(QStringLiteral("annexes/*"));
    case Scope::Plan:
        return FieldPath::parse(QStringLiteral("plan/*"));
    case Scope::Partnership:
        return FieldPath::parse(QStringLiteral("partnerships/*"));
    }
    return {};
}

void readChecks(Node& file, CallSet& set)
{
    for (Node& node : file.items("checks")) {
        set.checks.push_back(readCheck(node));
        // `*.x` is the rule x of whatever action this is.
        QString& by = set.checks.back().by;
        if (by.startsWith(QLatin1String("*.")))
            by.replace(0, 1, set.action);
    }
}

} // namespace itinera
