#include "io/json.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace itinera {
namespace {

constexpr qsizetype kShownLetters = 60; // of a name in an error

struct LimitError {
    ErrorCode code;
    QString detail;
    QString pointer;
};

QString placeOf(const QByteArray& bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(std::max<qsizetype>(offset, 0));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

// Looked at before parsing: the parser itself would build, and later destroy, any depth by
// recursion.
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

// Follows the parser's events and objects to what JSON allows but we do not.
class Watcher {
public:
    explicit Watcher(const ReadLimits& limits)
        : m_limits(limits)
    {
    }

    void operator()(Json::parse_event_t event, const Json& parsed)
    {
        switch (event) {
        case Json::parse_event_t::object_start:
        case Json::parse_event_t::array_start:
            count();
            m_open.push_back({event == Json::parse_event_t::array_start, {}, {}, 0});
            break;
        case Json::parse_event_t::object_end:
        case Json::parse_event_t::array_end:
            m_open.pop_back();
            break;
        case Json::parse_event_t::key:
            key(parsed.get_ref<const std::string&>());
            break;
        case Json::parse_event_t::value:
            count();
            if (parsed.is_string())
                checkLength(parsed.get_ref<const std::string&>());
            break;
        }
    }

private:
    struct Open {
        bool isArray = false;
        std::set<std::string> keys;
        QString key; ///< the last one
        int items = 0;
    };

    void count()
    {
        if (!m_open.empty() && ++m_open.back().items > m_limits.membersOrItems)
            throw LimitError{
                ErrorCode::TooLarge,
                QStringLiteral("more than %1 members or items").arg(m_limits.membersOrItems),
                pointer(m_open.size() - 1)};
    }

    void key(const std::string& name)
    {
        m_open.back().key = QString::fromStdString(name).left(kShownLetters);
        checkLength(name);
        if (!m_open.back().keys.insert(name).second)
            throw LimitError{ErrorCode::Malformed,
                             QStringLiteral("the member \"%1\" stands twice in one object")
                                 .arg(m_open.back().key),
                             pointer(m_open.size())};
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
                      + (m_open[i].isArray ? QString::number(m_open[i].items - 1) : m_open[i].key);
        return result;
    }

    const ReadLimits& m_limits;
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
    if (const qsizetype deep = firstTooDeep(bytes, limits.jsonDepth); deep >= 0)
        return fail(ErrorCode::TooLarge,
                    QStringLiteral("nested more than %1 levels").arg(limits.jsonDepth),
                    placeOf(bytes, deep));
    try {
        Watcher watcher(limits);
        return Json::parse(bytes.begin(), bytes.end(),
                           [&](int, Json::parse_event_t event, Json& parsed) {
                               watcher(event, parsed);
                               return true;
                           });
    } catch (const LimitError& error) {
        return fail(error.code, error.detail, error.pointer);
    } catch (const Json::parse_error& error) {
        return fail(ErrorCode::Malformed, QString::fromUtf8(error.what()),
                    placeOf(bytes, static_cast<qsizetype>(error.byte) - 1));
    } catch (const Json::exception& error) {
        return fail(ErrorCode::Malformed, QString::fromUtf8(error.what()), {});
    }
}

QByteArray writeJson(const Json& json)
{
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace itinera
