#include "support/builders.h"
#include "support/catch.h"

#include "model/fieldaccess.h"

#include <random>
#include <set>

// Random edits through field paths: a validator that remembers must say the same as one that does
// not, and what it says must lead somewhere.

using namespace itinera;
using namespace itinera::test;

namespace {

struct Places {
    std::vector<std::pair<FieldPath, const FieldDef*>> fields;
    std::vector<FieldPath> lists;
    std::vector<FieldPath> items;
};

template <class Owner>
void collect(const Application& application, const Owner& owner, const FieldPath& at, Places& out)
{
    for (const FieldDef& field : owner.fields)
        if (field.kind != FieldKind::Tick)
            out.fields.emplace_back(at / field.path, &field);
    for (const ListDef& list : owner.lists) {
        const FieldPath path = at / list.path;
        out.lists.push_back(path);
        for (const int id : itemIds(application, path)) {
            out.items.push_back(path / id);
            collect(application, list, path / id, out);
        }
    }
}

class Editor {
public:
    Editor(unsigned seed, const CallSet& call)
        : m_engine(seed)
        , m_call(call)
    {
    }

    /// One edit, and the activity that it was in: 0 if it reached further.
    std::pair<Application, int> edited(const Application& application)
    {
        Places places;
        for (const SectionDef& section : m_call.form.sections)
            collect(application, section, FieldPath(), places);
        const int dice = upTo(9);
        if (dice == 0 && !places.lists.empty())
            return {withNewItem(application, oneOf(places.lists)).value().application, 0};
        if (dice == 1 && !places.items.empty())
            return {withCopiedItem(application, oneOf(places.items)).value().application, 0};
        if (dice == 2 && !places.items.empty())
            return {withoutItem(application, oneOf(places.items)).value(), 0};
        if (dice == 3 && !places.items.empty())
            return {withMovedItem(application, oneOf(places.items), upTo(2) - 1).value(), 0};
        const auto& [path, field] = oneOf(places.fields);
        for (int attempt = 0; attempt < 200; ++attempt) {
            const auto changed = withValue(application, path, valueFor(*field));
            if (changed)
                return {changed.value(), path.segments().first() == QLatin1String("activities")
                                             ? path.segments().at(1).toInt()
                                             : 0};
        }
        FAIL("nothing fits " << path.toString().toStdString());
        return {application, 0};
    }

private:
    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }

    template <class Items>
    const typename Items::value_type& oneOf(const Items& items)
    {
        return items[static_cast<std::size_t>(upTo(static_cast<int>(std::size(items)) - 1))];
    }

    QString text()
    {
        static const std::vector<QString> texts{QString(),
                                                QStringLiteral(" "),
                                                QStringLiteral("x"),
                                                QStringLiteral("12"),
                                                QString(3001, QLatin1Char('a')),
                                                QStringLiteral("ru"),
                                                QStringLiteral("SCH-GRP"),
                                                QStringLiteral("E12345678"),
                                                QStringLiteral("Brussels")};
        return oneOf(texts);
    }

    QString code(const FieldDef& field)
    {
        if (upTo(7) == 0)
            return text();
        switch (field.kind) {
        case FieldKind::Country:
        case FieldKind::Countries:
            return oneOf(m_call.countries).code;
        case FieldKind::Agency:
            return oneOf(m_call.agencies).code;
        case FieldKind::ActivityType:
            return oneOf(m_call.activityTypes).code;
        case FieldKind::OutcomeItem:
            return oneOf(m_call.outcomes).id;
        case FieldKind::Language:
            return oneOf(m_call.codes.at(QStringLiteral("languages"))).code;
        default: // other kinds name their list, or are texts
            break;
        }
        return field.list.isEmpty() ? text() : oneOf(m_call.codes.at(field.list)).code;
    }

    Codes codes(const FieldDef& field)
    {
        Codes result;
        for (int i = upTo(4); i > 0; --i)
            result.push_back(code(field));
        return result;
    }

    IdNumbers ids()
    {
        IdNumbers result;
        for (int i = upTo(3); i > 0; --i)
            result.push_back(1 + upTo(7));
        return result;
    }

    // Some value; whether it is of the type of the place is tried out.
    FieldValue valueFor(const FieldDef& field)
    {
        switch (upTo(8)) {
        case 0:
            return {};
        case 1:
            return upTo(1) == 1;
        case 2:
            return upTo(3) == 0 ? upTo(400) : upTo(12);
        case 3:
            return QDate(2024, 5, 20).addDays(upTo(700));
        case 4:
            return Money::cents(upTo(9000000));
        case 5:
            return Kilometres::hundredths(upTo(900000));
        case 6:
            return ids();
        case 7:
            return codes(field);
        default:
            return code(field);
        }
    }

    std::mt19937 m_engine;
    const CallSet& m_call;
};

bool leadsSomewhere(const FieldPath& where, const CallSet& call)
{
    const QString pattern = where.pattern();
    if (call.fieldDef(pattern) || call.listDef(pattern))
        return true;
    const bool isItem = pattern.endsWith(QLatin1String("/*"));
    return isItem && call.listDef(pattern.left(pattern.size() - 2));
}

QStringList states(const ValidationReport& report)
{
    QStringList lines;
    for (const RuleResult& rule : report.rules)
        lines << rule.check->id + QLatin1Char(' ') + ruleStateName(rule.state) + QLatin1Char(' ')
                     + QString::number(rule.findings);
    return lines;
}

void checkReport(const ValidationReport& report, const CallSet& call)
{
    std::set<QString> seen;
    for (const Finding& finding : report.findings) {
        INFO(finding.rule.toStdString() << " " << finding.where.toString().toStdString());
        REQUIRE(leadsSomewhere(finding.where, call));
        REQUIRE(seen.insert(finding.rule + finding.where.toString()).second);
        REQUIRE_FALSE(finding.digest.isEmpty());
    }
    REQUIRE(report.count(RuleState::Crashed) == 0);
    // That a field is empty is not told twice.
    for (const Finding& finding : report.findings)
        if (finding.standing == Standing::General)
            for (const Finding& other : report.findings)
                REQUIRE((other.standing != Standing::Own || !(other.where == finding.where)));
}

void tryEdits(const QString& sampleName, unsigned seed, int edits)
{
    const Application& start = sampleNamed(sampleName);
    const auto& rules = ruleBook(start.call.action);
    Editor editor(seed, rules->call());
    Validator validator(rules);
    Application application = start;
    (void)validator.validate(application);
    for (int i = 0; i < edits; ++i) {
        // From time to time back to the start, so that the application does not fall apart.
        if (i % 60 == 59) {
            application = start;
            (void)validator.validate(application);
        }
        const auto [next, activity] = editor.edited(application);
        const QStringList changed = differences(application, next);
        INFO("seed " << seed << ", edit " << i << ", "
                     << changed.join(QLatin1Char(' ')).toStdString());
        const ValidationReport incremental = validator.validate(next);
        // Another type may make it the only activity for staff, which others ask for.
        const bool isType = changed.join(QLatin1Char(' ')).endsWith(QLatin1String("/type"));
        if (activity != 0 && !isType)
            REQUIRE(validator.lastEvaluatedActivities() <= 1);
        const ValidationReport full = validate(next, rules);
        REQUIRE(incremental.findings == full.findings);
        REQUIRE(states(incremental) == states(full));
        REQUIRE(incremental.verdict == full.verdict);
        checkReport(full, rules->call());
        application = next;
    }
}

} // namespace

TEST_CASE("random edits: remembering changes nothing")
{
    // The forms in which checks of an activity read most of what is around it.
    const auto name = GENERATE(as<QString>(), QStringLiteral("ka122-sch-2024-en"),
                               QStringLiteral("ka122-sch-2024-lv"), QStringLiteral("ka152-2024-lv"),
                               QStringLiteral("ka154-2024-en"), QStringLiteral("ka171-2024-en"));
    for (const unsigned seed : {1U, 2024U})
        tryEdits(name, seed, 100);
}
