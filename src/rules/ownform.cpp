#include "rules/own.h"

#include "base/textmetrics.h"
#include "model/fieldaccess.h"
#include "rules/formwalk.h"

#include <QTimeZone>

#include <algorithm>

namespace itinera {
namespace {

const QString kActivities = QStringLiteral("activities"); // looked at one by one
const QString kMissing = QStringLiteral("missing");
const QString kInconsistent = QStringLiteral("inconsistent");

class Completeness {
public:
    Completeness(const CompiledCheck& check, const CheckContext& context)
        : m_check(check)
        , m_project(context.project)
        , m_application(context.project.application)
    {
    }

    // Where a rule of its own says the same, the report leaves this out.
    void field(const FormPlace& place)
    {
        const FieldDef& def = *place.field;
        const bool isAsked = def.required == Required::Yes || !def.requiredWhen.empty();
        if (!isAsked || isFilled(place, m_application) || !isRequired(place, m_project)
            || hasTickRule(def))
            return;
        missing(place.path());
        m_outcome.findings.back().standing = Standing::General;
    }

    void missing(const FieldPath& path)
    {
        Finding finding = m_check.finding(path, kMissing);
        finding.arguments[QStringLiteral("item")] = pathArgument(path);
        add(std::move(finding));
    }

    void inconsistent(const FieldPath& path, const Argument& actual, const Argument& other)
    {
        Finding finding = m_check.finding(path, kInconsistent);
        finding.arguments[QStringLiteral("item")] = pathArgument(path);
        finding.arguments[QStringLiteral("actual")] = actual;
        finding.arguments[QStringLiteral("other")] = other;
        add(std::move(finding));
    }

    [[nodiscard]] Outcome outcome() && { return std::move(m_outcome); }

private:
    // Most ticks have a rule of their own.
    [[nodiscard]] bool hasTickRule(const FieldDef& field) const
    {
        const auto& checks = m_project.call.checks;
        const QString id = field.path.section(QLatin1Char('/'), 1);
        return field.kind == FieldKind::Tick
               && std::any_of(checks.begin(), checks.end(), [&](const CheckDef& check) {
                      return check.kind == CheckKind::Ticked
                             && std::find(check.declarations.begin(), check.declarations.end(), id)
                                    != check.declarations.end();
                  });
    }

    void add(Finding finding)
    {
        m_outcome.answer = Answer::Failed;
        m_outcome.findings.push_back(std::move(finding));
    }

    const CompiledCheck& m_check;
    const Project& m_project;
    const Application& m_application;
    Outcome m_outcome;
};

struct Count {
    const char* member;
    std::optional<int> persons;
};

void checkPart(Completeness& complete, const FieldPath& path, const Count& part, const Count& whole)
{
    if (!part.persons || !whole.persons || *part.persons <= *whole.persons)
        return;
    Argument other = valueArgument(*whole.persons, QStringLiteral("persons"));
    other.path = path / QLatin1String(whole.member);
    complete.inconsistent(path / QLatin1String(part.member),
                          valueArgument(*part.persons, QStringLiteral("persons")), other);
}

void checkFlowDates(Completeness& complete, const CheckContext& c, const Flow& flow,
                    const FieldPath& path)
{
    const bool upsideDown = flow.from && flow.to && *flow.from > *flow.to;
    if (upsideDown)
        complete.inconsistent(path / QStringLiteral("to"), valueArgument(*flow.to),
                              rangeArgument(*flow.from, {}));
    if (!activityDays(flow))
        complete.missing(path / QStringLiteral("days"));
    if (flow.days && flow.from && flow.to && *flow.from <= *flow.to) {
        const int between = static_cast<int>(flow.from->daysTo(*flow.to)) + 1;
        if (between != *flow.days)
            complete.inconsistent(path / QStringLiteral("days"),
                                  valueArgument(*flow.days, QStringLiteral("days")),
                                  valueArgument(between, QStringLiteral("days")));
    }
    const auto start = c.project.application.context->start;
    const auto end = c.project.figures.end;
    if (!start || !end)
        return;
    if (flow.from && (*flow.from < *start || *flow.from > *end))
        complete.inconsistent(path / QStringLiteral("from"), valueArgument(*flow.from),
                              rangeArgument(*start, *end));
    else if (!upsideDown && flow.to && (*flow.to > *end || *flow.to < *start))
        complete.inconsistent(path / QStringLiteral("to"), valueArgument(*flow.to),
                              rangeArgument(*start, *end));
}

void checkFlowRows(Completeness& complete, const CheckContext& c, const Flow& flow,
                   const FieldPath& path)
{
    if (flow.participants.isEmpty())
        complete.missing(path / QStringLiteral("participants"));
    for (const auto& row : flow.participants) {
        const FieldPath rowPath = path / QStringLiteral("participants") / row->id.value();
        checkPart(complete, rowPath, {"fewerOpportunities", row->fewerOpportunities},
                  {"number", row->number});
        const ParticipantGroup* group =
            row->group ? c.project.application.participantGroups.find(*row->group) : nullptr;
        if (row->group && !group)
            complete.missing(rowPath / QStringLiteral("group"));
        if (group && row->number && group->number && *row->number > *group->number)
            complete.inconsistent(rowPath / QStringLiteral("number"),
                                  valueArgument(*row->number, QStringLiteral("persons")),
                                  valueArgument(*group->number, QStringLiteral("persons")));
    }
}

Outcome completeActivity(const CompiledCheck& check, const CheckContext& c)
{
    Completeness complete(check, c);
    const ListDef* list = c.call.listDef(kActivities);
    if (list)
        forEachFieldOfItem(c.project.application, *list, c.item, [&](const FormPlace& place) {
            // Days may be given as dates instead; looked at together below.
            if (place.field->path != QLatin1String("days"))
                complete.field(place);
        });
    if (!c.activity->type.isEmpty() && !c.type)
        complete.missing(c.item / QStringLiteral("type"));
    if (c.activity->flows.isEmpty())
        complete.missing(c.item / QStringLiteral("flows"));
    for (const auto& flow : c.activity->flows) {
        const FieldPath path = c.item / QStringLiteral("flows") / flow->id.value();
        checkFlowDates(complete, c, *flow, path);
        checkFlowRows(complete, c, *flow, path);
    }
    return std::move(complete).outcome();
}

Outcome completeApplication(const CompiledCheck& check, const CheckContext& c)
{
    Completeness complete(check, c);
    const Application& application = c.project.application;
    if (!c.project.applicant)
        complete.missing(FieldPath::parse(QStringLiteral("organisations")));
    const auto demandSome = [&](const QString& list, bool isEmpty) {
        if (isEmpty && c.call.listDef(list))
            complete.missing(FieldPath::parse(list));
    };
    demandSome(QStringLiteral("participantGroups"), application.participantGroups.isEmpty());
    demandSome(kActivities, application.activities.isEmpty());
    demandSome(QStringLiteral("plan"), application.plan.isEmpty());
    for (const SectionDef& section : c.call.form.sections)
        forEachFieldBut(kActivities, application, section,
                        [&](const FormPlace& place) { complete.field(place); });
    for (const auto& group : application.participantGroups)
        checkPart(complete,
                  FieldPath::parse(QStringLiteral("participantGroups")) / group->id.value(),
                  {"fewerOpportunities", group->fewerOpportunities}, {"number", group->number});
    return std::move(complete).outcome();
}

// The first required field of a section that is empty.
std::optional<FieldPath> firstGap(const Project& project, const SectionDef& section)
{
    std::optional<FieldPath> gap;
    forEachField(project.application, section, [&](const FormPlace& place) {
        if (!gap && !isFilled(place, project.application) && isRequired(place, project))
            gap = place.path();
    });
    return gap;
}

// Sections that have to be complete before the last of them is begun.
Outcome inOrder(const CompiledCheck& check, const CheckContext& c, const QStringList& names)
{
    Outcome outcome;
    for (const QString& name : names) {
        const SectionDef* section = c.call.section(name);
        if (!section || name == names.last())
            continue;
        const auto gap = firstGap(c.project, *section);
        if (!gap)
            continue;
        Finding finding = check.finding(*gap);
        finding.standing = Standing::Aside; // the order of the sections is wrong, not the field
        Argument item;
        item.form = Argument::Form::Value;
        item.value = name;
        item.codes = QStringLiteral("sections");
        finding.arguments[QStringLiteral("item")] = item;
        outcome.answer = Answer::Failed;
        outcome.findings.push_back(std::move(finding));
    }
    return outcome;
}

Outcome sectionOrder(const CompiledCheck& check, const CheckContext& c)
{
    if (c.project.application.activities.isEmpty())
        return {Answer::NotApplicable, {}};
    const auto order = check.def().parameters.find(QStringLiteral("order"));
    return inOrder(check, c,
                   order == check.def().parameters.end() ? QStringList()
                                                         : order->second.split(QLatin1Char(',')));
}

Outcome organisationsFirst(const CompiledCheck& check, const CheckContext& c)
{
    const Application& application = c.project.application;
    if (application.objectives.isEmpty() && application.activities.isEmpty())
        return {Answer::NotApplicable, {}};
    return inOrder(check, c, {QStringLiteral("organisations"), QStringLiteral("activities")});
}

void checkLength(const CompiledCheck& check, const CheckContext& c, const FormPlace& place,
                 Outcome& outcome)
{
    if (!place.field->limit)
        return;
    const FieldPath path = place.path();
    const auto value = valueAt(c.project.application, path);
    const auto* text = value ? std::get_if<QString>(&*value) : nullptr;
    const int limit = place.field->limit->value;
    // Counting is only needed for texts that can be too long in the worst way of counting.
    if (!text || text->size() * 2 <= limit)
        return;
    const int length = textLength(*text).worst();
    if (length <= limit)
        return;
    Finding finding = check.finding(path);
    finding.arguments[QStringLiteral("item")] = pathArgument(path);
    finding.arguments[QStringLiteral("actual")] =
        valueArgument(length, QStringLiteral("characters"));
    finding.arguments[QStringLiteral("allowed")] =
        rangeArgument({}, limit, QStringLiteral("characters"));
    outcome.answer = Answer::Failed;
    outcome.findings.push_back(std::move(finding));
}

Outcome lengthsOfApplication(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    for (const SectionDef& section : c.call.form.sections)
        forEachFieldBut(kActivities, c.project.application, section,
                        [&](const FormPlace& place) { checkLength(check, c, place, outcome); });
    return outcome;
}

Outcome lengthsOfActivity(const CompiledCheck& check, const CheckContext& c)
{
    Outcome outcome;
    if (const ListDef* list = c.call.listDef(kActivities))
        forEachFieldOfItem(c.project.application, *list, c.item,
                           [&](const FormPlace& place) { checkLength(check, c, place, outcome); });
    return outcome;
}

Outcome rightAgency(const CompiledCheck& check, const CheckContext& c)
{
    const AgencyDef* agency = c.call.agency(c.project.application.context->agency);
    if (!agency || !c.project.applicant || c.project.applicant->country.isEmpty())
        return {Answer::MissingData, {}};
    const bool sameCountry = agency->country == c.project.applicant->country;
    const bool sameField =
        std::find(agency->fields.begin(), agency->fields.end(), c.call.educationField)
        != agency->fields.end();
    if (sameCountry && sameField)
        return {};
    Finding finding =
        check.finding(FieldPath::parse(QStringLiteral("context/agency")),
                      sameCountry ? QStringLiteral("otherField") : QStringLiteral("otherCountry"));
    finding.arguments[QStringLiteral("actual")] =
        valueArgument(agency->code, {}, QStringLiteral("agencies"));
    finding.arguments[QStringLiteral("other")] =
        valueArgument(c.project.applicant->country, {}, QStringLiteral("countries"));
    return {Answer::Failed, {std::move(finding)}};
}

Outcome notFinished(const CompiledCheck& check, const CheckContext& c)
{
    if (!c.call.fieldDef(QStringLiteral("context/start")))
        return {Answer::NotApplicable, {}};
    const auto start = c.project.application.context->start;
    const auto end = c.project.figures.end;
    const auto save = c.project.figures.lastSave;
    if (!start || !end || !save)
        return {Answer::MissingData, {}};
    // The day in the time of the call, as deadlines count.
    const QDate filed = save->toTimeZone(QTimeZone(c.call.timeZone.toLatin1())).date();
    if (filed < *start)
        return {};
    const bool finished = filed > *end;
    Finding finding =
        check.finding(FieldPath::parse(QStringLiteral("context/start")),
                      finished ? QStringLiteral("finished") : QStringLiteral("started"));
    // A late save is no proof of a late filing, so this can only warn.
    finding.severity = Severity::Warning;
    finding.arguments[QStringLiteral("actual")] = valueArgument(finished ? *end : *start);
    return {Answer::Failed, {std::move(finding)}};
}

Finding sizeFinding(const CompiledCheck& check, const FieldPath& where, qint64 bytes, int most,
                    const char* variant)
{
    Finding finding = check.finding(where, QLatin1String(variant));
    finding.arguments[QStringLiteral("actual")] =
        valueArgument(wholeMegabytes(bytes), QStringLiteral("megabytes"));
    finding.arguments[QStringLiteral("allowed")] =
        rangeArgument({}, most, QStringLiteral("megabytes"));
    return finding;
}

Outcome annexFiles(const CompiledCheck& check, const CheckContext& c)
{
    const auto perFile = check.parameter(QStringLiteral("max_mb_file"));
    const auto perAll = check.parameter(QStringLiteral("max_mb_total"));
    const FieldPath annexes = FieldPath::parse(QStringLiteral("annexes"));
    Outcome outcome;
    if (c.project.application.annexes.isEmpty())
        return {Answer::NotApplicable, {}};
    qint64 total = 0;
    for (const auto& annex : c.project.application.annexes) {
        const qint64 bytes = annex->bytes.value_or(0);
        total += bytes;
        if (!perFile || bytes <= *perFile * kBytesPerMegabyte)
            continue;
        Finding finding = sizeFinding(check, annexes / annex->id.value() / QStringLiteral("name"),
                                      bytes, *perFile, "file");
        finding.arguments[QStringLiteral("item")] = valueArgument(annex->name);
        outcome.findings.push_back(std::move(finding));
    }
    if (perAll && total > *perAll * kBytesPerMegabyte)
        outcome.findings.push_back(sizeFinding(check, annexes, total, *perAll, "total"));
    outcome.answer = outcome.findings.empty() ? Answer::Passed : Answer::Failed;
    return outcome;
}

} // namespace

std::vector<NamedOwnCheck> ownFormChecks()
{
    return {
        {"GEN.complete",
         {{Scope::Application, completeApplication}, {Scope::Activity, completeActivity}}},
        {"GEN.right_na", {{Scope::Application, rightAgency}}, "context/agency"},
        {"GEN.not_finished", {{Scope::Application, notFinished}}, "context/start"},
        {"GEN.annex_files", {{Scope::Application, annexFiles}}, "annexes"},
        {"FORM.section_order", {{Scope::Application, sectionOrder}}},
        {"FORM.orgs_first_182", {{Scope::Application, organisationsFirst}}, "organisations"},
        {"FORM.chars_narrative_youth",
         {{Scope::Application, lengthsOfApplication}, {Scope::Activity, lengthsOfActivity}}},
        {"FORM.chars_narrative_sva",
         {{Scope::Application, lengthsOfApplication}, {Scope::Activity, lengthsOfActivity}}},
    };
}

} // namespace itinera
