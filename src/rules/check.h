#pragma once

#include "base/result.h"
#include "rules/figure.h"
#include "rules/finding.h"

#include <QRegularExpression>

namespace itinera {

/// What a check says about one item.
enum class Answer { Passed, Failed, NotApplicable, MissingData };

struct Outcome {
    Answer answer = Answer::Passed;
    std::vector<Finding> findings;
};

class CompiledCheck;

/// A check that no kind can say. It adds findings, or answers that something is missing.
using OwnCheck = Outcome (*)(const CompiledCheck&, const CheckContext&);

/// A check of the catalogue with everything looked up that can be looked up once.
class CompiledCheck {
public:
    /// Fails with every figure, limit or function that does not exist, or cannot be understood.
    [[nodiscard]] static Result<CompiledCheck> from(const CheckDef& def, const CallSet& call);

    [[nodiscard]] Outcome evaluate(const CheckContext& context) const;
    [[nodiscard]] const CheckDef& def() const { return *m_def; }

    /// A finding of this check at a place; severity and rule are filled in.
    [[nodiscard]] Finding finding(const FieldPath& where, const QString& variant = {}) const;
    /// A whole number of the parameter, such as `min`; nothing if it is absent or unknown (`?`).
    [[nodiscard]] std::optional<int> parameter(const QString& key) const;

    // For the kinds.
    [[nodiscard]] const std::vector<Figure>& figures() const { return m_figures; }
    [[nodiscard]] const Figure& figure() const { return m_figures.front(); }
    [[nodiscard]] const Figure& other() const { return m_other; }
    [[nodiscard]] const std::optional<Figure>& minUnless() const { return m_minUnless; }
    [[nodiscard]] const Codes& values() const { return m_values; }
    /// What the whole text has to match.
    [[nodiscard]] const QRegularExpression& pattern() const { return m_pattern; }
    [[nodiscard]] OwnCheck own() const { return m_own; }
    void setOwn(OwnCheck check, Scope at)
    {
        m_own = check;
        m_scope = at;
    }
    [[nodiscard]] Scope scope() const { return m_scope; }

    /// Every figure that the check reads, also in its conditions.
    template <class Visit>
    void forEachFigure(Visit&& visit) const
    {
        for (const CompiledCondition& condition : m_applies)
            visit(condition.figure());
        for (const Figure& figure : m_figures)
            visit(figure);
        visit(m_other);
        if (m_minUnless)
            visit(*m_minUnless);
    }

private:
    const CheckDef* m_def = nullptr;
    const CheckDef* m_limits = nullptr; ///< the check whose parameter holds the limits
    Scope m_scope = Scope::Application;
    CompiledConditions m_applies;
    std::vector<Figure> m_figures;
    Figure m_other;
    std::optional<Figure> m_minUnless;
    Codes m_values;
    QRegularExpression m_pattern;
    OwnCheck m_own = nullptr;
};

/// Decides by the kind of the check; own checks are asked directly.
[[nodiscard]] Outcome decide(const CompiledCheck& check, const CheckContext& context);

/// What a check allows, whatever an application says: limits with their unit, a period, codes.
/// Nothing if its kind knows no such value.
[[nodiscard]] std::optional<Argument> allowedBy(const CompiledCheck& check);

/// Where a check looks, with `*` in place of ids; empty for the application as a whole.
[[nodiscard]] FieldPath placeOf(const CheckDef& check);

/// One more place where an own check looks, so that a change of one activity need not re-read all.
struct OwnPart {
    Scope scope = Scope::Application;
    OwnCheck check = nullptr;
};

/// The functions of an own check; empty if there is none of that name. `KA122-SCH.x` is found as
/// `*.x`, so that the same rule of another action needs no new code.
[[nodiscard]] std::vector<OwnPart> ownChecks(const QString& id);
/// Where an own check looks; empty if its scope says it all.
[[nodiscard]] FieldPath ownPlace(const QString& id);

[[nodiscard]] Argument valueArgument(const FieldValue& value, const QString& unit = {},
                                     const QString& codes = {});
[[nodiscard]] Argument pathArgument(const FieldPath& path);
/// Several items of one list.
[[nodiscard]] Argument itemsArgument(const FieldPath& list, IdNumbers ids);
[[nodiscard]] Argument rangeArgument(const FieldValue& least, const FieldValue& most,
                                     const QString& unit = {});
[[nodiscard]] Argument codesArgument(Argument::Form form, Codes codes, const QString& list);

} // namespace itinera
