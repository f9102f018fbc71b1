#include "support/catch.h"
#include "support/samples.h"

#include "bundle/container.h"
#include "bundle/exporter.h"
#include "store/attachments.h"

#include <nlohmann/json.hpp>

#include <QThread>

#include <algorithm>
#include <ctime>

using namespace itinera;
using namespace itinera::test;

namespace {

Attachments attachmentsOf(const Application& application)
{
    return readAttachments(sourcePath(QStringLiteral("resources/samples/attachments")), application)
        .attachments;
}

QByteArray exported(const Application& application, const ExportOptions& options = {})
{
    const auto bundle = exportBundle(application, attachmentsOf(application), ruleBook(), options);
    REQUIRE(bundle.ok());
    return bundle.value();
}

OpenedContainer opened(const QByteArray& bundle)
{
    auto container = openContainer(bundle, QStringLiteral("test.asice"));
    REQUIRE(container.ok());
    return std::move(container).value();
}

QByteArray fileOf(const QByteArray& bundle, const char* name)
{
    const OpenedContainer container = opened(bundle);
    const auto found = std::ranges::find(container.files, QLatin1String(name), &PayloadFile::name);
    REQUIRE(found != container.files.end());
    return found->bytes;
}

/// Another time zone for the time of one test.
class TimeZone {
public:
    explicit TimeZone(const char* name)
        : m_before(qgetenv("TZ"))
    {
        set(name);
    }
    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;
    ~TimeZone() { set(m_before); }

private:
    static void set(const QByteArray& name)
    {
        if (name.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", name);
        tzset();
    }
    QByteArray m_before;
};

} // namespace

TEST_CASE("the good samples become sound containers that carry every part")
{
    for (const Sample which : {Sample::English, Sample::Latvian}) {
        const OpenedContainer container = opened(exported(sample(which)));
        CHECK(container.isSound());
        CHECK_FALSE(container.info.draft);
        CHECK(container.info.contentSha256 == contentFingerprint(sample(which)));
        CHECK(container.info.baggingDate
              == sample(which).history[sample(which).history.size() - 1]->at.toUTC().date());
        for (const char* name : {"application.json", "application.schema.json", "application.html",
                                 "application.pdf", "findings.json", "findings.html"})
            CHECK(std::ranges::count(container.files, QLatin1String(name), &PayloadFile::name)
                  == 1);
    }
}

TEST_CASE("a bundle carries the schema that lies in the repository")
{
    CHECK((fileOf(exported(sample(Sample::English)), "application.schema.json")
           == bytesOf(sourcePath(QStringLiteral("resources/schema/application.schema.json")))));
}

TEST_CASE("an application with errors is refused, and becomes a draft that says so")
{
    const Application& application = sample(Sample::Mistakes);
    const auto refused = exportBundle(application, attachmentsOf(application), ruleBook(), {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Refused);

    const QByteArray draft = exported(application, {.draft = true});
    CHECK(opened(draft).info.draft);
    CHECK((fileOf(draft, "application.html").contains("DRAFT")
           || fileOf(draft, "application.html").contains("MELNRAKSTS")));
}

TEST_CASE("an annex without content is refused unless a draft is asked for")
{
    const Application& application = sample(Sample::English);
    const auto refused = exportBundle(application, {}, ruleBook(), {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(exportBundle(application, {}, ruleBook(), {.draft = true}).ok());
}

TEST_CASE("the same application gives the same bytes at another time in another time zone")
{
    const QByteArray first = exported(sample(Sample::Latvian));
    QThread::sleep(2);
    const TimeZone zone("Pacific/Auckland");
    CHECK(exported(sample(Sample::Latvian)) == first);
}

TEST_CASE("what people write stays text in the documents")
{
    const std::string evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;";
    const Application application = patched(
        sample(Sample::English), Json{{"context", {{"title", evil}}},
                                      {"answers", {{"KA122.background.organisation", evil}}}});
    const QByteArray bundle = exported(application, {.draft = true});
    for (const char* name : {"application.html", "findings.html"}) {
        const QByteArray html = fileOf(bundle, name);
        CHECK_FALSE(html.contains("<script"));
        CHECK_FALSE(html.contains("<img"));
        CHECK(html.contains("&lt;script&gt;"));
        CHECK(html.contains("Content-Security-Policy"));
    }
}
