#pragma once

#include "call/callset.h"
#include "call/node.h"

namespace itinera {

// Readers of the files of a call, one per file. Each adds to the set and reports into its node.
void readCountries(Node& file, CallSet& set);
void readAgencies(Node& file, CallSet& set);
void readCodes(Node& file, CallSet& set);
void readRates(Node& file, CallSet& set);
void readOutcomes(Node& file, CallSet& set);
void readForm(Node& file, CallSet& set);
void readChecks(Node& file, CallSet& set);

/// Reads everything of an action but its form, code lists and checks; returns the names of those
/// files.
struct ActionFiles {
    QString form;
    std::vector<QString> codes;
    std::vector<QString> checks;
};
[[nodiscard]] ActionFiles readAction(Node& file, CallSet& set);

[[nodiscard]] Conditions readConditions(Node& owner, const char* name);
/// A text, a whole number, true or false; nothing if absent.
[[nodiscard]] std::optional<FieldValue> readPlainValue(Node& node, const char* name);

/// References between the files: figures and fields, questions, code lists, limits of checks.
/// The names of the files of action and form stand in the places of errors.
void verifyReferences(const CallSet& set, const QString& actionFile, const QString& formFile,
                      Errors& errors);

/// The value with this printed name in a table of names; reports an unknown one.
template <class Enum, std::size_t N>
Enum readNamed(Node& node, const char* member, const std::pair<const char*, Enum> (&names)[N])
{
    const QString printed = node.text(member);
    for (const auto& [name, value] : names)
        if (printed == QLatin1String(name))
            return value;
    if (!printed.isEmpty())
        node.fail(QStringLiteral("\"%1\" is not known here").arg(printed), member);
    return names[0].second;
}

} // namespace itinera
