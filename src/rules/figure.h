#pragma once

#include "call/figuredef.h"
#include "rules/context.h"

namespace itinera {

/// A value that checks and conditions read: a field of the item, or a computed one (`=flow.days`).
class Figure {
public:
    Figure() = default;
    /// Nothing if a computed figure of that name does not exist.
    [[nodiscard]] static std::optional<Figure> named(const QString& name);

    [[nodiscard]] FieldValue read(const CheckContext& context) const;
    /// Where a person mends it.
    [[nodiscard]] FieldPath where(const CheckContext& context) const;
    /// The same with `*` in place of ids, as far as it is known without an application.
    [[nodiscard]] FieldPath wherePattern(Scope scope) const;
    /// Unit of a number, such as `days`; empty if it has none.
    [[nodiscard]] bool isComputed() const { return m_computed != nullptr; }
    [[nodiscard]] QString unit() const;
    /// It says the same wherever it is read.
    [[nodiscard]] bool isOfApplication() const;

    friend bool operator==(const Figure&, const Figure&) = default;

private:
    using Read = FieldValue (*)(const CheckContext&);
    static Read reader(const QString& name);

    QStringList m_segments;
    const FigureDef* m_computed = nullptr;
    Read m_read = nullptr;
};

/// A condition ready to be asked many times.
class CompiledCondition {
public:
    [[nodiscard]] static std::optional<CompiledCondition> from(const Condition& condition);
    [[nodiscard]] bool holds(const CheckContext& context) const;
    [[nodiscard]] const Figure& figure() const { return m_figure; }

private:
    Figure m_figure;
    Condition m_condition;
};

using CompiledConditions = std::vector<CompiledCondition>;

[[nodiscard]] bool allHold(const CompiledConditions& conditions, const CheckContext& context);

/// The items that a scope means: `activities/*/flows/*`; empty for the application itself.
[[nodiscard]] FieldPath itemPattern(Scope scope);

inline constexpr qint64 kBytesPerMegabyte = 1024LL * 1024;

/// A quotient of numbers above zero, a begun one counted as whole.
[[nodiscard]] inline int roundedUp(int number, int divisor)
{
    return number / divisor + (number % divisor > 0 ? 1 : 0);
}

/// Megabytes of a file, a begun one counted as whole.
[[nodiscard]] int wholeMegabytes(qint64 bytes);

/// The number behind a value: whole numbers, cents, hundredths of kilometres, lengths of lists.
[[nodiscard]] std::optional<qint64> asNumber(const FieldValue& value);

/// The codes behind a value: a text or a number is a list of one, an empty text of none.
[[nodiscard]] Codes asCodes(const FieldValue& value);

} // namespace itinera
