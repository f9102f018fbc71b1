#pragma once

#include "call/callchanges.h"
#include "call/catalog.h"
#include "rules/engine.h"

namespace itinera {

/// What a move of an application to another call would do, before anybody decides.
struct CallSwitch {
    std::shared_ptr<const RuleBook> from;
    std::shared_ptr<const RuleBook> to;
    Application application; ///< moved: call, rule set and round; everything written stays
    std::vector<CallChange> changes;
    /// Places with something in them that the form of the other call does not ask for. They stay in
    /// the file and come back with the old call.
    std::vector<FieldPath> notAsked;
    std::vector<Finding> solved; ///< problems there are now, but not then
    std::vector<Finding> added;  ///< problems that there would be
    MoneyRange grantBefore;
    MoneyRange grantAfter;
};

/// Years in which the catalogue knows the action of the application, without its own.
[[nodiscard]] Result<std::vector<int>> otherCalls(const Application& application,
                                                  const CallCatalog& catalog);

/// Fails with `UnknownCall` if the catalogue has no such call of the action.
[[nodiscard]] Result<CallSwitch> callSwitch(const Application& application,
                                            const std::shared_ptr<const RuleBook>& from,
                                            const CallCatalog& catalog, int year);

} // namespace itinera
