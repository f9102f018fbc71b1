#pragma once

#include "bundle/document.h"
#include "bundle/part.h"

namespace itinera {

/// The whole application for people, with budget, findings and accepted warnings.
[[nodiscard]] Document applicationDocument(const PartContent& content);

/// What the rules say about it, all of them.
[[nodiscard]] Document findingsDocument(const PartContent& content);

// Pieces of both, one per file.

/// A section of the form as the form describes it: questions with answers, lists with items.
[[nodiscard]] Blocks formBlocks(const PartContent& content, const SectionDef& section);
/// The checklists of expected outcomes, and which activity contributes to what.
[[nodiscard]] Blocks outcomeBlocks(const PartContent& content, const SectionDef& section);
/// Every amount of the grant, and how it comes about.
[[nodiscard]] Blocks budgetBlocks(const PartContent& content);
/// Verdict, findings and accepted warnings.
[[nodiscard]] Blocks findingBlocks(const PartContent& content);
/// What a person has to confirm, and whether somebody has.
[[nodiscard]] Blocks checklistBlocks(const PartContent& content);
/// Every rule of the call with its state.
[[nodiscard]] Blocks ruleBlocks(const PartContent& content);

/// The value of a field as text; empty if nothing is filled in.
[[nodiscard]] QString shownValue(const PartContent& content, const FieldDef& field,
                                 const FieldPath& path);

/// The document in the shape that Qt draws and that archives ask for (PDF/A-1b).
[[nodiscard]] QByteArray documentPdf(const Document& document,
                                     const std::optional<QDateTime>& made);

/// The moment of the last save; nothing if the file was never saved.
[[nodiscard]] std::optional<QDateTime> lastSave(const Application& application);

} // namespace itinera
