#include "support/builders.h"
#include "support/catch.h"

#include "io/json.h"
#include "store/codec.h"

#include <nlohmann/json.hpp>

// Samples with deliberate mistakes, and the tables beside the tests that say, written by hand,
// which rule catches which mistake.

using namespace itinera;
using namespace itinera::test;

TEST_CASE("every sample with mistakes has exactly the findings of its table")
{
    int samples = 0;
    for (const QString& name : allSamples()) {
        if (!isMistaken(name))
            continue;
        ++samples;
        INFO(name.toStdString());
        QStringList expected;
        for (const Json& each :
             jsonOf(sourcePath(QStringLiteral("tests/data/mistakes/%1.json").arg(name))))
            expected << QString::fromStdString(each.at("rule").get<std::string>() + ' '
                                               + each.at("path").get<std::string>());
        QStringList found;
        const auto report = validated(sampleNamed(name));
        for (const Finding& finding : report.findings)
            found << finding.rule + QLatin1Char(' ') + finding.where.toString();
        expected.sort();
        found.sort();
        CHECK(found == expected);
        CHECK(found.size() >= 12);
        CHECK(report.verdict == Verdict::Invalid);
    }
    CHECK(samples >= 1);
}

TEST_CASE("every sample is written in the canonical form")
{
    for (const QString& name : allSamples()) {
        INFO(name.toStdString());
        CHECK(writeJson(encodeApplication(sampleNamed(name))) == bytesOf(samplePath(name)));
    }
}
