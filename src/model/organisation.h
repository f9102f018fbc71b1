#pragma once

#include "base/shared.h"
#include "base/strongid.h"
#include "model/fields.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace itinera {

struct Person {
    QString name;
    QString position;
    QString email;
    QString phone;
    bool operator==(const Person&) const = default;
};

template <>
struct FieldsOf<Person> {
    static constexpr auto list =
        std::make_tuple(field("name", &Person::name, "first and last name"),
                        field("position", &Person::position, "position in the organisation"),
                        field("email", &Person::email, "e-mail address"),
                        field("phone", &Person::phone, "telephone number"));
};

/// The applicant or another organisation of the project. The applicant is the one with that role.
struct Organisation {
    Id<Organisation> id;
    std::vector<QString> roles;
    QString oid;
    QString legalName;
    QString country;
    QString city;
    QString type;
    QString eligibility;
    std::optional<bool> publicBody;
    std::optional<bool> nonProfit;
    std::optional<bool> newcomer;
    std::optional<bool> accredited;
    QString accreditation;
    Person legalRepresentative;
    Person contactPerson;
    std::vector<QString> tasks;
    Shared<std::map<QString, QString>> answers;
    bool operator==(const Organisation&) const = default;

    [[nodiscard]] bool hasRole(const char* role) const
    {
        for (const QString& each : roles)
            if (each == QLatin1String(role))
                return true;
        return false;
    }
};

template <>
struct FieldsOf<Organisation> {
    static constexpr auto list = std::make_tuple(
        field("id", &Organisation::id, "number of the organisation inside the application"),
        field("roles", &Organisation::roles,
              "codes of the list organisationRoles: applicant, host, supporting, member"),
        field("oid", &Organisation::oid, "Organisation ID, E and eight digits"),
        field("legalName", &Organisation::legalName, "legal name"),
        field("country", &Organisation::country, "EU country code"),
        field("city", &Organisation::city, "town"),
        field("type", &Organisation::type, "code of the list organisationTypes"),
        field("eligibility", &Organisation::eligibility,
              "code of the list eligibleTypes: the role that makes the applicant eligible in the "
              "field"),
        field("publicBody", &Organisation::publicBody, "public body or not; absent while unknown"),
        field("nonProfit", &Organisation::nonProfit, "non-profit or not; absent while unknown"),
        field("newcomer", &Organisation::newcomer,
              "never received support in this action type; absent while unknown"),
        field("accredited", &Organisation::accredited,
              "holds an Erasmus accreditation in the field; absent while unknown"),
        field("accreditation", &Organisation::accreditation, "code of an accreditation held"),
        field("legalRepresentative", &Organisation::legalRepresentative,
              "who may sign for the organisation"),
        field("contactPerson", &Organisation::contactPerson, "who answers questions"),
        field("tasks", &Organisation::tasks,
              "supporting organisations: codes of the list supportTasks"),
        field("answers", &Organisation::answers,
              "answers that only some forms ask for, by question id"));
};

/// A grant the applicant received before.
struct PastGrant {
    Id<PastGrant> id;
    std::optional<int> callYear;
    QString action;
    std::optional<int> round;
    QString number;
    bool operator==(const PastGrant&) const = default;
};

template <>
struct FieldsOf<PastGrant> {
    static constexpr auto list = std::make_tuple(
        field("id", &PastGrant::id, "number of the entry"),
        field("callYear", &PastGrant::callYear, "call year of the grant"),
        field("action", &PastGrant::action, "code of the action, such as KA122-SCH"),
        field("round", &PastGrant::round, "selection round"),
        field("number", &PastGrant::number, "project number"));
};

} // namespace itinera
