#include "store/storesupport.h"

#include "io/json.h"
#include "model/fieldaccess.h"
#include "model/traits.h"
#include "store/codec.h"
#include "store/documentfile.h"
#include "store/migration.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <climits>
#include <random>

using namespace itinera;
using namespace itinera::test;

namespace {

/// Printed paths of an application by what can be done there.
struct Places {
    QStringList values;
    QStringList lists;
    QStringList items;
};

template <class T>
void collect(const T& value, const FieldPath& at, Places& places)
{
    if constexpr (isShared<T>) {
        collect(*value, at, places);
    } else if constexpr (Record<T>) {
        forEachField<T>([&](const auto& each) {
            collect(value.*each.member, at / QLatin1String(each.name), places);
        });
    } else if constexpr (isList<T>) {
        places.lists << at.toString();
        for (const auto& item : value) {
            places.items << (at / item->id.value()).toString();
            collect(*item, at / item->id.value(), places);
        }
    } else if constexpr (isMap<T>) {
        for (const auto& [key, entry] : value)
            places.values << (at / key).toString();
        places.values << (at / QStringLiteral("new.question")).toString();
    } else if (at.segments().last() != u"id" && at.segments().last() != u"at"
               && at.segments().last() != u"format") {
        places.values << at.toString();
    }
}

class RandomEditor {
public:
    explicit RandomEditor(unsigned seed)
        : m_random(seed)
    {
    }

    Application edited(const Application& application)
    {
        Places places;
        collect(application, {}, places);
        switch (below(6)) {
        case 0:
            return withNewItem(application, path(places.lists)).value().application;
        case 1:
            return places.items.isEmpty() ? application
                                          : withoutItem(application, path(places.items)).value();
        case 2:
            return places.items.isEmpty()
                       ? application
                       : withCopiedItem(application, path(places.items)).value().application;
        case 3:
            return places.items.isEmpty()
                       ? application
                       : withMovedItem(application, path(places.items), below(5) - 2).value();
        default:
            return withRandomValue(application, path(places.values));
        }
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }

    FieldPath path(const QStringList& printed)
    {
        return FieldPath::parse(printed[below(static_cast<int>(printed.size()))]);
    }

    // Which type a place has is found by trying.
    Application withRandomValue(const Application& application, const FieldPath& place)
    {
        const QDate date = QDate(1, 1, 1).addDays(below(3652000));
        const std::vector<FieldValue> values{text(),
                                             below(2) == 0,
                                             1 + below(999999998),
                                             date,
                                             Money::cents(below(2000000000) * 50LL),
                                             Kilometres::hundredths(below(5000001)),
                                             IdNumbers{1 + below(9), 1 + below(999999998)},
                                             Codes{text(), text()},
                                             std::monostate()};
        std::vector<Application> fitting;
        for (const FieldValue& value : values) {
            if (auto changed = withValue(application, place, value))
                fitting.push_back(std::move(changed).value());
        }
        REQUIRE_FALSE(fitting.empty());
        return fitting[static_cast<std::size_t>(below(static_cast<int>(fitting.size())))];
    }

    QString text()
    {
        static const std::vector<QString> pieces{
            QStringLiteral("Ūdens "),  QStringLiteral("\""),        QStringLiteral("\\"),
            QStringLiteral("\n"),      QStringLiteral("\r\n"),      QStringLiteral("\t"),
            QStringLiteral("/"),       QStringLiteral("</script>"), QStringLiteral("😀"),
            QStringLiteral("e\u0301"), QStringLiteral("\u2028"),    QStringLiteral("\ufeff"),
            QStringLiteral("\u007f"),  QStringLiteral("\u0001"),    QString(QChar(0)),
            QStringLiteral("\\u0041"), QStringLiteral("{}[]:,"),    QStringLiteral("null")};
        QString result;
        for (int i = below(6); i > 0; --i)
            result += pieces[static_cast<std::size_t>(below(static_cast<int>(pieces.size())))];
        return result;
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("whatever is edited, it is read as it was written, and written as it was read")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U);
    const QString name = seed % 2 == 0 ? QStringLiteral("a.ka1") : QStringLiteral("a.ka1.json");
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    RandomEditor editor(seed);
    Application application = seed < 3 ? sample(Sample::English) : Application();
    QString fingerprint;
    for (int round = 0; round < 40; ++round) {
        for (int edit = 0; edit < 10; ++edit)
            application = editor.edited(application);
        INFO("seed " << seed << ", round " << round);
        const auto saved = saveDocument(path, application, {}, fingerprint);
        if (!saved)
            FAIL(saved.error().where.toStdString() << ": " << saved.error().detail.toStdString());
        fingerprint = saved.value();

        const auto read = openDocument(path);
        REQUIRE(read.ok());
        CHECK(differences(read.value().application, application) == QStringList());
        CHECK(read.value().application == application);
        CHECK(read.value().fingerprint == fingerprint);
        CHECK(documentBytes(read.value().application, {}, path).value() == bytesOf(path));
    }
}

namespace {

/// A value at the edge of what a file can hold, as an edit and as the file would say it.
struct Edge {
    const char* path;
    FieldValue value;
    Json json;
    bool holds;
};

// One item in every list, all with the number 1.
Application withOneOfEach()
{
    Application application;
    for (bool grows = true; grows;) {
        Places places;
        collect(application, {}, places);
        grows = false;
        for (const QString& list : places.lists) {
            if (!itemIds(application, FieldPath::parse(list)).empty())
                continue;
            application = withNewItem(application, FieldPath::parse(list)).value().application;
            grows = true;
        }
    }
    return application;
}

std::vector<Edge> edgesOfNumbers()
{
    const char* const number = "context/durationMonths";
    const char* const money = "budget/inclusion/1/cost";
    const char* const km = "activities/1/flows/1/distance/km";
    const char* const id = "preparatoryVisits/1/activity";
    const char* const ids = "activities/1/hosts";
    return {{number, 999999999, 999999999, true},
            {number, 1000000000, 1000000000, false},
            {number, -999999999, -999999999, true},
            {number, -1000000000, -1000000000, false},
            {number, INT_MAX, INT_MAX, false},
            {number, INT_MIN, INT_MIN, false},
            {money, Money(), 0, true},
            {money, Money::cents(-1), -1, false},
            {money, Money::euros(1000000000), 100000000000, true},
            {money, Money::cents(100000000001), 100000000001, false},
            {km, Kilometres(), 0, true},
            {km, Kilometres::hundredths(-1), -0.01, false},
            {km, Kilometres::hundredths(5000000), 50000, true},
            {km, Kilometres::hundredths(5000001), 50000.01, false},
            {id, 1, 1, true},
            {id, 0, 0, false},
            {id, -1, -1, false},
            {id, 999999999, 999999999, true},
            {id, 1000000000, 1000000000, false},
            {ids, IdNumbers{1, 0}, {1, 0}, false},
            {ids, IdNumbers(10000, 1), Json(IdNumbers(10000, 1)), true},
            {ids, IdNumbers(10001, 1), Json(IdNumbers(10001, 1)), false}};
}

std::vector<Edge> edgesOfTexts()
{
    const char* const date = "context/start";
    const char* const text = "context/title";
    const char* const answer = "answers/question";
    const char* const codes = "topics";
    constexpr int kMegabyte = 1024 * 1024;
    const auto edge = [](const char* path, char16_t letter, int times, bool holds) {
        const QString value(times, letter);
        return Edge{path, value, value.toStdString(), holds};
    };
    return {{date, QDate(1, 1, 1), "0001-01-01", true},
            {date, QDate(9999, 12, 31), "9999-12-31", true},
            {date, QDate(10000, 1, 1), "10000-01-01", false},
            {date, QDate(-1, 1, 1), "-0001-01-01", false},
            {date, QDate(), "", false},
            edge(text, u'x', kMegabyte, true),
            edge(text, u'x', kMegabyte + 1, false),
            edge(text, u'ā', kMegabyte / 2, true),
            edge(text, u'ā', kMegabyte / 2 + 1, false),
            edge(answer, u'x', kMegabyte + 1, false),
            {codes, Codes{QString(kMegabyte + 1, u'x')},
             Json::array({std::string(kMegabyte + 1, 'x')}), false},
            {codes, Codes(10001), Json(std::vector<std::string>(10001)), false}};
}

Result<DecodedDocument> read(const Json& document)
{
    const auto json = parseJson(writeJson(document), QStringLiteral("a.ka1.json"));
    if (!json)
        return json.errors();
    return decodeAnyFormat(json.value(), QStringLiteral("a.ka1.json"));
}

// In files, items are counted from 0.
Json::json_pointer pointerTo(const char* path)
{
    const QString pointer = QLatin1Char('/') + QString::fromUtf8(path);
    return Json::json_pointer(
        QString(pointer).replace(QStringLiteral("/1/"), QStringLiteral("/0/")).toStdString());
}

} // namespace

TEST_CASE("an edit accepts what the file can hold, and nothing else")
{
    const Application application = withOneOfEach();
    std::vector<Edge> edges = edgesOfNumbers();
    const std::vector<Edge> texts = edgesOfTexts();
    edges.insert(edges.end(), texts.begin(), texts.end());
    for (const Edge& edge : edges) {
        INFO(edge.path << " = " << edge.json.dump().substr(0, 40));
        Json document = encodeApplication(application);
        document[pointerTo(edge.path)] = edge.json;
        const auto fromFile = read(document);
        CHECK(fromFile.ok() == edge.holds);
        const auto edited = withValue(application, pathOf(edge.path), edge.value);
        CHECK(edited.ok() == edge.holds);
        if (fromFile && edited)
            CHECK(fromFile.value().application == edited.value());
        if (!edited) {
            CHECK(edited.error().code == ErrorCode::Refused);
            CHECK(edited.error().detail.contains(QStringLiteral("expected")));
        }
    }
}

TEST_CASE("whatever value an edit accepts anywhere, the file gives back")
{
    const std::vector<FieldValue> values{FieldValue(),
                                         QString(QChar(0xd83d)),
                                         QString(QChar(0)),
                                         QStringLiteral(" \n"),
                                         true,
                                         INT_MIN,
                                         INT_MAX,
                                         -999999999,
                                         -1,
                                         0,
                                         999999999,
                                         1000000000,
                                         QDate(),
                                         QDate(-4, 2, 29),
                                         QDate(1, 1, 1),
                                         QDate(9999, 12, 31),
                                         QDate(10000, 1, 1),
                                         Money::cents(INT64_MIN),
                                         Money::cents(-1),
                                         Money::cents(100000000000),
                                         Money::cents(INT64_MAX),
                                         Kilometres::hundredths(INT64_MIN),
                                         Kilometres::hundredths(-1),
                                         Kilometres::hundredths(4999999),
                                         Kilometres::hundredths(INT64_MAX),
                                         IdNumbers{},
                                         IdNumbers{INT_MIN, 0, INT_MAX},
                                         IdNumbers{1, 1},
                                         Codes{},
                                         Codes{QString(), QString(QChar(0xdc00))}};
    const Application application = withOneOfEach();
    Places places;
    collect(application, {}, places);
    int accepted = 0;
    for (const QString& place : places.values) {
        for (const FieldValue& value : values) {
            const auto edited = withValue(application, FieldPath::parse(place), value);
            if (!edited)
                continue;
            ++accepted;
            INFO(place.toStdString() << ", value of type " << value.index());
            const auto again = read(encodeApplication(edited.value()));
            REQUIRE(again.ok());
            CHECK(again.value().application == edited.value());
        }
    }
    CHECK(accepted > 2 * places.values.size());
}

TEST_CASE("a list takes as many items as the file can hold")
{
    Application application;
    application.objectives = application.objectives.with([](auto& items) {
        for (int id = 1; id < 10000; ++id) {
            Objective objective;
            objective.id = Id<Objective>(id);
            items.emplace_back(objective);
        }
    });
    const auto last = withNewItem(application, pathOf("objectives"));
    REQUIRE(last.ok());
    CHECK(read(encodeApplication(last.value().application)).ok());
    CHECK(withNewItem(last.value().application, pathOf("objectives")).error().code
          == ErrorCode::Refused);
    CHECK(withCopiedItem(last.value().application, pathOf("objectives/5")).error().code
          == ErrorCode::Refused);
    CHECK(withoutItem(last.value().application, pathOf("objectives/5")).ok());
}
