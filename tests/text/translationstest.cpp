#include "support/catch.h"
#include "support/samples.h"
#include "text/words.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>
#include <set>

// The files of translations as they lie in the repository. That they hold every text of the sources
// is for `./dev lint`, which runs lupdate.

using namespace itinera;
using namespace itinera::test;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList forms; ///< one, or one per form of the number
    bool counts = false;
    bool finished = true;
};

void readTranslation(QXmlStreamReader& xml, Entry& entry)
{
    entry.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    if (!entry.counts) {
        entry.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        entry.forms << xml.readElementText();
}

Entry readEntry(QXmlStreamReader& xml, const QString& context)
{
    Entry entry;
    entry.context = context;
    entry.counts = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            entry.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

std::vector<Entry> entriesOf(const QString& language)
{
    std::vector<Entry> entries;
    QXmlStreamReader xml(
        bytesOf(sourcePath(QStringLiteral("translations/itinera_%1.ts").arg(language))));
    REQUIRE(xml.readNextStartElement());
    CHECK(xml.attributes().value(QStringLiteral("language")) == language);
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                entries.push_back(readEntry(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

// `%1`, `%n` and `{item}`, each as often as it stands there.
std::map<QString, int> placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:\\d|n)|\\{[a-z]+\\}"));
    std::map<QString, int> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        ++found[it.next().captured()];
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return mnemonic.match(text).hasMatch();
}

// The form for none may say it in words: "nothing is missing".
bool mayLeaveOutTheNumber(const Entry& entry, qsizetype form)
{
    return entry.forms.size() == 3 && form == 2;
}

void checkPlaceholders(const Entry& entry)
{
    const auto wanted = placeholdersOf(entry.source);
    for (qsizetype i = 0; i < entry.forms.size(); ++i) {
        INFO(entry.context.toStdString() << ": " << entry.forms[i].toStdString());
        auto found = placeholdersOf(entry.forms[i]);
        if (entry.counts && mayLeaveOutTheNumber(entry, i))
            found[QStringLiteral("%n")] = 1;
        CHECK((found == wanted));
    }
}

} // namespace

TEST_CASE("every language of the program has one file, and every file is built in")
{
    QStringList expected;
    for (const QString& language : Words::available())
        expected << QStringLiteral("itinera_%1.ts").arg(language);
    expected.sort();
    const QDir folder(sourcePath(QStringLiteral("translations")));
    CHECK(folder.entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name) == expected);
    const QByteArray list = bytesOf(folder.filePath(QStringLiteral("CMakeLists.txt")));
    CHECK(
        list.contains("set(languages " + Words::available().join(QLatin1Char(' ')).toUtf8() + ")"));
}

TEST_CASE("no translation is missing or unfinished")
{
    for (const QString& language : Words::available())
        for (const Entry& entry : entriesOf(language)) {
            INFO(language.toStdString()
                 << ", " << entry.context.toStdString() << ": " << entry.source.toStdString());
            CHECK(entry.finished);
            CHECK(entry.forms.size() >= (entry.counts ? 2 : 1));
            for (const QString& form : entry.forms)
                CHECK_FALSE(form.isEmpty());
        }
}

TEST_CASE("texts that count are in English too, and every other language has them")
{
    std::set<std::pair<QString, QString>> english;
    for (const Entry& entry : entriesOf(QStringLiteral("en")))
        english.emplace(entry.context, entry.source);
    for (const QString& language : Words::available()) {
        std::set<std::pair<QString, QString>> counting;
        for (const Entry& entry : entriesOf(language))
            if (entry.counts)
                counting.emplace(entry.context, entry.source);
        INFO(language.toStdString());
        CHECK((counting == english));
    }
}

TEST_CASE("a translation has the placeholders of its source")
{
    for (const QString& language : Words::available())
        for (const Entry& entry : entriesOf(language))
            checkPlaceholders(entry);
}

TEST_CASE("a translation has a letter for Alt where its source has one, and no other")
{
    for (const QString& language : Words::available())
        for (const Entry& entry : entriesOf(language)) {
            INFO(entry.context.toStdString() << ": " << entry.forms.front().toStdString());
            CHECK(hasMnemonic(entry.forms.front()) == hasMnemonic(entry.source));
        }
}

TEST_CASE("no space stands before an ellipsis")
{
    for (const QString& language : Words::available())
        for (const Entry& entry : entriesOf(language))
            for (const QString& text : entry.forms + QStringList{entry.source}) {
                INFO(text.toStdString());
                CHECK_FALSE(text.contains(QStringLiteral(" …")));
                CHECK_FALSE(text.contains(QStringLiteral("...")));
            }
}

// lupdate puts a text there if it does not see the class or context that asks for it. The program
// would look elsewhere and show English.
TEST_CASE("no text is kept under the bare namespace")
{
    for (const QString& language : Words::available())
        for (const Entry& entry : entriesOf(language)) {
            INFO(entry.source.toStdString());
            CHECK(entry.context != QLatin1String("itinera"));
        }
}
