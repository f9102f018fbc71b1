#include "gui/pages/standardspage.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QCheckBox>
#include <QLabel>

using namespace itinera;
using namespace itinera::test;

TEST_CASE("the quality standards can be reached by keyboard and read by a screen reader")
{
    const SystemClock clock;
    Session session(clock, CallCatalog());
    REQUIRE(session.startFrom(sample(Sample::English), {}).ok());
    StandardsPage page(session, *session.call().section(QStringLiteral("standards")), nullptr);
    std::size_t readable = 0;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if ((label->focusPolicy() & Qt::TabFocus) != 0 && !label->accessibleName().isEmpty())
            ++readable;
    CHECK(readable == session.call().qualityStandards.size());
}

TEST_CASE("the tick under the standards changes the application")
{
    const SystemClock clock;
    Session session(clock, CallCatalog());
    REQUIRE(session.startFrom(sample(Sample::English), {}).ok());
    StandardsPage page(session, *session.call().section(QStringLiteral("standards")), nullptr);
    auto* box = page.findChild<QCheckBox*>(QStringLiteral("declarations/KA122.standards.accept"));
    REQUIRE(box);
    REQUIRE(box->isChecked());
    box->click();
    const auto& ticked = session.application().declarations;
    CHECK(std::find(ticked.begin(), ticked.end(), QStringLiteral("KA122.standards.accept"))
          == ticked.end());
}
