#pragma once

#include "model/annex.h"
#include "model/budget.h"
#include "model/context.h"
#include "model/expectedoutcomes.h"

#include <map>

namespace itinera {

/// Version of the file format that this program writes.
inline constexpr int kCurrentFormat = 1;

/// A whole application, as an immutable value that is cheap to copy.
struct Application {
    int format = kCurrentFormat;
    QString id;
    CallReference call;
    Shared<Context> context;
    List<Organisation> organisations;
    List<PastGrant> pastGrants;
    Shared<std::map<QString, QString>> answers;
    Shared<std::map<QString, std::vector<QString>>> choices;
    Shared<std::map<QString, std::optional<int>>> numbers;
    List<Objective> objectives;
    std::vector<QString> topics;
    List<ParticipantGroup> participantGroups;
    List<Activity> activities;
    List<PreparatoryVisit> preparatoryVisits;
    List<PlanRow> plan;
    List<Partnership> partnerships;
    Shared<ExpectedOutcomes> expectedOutcomes;
    Shared<Budget> budget;
    List<Annex> annexes;
    std::vector<QString> declarations;
    std::vector<QString> confirmations;
    List<Waiver> waivers;
    List<Save> history;
    bool operator==(const Application&) const = default;
};

template <>
struct FieldsOf<Application> {
    static constexpr auto list = std::make_tuple(
        field("format", &Application::format, "version of the file format"),
        field("id", &Application::id, "UUID of the application, given when it is created"),
        field("call", &Application::call, "call, action and rule set"),
        field("context", &Application::context, "context"),
        field("organisations", &Application::organisations,
              "applicant, hosts and supporting organisations"),
        field("pastGrants", &Application::pastGrants, "earlier grants of the applicant"),
        field("answers", &Application::answers,
              "answers to narrative questions that are asked once, by question id"),
        field("choices", &Application::choices,
              "chosen codes of questions that are asked once, by question id"),
        field("numbers", &Application::numbers, "numbers asked for once, by question id"),
        field("objectives", &Application::objectives, "objectives of the project"),
        field("topics", &Application::topics, "codes of the list topics"),
        field("participantGroups", &Application::participantGroups, "who takes part"),
        field("activities", &Application::activities, "activities with their mobility flows"),
        field("preparatoryVisits", &Application::preparatoryVisits, "preparatory visits"),
        field("plan", &Application::plan,
              "numbers that are planned or asked for, by year or by type of activity"),
        field("partnerships", &Application::partnerships, "regional partnerships"),
        field("expectedOutcomes", &Application::expectedOutcomes,
              "the three checklists of expected outcomes"),
        field("budget", &Application::budget, "rates and real costs"),
        field("annexes", &Application::annexes, "files that go with the application"),
        field("declarations", &Application::declarations,
              "question ids of the statements that are ticked"),
        field("confirmations", &Application::confirmations,
              "rule ids that a person has confirmed on the closing checklist"),
        field("waivers", &Application::waivers, "accepted warnings"),
        field("history", &Application::history, "saves of the file, oldest first"));
};

/// The organisation that applies; null if none has that role.
[[nodiscard]] const Organisation* applicantOf(const Application& application);

} // namespace itinera
