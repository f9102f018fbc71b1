#include "gui/pages/overviewpage.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace itinera;
using namespace itinera::test;

namespace {

class FixedClock final : public Clock {
public:
    explicit FixedClock(const char* moment)
        : m_now(QDateTime::fromString(QLatin1String(moment), Qt::ISODate))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

struct Opened {
    explicit Opened(const char* moment, Application application = sample(Sample::English))
        : clock(moment)
        , session(clock, CallCatalog())
    {
        REQUIRE(session.startFrom(application, {}).ok());
        page = std::make_unique<OverviewPage>(session, nullptr);
    }

    [[nodiscard]] QString text(const char* name) const
    {
        const auto* label = page->findChild<QLabel*>(QLatin1String(name));
        REQUIRE(label);
        return label->text();
    }

    FixedClock clock;
    Session session;
    std::unique_ptr<OverviewPage> page;
};

} // namespace

TEST_CASE("the overview counts down to the deadline in Brussels time")
{
    // Round 1 closes on 20 February 2024 at 12:00 in Brussels, which is 11:00 UTC.
    CHECK(Opened("2024-02-10T11:00:00Z").text("deadlineFigure") == QStringLiteral("10 days left"));
    CHECK(Opened("2024-02-20T09:30:00Z").text("deadlineFigure") == QStringLiteral("1 hour left"));
    CHECK(Opened("2024-02-20T10:59:00Z").text("deadlineFigure") == QStringLiteral("1 minute left"));
}

TEST_CASE("the overview says how long ago the deadline passed")
{
    CHECK(Opened("2024-02-20T13:00:00Z").text("deadlineFigure")
          == QStringLiteral("The deadline passed 2 hours ago"));
    CHECK(Opened("2024-05-21T11:00:00Z").text("deadlineFigure")
          == QStringLiteral("The deadline passed 3 months ago"));
    CHECK(Opened("2026-11-25T11:00:00Z").text("deadlineFigure")
          == QStringLiteral("The deadline passed 2 years ago"));
}

TEST_CASE("a section of the overview opens its page by keyboard")
{
    Opened opened("2024-02-10T11:00:00Z");
    auto* tree = opened.page->findChild<QTreeWidget*>(QStringLiteral("sectionsTree"));
    const QSignalSpy spy(opened.page.get(), &Page::pageRequested);
    tree->setCurrentItem(tree->topLevelItem(2));
    QTest::keyClick(tree, Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(spy.front().front().toString() == opened.session.call().form.sections[2].id);
}

TEST_CASE("the overview counts the required fields that are missing")
{
    Opened opened("2024-02-10T11:00:00Z",
                  withAt(sample(Sample::English), "context/title", QString()));
    const auto* tree = opened.page->findChild<QTreeWidget*>(QStringLiteral("sectionsTree"));
    CHECK(tree->topLevelItem(0)->text(2) == QStringLiteral("1"));
    CHECK(opened.text("titleLabel") == QStringLiteral("Application without a title"));
}

TEST_CASE("an application of another rule set can be tied to the one at hand")
{
    Application application = sample(Sample::English);
    application.call.ruleSetSha256 = QString(64, QLatin1Char('a'));
    Opened opened("2024-02-10T11:00:00Z", application);
    auto* button = opened.page->findChild<QPushButton*>(QStringLiteral("pinButton"));
    if (opened.session.hasOtherRuleSet()) {
        CHECK_FALSE(button->isHidden());
        button->click();
    }
    opened.page->refresh();
    CHECK_FALSE(opened.session.hasOtherRuleSet());
    CHECK(button->isHidden());
}

TEST_CASE("an action without title, journeys or cap shows what it has, and no more")
{
    const Application& application = sampleNamed(QStringLiteral("ka120-sch-2024-lv"));
    const Opened opened("2024-02-10T11:00:00Z", application);
    CHECK(opened.text("titleLabel") == applicantOf(application)->legalName);
    const auto isShown = [&](const char* card) {
        const auto* frame = opened.page->findChild<QFrame*>(QLatin1String(card));
        REQUIRE(frame);
        return frame->isVisibleTo(opened.page.get());
    };
    CHECK(isShown("participantsCard"));
    CHECK_FALSE(isShown("grantCard"));
    CHECK_FALSE(isShown("periodCard"));
    // Without a cap there is nothing to compare with.
    CHECK_FALSE(opened.text("participantsFigure").contains(QStringLiteral("of")));
}
