#include "rules/check.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>

// The catalogue of the program against the index of the rulebook.

using namespace itinera;
using namespace itinera::test;

namespace {

struct Row {
    QString action;
    QString id;
    QString parameter;
    QString severity;
    QString grade;
};

QStringList cells(const QString& line)
{
    QStringList result{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('"') && quoted && i + 1 < line.size()
            && line[i + 1] == QLatin1Char('"'))
            result.last() += line[i++];
        else if (line[i] == QLatin1Char('"'))
            quoted = !quoted;
        else if (line[i] == QLatin1Char(',') && !quoted)
            result << QString();
        else
            result.last() += line[i];
    }
    return result;
}

// Of the rows on funding only some are checks; the others are amounts that the budget uses.
const std::set<QString> kFundingChecks{QStringLiteral("FUND.individual.staff_sch"),
                                       QStringLiteral("FUND.individual.pupils"),
                                       QStringLiteral("FUND.expensive_travel")};

bool isWanted(const QString& action, const QString& id)
{
    static const std::set<QString> wanted{QStringLiteral("KA122-SCH"), QStringLiteral("GENERAL"),
                                          QStringLiteral("FORM"), QStringLiteral("COUNTRY")};
    return wanted.contains(action) || kFundingChecks.contains(id);
}

const std::vector<Row>& index()
{
    static const std::vector<Row> rows = [] {
        std::vector<Row> list;
        const QString text =
            QString::fromUtf8(bytesOf(sourcePath(QStringLiteral("tests/data/check-index.csv"))));
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QStringList row = cells(line);
            REQUIRE(row.size() == 9);
            if (isWanted(row[0], row[1]))
                list.push_back({row[0], row[1], row[4], row[7], row[8]});
        }
        return list;
    }();
    return rows;
}

bool isOutcomeCheck(const CheckDef& check)
{
    return check.id.startsWith(QLatin1String("OUT-"));
}

bool isTagged(const QString& parameter)
{
    return parameter.endsWith(QLatin1Char(']'));
}

} // namespace

TEST_CASE("the index has the rows that the rulebook counts")
{
    std::map<QString, int> count;
    for (const Row& row : index())
        ++count[row.action];
    CHECK(count
          == std::map<QString, int>{{QStringLiteral("KA122-SCH"), 71},
                                    {QStringLiteral("GENERAL"), 30},
                                    {QStringLiteral("FORM"), 12},
                                    {QStringLiteral("COUNTRY"), 8},
                                    {QStringLiteral("FUNDING"), 3}});
}

TEST_CASE("every row of the index is a rule of the catalogue, with its parameter and grade")
{
    for (const Row& row : index()) {
        INFO(row.id.toStdString());
        const CheckDef* check = call().check(row.id);
        REQUIRE(check != nullptr);
        CHECK_FALSE(isTagged(row.parameter));
        CHECK(check->parameter == row.parameter);
        CHECK(gradeName(check->from.grade) == row.grade);
    }
}

TEST_CASE("the catalogue has no other rules than those of the index and of the expected outcomes")
{
    std::set<QString> known;
    for (const Row& row : index())
        known.insert(row.id);
    QStringList outcomeChecks;
    for (const CheckDef& check : call().checks) {
        INFO(check.id.toStdString());
        if (isOutcomeCheck(check))
            outcomeChecks << check.id;
        else
            CHECK(known.contains(check.id));
    }
    QStringList expected;
    for (int i = 1; i <= 14; ++i)
        expected << QStringLiteral("OUT-%1").arg(i, 3, 10, QLatin1Char('0'));
    CHECK(outcomeChecks == expected);
}

TEST_CASE("rules of one family stand in the order of the index")
{
    QStringList inIndex;
    QStringList inCatalogue;
    for (const Row& row : index())
        if (row.action == QLatin1String("KA122-SCH"))
            inIndex << row.id;
    for (const CheckDef& check : call().checks)
        if (check.id.startsWith(QLatin1String("KA122-SCH.")))
            inCatalogue << check.id;
    CHECK(inCatalogue == inIndex);
}

TEST_CASE("severities are those of the index, except where a warning is all that can be said")
{
    // A late save is no proof of a late filing; hosts need not be named in call 2024.
    const std::map<QString, Severity> softer{
        {QStringLiteral("KA122-SCH.deadline_r1"), Severity::Warning},
        {QStringLiteral("KA122-SCH.deadline_r2"), Severity::Warning},
        {QStringLiteral("KA122-SCH.host_named"), Severity::Advice},
    };
    for (const Row& row : index()) {
        INFO(row.id.toStdString());
        const CheckDef* check = call().check(row.id);
        REQUIRE(check != nullptr);
        const auto exception = softer.find(row.id);
        const QString expected =
            exception == softer.end() ? row.severity : severityName(exception->second);
        CHECK(severityName(check->severity) == expected);
    }
}

TEST_CASE("only rules of grade A or B with a known value can be errors")
{
    for (const CheckDef& check : call().checks) {
        INFO(check.id.toStdString());
        if (check.isEvaluated() && check.severity == Severity::Error) {
            CHECK(check.from.grade != Grade::C);
            CHECK(check.parameter != QLatin1String("?"));
        }
    }
}

TEST_CASE(
    "a rule is of the kind unknown exactly if the index has no value for 2024 and the rule is ours")
{
    for (const CheckDef& check : call().checks) {
        INFO(check.id.toStdString());
        if (check.kind == CheckKind::Unknown)
            CHECK(check.parameter == QLatin1String("?"));
        if (check.kind == CheckKind::NotInCall)
            CHECK(check.parameter == QLatin1String("n/a"));
        if (check.parameter == QLatin1String("?"))
            CHECK((check.kind == CheckKind::Unknown || check.kind == CheckKind::OtherAction));
        if (check.parameter == QLatin1String("n/a"))
            CHECK(check.kind == CheckKind::NotInCall);
    }
}

TEST_CASE("the severities of the expected outcomes are those of their table")
{
    // expected-outcomes.md, "Checks on the checklists".
    constexpr std::array kExpected{
        Severity::Error,  Severity::Error,   Severity::Error,   Severity::Error,   Severity::Error,
        Severity::Error,  Severity::Warning, Severity::Warning, Severity::Warning, Severity::Advice,
        Severity::Advice, Severity::Advice,  Severity::Warning, Severity::Warning};
    std::size_t i = 0;
    for (const CheckDef& check : call().checks)
        if (isOutcomeCheck(check)) {
            INFO(check.id.toStdString());
            REQUIRE(i < kExpected.size());
            CHECK(check.severity == kExpected.at(i++));
            CHECK(check.from.grade == Grade::A);
        }
    CHECK(i == kExpected.size());
}

TEST_CASE("every rule has its texts in both languages, and only placeholders that findings fill")
{
    const QRegularExpression placeholder(QStringLiteral("\\{([^}]*)\\}"));
    const std::set<QString> known{QStringLiteral("actual"), QStringLiteral("allowed"),
                                  QStringLiteral("item"), QStringLiteral("other")};
    const auto check = [&](const LocalText& text) {
        for (const char* language : {"en", "lv"}) {
            const auto it = text.all().find(QLatin1String(language));
            REQUIRE(it != text.all().end());
            CHECK_FALSE(it->second.trimmed().isEmpty());
            auto match = placeholder.globalMatch(it->second);
            while (match.hasNext())
                CHECK(known.contains(match.next().captured(1)));
        }
    };
    for (const CheckDef& each : call().checks) {
        INFO(each.id.toStdString());
        check(each.title);
        if (!each.isEvaluated() || each.kind == CheckKind::Covered) {
            check(each.reason);
            continue;
        }
        if (each.variants.empty()) {
            check(each.text.message);
            check(each.text.fix);
        }
        for (const auto& [name, text] : each.variants) {
            check(text.message);
            check(text.fix);
        }
    }
}

TEST_CASE("a check that reads a field or a figure looks at a section of the form")
{
    for (const CheckDef& check : call().checks) {
        if (!check.isEvaluated() || (check.figure.isEmpty() && check.figures.empty()))
            continue;
        const FieldPath place = placeOf(check);
        INFO(check.id.toStdString() << " looks at " << place.toString().toStdString());
        CHECK((call().sectionOf(place.pattern()) || call().section(place.segments().value(0))));
    }
}

TEST_CASE("what a check allows is what its findings say")
{
    const ValidationReport report = validate(sample(Sample::Mistakes), ruleBook());
    int compared = 0;
    for (const Finding& finding : report.findings) {
        const CheckDef& check = *call().check(finding.rule);
        const auto said = finding.arguments.find(QStringLiteral("allowed"));
        const auto compiled = CompiledCheck::from(check, call());
        REQUIRE(compiled.ok());
        const auto allowed = allowedBy(compiled.value());
        if (!allowed || said == finding.arguments.end())
            continue;
        INFO(check.id.toStdString());
        CHECK((*allowed == said->second));
        ++compared;
    }
    CHECK(compared > 3);
}
