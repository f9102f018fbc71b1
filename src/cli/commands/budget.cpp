#include "calc/budget.h"
#include "cli/commands/commands.h"
#include "cli/loaded.h"
#include "cli/output.h"
#include "cli/rulesettext.h"
#include "text/budgettext.h"
#include "text/fieldlabel.h"
#include "text/numberformat.h"
#include "text/statetext.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr int kLineIndent = 2;
constexpr int kDetailIndent = 4;

/// What everything below is made of.
struct Computed {
    const Loaded& loaded;
    const BudgetResult& budget;
    const Words& words;
};

QString amountText(const MoneyRange& amount, bool open, const Words& words)
{
    return moneyText(amount, open ? UpperEnd::Open : UpperEnd::Known, words);
}

QString sourceOf(const BudgetLine& line)
{
    QStringList sources;
    for (const Provenance& from : line.sources)
        if (!from.source.isEmpty() && !sources.contains(from.source))
            sources << from.source;
    return sources.join(QStringLiteral("; "));
}

// An amount is as sure as the least sure figure in it.
QString gradeOf(const BudgetLine& line)
{
    QString grade;
    for (const Provenance& from : line.sources)
        grade = std::max(grade, gradeName(from.grade));
    return grade;
}

bool isOpen(const BudgetResult& budget, CostCategory category)
{
    return std::any_of(budget.lines.begin(), budget.lines.end(), [&](const BudgetLine& line) {
        return line.category == category && line.open;
    });
}

bool hasLines(const BudgetResult& budget, CostCategory category)
{
    return std::any_of(budget.lines.begin(), budget.lines.end(),
                       [&](const BudgetLine& line) { return line.category == category; });
}

// text

QStringList linesOf(const BudgetLine& line, const Computed& computed)
{
    const auto& [loaded, budget, words] = computed;
    QStringList lines{
        indented(budgetLineTitle(line, loaded.application(), *loaded.call, words), kLineIndent),
        indented(derivationText(line, *loaded.call, words), kDetailIndent)};
    const QString missing = missingText(line, loaded.application(), *loaded.call, words);
    if (!missing.isEmpty())
        lines << indented(missing, kDetailIndent);
    if (const QString source = sourceOf(line); !source.isEmpty())
        lines << indented(words("cli", QT_TRANSLATE_NOOP("cli", "Source: %1 (grade %2)"))
                              .arg(source, gradeOf(line)),
                          kDetailIndent);
    return lines;
}

QByteArray asText(const Computed& computed)
{
    const auto& [loaded, budget, words] = computed;
    QStringList lines{loaded.path};
    lines += ruleSetLines(loaded, words);
    for (const CostCategory category : costCategories()) {
        if (!hasLines(budget, category))
            continue;
        lines << QString()
              << words("cli", QT_TRANSLATE_NOOP("cli", "%1: %2"))
                     .arg(costCategoryText(category, words),
                          amountText(budget.totalOf(category), isOpen(budget, category), words));
        for (const BudgetLine& line : budget.lines)
            if (line.category == category)
                lines += linesOf(line, computed);
    }
    lines << QString()
          << words("cli", QT_TRANSLATE_NOOP("cli", "Grant in all: %1"))
                 .arg(amountText(budget.total, budget.open, words));
    if (const QString missing = missingText(budget, loaded.application(), *loaded.call, words);
        !missing.isEmpty())
        lines << missing;
    return textOutput(lines);
}

// for programs

// An open amount has no upper end.
Data mostOf(const MoneyRange& amount, bool open)
{
    return open ? Data() : Data(amount.most);
}

Data lineData(const BudgetLine& line, const Computed& computed)
{
    const auto& [loaded, budget, words] = computed;
    Data::Items missing;
    for (const FieldPath& path : line.missing)
        missing.push_back(
            Data::object({{"path", path.toString()},
                          {"label", fieldLabel(path, loaded.application(), *loaded.call, words)}}));
    return Data::object(
        {{"category", costCategoryName(line.category)},
         {"path", line.where.toString()},
         {"label", budgetLineTitle(line, loaded.application(), *loaded.call, words)},
         {"min", line.amount.least},
         {"max", mostOf(line.amount, line.open)},
         {"open", line.open},
         {"derivation", derivationText(line, *loaded.call, words)},
         {"missing", std::move(missing)},
         {"source", sourceOf(line)},
         {"grade", gradeOf(line)}});
}

QByteArray asJson(const Computed& computed)
{
    const auto& [loaded, budget, words] = computed;
    Data::Items lines;
    for (const BudgetLine& line : budget.lines)
        lines.push_back(lineData(line, computed));
    Data::Items categories;
    for (const CostCategory category : costCategories()) {
        const MoneyRange amount = budget.totalOf(category);
        const bool open = isOpen(budget, category);
        categories.push_back(Data::object({{"category", costCategoryName(category)},
                                           {"label", costCategoryText(category, words)},
                                           {"min", amount.least},
                                           {"max", mostOf(amount, open)},
                                           {"open", open}}));
    }
    const bool exact = budget.total.isExact() && !budget.open;
    return jsonOutput(
        Data::object({{"format", 1},
                      {"file", loaded.path},
                      {"currency", QStringLiteral("EUR")},
                      {"ruleSet", ruleSetData(loaded)},
                      {"total", Data::object({{"min", budget.total.least},
                                              {"max", mostOf(budget.total, budget.open)},
                                              {"exact", exact},
                                              {"open", budget.open}})},
                      {"categories", std::move(categories)},
                      {"lines", std::move(lines)}}));
}

std::vector<CsvCell> csvRow(const BudgetLine& line, const Computed& computed)
{
    using enum CsvCell::Kind;
    const auto& [loaded, budget, words] = computed;
    QStringList missing;
    for (const FieldPath& path : line.missing)
        missing << fieldLabel(path, loaded.application(), *loaded.call, words);
    return {{costCategoryName(line.category)},
            {line.where.toString()},
            {budgetLineTitle(line, loaded.application(), *loaded.call, words)},
            {plainAmount(line.amount.least), Number},
            {line.open ? QString() : plainAmount(line.amount.most), Number},
            {line.open ? QStringLiteral("true") : QStringLiteral("false")},
            {derivationText(line, *loaded.call, words)},
            {missing.join(QStringLiteral("; "))},
            {sourceOf(line)},
            {gradeOf(line)}};
}

QByteArray asCsv(const Computed& computed)
{
    std::vector<std::vector<CsvCell>> rows{{}};
    for (const char* title : {"category", "path", "label", "min", "max", "open", "derivation",
                              "missing", "source", "grade"})
        rows.front().push_back({QString::fromLatin1(title)});
    for (const BudgetLine& line : computed.budget.lines)
        rows.push_back(csvRow(line, computed));
    return csvOutput(rows);
}

CommandResult run(const Invocation& invocation)
{
    const auto loaded = loadDocument(invocation.options.text("file"), invocation.catalog);
    if (!loaded)
        return failure(loaded.errors(), invocation.words);
    const BudgetResult budget = computeBudget(loaded.value().application(), *loaded.value().call);
    const Computed computed{loaded.value(), budget, invocation.words};
    if (invocation.wantsFormat("json"))
        return {ExitCode::Fine, asJson(computed), {}};
    return {ExitCode::Fine, invocation.wantsFormat("csv") ? asCsv(computed) : asText(computed), {}};
}

} // namespace

CommandDef budgetCommand()
{
    return {.name = "budget",
            .about = "Work out the grant, with the derivation of each amount",
            .options = {{.name = "file",
                         .placeholder = "FILE",
                         .about = "A document, .ka1 or .ka1.json",
                         .required = true},
                        formatOption("text json csv"),
                        languageOption()},
            .run = run};
}

} // namespace itinera
