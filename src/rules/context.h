#pragma once

#include "calc/budget.h"
#include "calc/figures.h"
#include "calc/grantmemory.h"
#include "model/fieldpath.h"

#include <optional>

namespace itinera {

/// What all checks of one validation share. Budget and grant are computed when somebody first asks.
class Project {
public:
    /// A memory that outlives the project makes the grant of the next one quicker.
    Project(const Application& ofApplication, const CallSet& ofCall, GrantMemory* memory = nullptr)
        : application(ofApplication)
        , call(ofCall)
        , figures(projectFigures(ofApplication, ofCall))
        , applicant(applicantOf(ofApplication))
        , m_memory(memory)
    {
    }

    /// Less than the budget, and therefore quicker.
    [[nodiscard]] const Grant& grant() const
    {
        if (!m_grant)
            m_grant = (m_memory ? *m_memory : m_ownMemory).grant(application, call);
        return *m_grant;
    }

    [[nodiscard]] const BudgetResult& budget() const
    {
        if (!m_budget)
            m_budget = computeBudget(application, call);
        return *m_budget;
    }

    const Application& application;
    const CallSet& call;
    const ProjectFigures figures;
    const Organisation* applicant;

private:
    GrantMemory* m_memory;
    mutable std::optional<BudgetResult> m_budget;
    mutable GrantMemory m_ownMemory;
    mutable std::optional<Grant> m_grant;
};

/// What one check may see: the project and the item it looks at. Pointers that do not belong to the
/// scope are null.
struct CheckContext {
    explicit CheckContext(const Project& ofProject)
        : project(ofProject)
        , call(ofProject.call)
    {
    }

    const Project& project;
    const CallSet& call;
    FieldPath item; ///< path of the item; empty for the application
    const Organisation* organisation = nullptr;
    const ParticipantGroup* group = nullptr;
    const Objective* objective = nullptr;
    const Activity* activity = nullptr;
    const ActivityTypeDef* type = nullptr; ///< of the activity; null if its type is not known
    const Flow* flow = nullptr;
    const PreparatoryVisit* visit = nullptr;
    const Annex* annex = nullptr;
    const PlanRow* row = nullptr; ///< of the plan
    const Partnership* partnership = nullptr;
};

/// The context of the item at a path such as `activities/3/flows/1`, for conditions of the form.
[[nodiscard]] CheckContext contextAt(const Project& project, const FieldPath& item);

} // namespace itinera
