#include "gui/pages/outcomespage.h"
#include "gui/models/outcomelistmodel.h"
#include "gui/models/outcomematrixmodel.h"
#include "gui/widgets/outcomematrix.h"
#include "model/fieldaccess.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace itinera;

namespace {

// The page in a window of its own, connected as in the main window.
class Shown {
public:
    explicit Shown(const Application& application, const QString& language = QStringLiteral("en"))
        : session(m_clock, CallCatalog())
    {
        session.setLanguage(language);
        REQUIRE(session.start(application).ok());
        page = std::make_unique<OutcomesPage>(
            session, *session.call().section(QStringLiteral("expectedOutcomes")), nullptr);
        QObject::connect(&session, &Session::applicationChanged, page.get(),
                         [this] { page->refresh(); });
        QObject::connect(&session, &Session::reportChanged, page.get(),
                         [this] { page->refreshFindings(); });
        QObject::connect(&session, &Session::focusRequested, page.get(),
                         [this](const QString& path) { page->focusPath(FieldPath::parse(path)); });
        page->resize(1100, 640);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    template <class Widget>
    Widget* child(const QString& name) const
    {
        auto* found = page->findChild<Widget*>(name);
        REQUIRE(found);
        return found;
    }

    QTabBar* tabs() const { return child<QTabBar>(QStringLiteral("tabBar")); }

    QListView* list() const { return child<QListView>(QStringLiteral("itemList")); }

    OutcomeListModel* items() const { return static_cast<OutcomeListModel*>(list()->model()); }

    OutcomeMatrix* matrix() const { return child<OutcomeMatrix>(QStringLiteral("outcomeMatrix")); }

    QString text(const char* label) const { return child<QLabel>(QLatin1String(label))->text(); }

    void press(const QString& item, Qt::Key key) const
    {
        const int row = items()->indexOfKey(item);
        REQUIRE(row >= 0);
        list()->setCurrentIndex(items()->index(row));
        QTest::keyClick(list(), key);
    }

    bool focus(const char* path) const { return page->focusPath(test::pathOf(path)); }

    static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

private:
    SystemClock m_clock;

public:
    Session session;
    std::unique_ptr<OutcomesPage> page;
};

const Application& english()
{
    return test::sample(test::Sample::English);
}

Application empty()
{
    Application application;
    application.call = english().call;
    return application;
}

QStringList itemsOf(const List<ExpectedOutcome>& rows)
{
    QStringList items;
    for (const auto& row : rows)
        items << row->item;
    return items;
}

QModelIndex cellOf(const Shown& shown, const char* row, int activity)
{
    const OutcomeMatrixModel& cells = shown.matrix()->cells();
    return cells.index(cells.rowOfKey(QLatin1String(row)), activity - 1);
}

} // namespace

TEST_CASE("the space bar chooses an outcome in one step, at its place in the list of the call")
{
    Shown shown(english());
    shown.press(QStringLiteral("L02"), Qt::Key_Space);

    CHECK(itemsOf(shown.session.application().expectedOutcomes->learners).mid(0, 3)
          == QStringList{QStringLiteral("L01"), QStringLiteral("L02"), QStringLiteral("L04")});
    CHECK(shown.session.undoStack().count() == 1);
    CHECK(shown.session.undoStack().undoText()
          == QStringLiteral(
              "Choose the outcome “L02 Better employability and better career prospects”"));
    shown.session.undoStack().undo();
    CHECK(shown.session.application() == english());
}

TEST_CASE("unticking takes an outcome away, and undo brings it back with everything in it")
{
    Shown shown(english());
    shown.press(QStringLiteral("L05"), Qt::Key_Space);

    CHECK_FALSE(itemsOf(shown.session.application().expectedOutcomes->learners)
                    .contains(QStringLiteral("L05")));
    CHECK(shown.session.undoStack().count() == 1);
    CHECK(shown.page->findChild<QWidget*>(QStringLiteral("chooseButton"))->isVisible());
    shown.session.undoStack().undo();
    CHECK(shown.session.application() == english());
    CHECK(shown.list()->currentIndex().row() == shown.items()->indexOfKey(QStringLiteral("L05")));
}

TEST_CASE("a click on the box ticks, a click on the text only selects")
{
    Shown shown(english());
    const QRect place = shown.list()->visualRect(shown.items()->index(1));
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, place.center());
    CHECK(shown.session.undoStack().count() == 0);
    CHECK(shown.list()->currentIndex().row() == 1);
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                      QPoint(place.left() + 10, place.top() + 12));
    CHECK(shown.session.undoStack().count() == 1);
}

TEST_CASE("an outcome of an organisation is chosen for that organisation only")
{
    Shown shown(english());
    shown.tabs()->setCurrentIndex(2);
    auto* combo = shown.child<QComboBox>(QStringLiteral("organisationCombo"));
    combo->setCurrentIndex(combo->findData(2));
    Q_EMIT combo->activated(combo->currentIndex());
    shown.press(QStringLiteral("O1d"), Qt::Key_Space);

    const auto& rows = shown.session.application().expectedOutcomes->organisations;
    CHECK(rows.size() == english().expectedOutcomes->organisations.size() + 1);
    const auto added = std::find_if(rows.begin(), rows.end(), [](const auto& row) {
        return row->organisation == Id<Organisation>(2) && row->item == QLatin1String("O1d");
    });
    CHECK(added != rows.end());
}

TEST_CASE("the counts say how many are chosen and how many lack evidence")
{
    Shown shown(test::withAt(english(), "expectedOutcomes/learners/3/evidence", QString()));
    CHECK(shown.text("countLabel") == QStringLiteral("8 of 10 chosen, 1 without evidence"));
    shown.tabs()->setCurrentIndex(1);
    CHECK(shown.text("countLabel") == QStringLiteral("8 of 11 chosen, all with evidence"));
}

TEST_CASE("every path of the expected outcomes leads to its field")
{
    Shown shown(english());
    for (const QString& list : outcomeLists())
        for (const auto& row : outcomeRows(english(), list))
            for (const FieldDef& field :
                 shown.session.call().listDef(QStringLiteral("expectedOutcomes/") + list)->fields) {
                const FieldPath path =
                    OutcomeChecklist{list, {}}.path() / row->id.value() / field.path;
                INFO(path.toString().toStdString());
                CHECK(shown.page->focusPath(path));
                CHECK(shown.tabs()->currentIndex() == outcomeLists().indexOf(list));
                CHECK(shown.items()
                          ->entries()[static_cast<std::size_t>(shown.list()->currentIndex().row())]
                          .row
                      == row->id.value());
                if (field.kind == FieldKind::OutcomeItem)
                    CHECK(Shown::focused() == QStringLiteral("itemList"));
                else if (field.kind == FieldKind::Organisation)
                    CHECK(Shown::focused() == QStringLiteral("organisationCombo"));
                else
                    CHECK(Shown::focused() == path.toString());
            }
    CHECK(shown.focus("expectedOutcomes/widerImpact"));
    CHECK(Shown::focused() == QStringLiteral("expectedOutcomes/widerImpact"));
    CHECK(shown.focus("expectedOutcomes/supportDescription")); // hidden while nothing is claimed
    CHECK(Shown::focused() == QStringLiteral("expectedOutcomes/supportsPeopleFleeingWar"));
    CHECK(shown.focus("expectedOutcomes/learners/99/evidence")); // no longer there
    CHECK(Shown::focused() == QStringLiteral("itemList"));
    CHECK_FALSE(shown.focus("context/title"));
}

TEST_CASE("a field that is jumped to is scrolled into sight")
{
    Shown shown(english());
    for (const char* path :
         {"expectedOutcomes/learners/3/target", "expectedOutcomes/staff/2/activities"}) {
        REQUIRE(shown.focus(path));
        INFO(path);
        CHECK(QTest::qWaitFor(
            [] { return !QApplication::focusWidget()->visibleRegion().isEmpty(); }));
    }
}

TEST_CASE("the way to the organisations' list leads to the one that gains nothing")
{
    Application application = english();
    for (const int id : {9})
        application =
            withoutItem(application, test::pathOf("expectedOutcomes/organisations") / id).value();
    Shown shown(application);
    CHECK(shown.focus("expectedOutcomes/organisations"));
    CHECK(shown.items()->checklist().organisation == Id<Organisation>(2));
}

TEST_CASE("typing evidence keeps focus and place, and is one step")
{
    Shown shown(english());
    REQUIRE(shown.focus("expectedOutcomes/learners/8/evidence"));
    auto* evidence = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(evidence);
    const int scrolled = shown.list()->verticalScrollBar()->value();
    QTest::keyClicks(evidence, QStringLiteral("abc"));
    shown.session.validateNow();

    CHECK(QApplication::focusWidget() == evidence);
    CHECK(shown.list()->verticalScrollBar()->value() == scrolled);
    CHECK(shown.session.undoStack().count() == 1);
    CHECK(shown.session.application()
              .expectedOutcomes->learners.find(Id<ExpectedOutcome>(8))
              ->evidence.contains(QStringLiteral("abc")));
}

TEST_CASE("activities for other people stand last, cannot be chosen, and can be taken away")
{
    Shown shown(test::withAt(english(), "expectedOutcomes/learners/3/activities", IdNumbers{1, 3}));
    REQUIRE(shown.focus("expectedOutcomes/learners/3/activities"));
    auto* activities = qobject_cast<QListWidget*>(QApplication::focusWidget());
    REQUIRE(activities);
    QStringList ids;
    for (int row = 0; row < activities->count(); ++row)
        ids << activities->item(row)->data(Qt::UserRole).toString();
    CHECK(ids
          == QStringList{QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("1"),
                         QStringLiteral("2"), QStringLiteral("5")});
    CHECK(
        activities->item(2)->flags().testFlag(Qt::ItemIsEnabled)); // chosen, so it can be unticked
    CHECK_FALSE(activities->item(3)->flags().testFlag(Qt::ItemIsEnabled));
    CHECK(activities->item(3)->text().contains(QStringLiteral("does not fit")));

    activities->item(2)->setCheckState(Qt::Unchecked);
    CHECK(shown.session.application()
              .expectedOutcomes->learners.find(Id<ExpectedOutcome>(3))
              ->activities
          == std::vector<Id<Activity>>{Id<Activity>(3)});
    CHECK_FALSE(activities->item(2)->flags().testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("a row that fits no place of the list is shown and can be mended")
{
    Application application =
        withNewItem(english(), test::pathOf("expectedOutcomes/learners")).value().application;
    application =
        test::withAt(application, "expectedOutcomes/learners/9/item", QStringLiteral("L01"));
    Shown shown(application);
    REQUIRE(shown.focus("expectedOutcomes/learners/9/item"));
    CHECK(Shown::focused() == QStringLiteral("expectedOutcomes/learners/9/item"));
    CHECK(shown.list()->currentIndex().data().toString().contains(QStringLiteral("chosen twice")));

    REQUIRE(shown.session
                .setValue(test::pathOf("expectedOutcomes/learners/9/item"), QStringLiteral("L02"))
                .ok());
    QApplication::processEvents();
    CHECK(shown.items()->indexOfRow(9) == shown.items()->indexOfKey(QStringLiteral("L02")));
}

TEST_CASE("the space bar links and unlinks in the matrix, one step each")
{
    Shown shown(english());
    shown.tabs()->setCurrentIndex(4);
    OutcomeMatrix* matrix = shown.matrix();
    matrix->setFocus();
    matrix->setCurrentIndex(cellOf(shown, "expectedOutcomes/learners/5", 4));
    QTest::keyClick(matrix, Qt::Key_Space);
    CHECK(shown.session.application()
              .expectedOutcomes->learners.find(Id<ExpectedOutcome>(5))
              ->activities
          == std::vector<Id<Activity>>{Id<Activity>(3), Id<Activity>(4)});
    QTest::keyClick(matrix, Qt::Key_Space);
    CHECK(shown.session.application() == english());
    CHECK(shown.session.undoStack().count() == 2);
    shown.tabs()->setCurrentIndex(0);
    shown.session.undoStack().undo(); // leads back to the cell
    CHECK(shown.tabs()->currentIndex() == 4);
    CHECK(matrix->currentIndex() == cellOf(shown, "expectedOutcomes/learners/5", 4));

    matrix->setCurrentIndex(cellOf(shown, "expectedOutcomes/learners/5", 1)); // for staff
    QTest::keyClick(matrix, Qt::Key_Space);
    CHECK(shown.session.undoStack().index() == 1);
}

TEST_CASE("gaps of the matrix are named in words")
{
    Application application =
        test::withAt(english(), "expectedOutcomes/learners/5/activities", IdNumbers());
    for (const QString& list : outcomeLists())
        for (const auto& row : outcomeRows(application, list)) {
            const FieldPath path =
                OutcomeChecklist{list, {}}.path() / row->id.value() / QStringLiteral("activities");
            IdNumbers numbers = std::get<IdNumbers>(*valueAt(application, path));
            std::erase(numbers, 5);
            application = withValue(application, path, numbers).value();
        }
    Shown shown(application);
    const OutcomeMatrixModel& cells = shown.matrix()->cells();
    const int row = cells.rowOfKey(QStringLiteral("expectedOutcomes/learners/5"));
    CHECK(cells.index(row, cells.columnCount() - 1)
              .data()
              .toString()
              .contains(QStringLiteral("no activity")));
    CHECK(cells.index(cells.rowCount() - 1, 4)
              .data()
              .toString()
              .contains(QStringLiteral("no outcome")));
    CHECK(shown.text("gapLabel")
          == QStringLiteral("Gaps: 1 outcome without an activity; 1 activity without an outcome."));
}

TEST_CASE(
    "every cell of the matrix has a text for screen readers, and there always is a current one")
{
    for (const bool isEmpty : {false, true}) {
        Shown shown(isEmpty ? empty() : english());
        shown.tabs()->setCurrentIndex(4);
        const OutcomeMatrixModel& cells = shown.matrix()->cells();
        for (int row = 0; row < cells.rowCount(); ++row)
            for (int column = 0; column < cells.columnCount(); ++column)
                CHECK_FALSE(
                    cells.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        CHECK(shown.matrix()->currentIndex().isValid());
        shown.session.apply(isEmpty ? english() : empty(), {});
        CHECK(shown.matrix()->currentIndex().isValid());
        shown.session.undoStack().undo();
        CHECK(shown.matrix()->currentIndex().isValid());
    }
}

TEST_CASE("what can be used has a name for screen readers")
{
    Shown shown(test::sample(test::Sample::Latvian), QStringLiteral("lv"));
    for (int part = 0; part < shown.tabs()->count(); ++part) {
        shown.tabs()->setCurrentIndex(part);
        for (const QWidget* widget : shown.page->findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && !widget->focusProxy()) {
                INFO(part << ' ' << widget->metaObject()->className() << ' '
                          << widget->objectName().toStdString());
                CHECK_FALSE(widget->accessibleName().isEmpty());
            }
    }
}

TEST_CASE("a document that may only be read is not changed from the outcomes page")
{
    Shown shown(english());
    REQUIRE(shown.session.show(english(), {}).ok());
    shown.page->refresh();
    shown.press(QStringLiteral("L02"), Qt::Key_Space);
    shown.tabs()->setCurrentIndex(4);
    shown.matrix()->setCurrentIndex(cellOf(shown, "expectedOutcomes/learners/5", 4));
    QTest::keyClick(shown.matrix(), Qt::Key_Space);
    CHECK(shown.session.application() == english());
}
