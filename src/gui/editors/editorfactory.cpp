#include "gui/editors/choiceeditor.h"
#include "gui/editors/lineeditor.h"
#include "gui/editors/texteditor.h"

#include "session/session.h"

namespace itinera {
namespace {

constexpr int kNarrativeLines = 10;
constexpr int kShortTextLines = 4;

ChoiceEditor::Holds holding(const FieldDef& field, const FieldPath& path)
{
    if (refersToItems(field.kind))
        return ChoiceEditor::Holds::Item;
    // Answers to questions that are asked once are kept as lists of codes.
    const bool isList = path.segments().value(0) == QLatin1String("choices");
    return isList ? ChoiceEditor::Holds::CodeList : ChoiceEditor::Holds::Code;
}

FieldEditor* makeYesNo(QWidget* parent)
{
    return new ChoiceEditor(
        [] {
            return std::vector<Option>{{QStringLiteral("yes"), FieldEditor::tr("Yes")},
                                       {QStringLiteral("no"), FieldEditor::tr("No")}};
        },
        ChoiceEditor::Holds::YesNo, parent);
}

} // namespace

FieldEditor* makeEditor(const FieldDef& field, const FieldPath& path, const Session& session,
                        QWidget* parent)
{
    const OfferOptions offer = [&field, path, &session] {
        return optionsFor(field, path, session);
    };
    switch (field.kind) {
    case FieldKind::Line:
        return new LineEditor(plainFormat(), false, parent);
    case FieldKind::Number:
        return new LineEditor(numberFormat(), false, parent);
    case FieldKind::Money:
        return new LineEditor(moneyFormat(), false, parent);
    case FieldKind::Kilometres:
        return new LineEditor(kilometresFormat(), false, parent);
    case FieldKind::Date:
        return new LineEditor(dateFormat(), true, parent);
    case FieldKind::Text:
        return new TextEditor(field.limit ? kNarrativeLines : kShortTextLines, parent);
    case FieldKind::Tick:
    case FieldKind::Flag:
        return new TickEditor(field.label.in(session.language()), parent);
    case FieldKind::YesNo:
        return makeYesNo(parent);
    case FieldKind::Choices:
    case FieldKind::Countries:
    case FieldKind::Organisations:
    case FieldKind::Objectives:
    case FieldKind::Activities:
        return new ChoicesEditor(offer, refersToItems(field.kind), parent);
    case FieldKind::Choice:
    case FieldKind::Country:
    case FieldKind::Language:
    case FieldKind::Agency:
    case FieldKind::ActivityType:
    case FieldKind::Organisation:
    case FieldKind::Activity:
    case FieldKind::Group:
    case FieldKind::Partnership:
    case FieldKind::OutcomeItem:
        return new ChoiceEditor(offer, holding(field, path), parent);
    }
    return nullptr;
}

} // namespace itinera
