#include "gui/pages/declarationspage.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace itinera;
using namespace itinera::test;

namespace {

struct Opened {
    explicit Opened(Sample which)
        : session(clock, CallCatalog())
    {
        REQUIRE(session.startFrom(sample(which), {}).ok());
        page = std::make_unique<DeclarationsPage>(
            session, *session.call().section(QStringLiteral("declarations")), nullptr);
    }

    [[nodiscard]] QCheckBox* box(const char* rule) const
    {
        return page->findChild<QCheckBox*>(QStringLiteral("confirmations/") + QLatin1String(rule));
    }

    SystemClock clock;
    Session session;
    std::unique_ptr<DeclarationsPage> page;
};

} // namespace

TEST_CASE("unticking a point of the closing checklist takes the confirmation away")
{
    Opened opened(Sample::English);
    QCheckBox* box = opened.box("GEN.exclusion");
    REQUIRE(box);
    REQUIRE(box->isChecked());
    box->click();
    const auto& confirmed = opened.session.application().confirmations;
    CHECK(std::find(confirmed.begin(), confirmed.end(), QStringLiteral("GEN.exclusion"))
          == confirmed.end());
}

TEST_CASE("the closing checklist counts only the points that apply")
{
    Opened opened(Sample::Latvian);
    const int points = opened.session.report().count(RuleState::Confirmed)
                       + opened.session.report().count(RuleState::Unconfirmed);
    const int confirmed = opened.session.report().count(RuleState::Confirmed);
    CHECK(opened.page->findChild<QLabel*>(QStringLiteral("progressLabel"))->text()
          == QStringLiteral("%1 of %2 confirmed").arg(confirmed).arg(points));
    CHECK(opened.box("GEN.hu_trusts")->parentWidget()->isHidden());
}

TEST_CASE("the reminders are folded until they are asked for")
{
    Opened opened(Sample::English);
    const auto* holder = opened.page->findChild<QWidget*>(QStringLiteral("remindersHolder"));
    CHECK(holder->isHidden());
    opened.page->findChild<QToolButton*>(QStringLiteral("remindersButton"))->click();
    CHECK_FALSE(holder->isHidden());
}

TEST_CASE("the path of a confirmation leads to its tick box")
{
    Opened opened(Sample::English);
    opened.page->show();
    CHECK(opened.page->focusPath(pathOf("confirmations/GEN.exclusion")));
    CHECK(opened.page->focusWidget() == opened.box("GEN.exclusion"));
}
