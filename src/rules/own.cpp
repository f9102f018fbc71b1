#include "rules/own.h"

#include <map>

namespace itinera {

std::vector<OwnPart> ownChecks(const QString& id)
{
    static const std::map<QString, std::vector<OwnPart>> all = [] {
        std::map<QString, std::vector<OwnPart>> byName;
        for (const auto& family :
             {ownFormChecks(), ownActivityChecks(), ownFundingChecks(), ownOutcomeChecks()})
            for (const NamedOwnCheck& each : family)
                byName[QLatin1String(each.name)] = each.parts;
        return byName;
    }();
    const auto exact = all.find(id);
    if (exact != all.end())
        return exact->second;
    const auto general =
        id.startsWith(QLatin1String("KA")) ? all.find(id.section(QLatin1Char('.'), 1)) : all.end();
    return general == all.end() ? std::vector<OwnPart>() : general->second;
}

} // namespace itinera
