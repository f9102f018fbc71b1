#include "gui/models/outcomelist.h"

#include "model/fieldaccess.h"
#include "text/words.h"

#include <algorithm>
#include <map>

namespace itinera {
namespace {

const QString kLearners = QStringLiteral("learners");
const QString kStaff = QStringLiteral("staff");
const QString kOrganisations = QStringLiteral("organisations");

bool belongsTo(const Application& application, const ExpectedOutcome& row,
               const OutcomeChecklist& checklist)
{
    return !checklist.isOfOrganisations()
           || organisationOf(application, row) == checklist.organisation;
}

int placeInCall(const CallSet& call, const QString& item)
{
    const auto it = std::find_if(call.outcomes.begin(), call.outcomes.end(),
                                 [&](const OutcomeDef& each) { return each.id == item; });
    return static_cast<int>(it - call.outcomes.begin());
}

// Rows of an organisation stand together, in the order of the call.
std::size_t placeOfNew(const Application& application, const CallSet& call,
                       const OutcomeChecklist& checklist, const QString& item)
{
    const List<ExpectedOutcome>& rows = outcomeRows(application, checklist.list);
    std::size_t place = rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!belongsTo(application, *rows[i], checklist))
            continue;
        if (placeInCall(call, rows[i]->item) > placeInCall(call, item))
            return i;
        place = i + 1;
    }
    return place;
}

int placeOfActivity(const Application& application, Id<Activity> id)
{
    const auto it = std::find_if(application.activities.begin(), application.activities.end(),
                                 [id](const auto& each) { return each->id == id; });
    return static_cast<int>(it - application.activities.begin());
}

List<ExpectedOutcome>& rowsOf(ExpectedOutcomes& outcomes, const QString& list)
{
    if (list == kLearners)
        return outcomes.learners;
    return list == kStaff ? outcomes.staff : outcomes.organisations;
}

} // namespace

FieldPath OutcomeChecklist::path() const
{
    return FieldPath::parse(QStringLiteral("expectedOutcomes")) / list;
}

bool OutcomeChecklist::isOfOrganisations() const
{
    return list == kOrganisations;
}

QString OutcomeEntry::key() const
{
    return isStray ? QLatin1Char('#') + QString::number(row.value_or(0)) : item;
}

const QStringList& outcomeLists()
{
    static const QStringList lists{kLearners, kStaff, kOrganisations};
    return lists;
}

const List<ExpectedOutcome>& outcomeRows(const Application& application, const QString& list)
{
    const ExpectedOutcomes& outcomes = *application.expectedOutcomes;
    if (list == kLearners)
        return outcomes.learners;
    return list == kStaff ? outcomes.staff : outcomes.organisations;
}

const ExpectedOutcome* outcomeRow(const Application& application, const FieldPath& row)
{
    const int id = row.segments().value(2).toInt();
    return outcomeRows(application, row.segments().value(1)).find(Id<ExpectedOutcome>(id));
}

std::vector<OutcomeEntry> outcomeEntries(const Application& application, const CallSet& call,
                                         const OutcomeChecklist& checklist)
{
    std::vector<OutcomeEntry> entries;
    std::map<QString, std::size_t> places;
    for (const OutcomeDef& each : call.outcomes) {
        if (each.list != checklist.list)
            continue;
        places[each.id] = entries.size();
        entries.push_back({each.id, !each.parent.isEmpty(), false, std::nullopt});
    }
    // Without an organisation nothing can be chosen; only rows that lost theirs are shown.
    if (checklist.isOfOrganisations() && !checklist.organisation) {
        entries.clear();
        places.clear();
    }
    for (const auto& row : outcomeRows(application, checklist.list)) {
        if (!belongsTo(application, *row, checklist))
            continue;
        const auto place = places.find(row->item);
        if (place != places.end() && !entries[place->second].row)
            entries[place->second].row = row->id.value();
        else
            entries.push_back({row->item, false, true, row->id.value()});
    }
    return entries;
}

OutcomeCount countOutcomes(const Application& application, const std::vector<OutcomeEntry>& entries,
                           const OutcomeChecklist& checklist)
{
    OutcomeCount count;
    for (const OutcomeEntry& entry : entries) {
        count.offered += entry.isStray ? 0 : 1;
        if (!entry.row)
            continue;
        ++count.chosen;
        const ExpectedOutcome* row = outcomeRow(application, checklist.path() / *entry.row);
        count.withoutEvidence += row && row->evidence.trimmed().isEmpty() ? 1 : 0;
    }
    return count;
}

std::optional<Id<Organisation>> organisationOf(const Application& application,
                                               const ExpectedOutcome& row)
{
    if (row.organisation && application.organisations.find(*row.organisation))
        return row.organisation;
    return std::nullopt;
}

int linkedActivities(const Application& application, const ExpectedOutcome& row)
{
    return static_cast<int>(
        std::count_if(row.activities.begin(), row.activities.end(),
                      [&](Id<Activity> id) { return application.activities.find(id) != nullptr; }));
}

QString unfitText(const QString& list, const Words& words)
{
    return list == kLearners
               ? words(
                   "Outcomes",
                   QT_TRANSLATE_NOOP(
                       "Outcomes", "does not fit: an activity for staff, an outcome for learners"))
               : words(
                   "Outcomes",
                   QT_TRANSLATE_NOOP(
                       "Outcomes", "does not fit: an activity for learners, an outcome for staff"));
}

WithOutcome withOutcome(const Application& application, const CallSet& call,
                        const OutcomeChecklist& checklist, const QString& item)
{
    Application next = application;
    Id<ExpectedOutcome> id;
    next.expectedOutcomes = next.expectedOutcomes.with([&](ExpectedOutcomes& outcomes) {
        List<ExpectedOutcome>& rows = rowsOf(outcomes, checklist.list);
        ExpectedOutcome row;
        row.id = rows.freeId();
        row.item = item;
        row.organisation = checklist.organisation;
        id = row.id;
        const std::size_t place = placeOfNew(application, call, checklist, item);
        rows = rows.with([&](List<ExpectedOutcome>::Items& items) {
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(place),
                         Shared<ExpectedOutcome>(row));
        });
    });
    return {std::move(next), checklist.path() / id.value()};
}

Application withOutcomeLinkChanged(const Application& application, const FieldPath& row,
                                   Id<Activity> activity)
{
    const ExpectedOutcome* outcome = outcomeRow(application, row);
    if (!outcome)
        return application;
    IdNumbers numbers;
    for (const Id<Activity> each : outcome->activities)
        if (each != activity)
            numbers.push_back(each.value());
    if (numbers.size() == outcome->activities.size()) {
        const int place = placeOfActivity(application, activity);
        const auto behind = std::find_if(numbers.begin(), numbers.end(), [&](int each) {
            return placeOfActivity(application, Id<Activity>(each)) > place;
        });
        numbers.insert(behind, activity.value());
    }
    const auto changed = withValue(application, row / QStringLiteral("activities"), numbers);
    return changed ? changed.value() : application;
}

QString outcomeName(const QString& item, const CallSet& call, const Words& words)
{
    const OutcomeDef* def = call.outcome(item);
    if (def)
        return words("Outcomes", QT_TRANSLATE_NOOP("Outcomes", "%1 %2"))
            .arg(item, def->text.in(words.language()));
    if (item.isEmpty())
        return words("Outcomes", QT_TRANSLATE_NOOP("Outcomes", "No outcome chosen"));
    return words("Outcomes", QT_TRANSLATE_NOOP("Outcomes", "%1 (not in the list of this call)"))
        .arg(item);
}

} // namespace itinera
