#pragma once

#include "call/callset.h"
#include "model/application.h"
#include "model/fieldpath.h"

#include <optional>
#include <vector>

namespace itinera {

class Words;

/// One of the three checklists; of the organisations' list, the part of one organisation.
struct OutcomeChecklist {
    QString list; ///< learners, staff or organisations
    std::optional<Id<Organisation>> organisation;

    [[nodiscard]] FieldPath path() const;
    [[nodiscard]] bool isOfOrganisations() const;
    friend bool operator==(const OutcomeChecklist&, const OutcomeChecklist&) = default;
};

/// One line of a checklist.
struct OutcomeEntry {
    QString item; ///< id of the outcome
    bool isSubItem = false;
    bool isStray = false; ///< a row the checklist has no place for: unknown, empty or chosen twice
    std::optional<int> row; ///< id of the row that chooses it; nothing if it is not chosen

    /// Stays the same while the entry is about the same thing.
    [[nodiscard]] QString key() const;
    friend bool operator==(const OutcomeEntry&, const OutcomeEntry&) = default;
};

struct OutcomeCount {
    int chosen = 0;
    int offered = 0;
    int withoutEvidence = 0;
};

/// Names of the three lists, in the order of the form.
[[nodiscard]] const QStringList& outcomeLists();

[[nodiscard]] const List<ExpectedOutcome>& outcomeRows(const Application& application,
                                                       const QString& list);
/// Null if there is no such row.
[[nodiscard]] const ExpectedOutcome* outcomeRow(const Application& application,
                                                const FieldPath& row);

/// The items of the call in its order, then the rows that fit none of them.
[[nodiscard]] std::vector<OutcomeEntry> outcomeEntries(const Application& application,
                                                       const CallSet& call,
                                                       const OutcomeChecklist& checklist);
[[nodiscard]] OutcomeCount countOutcomes(const Application& application,
                                         const std::vector<OutcomeEntry>& entries,
                                         const OutcomeChecklist& checklist);

/// The organisation of a row; a row whose organisation is gone belongs to none.
[[nodiscard]] std::optional<Id<Organisation>> organisationOf(const Application& application,
                                                             const ExpectedOutcome& row);

/// Activities of a row that exist.
[[nodiscard]] int linkedActivities(const Application& application, const ExpectedOutcome& row);

/// Why an outcome of the list does not fit an activity of other people.
[[nodiscard]] QString unfitText(const QString& list, const Words& words);

/// A copy in which the item is chosen, at its place in the order of the call. Gives the new row.
struct WithOutcome {
    Application application;
    FieldPath row;
};

[[nodiscard]] WithOutcome withOutcome(const Application& application, const CallSet& call,
                                      const OutcomeChecklist& checklist, const QString& item);

/// A copy in which the activity is in the list of a row, or no longer.
[[nodiscard]] Application withOutcomeLinkChanged(const Application& application,
                                                 const FieldPath& row, Id<Activity> activity);

/// `L05 Better foreign-language skills`, for labels and messages.
[[nodiscard]] QString outcomeName(const QString& item, const CallSet& call, const Words& words);

} // namespace itinera
