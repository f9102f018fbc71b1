#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/historydialog.h"
#include "gui/dialogs/messages.h"
#include "gui/dialogs/newapplicationdialog.h"
#include "gui/dialogs/rulesdialog.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/waiverdialog.h"
#include "session/session.h"
#include "store/settings.h"
#include "support/catch.h"
#include "support/samples.h"
#include "text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace itinera;
using namespace itinera::test;

namespace {

class FixedClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);
    }
};

template <class Widget>
Widget* child(const QWidget& owner, const char* name)
{
    auto* found = owner.findChild<Widget*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

QPushButton* okOf(const QWidget& dialog)
{
    return child<QDialogButtonBox>(dialog, "buttonBox")->button(QDialogButtonBox::Ok);
}

void choose(const QWidget& dialog, const char* box, const char* code)
{
    auto* combo = child<QComboBox>(dialog, box);
    const int index = combo->findData(QLatin1String(code));
    REQUIRE(index >= 0);
    combo->setCurrentIndex(index);
}

int shownRows(const QTreeWidget& tree)
{
    int shown = 0;
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        shown += tree.topLevelItem(i)->isHidden() ? 0 : 1;
    return shown;
}

} // namespace

TEST_CASE("a new application takes agency and form language from the country")
{
    const FixedClock clock;
    const CallCatalog catalog;
    NewApplicationDialog dialog(catalog, clock, QStringLiteral("en"));
    choose(dialog, "actionBox", "KA122-SCH");
    CHECK_FALSE(okOf(dialog)->isEnabled());
    CHECK_FALSE(dialog.choice());
    choose(dialog, "countryBox", "LV");
    REQUIRE(dialog.choice());
    CHECK(dialog.choice()->agency == QStringLiteral("LV01"));
    CHECK(dialog.choice()->language == QStringLiteral("lv"));
    CHECK(dialog.choice()->country == QStringLiteral("LV"));
    CHECK(dialog.choice()->call.ruleSetSha256 == call().sha256);
}

TEST_CASE("the first call and the first round that are still open are offered first")
{
    const FixedClock clock;
    const CallCatalog catalog;
    const NewApplicationDialog dialog(catalog, clock, QStringLiteral("en"));
    choose(dialog, "actionBox", "KA122-SCH");
    CHECK(child<QComboBox>(dialog, "callBox")->currentText() == QStringLiteral("2024"));
    CHECK(child<QComboBox>(dialog, "roundBox")->currentData().toInt() == 2);
}

TEST_CASE("only agencies of the field of the action are offered")
{
    const FixedClock clock;
    const CallCatalog catalog;
    const NewApplicationDialog dialog(catalog, clock, QStringLiteral("en"));
    choose(dialog, "actionBox", "KA122-SCH");
    choose(dialog, "countryBox", "BE");
    CHECK(child<QComboBox>(dialog, "agencyBox")->count() == 4);
    CHECK_FALSE(okOf(dialog)->isEnabled());
}

TEST_CASE("a warning is accepted only with a reason and a name")
{
    WaiverDialog dialog(
        {QStringLiteral("t"), QStringLiteral("m"), QStringLiteral("f"), QStringLiteral("w"), {}},
        {});
    auto* reason = child<QPlainTextEdit>(dialog, "reasonEdit");
    reason->setPlainText(QStringLiteral("too short"));
    child<QLineEdit>(dialog, "authorEdit")->setText(QStringLiteral("Headteacher"));
    CHECK_FALSE(okOf(dialog)->isEnabled());
    reason->setPlainText(QStringLiteral("  long enough  "));
    CHECK(okOf(dialog)->isEnabled());
    CHECK(dialog.reason() == QStringLiteral("long enough"));
    child<QLineEdit>(dialog, "authorEdit")->clear();
    CHECK_FALSE(okOf(dialog)->isEnabled());
}

TEST_CASE("a reason that the file cannot hold is not accepted")
{
    const WaiverDialog dialog({}, QStringLiteral("Headteacher"));
    auto* reason = child<QPlainTextEdit>(dialog, "reasonEdit");
    reason->setPlainText((QString(99, QLatin1Char('x')) + QLatin1Char('\n')).repeated(11000));
    CHECK_FALSE(okOf(dialog)->isEnabled());
    CHECK(child<QLabel>(dialog, "missingLabel")->text()
          == QStringLiteral("Write a shorter reason."));
    reason->setPlainText(QStringLiteral("long enough"));
    CHECK(okOf(dialog)->isEnabled());
}

TEST_CASE("the rules can be searched and filtered by state")
{
    const SystemClock clock;
    Session session(clock, CallCatalog());
    REQUIRE(session.startFrom(sample(Sample::English), {}).ok());
    const RulesDialog dialog(session);
    const auto* tree = child<QTreeWidget>(dialog, "rulesTree");
    CHECK(static_cast<std::size_t>(shownRows(*tree)) == session.call().checks.size());
    auto* states = child<QComboBox>(dialog, "stateBox");
    states->setCurrentIndex(states->findData(static_cast<int>(RuleState::Reminder)));
    CHECK(shownRows(*tree) == session.report().count(RuleState::Reminder));
    states->setCurrentIndex(0);
    child<QLineEdit>(dialog, "searchEdit")->setText(QStringLiteral("participants_max"));
    CHECK(shownRows(*tree) == 1);
}

TEST_CASE("a rule that fails leads to the field that mends it")
{
    const SystemClock clock;
    Session session(clock, CallCatalog());
    REQUIRE(
        session.startFrom(withAt(sample(Sample::English), "context/durationMonths", 40), {}).ok());
    RulesDialog dialog(session);
    const QSignalSpy spy(&dialog, &RulesDialog::jumpRequested);
    auto* tree = child<QTreeWidget>(dialog, "rulesTree");
    const auto found = tree->findItems(QStringLiteral("KA122-SCH.duration"), Qt::MatchExactly, 0);
    REQUIRE(found.size() == 1);
    tree->setCurrentItem(found.front());
    child<QPushButton>(dialog, "jumpButton")->click();
    REQUIRE(spy.count() == 1);
    CHECK(spy.front().front().toString() == QStringLiteral("context/durationMonths"));
}

TEST_CASE("the history shows the newest save first and restores the chosen version")
{
    const Backup backup{QStringLiteral("/nowhere/copy"),
                        QDateTime(QDate(2024, 2, 1), QTime(8, 0), Qt::UTC), false};
    HistoryDialog dialog(sample(Sample::English), {backup}, QStringLiteral("en"));
    CHECK(child<QTreeWidget>(dialog, "savesTree")
              ->topLevelItem(0)
              ->text(2)
              .startsWith(QStringLiteral("Expected")));
    auto* button = child<QPushButton>(dialog, "restoreButton");
    QString restored;
    QObject::connect(&dialog, &HistoryDialog::restoreRequested,
                     [&restored](const Backup& chosen) { restored = chosen.file; });
    auto* backups = child<QTreeWidget>(dialog, "backupsTree");
    backups->setCurrentItem(backups->topLevelItem(0));
    REQUIRE(button->isEnabled());
    button->click();
    CHECK(restored == backup.file);
}

TEST_CASE("settings change only when they are accepted")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("itinera.ini")));
    SettingsDialog dialog(settings);
    child<QLineEdit>(dialog, "authorEdit")->setText(QStringLiteral("Headteacher"));
    CHECK(settings.get(setting::authorName).isEmpty());
    dialog.accept();
    CHECK(settings.get(setting::authorName) == QStringLiteral("Headteacher"));
}

TEST_CASE("a folder that does not exist is not accepted as folder with call data")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("itinera.ini")));
    const SettingsDialog dialog(settings);
    child<QLineEdit>(dialog, "folderEdit")->setText(folder.filePath(QStringLiteral("gone")));
    CHECK_FALSE(okOf(dialog)->isEnabled());
}

TEST_CASE("a message can be answered by a test")
{
    setMessageHandler(
        [](const Message&, const std::vector<Choice>& choices) { return choices.back().id; });
    QString answer;
    ask(nullptr, {},
        {{QStringLiteral("yes"), {}, {}}, {QStringLiteral("no"), {}, Choice::Role::Stay}},
        [&answer](const QString& choice) { answer = choice; });
    setMessageHandler({});
    CHECK(answer == QStringLiteral("no"));
}

TEST_CASE("every widget of the dialogs that takes the focus has a name for screen readers")
{
    const FixedClock clock;
    const CallCatalog catalog;
    Session session(clock, catalog);
    REQUIRE(session.startFrom(sample(Sample::English), {}).ok());
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("itinera.ini")));
    const NewApplicationDialog begin(catalog, clock, QStringLiteral("en"));
    const RulesDialog rules(session);
    const WaiverDialog waiver({}, {});
    const SettingsDialog preferences(settings);
    const AboutDialog about;
    for (const QDialog* dialog :
         std::initializer_list<const QDialog*>{&begin, &rules, &waiver, &preferences, &about})
        for (const char* kind :
             {"QLineEdit", "QComboBox", "QTreeWidget", "QPlainTextEdit", "QTextBrowser"})
            for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
                INFO(dialog->objectName().toStdString()
                     << ": " << widget->objectName().toStdString());
                if (widget->inherits(kind) && widget->focusPolicy() != Qt::NoFocus)
                    CHECK_FALSE(widget->accessibleName().isEmpty());
            }
}
