#include "model/application.h"

namespace itinera {

const Organisation* applicantOf(const Application& application)
{
    for (const auto& organisation : application.organisations)
        if (organisation->hasRole("applicant"))
            return &*organisation;
    return nullptr;
}

} // namespace itinera
