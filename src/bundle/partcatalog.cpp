#include "bundle/partcatalog.h"

namespace itinera {
namespace {

bool always(const Application&)
{
    return true;
}

constexpr Part kParts[] = {
    {"application", kApplicationFile, "application/json", "application", always, applicationJson},
    {"schema", "application.schema.json", "application/json", "schema", always,
     applicationSchemaJson},
    {"html", "application.html", "text/html", "document", always, applicationHtml},
    {"pdf", "application.pdf", "application/pdf", "document", always, applicationPdf},
    {"findings", kFindingsFile, "application/json", "findings", always, findingsJson},
    {"findings-html", "findings.html", "text/html", "findings", always, findingsHtml},
    {"budget", "budget.csv", "text/csv", "budget", always, budgetCsv},
};

} // namespace

std::span<const Part> partCatalog()
{
    return kParts;
}

} // namespace itinera
