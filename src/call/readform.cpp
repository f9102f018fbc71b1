#include "call/parts.h"

namespace itinera {
namespace {

constexpr std::pair<const char*, FieldKind> kFieldKinds[] = {
    {"line", FieldKind::Line},
    {"text", FieldKind::Text},
    {"number", FieldKind::Number},
    {"date", FieldKind::Date},
    {"money", FieldKind::Money},
    {"km", FieldKind::Kilometres},
    {"choice", FieldKind::Choice},
    {"choices", FieldKind::Choices},
    {"tick", FieldKind::Tick},
    {"yesno", FieldKind::YesNo},
    {"flag", FieldKind::Flag},
    {"country", FieldKind::Country},
    {"countries", FieldKind::Countries},
    {"language", FieldKind::Language},
    {"agency", FieldKind::Agency},
    {"activityType", FieldKind::ActivityType},
    {"organisation", FieldKind::Organisation},
    {"organisations", FieldKind::Organisations},
    {"objectives", FieldKind::Objectives},
    {"activity", FieldKind::Activity},
    {"activities", FieldKind::Activities},
    {"group", FieldKind::Group},
    {"partnership", FieldKind::Partnership},
    {"outcomeItem", FieldKind::OutcomeItem},
};

constexpr std::pair<const char*, Required> kRequired[] = {{"yes", Required::Yes},
                                                          {"no", Required::No}};

FieldDef readField(Node& node)
{
    FieldDef field;
    field.id = node.text("id");
    field.path = node.text("path");
    field.kind = readNamed(node, "kind", kFieldKinds);
    field.list = node.textOr("list");
    field.label = node.local("label");
    field.help = node.maybeLocal("help");
    field.required = readNamed(node, "required", kRequired);
    if (node.has("limit")) {
        Node limit = node.child("limit");
        field.limit = Fact<int>{limit.number("value"), limit.provenance()};
        limit.finish();
    }
    field.requiredWhen = readConditions(node, "requiredWhen");
    field.visibleWhen = readConditions(node, "visibleWhen");
    field.serves = node.texts("serves");
    field.from = node.provenance();
    node.finish();
    return field;
}

template <class Owner>
void readFieldsAndLists(Node& node, Owner& owner);

ListDef readList(Node& node)
{
    ListDef list;
    list.path = node.text("path");
    list.title = node.local("title");
    list.item = node.local("item");
    list.add = node.local("add");
    list.most = node.maybeNumber("most");
    readFieldsAndLists(node, list);
    node.finish();
    return list;
}

template <class Owner>
void readFieldsAndLists(Node& node, Owner& owner)
{
    for (Node& each : node.maybeItems("fields"))
        owner.fields.push_back(readField(each));
    for (Node& each : node.maybeItems("lists"))
        owner.lists.push_back(readList(each));
}

} // namespace

std::optional<FieldValue> readPlainValue(Node& node, const char* name)
{
    const Json* raw = node.raw(name);
    if (!raw)
        return std::nullopt;
    if (raw->is_boolean())
        return FieldValue(raw->get<bool>());
    if (raw->is_number_integer())
        return FieldValue(node.number(name));
    if (raw->is_string())
        return FieldValue(QString::fromStdString(raw->get_ref<const std::string&>()));
    node.fail(QStringLiteral("a text, a whole number, true or false is expected"), name);
    return std::nullopt;
}

Conditions readConditions(Node& owner, const char* name)
{
    Conditions conditions;
    for (Node& node : owner.maybeItems(name)) {
        Condition condition;
        condition.figure = node.text("figure");
        condition.in = node.texts("in");
        condition.notIn = node.texts("notIn");
        condition.is = readPlainValue(node, "is");
        condition.isNot = readPlainValue(node, "isNot");
        condition.atLeast = node.maybeNumber("atLeast");
        const int demands = static_cast<int>(!condition.in.empty())
                            + static_cast<int>(!condition.notIn.empty())
                            + static_cast<int>(condition.is.has_value())
                            + static_cast<int>(condition.isNot.has_value())
                            + static_cast<int>(condition.atLeast.has_value());
        if (demands != 1)
            node.fail(
                QStringLiteral("a condition has exactly one of in, notIn, is, isNot, atLeast"));
        node.finish();
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

void readForm(Node& file, CallSet& set)
{
    set.form.id = file.text("id");
    for (Node& node : file.items("sections")) {
        SectionDef section;
        section.id = node.text("id");
        section.page = node.text("page");
        section.title = node.local("title");
        section.intro = node.maybeLocal("intro");
        readFieldsAndLists(node, section);
        node.finish();
        set.form.sections.push_back(std::move(section));
    }
}

} // namespace itinera
