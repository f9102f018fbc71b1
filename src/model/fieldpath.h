#pragma once

#include <QString>
#include <QStringList>

namespace itinera {

/// Names a place in an application: `activities/17/flows/3/days`. Items are named by id, not by
/// position; members by the names of the `FieldsOf` tables; map entries by key. The empty path is
/// the whole application.
class FieldPath {
public:
    FieldPath() = default;
    explicit FieldPath(QStringList segments)
        : m_segments(std::move(segments))
    {
    }
    [[nodiscard]] static FieldPath parse(const QString& printed);

    [[nodiscard]] QString toString() const { return m_segments.join(QLatin1Char('/')); }
    [[nodiscard]] const QStringList& segments() const { return m_segments; }
    [[nodiscard]] bool isEmpty() const { return m_segments.isEmpty(); }

    /// Adds one segment, or several that are printed with slashes.
    [[nodiscard]] FieldPath operator/(const QString& tail) const;
    [[nodiscard]] FieldPath operator/(int id) const;
    [[nodiscard]] FieldPath parent() const;
    [[nodiscard]] bool startsWith(const FieldPath& other) const;

    /// The path with `*` in place of every item id, as the form names its fields.
    [[nodiscard]] QString pattern() const;

    friend bool operator==(const FieldPath&, const FieldPath&) = default;

private:
    QStringList m_segments;
};

} // namespace itinera
