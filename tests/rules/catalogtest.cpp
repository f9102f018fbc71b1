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

constexpr int kFirstYear = 2023;

struct Row {
    QString action;
    QString id;
    QStringList
        parameters; ///< one per call, from 2023 on, with a tag where the grade is another one
    QString severity;
    QString grade;
};

/// What the index says of a row for one call.
struct Said {
    QString parameter;
    QString grade;
    QString severity;
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
const std::set<QString>& fundingChecks(const QString& field)
{
    static const QString ofStaff = QStringLiteral("FUND.individual.staff_vet_adu");
    static const QString travel = QStringLiteral("FUND.expensive_travel");
    static const std::map<QString, std::set<QString>> byField{
        {QStringLiteral("SCH"),
         {QStringLiteral("FUND.individual.staff_sch"), QStringLiteral("FUND.individual.pupils"),
          travel}},
        {QStringLiteral("VET"), {ofStaff, QStringLiteral("FUND.individual.vet_learners"), travel}},
        {QStringLiteral("ADU"),
         {ofStaff, QStringLiteral("FUND.individual.adult_learners"), travel}}};
    return byField.at(field);
}

bool isWanted(const Row& row, const CallSet& set)
{
    static const std::set<QString> general{QStringLiteral("GENERAL"), QStringLiteral("FORM"),
                                           QStringLiteral("COUNTRY")};
    // Countries have groups because amounts depend on them.
    if (row.id == QLatin1String("CTRY.cost_groups"))
        return set.worksOutGrant();
    return row.action == set.action || general.contains(row.action)
           || (set.worksOutGrant() && fundingChecks(set.educationField).contains(row.id));
}

const std::vector<Row>& wholeIndex()
{
    static const std::vector<Row> rows = [] {
        std::vector<Row> list;
        const QString text =
            QString::fromUtf8(bytesOf(sourcePath(QStringLiteral("tests/data/check-index.csv"))));
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QStringList row = cells(line);
            REQUIRE(row.size() == 9);
            list.push_back({row[0], row[1], row.mid(3, 4), row[7], row[8]});
        }
        return list;
    }();
    return rows;
}

// The rows that an application of the action is held against.
std::vector<Row> index(const CallSet& set)
{
    std::vector<Row> rows;
    std::copy_if(wholeIndex().begin(), wholeIndex().end(), std::back_inserter(rows),
                 [&](const Row& row) { return isWanted(row, set); });
    return rows;
}

bool isOutcomeCheck(const CheckDef& check)
{
    return check.id.startsWith(QLatin1String("OUT-"));
}

// The README of the rulebook: a tag is the grade of that call, `[=]` one grade lower. A value that
// nobody knows has no good source, and a fact of grade C only warns. Of the rows of 2024, which has
// no tags, the severity is printed even where the value is not known.
Said saidOf(const Row& row, int year)
{
    static const QRegularExpression tag(QStringLiteral("\\s*\\[([ABC=])\\]$"));
    Said said{row.parameters.value(year - kFirstYear), row.grade, row.severity};
    const auto match = tag.match(said.parameter);
    if (match.hasMatch()) {
        said.parameter.truncate(match.capturedStart());
        const QString lower =
            row.grade == QLatin1String("A") ? QStringLiteral("B") : QStringLiteral("C");
        said.grade = match.captured(1) == QLatin1String("=") ? lower : match.captured(1);
    } else if (said.parameter == QLatin1String("?") && year != kUsualYear) {
        said.grade = QStringLiteral("C");
    }
    if (year != kUsualYear && said.grade == QLatin1String("C")
        && said.severity == QLatin1String("error"))
        said.severity = QStringLiteral("warning");
    return said;
}

// A late save is no proof of a late filing; hosts need not be named in calls that do not ask for
// it.
QString softened(const Row& row, const Said& said, const QString& action)
{
    const QString name = row.action == action ? row.id.section(QLatin1Char('.'), 1) : QString();
    if (name.startsWith(QLatin1String("deadline")))
        return severityName(Severity::Warning);
    if (name == QLatin1String("host_named") && said.parameter == QLatin1String("required=false"))
        return severityName(Severity::Advice);
    return said.severity;
}

} // namespace

TEST_CASE("the index has the rows that the rulebook counts")
{
    std::map<QString, int> count;
    for (const Row& row : wholeIndex())
        ++count[row.action];
    CHECK(count.at(QStringLiteral("KA122-SCH")) == 71);
    CHECK(count.at(QStringLiteral("GENERAL")) == 30);
    CHECK(count.at(QStringLiteral("FORM")) == 12);
    CHECK(count.at(QStringLiteral("COUNTRY")) == 8);
    CHECK(wholeIndex().size() == 852 + 1); // and the names of the columns
}

TEST_CASE("every row of the index is a rule of every call, with its parameter, grade and severity")
{
    const int year = GENERATE(from_range(years()));
    for (const QString& action : actions(year))
        for (const Row& row : index(call(action, year))) {
            INFO(year << ' ' << action.toStdString() << ' ' << row.id.toStdString());
            const CheckDef* check = call(action, year).check(row.id);
            REQUIRE(check != nullptr);
            const Said said = saidOf(row, year);
            CHECK(check->parameter == said.parameter);
            CHECK(gradeName(check->from.grade) == said.grade);
            CHECK(severityName(check->severity) == softened(row, said, action));
        }
}

TEST_CASE("the catalogue has no other rules than those of the index and of the expected outcomes")
{
    const int year = GENERATE(from_range(years()));
    for (const QString& action : actions(year)) {
        std::set<QString> known;
        for (const Row& row : index(call(action, year)))
            known.insert(row.id);
        for (const CheckDef& check : call(action, year).checks) {
            INFO(year << ' ' << action.toStdString() << ' ' << check.id.toStdString());
            CHECK((isOutcomeCheck(check) || known.contains(check.id)));
        }
    }
}

TEST_CASE("rules of one family stand in the order of the index")
{
    const int year = GENERATE(from_range(years()));
    for (const QString& action : actions(year)) {
        QStringList inIndex;
        QStringList inCatalogue;
        for (const Row& row : wholeIndex())
            if (row.action == action)
                inIndex << row.id;
        for (const CheckDef& check : call(action, year).checks)
            if (check.id.startsWith(action + QLatin1Char('.')))
                inCatalogue << check.id;
        CHECK(inCatalogue == inIndex);
    }
}

TEST_CASE("only rules of grade A or B with a known value can be errors")
{
    const int year = GENERATE(from_range(years()));
    for (const CheckDef& check : allChecks(year)) {
        INFO(year << ' ' << check.id.toStdString());
        if (check.isEvaluated() && check.severity == Severity::Error) {
            CHECK(check.from.grade != Grade::C);
            CHECK(check.parameter != QLatin1String("?"));
        }
    }
}

TEST_CASE("a rule is of the kind unknown exactly if the index has no value for the call and the "
          "rule is ours")
{
    const int year = GENERATE(from_range(years()));
    for (const CheckDef& check : allChecks(year)) {
        INFO(year << ' ' << check.id.toStdString());
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
    const int year = GENERATE(from_range(years()));
    std::size_t i = 0;
    for (const CheckDef& check : allChecks(year))
        if (isOutcomeCheck(check)) {
            INFO(year << ' ' << check.id.toStdString());
            REQUIRE(i < kExpected.size());
            CHECK(check.id == QStringLiteral("OUT-%1").arg(i + 1, 3, 10, QLatin1Char('0')));
            CHECK(check.severity == kExpected.at(i++));
            CHECK(check.from.grade == (year == kFirstYear ? Grade::B : Grade::A));
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
    const int year = GENERATE(from_range(years()));
    for (const CheckDef& each : allChecks(year)) {
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
    const int year = GENERATE(from_range(years()));
    for (const QString& action : actions(year))
        for (const CheckDef& check : call(action, year).checks) {
            if (!check.isEvaluated() || (check.figure.isEmpty() && check.figures.empty()))
                continue;
            // Rules for all actions may speak of what this form does not ask.
            if (!check.id.startsWith(QLatin1String("KA")))
                continue;
            const FieldPath place = placeOf(check);
            INFO(check.id.toStdString() << " looks at " << place.toString().toStdString());
            const CallSet& set = call(action, year);
            CHECK((set.sectionOf(place.pattern()) || set.section(place.segments().value(0))));
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
