#include "text/checktext.h"

#include "rules/check.h"
#include "text/argumenttext.h"
#include "text/fieldlabel.h"
#include "text/words.h"

namespace itinera {
namespace {

constexpr std::size_t kMostCodes = 12; // a list of all countries says less than its short form

bool canBeRead(const Argument& allowed)
{
    if (std::holds_alternative<bool>(allowed.value))
        return false; // "yes" answers no question here
    const auto* codes = std::get_if<Codes>(&allowed.value);
    return !codes || codes->size() <= kMostCodes;
}

} // namespace

QString allowedText(const CheckDef& check, const CallSet& call, const Words& words)
{
    if (!check.isEvaluated())
        return {};
    const auto compiled = CompiledCheck::from(check, call);
    const auto allowed = compiled ? allowedBy(compiled.value()) : std::nullopt;
    return allowed && canBeRead(*allowed)
               ? argumentText(*allowed, placeOf(check), Application(), call, words)
               : QString();
}

QString parameterText(const CheckDef& check, const CallSet& call, const Words& words)
{
    QString allowed = allowedText(check, call, words);
    if (!allowed.isEmpty() || check.parameter == QLatin1String("n/a"))
        return allowed;
    if (check.parameter == QLatin1String("?"))
        return words("text", QT_TRANSLATE_NOOP("text", "not known"));
    return check.parameter;
}

QString sectionTitle(const CheckDef& check, const CallSet& call, const Words& words)
{
    return sectionTitle(placeOf(check), call, words);
}

} // namespace itinera
