#include "call/node.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr std::int64_t kNumberMost = 1000000000;
constexpr std::int64_t kNumberLeast = -kNumberMost;

// The languages of the program stand at thousands of texts, so their names are shared.
QString languageNamed(const std::string& name)
{
    for (const QString& language : textLanguages())
        if (language == QLatin1String(name.data(), static_cast<int>(name.size())))
            return language;
    return QString::fromStdString(name);
}

const Json& emptyObject()
{
    static const Json empty = Json::object();
    return empty;
}

} // namespace

const std::vector<QString>& textLanguages()
{
    static const std::vector<QString> languages{QStringLiteral("en"), QStringLiteral("lv")};
    return languages;
}

Node::Node(const Json& json, QString place, Errors& errors)
    : m_json(&json)
    , m_place(std::move(place))
    , m_errors(&errors)
{
    if (json.is_object())
        return;
    fail(QStringLiteral("an object is expected"));
    m_json = &emptyObject();
}

void Node::fail(const QString& detail, const char* name)
{
    const QString where = name ? m_place + QLatin1Char('/') + QLatin1String(name) : m_place;
    m_errors->push_back({ErrorCode::BadCallData, detail, where, nullptr});
}

bool Node::has(const char* name) const
{
    return m_json->contains(name);
}

const Json* Node::take(const char* name, bool required)
{
    if (const auto it = m_json->find(name); it != m_json->end()) {
        m_used.push_back(&*it);
        return &*it;
    }
    if (required)
        fail(QStringLiteral("the member is missing"), name);
    return nullptr;
}

const Json* Node::raw(const char* name)
{
    return take(name, false);
}

QString Node::text(const char* name)
{
    const Json* value = take(name, true);
    if (value && value->is_string() && !value->get_ref<const std::string&>().empty())
        return QString::fromStdString(value->get_ref<const std::string&>());
    if (value)
        fail(QStringLiteral("a text is expected"), name);
    return {};
}

QString Node::textOr(const char* name, const QString& fallback)
{
    return has(name) ? text(name) : fallback;
}

QString Node::maybeEmptyText(const char* name)
{
    const Json* value = take(name, false);
    if (value && value->is_string())
        return QString::fromStdString(value->get_ref<const std::string&>());
    if (value)
        fail(QStringLiteral("a text is expected"), name);
    return {};
}

int Node::number(const char* name)
{
    const Json* value = take(name, true);
    if (!value)
        return 0;
    const bool isWhole = value->is_number_integer();
    const auto number = isWhole ? value->get<std::int64_t>() : 0;
    if (!isWhole || number < kNumberLeast || number > kNumberMost)
        fail(QStringLiteral("a whole number is expected"), name);
    return static_cast<int>(number);
}

std::optional<int> Node::maybeNumber(const char* name)
{
    if (!has(name))
        return std::nullopt;
    return number(name);
}

bool Node::flag(const char* name, bool fallback)
{
    const Json* value = take(name, false);
    if (value && value->is_boolean())
        return value->get<bool>();
    if (value)
        fail(QStringLiteral("true or false is expected"), name);
    return fallback;
}

QDate Node::date(const char* name)
{
    const QString printed = text(name);
    const QDate date = QDate::fromString(printed, Qt::ISODate);
    if (!printed.isEmpty() && !date.isValid())
        fail(QStringLiteral("a date is expected"), name);
    return date;
}

std::vector<QString> Node::texts(const char* name)
{
    std::vector<QString> result;
    const Json* value = take(name, false);
    if (!value)
        return result;
    if (!value->is_array()) {
        fail(QStringLiteral("a list of texts is expected"), name);
        return result;
    }
    for (const Json& each : *value) {
        if (each.is_string())
            result.push_back(QString::fromStdString(each.get_ref<const std::string&>()));
        else
            fail(QStringLiteral("a list of texts is expected"), name);
    }
    return result;
}

LocalText Node::local(const char* name)
{
    const Json* value = take(name, true);
    std::map<QString, QString> texts;
    if (value && value->is_object())
        for (const auto& [language, each] : value->items())
            if (each.is_string())
                texts[languageNamed(language)] =
                    QString::fromStdString(each.get_ref<const std::string&>());
    for (const QString& language : textLanguages())
        if (value && texts[language].isEmpty())
            fail(QStringLiteral("the text in \"%1\" is missing").arg(language), name);
    return LocalText(std::move(texts));
}

LocalText Node::maybeLocal(const char* name)
{
    return has(name) ? local(name) : LocalText();
}

Grade Node::grade()
{
    const QString printed = text("grade");
    if (printed == QLatin1String("A"))
        return Grade::A;
    if (printed == QLatin1String("B"))
        return Grade::B;
    if (!printed.isEmpty() && printed != QLatin1String("C"))
        fail(QStringLiteral("the grade is A, B or C"), "grade");
    return Grade::C;
}

Provenance Node::provenance()
{
    return {text("source"), grade()};
}

Node Node::child(const char* name)
{
    const Json* value = take(name, true);
    return Node(value ? *value : emptyObject(), m_place + QLatin1Char('/') + QLatin1String(name),
                *m_errors);
}

std::vector<Node> Node::itemsOf(const char* name, bool required)
{
    std::vector<Node> nodes;
    const Json* value = take(name, required);
    if (value && !value->is_array())
        fail(QStringLiteral("a list is expected"), name);
    if (!value || !value->is_array())
        return nodes;
    if (required && value->empty())
        fail(QStringLiteral("the list is empty"), name);
    nodes.reserve(value->size());
    const QString place = m_place + QLatin1Char('/') + QLatin1String(name) + QLatin1Char('/');
    for (const Json& each : *value)
        nodes.emplace_back(each, place + QString::number(nodes.size()), *m_errors);
    return nodes;
}

std::vector<Node> Node::items(const char* name)
{
    return itemsOf(name, true);
}

std::vector<Node> Node::maybeItems(const char* name)
{
    return itemsOf(name, false);
}

void Node::finish()
{
    for (const auto& [key, value] : m_json->items())
        if (std::find(m_used.begin(), m_used.end(), &value) == m_used.end())
            fail(QStringLiteral("the member is not known"), key.c_str());
}

} // namespace itinera
