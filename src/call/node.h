#pragma once

#include "base/result.h"
#include "call/facts.h"

#include <nlohmann/json.hpp>

#include <QDate>

#include <optional>
#include <vector>

namespace itinera {

using Json = nlohmann::ordered_json;

/// Reads one object of call data strictly: what is missing, of the wrong type or left over is added
/// to the errors with its place. Call `finish` when everything expected has been asked for.
class Node {
public:
    Node(const Json& json, QString place, Errors& errors);

    [[nodiscard]] bool has(const char* name) const;

    QString text(const char* name); ///< not empty
    QString textOr(const char* name, const QString& fallback = {});
    QString maybeEmptyText(const char* name); ///< empty if absent
    int number(const char* name);
    std::optional<int> maybeNumber(const char* name);
    bool flag(const char* name, bool fallback);
    QDate date(const char* name);
    std::vector<QString> texts(const char* name); ///< empty if absent
    LocalText local(const char* name);            ///< every language of the program, not empty
    LocalText maybeLocal(const char* name);
    Provenance provenance(); ///< members `source` and `grade`
    Grade grade();
    Node child(const char* name);
    std::vector<Node> items(const char* name); ///< at least one
    std::vector<Node> maybeItems(const char* name);
    const Json* raw(const char* name); ///< null if absent

    void fail(const QString& detail, const char* name = nullptr);
    void finish();

    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] Errors& errors() const { return *m_errors; }

private:
    const Json* take(const char* name, bool required);
    std::vector<Node> itemsOf(const char* name, bool required);

    const Json* m_json;
    QString m_place;
    Errors* m_errors;
    std::vector<const Json*> m_used; ///< members that were asked for
};

/// Languages that every text of the call data must have.
[[nodiscard]] const std::vector<QString>& textLanguages();

} // namespace itinera
