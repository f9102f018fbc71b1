#include "store/storesupport.h"

#include "model/fieldaccess.h"
#include "model/traits.h"
#include "store/documentfile.h"

#include <QTemporaryDir>

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
