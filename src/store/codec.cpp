#include "store/codec.h"

#include "io/limits.h"
#include "model/filerange.h"
#include "model/traits.h"

#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <cmath>

namespace itinera {
namespace {

constexpr int kMaxErrors = 50;
constexpr double kExactHundredths = 1e-6;

// What an edit may make, the reader of JSON lets pass.
static_assert(FileRange<QString>::mostBytes == ReadLimits().stringBytes);
static_assert(kMostItems == static_cast<std::size_t>(ReadLimits().membersOrItems));

QString pointerStep(const QString& at, const QString& name)
{
    return at + QLatin1Char('/') + name;
}

// writing

Json encode(const QString& value)
{
    return value.toStdString();
}
Json encode(bool value)
{
    return value;
}
Json encode(int value)
{
    return value;
}
Json encode(const QDate& value)
{
    return value.toString(Qt::ISODate).toStdString();
}
Json encode(const QDateTime& value)
{
    return value.toUTC().toString(Qt::ISODate).toStdString();
}
Json encode(Money value)
{
    return value.inCents();
}

Json encode(Kilometres value)
{
    if (value.inHundredths() % 100 == 0)
        return value.inHundredths() / 100;
    return value.inKilometres();
}

template <class T>
Json encode(Id<T> id)
{
    return id.value();
}
template <class T>
Json encode(const Shared<T>& value);
template <class T>
Json encode(const List<T>& list);
template <class T>
Json encode(const std::vector<T>& values);
template <class T>
Json encode(const std::map<QString, T>& map);
template <Record T>
Json encode(const T& record);

template <class T>
void put(Json& target, const char* name, const T& value)
{
    if constexpr (isOptional<T>) {
        if (value)
            target[name] = encode(*value);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        if (value.isValid())
            target[name] = encode(value);
    } else {
        target[name] = encode(value);
    }
}

template <class T>
Json encode(const Shared<T>& value)
{
    return encode(*value);
}

template <class T>
Json encode(const List<T>& list)
{
    Json array = Json::array();
    for (const auto& item : list)
        array.push_back(encode(*item));
    return array;
}

template <class T>
Json encode(const std::vector<T>& values)
{
    Json array = Json::array();
    for (const T& value : values)
        array.push_back(encode(value));
    return array;
}

template <class T>
Json encode(const std::map<QString, T>& map)
{
    Json object = Json::object();
    for (const auto& [key, value] : map)
        object[key.toStdString()] = encode(value);
    return object;
}

template <Record T>
Json encode(const T& record)
{
    Json object = Json::object();
    forEachField<T>([&](const auto& each) { put(object, each.name, record.*each.member); });
    return object;
}

// reading

// A mark at the start of a text is part of the text, which QString::fromUtf8 does not know.
QString textOf(const std::string& utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

class Decoder {
public:
    [[nodiscard]] const Errors& errors() const { return m_errors; }

    void read(const Json& json, QString& out, const QString& at)
    {
        if (!json.is_string())
            return fail(at, QStringLiteral("a text is expected"));
        out = textOf(json.get_ref<const std::string&>());
        demandRange(out, at);
    }

    void read(const Json& json, bool& out, const QString& at)
    {
        if (!json.is_boolean())
            return fail(at, QStringLiteral("true or false is expected"));
        out = json.get<bool>();
    }

    void read(const Json& json, int& out, const QString& at)
    {
        const auto whole = wholeNumber(json);
        if (!whole || !FileRange<int>::holds(*whole))
            return fail(at, QLatin1String(FileRange<int>::expected));
        out = static_cast<int>(*whole);
    }

    void read(const Json& json, QDate& out, const QString& at)
    {
        if (json.is_string())
            out = QDate::fromString(textOf(json.get_ref<const std::string&>()),
                                    QStringLiteral("yyyy-MM-dd"));
        demandRange(out, at);
    }

    void read(const Json& json, QDateTime& out, const QString& at)
    {
        if (json.is_string())
            out = QDateTime::fromString(textOf(json.get_ref<const std::string&>()),
                                        QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        out.setTimeSpec(Qt::UTC);
        demandRange(out, at);
    }

    void read(const Json& json, Money& out, const QString& at)
    {
        const auto whole = wholeNumber(json);
        out = Money::cents(whole.value_or(-1));
        demandRange(out, at);
    }

    void read(const Json& json, Kilometres& out, const QString& at)
    {
        const double km = json.is_number() ? json.get<double>() : -1;
        if (!(km >= 0) || km > FileRange<Kilometres>::most.inKilometres()
            || std::fabs(km * 100 - std::round(km * 100)) > kExactHundredths)
            return fail(at, QLatin1String(FileRange<Kilometres>::expected));
        out = Kilometres::fromKilometres(km);
    }

    template <class T>
    void read(const Json& json, Id<T>& out, const QString& at)
    {
        const auto whole = wholeNumber(json);
        const bool isNumber = whole && FileRange<int>::holds(*whole);
        out = Id<T>(isNumber ? static_cast<int>(*whole) : 0);
        demandRange(out, at);
    }

    template <class T>
    void read(const Json& json, std::optional<T>& out, const QString& at)
    {
        T value{};
        read(json, value, at);
        out = std::move(value);
    }

    template <class T>
    void read(const Json& json, Shared<T>& out, const QString& at)
    {
        T value;
        read(json, value, at);
        out = Shared<T>(std::move(value));
    }

    template <class T>
    void read(const Json& json, std::vector<T>& out, const QString& at)
    {
        if (!json.is_array())
            return fail(at, QStringLiteral("a list is expected"));
        for (const Json& each : json) {
            T value{};
            read(each, value, pointerStep(at, QString::number(out.size())));
            out.push_back(std::move(value));
        }
    }

    template <class T>
    void read(const Json& json, std::map<QString, T>& out, const QString& at)
    {
        if (!json.is_object())
            return fail(at, QStringLiteral("an object is expected"));
        for (const auto& [key, each] : json.items()) {
            const QString name = textOf(key);
            read(each, out[name], pointerStep(at, name));
        }
    }

    template <class T>
    void read(const Json& json, List<T>& out, const QString& at)
    {
        if (!json.is_array())
            return fail(at, QStringLiteral("a list is expected"));
        typename List<T>::Items items;
        std::vector<int> seen;
        for (const Json& each : json) {
            const QString place = pointerStep(at, QString::number(items.size()));
            T item;
            read(each, item, place);
            if (item.id.value() == 0)
                fail(place, QStringLiteral("the item has no id"));
            else if (std::find(seen.begin(), seen.end(), item.id.value()) != seen.end())
                fail(place,
                     QStringLiteral("the id %1 stands twice in the list").arg(item.id.value()));
            seen.push_back(item.id.value());
            items.push_back(Shared<T>(std::move(item)));
        }
        out = List<T>(std::move(items));
    }

    template <Record T>
    void read(const Json& json, T& out, const QString& at)
    {
        if (!json.is_object())
            return fail(at, QStringLiteral("an object is expected"));
        for (const auto& [key, each] : json.items()) {
            const QString name = textOf(key);
            bool known = false;
            forEachField<T>([&, &value = each](const auto& field) {
                if (name != QLatin1String(field.name))
                    return;
                known = true;
                read(value, out.*field.member, pointerStep(at, name));
            });
            if (!known)
                fail(pointerStep(at, name),
                     QStringLiteral("this program does not know the member"));
        }
    }

private:
    static std::optional<qint64> wholeNumber(const Json& json)
    {
        if (!json.is_number_integer()
            || (json.is_number_unsigned() && json.get<quint64>() > INT64_MAX))
            return std::nullopt;
        return json.get<qint64>();
    }

    template <class T>
    void demandRange(const T& value, const QString& at)
    {
        if (const char* expected = outsideOfFile(value))
            fail(at, QLatin1String(expected));
    }

    void fail(const QString& at, const QString& detail)
    {
        if (m_errors.size() < kMaxErrors)
            m_errors.push_back({ErrorCode::WrongContent, detail, at, nullptr});
    }

    Errors m_errors;
};

// schema

template <class T>
struct Type {
};

Json schemaOf(Type<QString>)
{
    return {{"type", "string"}};
}
Json schemaOf(Type<bool>)
{
    return {{"type", "boolean"}};
}
Json schemaOf(Type<int>)
{
    return {
        {"type", "integer"}, {"minimum", FileRange<int>::least}, {"maximum", FileRange<int>::most}};
}
Json schemaOf(Type<QDate>)
{
    return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
}
Json schemaOf(Type<Money>)
{
    return {{"type", "integer"}, {"minimum", 0}, {"maximum", FileRange<Money>::most.inCents()}};
}
Json schemaOf(Type<Kilometres>)
{
    return {{"type", "number"},
            {"minimum", 0},
            {"maximum", FileRange<Kilometres>::most.inHundredths() / 100}};
}

Json schemaOf(Type<QDateTime>)
{
    return {{"type", "string"},
            {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"}};
}

template <class T>
Json schemaOf(Type<Id<T>>)
{
    return {{"type", "integer"}, {"minimum", 1}, {"maximum", FileRange<int>::most}};
}
template <class T>
Json schemaOf(Type<Shared<T>>)
{
    return schemaOf(Type<T>{});
}
template <class T>
Json schemaOf(Type<std::optional<T>>)
{
    return schemaOf(Type<T>{});
}
template <Record T>
Json schemaOf(Type<T>);

template <class T>
Json schemaOf(Type<std::vector<T>>)
{
    return {{"type", "array"}, {"items", schemaOf(Type<T>{})}};
}

template <class T>
Json schemaOf(Type<std::map<QString, T>>)
{
    return {{"type", "object"}, {"additionalProperties", schemaOf(Type<T>{})}};
}

template <class T>
Json schemaOf(Type<List<T>>)
{
    Json item = schemaOf(Type<T>{});
    item["required"] = {"id"};
    return {{"type", "array"}, {"items", std::move(item)}};
}

template <Record T>
Json schemaOf(Type<T>)
{
    Json properties = Json::object();
    forEachField<T>([&]<class V>(const Field<T, V>& each) {
        Json property = {{"description", each.about}};
        property.update(schemaOf(Type<V>{}));
        properties[each.name] = std::move(property);
    });
    return {
        {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

} // namespace

Json encodeApplication(const Application& application)
{
    return encode(application);
}

Result<Application> decodeApplication(const Json& json)
{
    Application application;
    Decoder decoder;
    decoder.read(json, application, QString());
    if (!decoder.errors().empty())
        return decoder.errors();
    return application;
}

Json applicationSchema()
{
    Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                   {"$id", "urn:itinera:application:1"},
                   {"title", "Itinera application, format 1"}};
    schema.update(schemaOf(Type<Application>{}));
    schema["required"] = {"format", "call"};
    schema["properties"]["format"]["const"] = kCurrentFormat;
    return schema;
}

} // namespace itinera
