#include "call/parts.h"

#include <algorithm>

namespace itinera {
namespace {

Fact<QDate> dateFact(Node& owner, const char* name)
{
    Node node = owner.child(name);
    Fact<QDate> fact{node.date("value"), node.provenance()};
    node.finish();
    return fact;
}

Fact<int> numberFact(Node& owner, const char* name)
{
    Node node = owner.child(name);
    Fact<int> fact{node.number("value"), node.provenance()};
    node.finish();
    return fact;
}

RoundDef readRound(Node& node)
{
    RoundDef round;
    round.number = node.number("number");
    Node deadline = node.child("deadline");
    const QString printed = deadline.text("value");
    round.deadline = {QDateTime::fromString(printed, QStringLiteral("yyyy-MM-dd'T'HH:mm")),
                      deadline.provenance()};
    if (!printed.isEmpty() && !round.deadline.value.isValid())
        deadline.fail(QStringLiteral("a local moment such as 2024-02-20T12:00 is expected"),
                      "value");
    deadline.finish();
    if (node.has("startFrom"))
        round.startFrom = dateFact(node, "startFrom");
    if (node.has("startTo"))
        round.startTo = dateFact(node, "startTo");
    node.finish();
    return round;
}

QString oneOf(Node& node, const char* name, std::initializer_list<const char*> known)
{
    const QString text = node.text(name);
    const bool isKnown = std::any_of(known.begin(), known.end(),
                                     [&](const char* each) { return text == QLatin1String(each); });
    if (!isKnown && !text.isEmpty())
        node.fail(QStringLiteral("\"%1\" is not known here").arg(text), name);
    return text;
}

ActivityTypeDef readActivityType(Node& node)
{
    ActivityTypeDef type;
    type.code = node.text("code");
    type.name = node.local("name");
    type.help = node.local("help");
    type.target = oneOf(node, "target", {"learner", "staff", "other"});
    type.direction = oneOf(node, "direction", {"outgoing", "incoming"});
    type.participantKinds = node.texts("participantKinds");
    type.daysMin = node.number("daysMin");
    type.daysMax = node.number("daysMax");
    if (type.daysMin < 1 || type.daysMax < type.daysMin)
        node.fail(QStringLiteral("the limits of days are upside down"));
    type.daysMinFewerOpportunities = node.maybeNumber("daysMinFewerOpportunities");
    type.groupMin = node.maybeNumber("groupMin");
    type.group = node.flag("group", false);
    type.longTerm = node.flag("longTerm", false);
    type.termIsEnough = node.flag("termIsEnough", false);
    type.venues = node.texts("venues");
    type.organisationalSupport = node.textOr("organisationalSupport");
    type.travel = node.flag("travel", true);
    type.individualSupport = node.text("individualSupport");
    type.courseFees = node.flag("courseFees", false);
    type.linguisticSupport = node.flag("linguisticSupport", false);
    type.from = node.provenance();
    node.finish();
    return type;
}

AwardCriterionDef readCriterion(Node& node)
{
    AwardCriterionDef criterion;
    criterion.id = node.text("id");
    criterion.title = node.local("title");
    criterion.max = node.number("max");
    criterion.min = node.number("min");
    if (node.has("alternative")) {
        Node other = node.child("alternative");
        criterion.alternative = {other.number("max"), other.number("min")};
        other.finish();
    }
    criterion.from = node.provenance();
    for (Node& each : node.items("subCriteria")) {
        criterion.subCriteria.push_back({each.text("id"), each.local("text"), each.grade()});
        each.finish();
    }
    node.finish();
    return criterion;
}

// What nobody scores has neither criteria nor a total.
void readAward(Node& file, CallSet& set)
{
    for (Node& node : file.maybeItems("awardCriteria"))
        set.awardCriteria.push_back(readCriterion(node));
    if (set.awardCriteria.empty() && !file.has("awardTotal"))
        return;
    Node total = file.child("awardTotal");
    const Provenance from = total.provenance();
    set.award = AwardTotal{total.number("max"), total.number("pass"), from};
    total.finish();
}

StandardDef readStandard(Node& node)
{
    StandardDef standard;
    standard.title = node.local("title");
    const Json* points = node.raw("points");
    if (!points || !points->is_array())
        node.fail(QStringLiteral("a list is expected"), "points");
    // The points are texts without members of their own, so each is wrapped to be read like one.
    for (std::size_t i = 0; points && points->is_array() && i < points->size(); ++i) {
        const Json wrapped = {{"text", (*points)[i]}};
        Node point(wrapped, node.place() + QStringLiteral("/points/%1").arg(i), node.errors());
        standard.points.push_back(point.local("text"));
    }
    node.finish();
    return standard;
}

} // namespace

ActionFiles readAction(Node& file, CallSet& set)
{
    set.id = file.text("id");
    set.action = file.text("action");
    set.version = file.number("version");
    set.educationField = file.text("field");
    set.title = file.local("title");
    ActionFiles files{file.text("form"), file.texts("codes"), file.texts("checks")};
    for (Node& node : file.items("rounds"))
        set.rounds.push_back(readRound(node));
    if (file.has("participantCap"))
        set.participantCap = numberFact(file, "participantCap");
    for (Node& node : file.maybeItems("activityTypes"))
        set.activityTypes.push_back(readActivityType(node));
    readAward(file, set);
    for (Node& node : file.maybeItems("qualityStandards"))
        set.qualityStandards.push_back(readStandard(node));
    return files;
}

} // namespace itinera
