#include "text/words.h"
#include "support/catch.h"

#include <QFile>

using namespace itinera;

namespace {

bool hasTranslations(const char* language)
{
    return QFile::exists(QStringLiteral(":/i18n/itinera_%1.qm").arg(QLatin1String(language)));
}

} // namespace

TEST_CASE("the program speaks English and Latvian")
{
    CHECK(Words::available() == QStringList{QStringLiteral("en"), QStringLiteral("lv")});
}

TEST_CASE("a sentence without translation stays in English")
{
    const Words words(QStringLiteral("xx"));

    CHECK(words("text", "A sentence nobody translates")
          == QStringLiteral("A sentence nobody translates"));
    CHECK(words.language() == QStringLiteral("xx"));
}

TEST_CASE("English counts in singular and plural")
{
    const Words words(QStringLiteral("en"));

    CHECK(words("text", "%n day(s)", 1) == QStringLiteral("1 day"));
    CHECK(words("text", "%n day(s)", 0) == QStringLiteral("0 days"));
    CHECK(words("text", "%n activit(y/ies)", 1) == QStringLiteral("1 activity"));
    CHECK(words("text", "%n activit(y/ies)", 2) == QStringLiteral("2 activities"));
    CHECK(words("text", "%n annex(es)", 21) == QStringLiteral("21 annexes"));
}

TEST_CASE("another text may stand for the number")
{
    const Words words(QStringLiteral("en"));

    CHECK(words.counted("text", "%n day(s)", 60, QStringLiteral("2–60"))
          == QStringLiteral("2–60 days"));
}

TEST_CASE("Latvian counts in three forms")
{
    const Words words(QStringLiteral("lv"));
    if (!hasTranslations("lv")) {
        CHECK(words("text", "%n day(s)", 21) == QStringLiteral("21 days"));
        return;
    }

    CHECK(words("text", "%n day(s)", 1) == QStringLiteral("1 diena"));
    CHECK(words("text", "%n day(s)", 21) == QStringLiteral("21 diena"));
    CHECK(words("text", "%n day(s)", 11) == QStringLiteral("11 dienas"));
    CHECK(words("text", "%n day(s)", 2) == QStringLiteral("2 dienas"));
    CHECK(words("text", "%n day(s)", 0) == QStringLiteral("0 dienu"));
}

TEST_CASE("two languages stand side by side")
{
    const Words english(QStringLiteral("en"));
    const Words latvian(QStringLiteral("lv"));

    CHECK(english("text", "yes") == QStringLiteral("yes"));
    CHECK(latvian("text", "yes")
          == (hasTranslations("lv") ? QStringLiteral("jā") : QStringLiteral("yes")));
    CHECK(latvian.locale().language() == QLocale::Latvian);
}
