#include "text/itemname.h"

#include "model/fieldaccess.h"
#include "text/codetext.h"
#include "text/joined.h"
#include "text/words.h"

namespace itinera {
namespace {

struct Item {
    const FieldPath& path;
    const Application& application;
    const CallSet& call;
    const Words& words;

    [[nodiscard]] FieldValue value(const char* member) const
    {
        return valueAt(application, path / QLatin1String(member)).value_or(FieldValue());
    }
    [[nodiscard]] QString text(const char* member) const
    {
        const FieldValue found = value(member);
        const auto* text = std::get_if<QString>(&found);
        return text ? text->trimmed() : QString();
    }
    /// A text of the item of another list that a member refers to.
    [[nodiscard]] QString textOfOther(const char* member, const char* list, const char* name) const
    {
        const FieldValue found = value(member);
        const auto* id = std::get_if<int>(&found);
        if (!id)
            return {};
        const FieldPath other = FieldPath::parse(QLatin1String(list)) / *id;
        return Item{other, application, call, words}.text(name);
    }
};

QString nameOfActivity(const Item& item)
{
    const QString title = item.text("title");
    const QString type = item.text("type");
    return title.isEmpty() && !type.isEmpty()
               ? codeText(QStringLiteral("activityTypes"), type, item.call, item.words)
               : title;
}

QString nameOfOutcome(const Item& item)
{
    const QString code = item.text("item");
    return code.isEmpty() ? code
                          : codeText(QStringLiteral("outcomes"), code, item.call, item.words);
}

QString nameOfFlow(const Item& item)
{
    QStringList towns{item.text("origin/place"), item.text("destination/place")};
    towns.removeAll(QString());
    return towns.join(QChar(0x2013));
}

QString nameOfCost(const Item& item)
{
    const QString type = item.text("type");
    return type.isEmpty()
               ? type
               : codeText(QStringLiteral("exceptionalCosts"), type, item.call, item.words);
}

QString nameOfPartnership(const Item& item)
{
    const QString region = item.text("region");
    return region.isEmpty() ? region
                            : codeText(QStringLiteral("regions"), region, item.call, item.words);
}

QString nameOfRow(const Item& item)
{
    const QString type = item.text("type");
    return type.isEmpty() ? type
                          : codeText(QStringLiteral("activityTypes"), type, item.call, item.words);
}

struct Naming {
    const char* list; ///< path pattern
    QString (*name)(const Item&);
};

constexpr Naming kNamings[] = {
    {"organisations", [](const Item& item) { return item.text("legalName"); }},
    {"pastGrants", [](const Item& item) { return item.text("number"); }},
    {"objectives", [](const Item& item) { return item.text("title"); }},
    {"participantGroups", [](const Item& item) { return item.text("name"); }},
    {"activities", nameOfActivity},
    {"activities/*/flows", nameOfFlow},
    {"activities/*/flows/*/participants",
     [](const Item& item) { return item.textOfOther("group", "participantGroups", "name"); }},
    {"preparatoryVisits",
     [](const Item& item) { return item.textOfOther("host", "organisations", "legalName"); }},
    {"expectedOutcomes/learners", nameOfOutcome},
    {"expectedOutcomes/staff", nameOfOutcome},
    {"expectedOutcomes/organisations", nameOfOutcome},
    {"budget/exceptional", nameOfCost},
    {"partnerships", nameOfPartnership},
    {"plan", nameOfRow},
    {"annexes", [](const Item& item) { return item.text("name"); }},
    {"waivers", [](const Item& item) { return item.text("rule"); }},
};

} // namespace

QString itemName(const FieldPath& item, const Application& application, const CallSet& call,
                 const Words& words)
{
    const QString list = item.parent().pattern();
    for (const Naming& naming : kNamings)
        if (list == QLatin1String(naming.list))
            return shortened(naming.name({item, application, call, words}));
    return {};
}

} // namespace itinera
