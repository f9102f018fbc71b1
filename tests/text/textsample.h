#pragma once

// A small call and a small application with which the tests of this folder write sentences.

#include "call/callset.h"
#include "model/application.h"

namespace itinera::sample {

inline LocalText local(const char* english, const char* latvian)
{
    return LocalText({{QStringLiteral("en"), QString::fromUtf8(english)},
                      {QStringLiteral("lv"), QString::fromUtf8(latvian)}});
}

inline FieldDef field(const char* path, FieldKind kind, const LocalText& label,
                      const char* list = "")
{
    FieldDef def;
    def.path = QLatin1String(path);
    def.kind = kind;
    def.label = label;
    def.list = QLatin1String(list);
    return def;
}

inline ListDef list(const char* path, const LocalText& title, const LocalText& item,
                    std::vector<FieldDef> fields)
{
    ListDef def;
    def.path = QLatin1String(path);
    def.title = title;
    def.item = item;
    def.fields = std::move(fields);
    return def;
}

inline SectionDef section(const char* id, const LocalText& title, std::vector<FieldDef> fields,
                          std::vector<ListDef> lists = {})
{
    SectionDef def;
    def.id = QLatin1String(id);
    def.title = title;
    def.fields = std::move(fields);
    def.lists = std::move(lists);
    return def;
}

inline CodeDef code(const char* name, const LocalText& label)
{
    return {QLatin1String(name), label, {}, {}};
}

inline ListDef activities()
{
    ListDef rows = list("participants", local("Participants of the flow", "Plūsmas dalībnieki"),
                        local("Row", "Rinda"),
                        {field("number", FieldKind::Number, local("Participants", "Dalībnieki"))});
    ListDef flows = list(
        "flows", local("Mobility flows", "Mobilitātes plūsmas"), local("Flow", "Plūsma"),
        {field("destination/place", FieldKind::Line, local("To: town", "Uz: vieta")),
         field("destination/country", FieldKind::Country, local("To: country", "Uz: valsts")),
         field("days", FieldKind::Number, local("Activity days", "Aktivitātes dienas")),
         field("greenTravel", FieldKind::YesNo, local("Green travel", "Videi draudzīga ceļošana")),
         field("distance/km", FieldKind::Kilometres,
               local("Distance one way", "Attālums vienā virzienā"))});
    flows.lists = {rows};
    ListDef result = list(
        "activities", local("Activities", "Aktivitātes"), local("Activity", "Aktivitāte"),
        {field("type", FieldKind::ActivityType, local("Type of activity", "Aktivitātes veids")),
         field("hosts", FieldKind::Organisations, local("Hosts", "Uzņemošās organizācijas")),
         field("objectives", FieldKind::Objectives, local("Objectives served", "Saistītie mērķi")),
         field("venue", FieldKind::Choice, local("Place", "Norises vieta"), "venues")});
    result.lists = {flows};
    return result;
}

inline FormDef form()
{
    FormDef def;
    def.sections = {
        section(
            "context", local("Context", "Konteksts"),
            {field("context/title", FieldKind::Line, local("Project title", "Projekta nosaukums")),
             field("context/start", FieldKind::Date, local("Project start", "Projekta sākums")),
             field("context/agency", FieldKind::Agency,
                   local("National Agency", "Nacionālā aģentūra"))}),
        section(
            "organisations", local("Organisations", "Organizācijas"), {},
            {list("organisations", local("Organisations", "Organizācijas"),
                  local("Organisation", "Organizācija"),
                  {field("oid", FieldKind::Line, local("Organisation ID", "Organizācijas ID"))})}),
        section(
            "objectives", local("Project objectives", "Projekta mērķi"),
            {field("topics", FieldKind::Choices, local("Topics", "Tēmas"), "topics")},
            {list("objectives", local("Objectives", "Mērķi"), local("Objective", "Mērķis"), {})}),
        section("activities", local("Activities", "Aktivitātes"), {}, {activities()}),
        section(
            "expectedOutcomes", local("Expected outcomes", "Sagaidāmie iznākumi"), {},
            {list("expectedOutcomes/learners", local("Outcomes for pupils", "Iznākumi skolēniem"),
                  local("Outcome", "Iznākums"),
                  {field("item", FieldKind::OutcomeItem, local("Outcome", "Iznākums"))})}),
        section("budget", local("Budget", "Budžets"), {},
                {list("budget/agencyRates",
                      local("Daily rates of the agency", "Aģentūras dienas likmes"),
                      local("Rate", "Likme"),
                      {field("daily", FieldKind::Money, local("Amount a day", "Summa dienā"))})}),
        section("declarations", local("Checklist", "Kontrolsaraksts"),
                {field("declarations/ALL.check.data", FieldKind::Tick,
                       local("We have read the notice", "Paziņojumu izlasījām"))}),
    };
    return def;
}

inline CheckDef check(const char* id, const LocalText& title, CheckText text,
                      Grade grade = Grade::A)
{
    CheckDef def;
    def.id = QLatin1String(id);
    def.kind = CheckKind::Range;
    def.title = title;
    def.text = std::move(text);
    def.from = {QStringLiteral("Programme Guide, part B"), grade};
    return def;
}

inline CallSet call()
{
    CallSet set;
    CountryDef latvia;
    latvia.code = QStringLiteral("LV");
    latvia.name = local("Latvia", "Latvija");
    CountryDef finland;
    finland.code = QStringLiteral("FI");
    finland.name = local("Finland", "Somija");
    set.countries = {latvia, finland};
    AgencyDef agency;
    agency.code = QStringLiteral("LV01");
    agency.name =
        local("State Education Development Agency", "Valsts izglītības attīstības aģentūra");
    set.agencies = {agency};
    set.codes[QStringLiteral("venues")] = {
        code("host_school", local("At the hosting school", "Uzņemošajā skolā")),
        code("eu_seat", local("At the seat of an EU institution", "ES iestādes atrašanās vietā")),
        code("applicant", local("At the applicant", "Pie pieteikuma iesniedzēja"))};
    set.codes[QStringLiteral("topics")] = {
        code("environment", local("Environment", "Vide")),
        code("inclusion", local("Inclusion, equality", "Iekļaušana, vienlīdzība"))};
    OutcomeDef outcome;
    outcome.id = QStringLiteral("L03");
    outcome.list = QStringLiteral("learners");
    outcome.text = local("Better language skills", "Labākas valodas prasmes");
    set.outcomes = {outcome};
    ActivityTypeDef type;
    type.code = QStringLiteral("SCH-JOB");
    type.name = local("Job shadowing", "Darba vērošana");
    set.activityTypes = {type};
    set.rates.laterFromDay.value = 15;
    set.rates.laterPercent.value = 70;
    set.form = form();
    return set;
}

inline Flow flow()
{
    Flow result;
    result.id = Id<Flow>(7);
    FlowParticipants row;
    row.id = Id<FlowParticipants>(1);
    row.group = Id<ParticipantGroup>(5);
    result.participants = List<FlowParticipants>({Shared<FlowParticipants>(row)});
    return result;
}

inline Application application()
{
    Application result;
    Organisation school;
    school.id = Id<Organisation>(4);
    school.legalName = QStringLiteral("Kuldīgas sākumskola");
    Organisation nameless;
    nameless.id = Id<Organisation>(9);
    result.organisations =
        List<Organisation>({Shared<Organisation>(school), Shared<Organisation>(nameless)});
    Objective objective;
    objective.id = Id<Objective>(2);
    objective.title = QStringLiteral("Outdoor lessons");
    result.objectives = List<Objective>({Shared<Objective>(objective)});
    ParticipantGroup group;
    group.id = Id<ParticipantGroup>(5);
    group.name = QStringLiteral("Teachers of science");
    result.participantGroups = List<ParticipantGroup>({Shared<ParticipantGroup>(group)});
    Activity untitled;
    untitled.id = Id<Activity>(11);
    untitled.type = QStringLiteral("SCH-JOB");
    Activity titled;
    titled.id = Id<Activity>(3);
    titled.title = QStringLiteral("Job shadowing in Kuopio");
    Flow there = flow();
    Flow back = flow();
    back.id = Id<Flow>(8);
    back.origin.place = QStringLiteral("Kuldīga");
    back.destination.place = QStringLiteral("Kuopio");
    titled.flows = List<Flow>({Shared<Flow>(there), Shared<Flow>(back)});
    result.activities = List<Activity>({Shared<Activity>(untitled), Shared<Activity>(titled)});
    ExpectedOutcome outcome;
    outcome.id = Id<ExpectedOutcome>(1);
    outcome.item = QStringLiteral("L03");
    ExpectedOutcomes outcomes;
    outcomes.learners = List<ExpectedOutcome>({Shared<ExpectedOutcome>(outcome)});
    result.expectedOutcomes = outcomes;
    return result;
}

} // namespace itinera::sample
