#include "calc/budget.h"
#include "calc/figures.h"
#include "cli/commands/commands.h"
#include "cli/loaded.h"
#include "cli/output.h"
#include "cli/rulesettext.h"
#include "model/fieldaccess.h"
#include "rules/formwalk.h"
#include "text/fieldlabel.h"
#include "text/numberformat.h"
#include "text/valuetext.h"

namespace itinera {
namespace {

constexpr int kItemIndent = 2;
constexpr int kAnswerIndent = 4;

/// One question that is answered.
struct Answered {
    FieldPath path;
    FieldPath item; ///< empty if it belongs to no item
    QString label;
    QString value;
};

std::vector<Answered> answersIn(const SectionDef& section, const Loaded& loaded, const Words& words)
{
    std::vector<Answered> answers;
    const Application& application = loaded.application();
    forEachField(application, section, [&](const FormPlace& place) {
        if (!isFilled(place, application))
            return;
        // A statement is ticked or not; its path names none of the values of the file.
        const FieldValue value = place.field->kind == FieldKind::Tick
                                     ? FieldValue(application.declarations)
                                     : valueAt(application, place.path()).value_or(FieldValue());
        answers.push_back({place.path(), place.item, place.field->label.in(words.language()),
                           valueText(value, *place.field, application, *loaded.call, words)});
    });
    return answers;
}

QString grantText(const BudgetResult& budget, const Words& words)
{
    return moneyText(budget.total, budget.open ? UpperEnd::Open : UpperEnd::Known, words);
}

// text

QStringList headLines(const Loaded& loaded, const Words& words)
{
    const Application& application = loaded.application();
    const QString title = application.context->title;
    QStringList lines{
        title.isEmpty() ? words("cli", QT_TRANSLATE_NOOP("cli", "Project without a title")) : title,
        words("cli", QT_TRANSLATE_NOOP("cli", "File: %1")).arg(loaded.path),
        words("cli", QT_TRANSLATE_NOOP("cli", "%1, call %2, round %3"))
            .arg(application.call.action, QString::number(application.call.year),
                 QString::number(application.call.round))};
    lines += ruleSetLines(loaded, words);
    if (const Organisation* applicant = applicantOf(application))
        lines << words("cli", QT_TRANSLATE_NOOP("cli", "Applicant: %1 (%2)"))
                     .arg(applicant->legalName.isEmpty() ? notEnteredText(words)
                                                         : applicant->legalName,
                          applicant->oid.isEmpty() ? notEnteredText(words) : applicant->oid);
    if (const auto end = application.context->end())
        lines << words("cli", QT_TRANSLATE_NOOP("cli", "Project: %1 – %2"))
                     .arg(dateText(*application.context->start, words), dateText(*end, words));
    const ProjectFigures figures = projectFigures(application, *loaded.call);
    lines << words("cli", QT_TRANSLATE_NOOP("cli", "Activities: %1; participants: %2"))
                 .arg(QString::number(application.activities.size()),
                      QString::number(figures.participants))
          << words("cli", QT_TRANSLATE_NOOP("cli", "Grant in all: %1"))
                 .arg(grantText(computeBudget(application, *loaded.call), words));
    if (figures.lastSave)
        lines << words("cli", QT_TRANSLATE_NOOP("cli", "Last saved: %1"))
                     .arg(momentText(*figures.lastSave, words));
    return lines;
}

QStringList sectionLines(const SectionDef& section, const Loaded& loaded, const Words& words)
{
    const auto answers = answersIn(section, loaded, words);
    if (answers.empty())
        return {};
    QStringList lines{QString(), section.title.in(words.language())};
    FieldPath item;
    for (const Answered& answer : answers) {
        if (!answer.item.isEmpty() && answer.item != item)
            lines << indented(itemLabel(answer.item, loaded.application(), *loaded.call, words),
                              kItemIndent);
        item = answer.item;
        const int indent = item.isEmpty() ? kItemIndent : kAnswerIndent;
        const bool isLong = answer.value.contains(QLatin1Char('\n'));
        const QString text = isLong ? QLatin1Char('\n') + indented(answer.value, kItemIndent)
                                    : QLatin1Char(' ') + answer.value;
        lines << indented(answer.label + QLatin1Char(':') + text, indent);
    }
    return lines;
}

QByteArray asText(const Loaded& loaded, const Words& words)
{
    QStringList lines = headLines(loaded, words);
    for (const SectionDef& section : loaded.call->form.sections)
        lines += sectionLines(section, loaded, words);
    return textOutput(lines);
}

// for programs

Data dateData(const std::optional<QDate>& date)
{
    return date ? Data(date->toString(Qt::ISODate)) : Data();
}

Data summaryData(const Loaded& loaded)
{
    const Application& application = loaded.application();
    const BudgetResult budget = computeBudget(application, *loaded.call);
    const ProjectFigures figures = projectFigures(application, *loaded.call);
    const Organisation* applicant = applicantOf(application);
    return Data::object(
        {{"id", application.id},
         {"year", application.call.year},
         {"action", application.call.action},
         {"round", application.call.round},
         {"title", application.context->title},
         {"acronym", application.context->acronym},
         {"agency", application.context->agency},
         {"language", application.context->language},
         {"start", dateData(application.context->start)},
         {"end", dateData(application.context->end())},
         {"applicant",
          applicant ? Data::object({{"legalName", applicant->legalName}, {"oid", applicant->oid}})
                    : Data()},
         {"activities", static_cast<int>(application.activities.size())},
         {"participants", figures.participants},
         {"grant", Data::object({{"min", budget.total.least},
                                 {"max", budget.open ? Data() : Data(budget.total.most)},
                                 {"open", budget.open}})},
         {"lastSave", figures.lastSave ? Data(figures.lastSave->toString(Qt::ISODate)) : Data()}});
}

Data sectionData(const SectionDef& section, const Loaded& loaded, const Words& words)
{
    Data::Items answers;
    for (const Answered& answer : answersIn(section, loaded, words))
        answers.push_back(Data::object(
            {{"path", answer.path.toString()}, {"label", answer.label}, {"value", answer.value}}));
    return Data::object({{"id", section.id},
                         {"title", section.title.in(words.language())},
                         {"answers", std::move(answers)}});
}

QByteArray asJson(const Loaded& loaded, const Words& words)
{
    Data::Items sections;
    for (const SectionDef& section : loaded.call->form.sections)
        sections.push_back(sectionData(section, loaded, words));
    return jsonOutput(Data::object(
        {{"format", 1},
         {"file", loaded.path},
         {"kind", isBundle(loaded.path) ? QStringLiteral("bundle") : QStringLiteral("document")},
         {"ruleSet", ruleSetData(loaded)},
         {"application", summaryData(loaded)},
         {"sections", std::move(sections)}}));
}

CommandResult run(const Invocation& invocation)
{
    const Words& words = invocation.words;
    const QString path = invocation.options.text("file");
    const auto loaded = loadDocumentOrBundle(path, invocation.catalog);
    if (!loaded)
        return failure(loaded.errors(), words);
    CommandResult result;
    result.output = invocation.wantsFormat("json") ? asJson(loaded.value(), words)
                                                   : asText(loaded.value(), words);
    if (isBundle(path))
        result.messages = message(
            words("cli", QT_TRANSLATE_NOOP("cli", "This is the content of a bundle. Whether it can "
                                                  "be trusted, the command verify tells.")));
    return result;
}

} // namespace

CommandDef showCommand()
{
    return {.name = "show",
            .about = "Show what a document or a bundle contains",
            .options = {{.name = "file",
                         .placeholder = "FILE",
                         .about = "A document, .ka1 or .ka1.json, or a bundle, .asice",
                         .required = true},
                        formatOption("text json"),
                        languageOption()},
            .run = run};
}

} // namespace itinera
