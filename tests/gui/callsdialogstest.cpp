#include "gui/dialogs/callswitchdialog.h"
#include "gui/dialogs/helpdialog.h"
#include "gui/dialogs/rulesdialog.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace itinera;
using namespace itinera::test;

namespace {

template <class Widget>
Widget* child(const QWidget& owner, const char* name)
{
    auto* found = owner.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

class Opened {
public:
    Opened()
        : session(m_clock, CallCatalog())
    {
        REQUIRE(session.startFrom(sample(Sample::English), {}).ok());
    }

private:
    SystemClock m_clock;

public:
    Session session;
};

QPushButton* moveButtonOf(const CallSwitchDialog& dialog)
{
    for (QAbstractButton* button : child<QDialogButtonBox>(dialog, "buttonBox")->buttons())
        if (child<QDialogButtonBox>(dialog, "buttonBox")->buttonRole(button)
            == QDialogButtonBox::AcceptRole)
            return qobject_cast<QPushButton*>(button);
    FAIL("there is no button to move");
    return nullptr;
}

} // namespace

TEST_CASE("a move to the newest call is shown, done as one step, and taken back as one")
{
    Opened opened;
    Session& session = opened.session;
    const QSignalSpy moved(&session, &Session::callChanged);
    CallSwitchDialog dialog(session);
    CHECK(child<QComboBox>(dialog, "yearBox")->currentText() == QStringLiteral("2026"));
    const QString preview = child<QTextBrowser>(dialog, "previewBrowser")->toPlainText();
    CHECK(preview.contains(QStringLiteral("What it does to this application")));
    CHECK(preview.contains(QStringLiteral("outside the dates of round 1")));
    CHECK(session.application().call.year == 2024);

    moveButtonOf(dialog)->click();
    CHECK(session.application().call.year == 2026);
    CHECK(session.call().year == 2026);
    CHECK(moved.count() == 1);
    CHECK(session.undoStack().count() == 1);
    session.undoStack().undo();
    CHECK(session.application() == sample(Sample::English));
    CHECK(session.call().year == 2024);
    CHECK(moved.count() == 2);
    session.undoStack().redo();
    CHECK(session.call().year == 2026);
}

TEST_CASE("a rule says what it is in other calls")
{
    Opened opened;
    RulesDialog dialog(opened.session);
    auto* tree = child<QTreeWidget>(dialog, "rulesTree");
    const auto found = tree->findItems(QStringLiteral("KA122-SCH.duration"), Qt::MatchExactly, 0);
    REQUIRE(found.size() == 1);
    tree->setCurrentItem(found.front());
    const QString details = child<QTextBrowser>(dialog, "detailBrowser")->toPlainText();
    // check-index.csv: min=6;max=18 in every call
    CHECK(details.contains(QStringLiteral("2026: 6–18 months (grade A)")));
}

TEST_CASE("the help holds the manual in the language of the program, and the rules of the call")
{
    Opened opened;
    const HelpDialog english(opened.session, QStringLiteral("en"));
    CHECK(child<QTextBrowser>(english, "manualBrowser")
              ->toPlainText()
              .contains(QStringLiteral("It does not submit anything")));
    CHECK(child<QTextBrowser>(english, "rulesBrowser")
              ->toPlainText()
              .contains(QStringLiteral("KA122-SCH.duration")));
    const HelpDialog latvian(opened.session, QStringLiteral("lv"));
    CHECK(child<QTextBrowser>(latvian, "manualBrowser")
              ->toPlainText()
              .startsWith(QStringLiteral("Lietotāja")));
}
