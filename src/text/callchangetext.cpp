#include "text/callchangetext.h"

#include "model/application.h"
#include "rules/finding.h"
#include "text/argumenttext.h"
#include "text/checktext.h"
#include "text/codetext.h"
#include "text/statetext.h"
#include "text/words.h"

#include <algorithm>

namespace itinera {
namespace {

struct Member {
    const char* name;
    const char* label;
    const char* unit = "";
    const char* codes = "";
};

constexpr Member kMembers[] = {
    {"deadline", QT_TRANSLATE_NOOP("text", "deadline"), "moment"},
    {"startFrom", QT_TRANSLATE_NOOP("text", "first possible day of the project")},
    {"startTo", QT_TRANSLATE_NOOP("text", "last possible first day")},
    {"most", QT_TRANSLATE_NOOP("text", "at most")},
    {"least", QT_TRANSLATE_NOOP("text", "at least")},
    {"daysMin", QT_TRANSLATE_NOOP("text", "shortest stay"), "days"},
    {"daysMax", QT_TRANSLATE_NOOP("text", "longest stay"), "days"},
    {"daysMinFewerOpportunities",
     QT_TRANSLATE_NOOP("text", "shortest stay of participants with fewer opportunities"), "days"},
    {"groupMin", QT_TRANSLATE_NOOP("text", "smallest group"), "participants"},
    {"participantKinds", QT_TRANSLATE_NOOP("text", "who may take part"), "", "participantKinds"},
    {"venues", QT_TRANSLATE_NOOP("text", "venues"), "", "venues"},
    {"travel", QT_TRANSLATE_NOOP("text", "travel support")},
    {"courseFees", QT_TRANSLATE_NOOP("text", "course fees are paid")},
    {"linguisticSupport", QT_TRANSLATE_NOOP("text", "linguistic support")},
    {"required", QT_TRANSLATE_NOOP("text", "must be filled in")},
    {"limit", QT_TRANSLATE_NOOP("text", "longest answer"), "characters"},
    {"kind", QT_TRANSLATE_NOOP("text", "kind of rule")},
    {"parameter", QT_TRANSLATE_NOOP("text", "parameter")},
    {"severity", QT_TRANSLATE_NOOP("text", "severity")},
    {"grade", QT_TRANSLATE_NOOP("text", "grade of the source")},
    {"standard", QT_TRANSLATE_NOOP("text", "standard")},
    {"green", QT_TRANSLATE_NOOP("text", "green travel")},
    {"daily", QT_TRANSLATE_NOOP("text", "each day")},
    {"fromDay", QT_TRANSLATE_NOOP("text", "from day")},
    {"percent", QT_TRANSLATE_NOOP("text", "per cent")},
    {"perDay", QT_TRANSLATE_NOOP("text", "each day")},
    {"mostPerParticipant", QT_TRANSLATE_NOOP("text", "at most for each participant")},
    {"perParticipant", QT_TRANSLATE_NOOP("text", "for each participant")},
    {"longTermExtra", QT_TRANSLATE_NOOP("text", "extra for long stays")},
    {"perPerson", QT_TRANSLATE_NOOP("text", "for each person")},
    {"first", QT_TRANSLATE_NOOP("text", "up to 100 participants")},
    {"after100", QT_TRANSLATE_NOOP("text", "from the 101st participant")},
    {"unitCoversBelowPercent",
     QT_TRANSLATE_NOOP("text", "only if the unit cost covers less than (per cent)")},
    {"max", QT_TRANSLATE_NOOP("text", "most points")},
    {"min", QT_TRANSLATE_NOOP("text", "fewest points")},
    {"pass", QT_TRANSLATE_NOOP("text", "fewest points for a grant")},
    {"programmeCountry", QT_TRANSLATE_NOOP("text", "takes part in the whole programme")},
    {"costGroup", QT_TRANSLATE_NOOP("text", "country group of the rates")},
    {"region", QT_TRANSLATE_NOOP("text", "region")},
};

const Member* memberNamed(const char* name)
{
    const auto* found =
        std::find_if(std::begin(kMembers), std::end(kMembers), [&](const auto& each) {
            return QLatin1String(each.name) == QLatin1String(name);
        });
    return found == std::end(kMembers) ? nullptr : found;
}

struct Amount {
    const char* id; ///< the first part
    const char* title;
    const char* codes = ""; ///< list of the second part
};

constexpr Amount kAmounts[] = {
    {"travel", QT_TRANSLATE_NOOP("text", "Travel from %1 km")},
    {"travelDays", QT_TRANSLATE_NOOP("text", "Days of travel that are paid")},
    {"individualSupport", QT_TRANSLATE_NOOP("text", "Individual support: %1, country group %2"),
     "rateGroups"},
    {"agencyRate", QT_TRANSLATE_NOOP("text", "Rate of the agency %1: %2, country group %3")},
    {"laterDays", QT_TRANSLATE_NOOP("text", "Individual support of later days")},
    {"courseFee", QT_TRANSLATE_NOOP("text", "Course fees")},
    {"linguisticSupport", QT_TRANSLATE_NOOP("text", "Linguistic support")},
    {"inclusionOrganisations", QT_TRANSLATE_NOOP("text", "Inclusion support for organisations")},
    {"inclusionParticipants", QT_TRANSLATE_NOOP("text", "Inclusion support for participants")},
    {"preparatoryVisit", QT_TRANSLATE_NOOP("text", "Preparatory visits")},
    {"organisationalSupport", QT_TRANSLATE_NOOP("text", "Organisational support %1")},
    {"exceptional", QT_TRANSLATE_NOOP("text", "Exceptional costs: %1"), "exceptionalCosts"},
};

QString amountTitle(const QString& id, const CallSet& call, const Words& words)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    const auto* found =
        std::find_if(std::begin(kAmounts), std::end(kAmounts),
                     [&](const auto& each) { return parts.front() == QLatin1String(each.id); });
    if (found == std::end(kAmounts))
        return id;
    QString title = words("text", found->title);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool isCode = i == 1 && *found->codes;
        title = title.arg(isCode ? codeText(QLatin1String(found->codes), parts[i], call, words)
                                 : parts[i]);
    }
    return title;
}

// Values of rules are words of the program, or written in the short way of the call data.
QString ruleFactText(const QString& member, const QString& id, const CallSet& call,
                     const Words& words)
{
    const CheckDef* check = call.check(id);
    if (!check)
        return {};
    if (member == QLatin1String("kind"))
        return checkKindText(check->kind, words);
    if (member == QLatin1String("severity"))
        return severityText(check->severity, words);
    return member == QLatin1String("parameter") ? allowedText(*check, call, words) : QString();
}

QString factTextIn(const CallStatement& statement, const char* member, const FieldValue& value,
                   const CallSet& call, const Words& words)
{
    const QString ofRule = statement.part == CallPart::Rule
                               ? ruleFactText(QLatin1String(member), statement.id, call, words)
                               : QString();
    return ofRule.isEmpty() ? factText(member, value, call, words) : ofRule;
}

} // namespace

QString callPartText(CallPart part, const Words& words)
{
    switch (part) {
    case CallPart::Round:
        return words("text", QT_TRANSLATE_NOOP("text", "Rounds and deadlines"));
    case CallPart::Limit:
        return words("text", QT_TRANSLATE_NOOP("text", "Limits"));
    case CallPart::ActivityType:
        return words("text", QT_TRANSLATE_NOOP("text", "Types of activity"));
    case CallPart::Question:
        return words("text", QT_TRANSLATE_NOOP("text", "Questions of the form"));
    case CallPart::Rule:
        return words("text", QT_TRANSLATE_NOOP("text", "Rules"));
    case CallPart::Amount:
        return words("text", QT_TRANSLATE_NOOP("text", "Amounts"));
    case CallPart::Criterion:
        return words("text", QT_TRANSLATE_NOOP("text", "Award criteria"));
    case CallPart::Outcome:
        return words("text", QT_TRANSLATE_NOOP("text", "Expected outcomes"));
    case CallPart::Code:
        return words("text", QT_TRANSLATE_NOOP("text", "Options of the form"));
    case CallPart::Country:
        return words("text", QT_TRANSLATE_NOOP("text", "Countries"));
    }
    return {};
}

QString statementText(const CallStatement& statement, const CallSet& call, const Words& words)
{
    const QString title = statement.title.in(words.language());
    switch (statement.part) {
    case CallPart::Round:
        return words("text", QT_TRANSLATE_NOOP("text", "Round %1")).arg(statement.id);
    case CallPart::Limit:
        return words("text", QT_TRANSLATE_NOOP("text", "Participants of the project"));
    case CallPart::Amount:
        return amountTitle(statement.id, call, words);
    case CallPart::Criterion:
        return title.isEmpty() ? words("text", QT_TRANSLATE_NOOP("text", "Points in all")) : title;
    case CallPart::Rule:
        return words("text", QT_TRANSLATE_NOOP("text", "%1 (%2)")).arg(title, statement.id);
    case CallPart::ActivityType:
    case CallPart::Question:
    case CallPart::Outcome:
    case CallPart::Code:
    case CallPart::Country:
        break;
    }
    return title;
}

QString factLabel(const char* member, const Words& words)
{
    const Member* known = memberNamed(member);
    return known ? words("text", known->label) : QLatin1String(member);
}

QString factText(const char* member, const FieldValue& value, const CallSet& call,
                 const Words& words)
{
    if (isBlank(value))
        return QStringLiteral("–");
    const Member* known = memberNamed(member);
    Argument argument;
    argument.value = value;
    if (known) {
        argument.unit = QLatin1String(known->unit);
        argument.codes = QLatin1String(known->codes);
    }
    return argumentText(argument, {}, Application(), call, words);
}

QString callChangeText(const CallChange& change, const CallSet& from, const CallSet& to,
                       const Words& words)
{
    if (change.kind == CallChangeKind::Added)
        return words("text", QT_TRANSLATE_NOOP("text", "New: %1"))
            .arg(statementText(change.statement, to, words));
    if (change.kind == CallChangeKind::Removed)
        return words("text", QT_TRANSLATE_NOOP("text", "No longer: %1"))
            .arg(statementText(change.statement, from, words));
    QStringList parts;
    for (const FactChange& fact : change.facts)
        parts << words("text", QT_TRANSLATE_NOOP("text", "%1: %2 → %3"))
                     .arg(factLabel(fact.member, words),
                          factTextIn(change.statement, fact.member, fact.before, from, words),
                          factTextIn(change.statement, fact.member, fact.after, to, words));
    return words("text", QT_TRANSLATE_NOOP("text", "%1 – %2"))
        .arg(statementText(change.statement, to, words), parts.join(QStringLiteral("; ")));
}

} // namespace itinera
