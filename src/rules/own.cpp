#include "rules/own.h"

#include <map>

namespace itinera {
namespace {

const NamedOwnCheck* find(const QString& id)
{
    static const std::map<QString, NamedOwnCheck> all = [] {
        std::map<QString, NamedOwnCheck> byName;
        for (const auto& family :
             {ownFormChecks(), ownActivityChecks(), ownFundingChecks(), ownHigherEducationChecks(),
              ownOutcomeChecks(), ownYouthChecks()})
            for (const NamedOwnCheck& each : family)
                byName.emplace(QLatin1String(each.name), each);
        return byName;
    }();
    auto found = all.find(id);
    if (found == all.end() && id.startsWith(QLatin1String("KA")))
        found = all.find(id.section(QLatin1Char('.'), 1));
    return found == all.end() ? nullptr : &found->second;
}

} // namespace

std::vector<OwnPart> ownChecks(const QString& id)
{
    const NamedOwnCheck* const found = find(id);
    return found ? found->parts : std::vector<OwnPart>();
}

FieldPath ownPlace(const QString& id)
{
    const NamedOwnCheck* const found = find(id);
    return FieldPath::parse(QLatin1String(found ? found->place : ""));
}

} // namespace itinera
