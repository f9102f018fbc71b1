#pragma once

#include "calc/budget.h"
#include "calc/figures.h"
#include "model/fieldpath.h"

#include <optional>

namespace itinera {

/// What all checks of one validation share. The budget is computed when somebody first asks.
class Project {
public:
    Project(const Application& ofApplication, const CallSet& ofCall)
        : application(ofApplication)
        , call(ofCall)
        , figures(projectFigures(ofApplication, ofCall))
        , applicant(applicantOf(ofApplication))
    {
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
    mutable std::optional<BudgetResult> m_budget;
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
    const ExpectedOutcome* outcome = nullptr;
    const Annex* annex = nullptr;
};

/// The context of the item at a path such as `activities/3/flows/1`, for conditions of the form.
[[nodiscard]] CheckContext contextAt(const Project& project, const FieldPath& item);

} // namespace itinera
