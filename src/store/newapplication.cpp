#include "store/newapplication.h"

#include "base/program.h"

namespace itinera {
namespace {

constexpr std::size_t kKeptSaves = 10;

// The file has whole seconds; anything finer would differ after reading it again.
QDateTime inWholeSeconds(const QDateTime& moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace

Application newApplication(const NewApplication& start)
{
    Application application;
    application.id = start.uuid;
    application.call = start.call;
    application.context = application.context.with([&](Context& context) {
        context.language = start.language;
        context.agency = start.agency;
    });
    Organisation applicant;
    applicant.id = application.organisations.freeId();
    applicant.roles = {QStringLiteral("applicant")};
    applicant.country = start.country;
    application.organisations =
        application.organisations.with([&](auto& items) { items.emplace_back(applicant); });
    return application;
}

Application withSave(const Application& application, const QDateTime& now, const QString& changes)
{
    Application saved = application;
    saved.history = application.history.with([&](auto& saves) {
        saves.emplace_back(
            Save{application.history.freeId(), inWholeSeconds(now), programName(), changes});
        if (saves.size() > kKeptSaves)
            saves.erase(saves.begin(), saves.end() - kKeptSaves);
    });
    return saved;
}

} // namespace itinera
