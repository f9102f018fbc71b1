#include "text/statetext.h"

#include "text/words.h"

namespace itinera {
namespace {

const char* sourceOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return QT_TRANSLATE_NOOP("text", "Valid");
    case Verdict::ValidWithWarnings:
        return QT_TRANSLATE_NOOP("text", "Valid, with warnings");
    case Verdict::Invalid:
        return QT_TRANSLATE_NOOP("text", "Not valid");
    case Verdict::NotFullyChecked:
        return QT_TRANSLATE_NOOP("text", "Not fully checked");
    }
    return "";
}

const char* sourceOf(Severity severity)
{
    switch (severity) {
    case Severity::Advice:
        return QT_TRANSLATE_NOOP("text", "Advice");
    case Severity::Warning:
        return QT_TRANSLATE_NOOP("text", "Warning");
    case Severity::Error:
        return QT_TRANSLATE_NOOP("text", "Error");
    }
    return "";
}

const char* sourceOf(RuleState state)
{
    switch (state) {
    case RuleState::Passed:
        return QT_TRANSLATE_NOOP("text", "Fulfilled");
    case RuleState::Failed:
        return QT_TRANSLATE_NOOP("text", "Not fulfilled");
    case RuleState::NotApplicable:
        return QT_TRANSLATE_NOOP("text", "Does not apply");
    case RuleState::MissingData:
        return QT_TRANSLATE_NOOP("text", "Cannot be decided yet");
    case RuleState::Confirmed:
        return QT_TRANSLATE_NOOP("text", "Confirmed by a person");
    case RuleState::Unconfirmed:
        return QT_TRANSLATE_NOOP("text", "To be confirmed by a person");
    case RuleState::Reminder:
        return QT_TRANSLATE_NOOP("text", "Good to know");
    case RuleState::UnknownValue:
        return QT_TRANSLATE_NOOP("text", "Value not known for this call");
    case RuleState::NotInCall:
        return QT_TRANSLATE_NOOP("text", "Not in this call");
    case RuleState::OtherAction:
        return QT_TRANSLATE_NOOP("text", "Rule of other actions");
    case RuleState::Crashed:
        return QT_TRANSLATE_NOOP("text", "The check itself failed");
    }
    return "";
}

const char* sourceOf(CostCategory category)
{
    switch (category) {
    case CostCategory::Travel:
        return QT_TRANSLATE_NOOP("text", "Travel");
    case CostCategory::IndividualSupport:
        return QT_TRANSLATE_NOOP("text", "Individual support");
    case CostCategory::OrganisationalSupport:
        return QT_TRANSLATE_NOOP("text", "Organisational support");
    case CostCategory::InclusionOrganisations:
        return QT_TRANSLATE_NOOP("text", "Inclusion support for organisations");
    case CostCategory::InclusionParticipants:
        return QT_TRANSLATE_NOOP("text", "Inclusion support for participants");
    case CostCategory::PreparatoryVisits:
        return QT_TRANSLATE_NOOP("text", "Preparatory visits");
    case CostCategory::CourseFees:
        return QT_TRANSLATE_NOOP("text", "Course fees");
    case CostCategory::LinguisticSupport:
        return QT_TRANSLATE_NOOP("text", "Linguistic support");
    case CostCategory::ExceptionalCosts:
        return QT_TRANSLATE_NOOP("text", "Exceptional costs");
    }
    return "";
}

const char* sourceOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Range:
        return QT_TRANSLATE_NOOP("text", "Limit");
    case CheckKind::Filled:
        return QT_TRANSLATE_NOOP("text", "Must be filled in");
    case CheckKind::Present:
        return QT_TRANSLATE_NOOP("text", "Must be there");
    case CheckKind::Absent:
        return QT_TRANSLATE_NOOP("text", "Must not be there");
    case CheckKind::OneOf:
        return QT_TRANSLATE_NOOP("text", "Only certain values");
    case CheckKind::NoneOf:
        return QT_TRANSLATE_NOOP("text", "Excluded values");
    case CheckKind::Equals:
        return QT_TRANSLATE_NOOP("text", "Fixed value");
    case CheckKind::SameAs:
        return QT_TRANSLATE_NOOP("text", "Two entries must agree");
    case CheckKind::Differs:
        return QT_TRANSLATE_NOOP("text", "Two entries must differ");
    case CheckKind::Window:
        return QT_TRANSLATE_NOOP("text", "Period");
    case CheckKind::SavedBefore:
        return QT_TRANSLATE_NOOP("text", "Deadline");
    case CheckKind::Pattern:
        return QT_TRANSLATE_NOOP("text", "Way of writing");
    case CheckKind::Ticked:
        return QT_TRANSLATE_NOOP("text", "Must be ticked");
    case CheckKind::Covered:
        return QT_TRANSLATE_NOOP("text", "Checked by another rule");
    case CheckKind::Own:
        return QT_TRANSLATE_NOOP("text", "Several conditions");
    case CheckKind::Person:
        return QT_TRANSLATE_NOOP("text", "To be confirmed by a person");
    case CheckKind::Reminder:
        return QT_TRANSLATE_NOOP("text", "Good to know");
    case CheckKind::Unknown:
        return QT_TRANSLATE_NOOP("text", "Value not known for this call");
    case CheckKind::NotInCall:
        return QT_TRANSLATE_NOOP("text", "Not in this call");
    case CheckKind::OtherAction:
        return QT_TRANSLATE_NOOP("text", "Rule of other actions");
    }
    return "";
}

} // namespace

QString verdictText(Verdict verdict, const Words& words)
{
    return words("text", sourceOf(verdict));
}

QString severityText(Severity severity, const Words& words)
{
    return words("text", sourceOf(severity));
}

QString ruleStateText(RuleState state, const Words& words)
{
    return words("text", sourceOf(state));
}

QString costCategoryText(CostCategory category, const Words& words)
{
    return words("text", sourceOf(category));
}

QString checkKindText(CheckKind kind, const Words& words)
{
    return words("text", sourceOf(kind));
}

} // namespace itinera
