#include "io/json.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace itinera {
namespace {

constexpr qsizetype kShownLetters = 60; // of a name in an error
constexpr std::size_t kUsualMembers = 4;

struct LimitError {
    ErrorCode code;
    QString detail;
    QString pointer;
};

struct TooDeep {};

struct SyntaxError {
    qsizetype offset;
    QString detail;
};

QString placeOf(const QByteArray& bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(std::max<qsizetype>(offset, 0));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

// Where it is nested too deep; the parser's events do not tell.
qsizetype firstTooDeep(const QByteArray& bytes, int maxDepth)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return i;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return -1;
}

// Takes the parser's events and builds the value, up to what JSON allows but we do not.
class Builder {
public:
    explicit Builder(const ReadLimits& limits)
        : m_limits(limits)
    {
    }

    [[nodiscard]] Json built() && { return std::move(m_root); }

    // Called by the parser, which ends at the first that says no. These names are its own.
    bool null() { return added(nullptr); }
    bool boolean(bool value) { return added(value); }
    bool number_integer(Json::number_integer_t value) { return added(value); }
    bool number_unsigned(Json::number_unsigned_t value) { return added(value); }
    bool number_float(Json::number_float_t value, const std::string&) { return added(value); }
    bool string(std::string& text) { return added(text); } // a copy: the parser needs its buffer
    bool binary(Json::binary_t&) { return false; }         // not in text
    bool start_object(std::size_t)
    {
        open(Json::object());
        m_open.back().value->get_ref<Json::object_t&>().reserve(kUsualMembers);
        return true;
    }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& name)
    {
        Open& object = m_open.back();
        object.key = QString::fromStdString(name).left(kShownLetters);
        checkLength(name);
        const auto [member, isNew] = object.value->get_ref<Json::object_t&>().emplace(name, Json());
        if (!isNew)
            throw LimitError{
                ErrorCode::Malformed,
                QStringLiteral("the member \"%1\" stands twice in one object").arg(object.key),
                pointer(m_open.size())};
        object.member = &member->second;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const Json::exception& error)
    {
        throw SyntaxError{static_cast<qsizetype>(position) - 1, QString::fromUtf8(error.what())};
    }

private:
    struct Open {
        Json* value = nullptr;  ///< stays where it is until it is closed
        Json* member = nullptr; ///< objects: whose value comes next
        QString key;            ///< objects: its name
        int items = 0;
    };

    bool added(Json value)
    {
        put(std::move(value));
        return true;
    }

    Json& put(Json value)
    {
        if (m_open.empty()) {
            if (value.is_string())
                checkLength(value.get_ref<const std::string&>());
            return m_root = std::move(value);
        }
        Open& into = m_open.back();
        if (++into.items > m_limits.membersOrItems)
            throw LimitError{
                ErrorCode::TooLarge,
                QStringLiteral("more than %1 members or items").arg(m_limits.membersOrItems),
                pointer(m_open.size() - 1)};
        if (value.is_string())
            checkLength(value.get_ref<const std::string&>());
        if (into.member)
            return *into.member = std::move(value);
        into.value->push_back(std::move(value));
        return into.value->back();
    }

    // A value that is too deep is never built: it would be destroyed by recursion.
    bool open(Json empty)
    {
        if (static_cast<int>(m_open.size()) >= m_limits.jsonDepth)
            throw TooDeep();
        m_open.push_back({&put(std::move(empty)), nullptr, {}, 0});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    void checkLength(const std::string& text) const
    {
        if (static_cast<qint64>(text.size()) > m_limits.stringBytes)
            throw LimitError{
                ErrorCode::TooLarge,
                QStringLiteral("a text has more than %1 bytes").arg(m_limits.stringBytes),
                pointer(m_open.size())};
    }

    // Where the parser is, as far as the given number of levels.
    [[nodiscard]] QString pointer(std::size_t levels) const
    {
        QString result;
        for (std::size_t i = 0; i < levels; ++i)
            result += QLatin1Char('/')
                      + (m_open[i].value->is_array() ? QString::number(m_open[i].items - 1)
                                                     : m_open[i].key);
        return result;
    }

    const ReadLimits& m_limits;
    Json m_root;
    std::vector<Open> m_open;
};

} // namespace

Result<Json> parseJson(const QByteArray& bytes, const QString& name, const ReadLimits& limits)
{
    const auto fail = [&](ErrorCode code, const QString& detail, const QString& place) {
        return Error{code, detail, place.isEmpty() ? name : name + QStringLiteral(", ") + place,
                     nullptr};
    };
    if (bytes.size() > limits.fileBytes)
        return fail(ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limits.fileBytes),
                    {});
    // The parser takes a NUL byte for the end of the text and would pass over what follows.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return fail(ErrorCode::Malformed, QStringLiteral("a text has no NUL byte"),
                    placeOf(bytes, nul));
    try {
        Builder builder(limits);
        Json::sax_parse(bytes.begin(), bytes.end(), &builder);
        return std::move(builder).built();
    } catch (const LimitError& error) {
        return fail(error.code, error.detail, error.pointer);
    } catch (const TooDeep&) {
        return fail(ErrorCode::TooLarge,
                    QStringLiteral("nested more than %1 levels").arg(limits.jsonDepth),
                    placeOf(bytes, firstTooDeep(bytes, limits.jsonDepth)));
    } catch (const SyntaxError& error) {
        return fail(ErrorCode::Malformed, error.detail, placeOf(bytes, error.offset));
    }
}

QByteArray writeJson(const Json& json)
{
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace itinera
