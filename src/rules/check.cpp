#include "rules/check.h"

#include <QStringList>

namespace itinera {
namespace {

Codes expanded(const Codes& codes, const CallSet& call)
{
    Codes result;
    for (const QString& code : codes) {
        if (code != kAllMemberStates) {
            result.push_back(code);
            continue;
        }
        for (const CountryDef& country : call.countries)
            if (country.membership == Membership::EuropeanUnion)
                result.push_back(country.code);
    }
    return result;
}

Codes splitCodes(const QString& list)
{
    const QStringList parts = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return {parts.begin(), parts.end()};
}

class Compiler {
public:
    explicit Compiler(const CheckDef& def)
        : m_def(def)
    {
    }

    Figure figure(const QString& name)
    {
        const auto found = Figure::named(name);
        if (!found)
            fail(QStringLiteral("there is no figure \"%1\"").arg(name));
        return found.value_or(Figure());
    }

    CompiledConditions conditions(const Conditions& conditions)
    {
        CompiledConditions compiled;
        for (const Condition& each : conditions) {
            const auto condition = CompiledCondition::from(each);
            if (condition)
                compiled.push_back(*condition);
            else
                fail(QStringLiteral("there is no figure \"%1\"").arg(each.figure));
        }
        return compiled;
    }

    // Anchored here: in the data, `$` would let a line break follow.
    QRegularExpression pattern()
    {
        const auto regex = m_def.parameters.find(QStringLiteral("regex"));
        if (regex == m_def.parameters.end())
            return {};
        QRegularExpression pattern(QRegularExpression::anchoredPattern(regex->second));
        if (!pattern.isValid())
            fail(QStringLiteral("\"%1\" is no regular expression: %2")
                     .arg(regex->second, pattern.errorString()));
        return pattern;
    }

    void fail(const QString& detail)
    {
        m_errors.push_back({ErrorCode::BadCallData, detail, m_def.id, nullptr});
    }

    [[nodiscard]] const Errors& errors() const { return m_errors; }

private:
    const CheckDef& m_def;
    Errors m_errors;
};

} // namespace

Result<CompiledCheck> CompiledCheck::from(const CheckDef& def, const CallSet& call)
{
    Compiler compiler(def);
    CompiledCheck check;
    check.m_def = &def;
    check.m_scope = def.scope;
    check.m_limits = def.parameterOf.isEmpty() ? &def : call.check(def.parameterOf);
    check.m_applies = compiler.conditions(def.applies);
    if (!def.figure.isEmpty())
        check.m_figures.push_back(compiler.figure(def.figure));
    for (const QString& name : def.figures)
        check.m_figures.push_back(compiler.figure(name));
    if (!def.other.isEmpty())
        check.m_other = compiler.figure(def.other);
    if (!def.minUnless.isEmpty())
        check.m_minUnless = compiler.figure(def.minUnless);
    const auto listed = def.parameters.find(def.key);
    check.m_values =
        expanded(listed == def.parameters.end() ? def.values : splitCodes(listed->second), call);
    if (def.kind == CheckKind::Pattern)
        check.m_pattern = compiler.pattern();
    if (def.kind == CheckKind::Own && ownChecks(def.id).empty())
        compiler.fail(QStringLiteral("the program has no check of its own for this rule"));
    if (!compiler.errors().empty())
        return compiler.errors();
    return check;
}

Outcome CompiledCheck::evaluate(const CheckContext& context) const
{
    if (!allHold(m_applies, context))
        return {Answer::NotApplicable, {}};
    return m_own ? m_own(*this, context) : decide(*this, context);
}

Finding CompiledCheck::finding(const FieldPath& where, const QString& variant) const
{
    Finding finding;
    finding.rule = m_def->id;
    finding.severity = m_def->severity;
    finding.where = where;
    finding.variant = variant;
    return finding;
}

std::optional<int> CompiledCheck::parameter(const QString& key) const
{
    const auto it = m_limits->parameters.find(key);
    if (it == m_limits->parameters.end())
        return std::nullopt;
    bool isNumber = false;
    const int value = it->second.toInt(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

FieldPath placeOf(const CheckDef& check)
{
    if (check.kind == CheckKind::Ticked)
        return FieldPath::parse(QStringLiteral("declarations")) / check.declarations.front();
    if (FieldPath own = ownPlace(check.id); !own.isEmpty())
        return own;
    const QString name = check.figures.empty() ? check.figure : check.figures.front();
    const auto figure = name.isEmpty() ? std::nullopt : Figure::named(name);
    return figure ? figure->wherePattern(check.scope) : itemPattern(check.scope);
}

Argument valueArgument(const FieldValue& value, const QString& unit, const QString& codes)
{
    Argument argument;
    argument.value = value;
    argument.unit = unit;
    argument.codes = codes;
    return argument;
}

Argument pathArgument(const FieldPath& path)
{
    Argument argument;
    argument.path = path;
    return argument;
}

Argument itemsArgument(const FieldPath& list, IdNumbers ids)
{
    Argument argument = pathArgument(list);
    argument.form = Argument::Form::Items;
    argument.value = std::move(ids);
    return argument;
}

Argument rangeArgument(const FieldValue& least, const FieldValue& most, const QString& unit)
{
    Argument argument;
    argument.form = Argument::Form::Range;
    argument.least = least;
    argument.most = most;
    argument.unit = unit;
    return argument;
}

Argument codesArgument(Argument::Form form, Codes codes, const QString& list)
{
    Argument argument;
    argument.form = form;
    argument.value = std::move(codes);
    argument.codes = list;
    return argument;
}

} // namespace itinera
