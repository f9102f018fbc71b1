#include "gui/pages/budgetpage.h"
#include "gui/models/budgetmodel.h"
#include "model/fieldaccess.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/samples.h"
#include "text/numberformat.h"
#include "text/words.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace itinera;

namespace {

class Shown {
public:
    explicit Shown(const Application& application)
        : session(m_clock, CallCatalog())
    {
        REQUIRE(session.start(application).ok());
        page = std::make_unique<BudgetPage>(
            session, *session.call().section(QStringLiteral("budget")), nullptr);
        QObject::connect(&session, &Session::applicationChanged, page.get(),
                         [this] { page->refresh(); });
        QObject::connect(&session, &Session::reportChanged, page.get(),
                         [this] { page->refreshFindings(); });
        page->resize(1100, 640);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    template <class Widget>
    Widget* child(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    QTreeView* tree() const { return child<QTreeView>("lineTree"); }

    BudgetModel* model() const { return static_cast<BudgetModel*>(tree()->model()); }

    QString total() const { return child<QLabel>("totalLabel")->text(); }

private:
    SystemClock m_clock;

public:
    Session session;
    std::unique_ptr<BudgetPage> page;
};

const Application& english()
{
    return test::sample(test::Sample::English);
}

const Application& latvian()
{
    return test::sample(test::Sample::Latvian);
}

} // namespace

TEST_CASE("an exact grant is one amount, and nothing is asked for")
{
    Shown shown(english());
    const BudgetResult budget = computeBudget(english(), shown.session.call());
    REQUIRE(budget.total.isExact());
    CHECK(shown.total() == moneyText(budget.total.least, Words(QStringLiteral("en"))));
    CHECK_FALSE(shown.child<QListWidget>("missingList")->isVisible());
}

TEST_CASE("a range says what is missing, and leads there")
{
    Shown shown(latvian());
    auto* missing = shown.child<QListWidget>("missingList");
    REQUIRE(missing->count() > 0);
    CHECK(shown.total().contains(QChar(0x2013)));
    CHECK(missing->item(0)->text().contains(QStringLiteral("country group")));
    const QSignalSpy jumps(shown.page.get(), &Page::jumpRequested);
    QTest::mouseClick(missing->viewport(), Qt::LeftButton, {},
                      missing->visualItemRect(missing->item(0)).center());
    REQUIRE(jumps.count() == 1);
    CHECK(jumps[0][0].toString() == QStringLiteral("budget/agencyRates"));
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Return);
    CHECK(jumps.count() == 2);
}

TEST_CASE("the categories add up to the grant, and their amounts to the categories")
{
    Shown shown(latvian());
    const BudgetModel& model = *shown.model();
    MoneyRange total;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex category = model.index(row, 0);
        REQUIRE(model.rowCount(category) > 0);
        MoneyRange sum;
        for (int below = 0; below < model.rowCount(category); ++below)
            sum += model.line(model.index(below, 0, category))->amount;
        CHECK(category.siblingAtColumn(BudgetModel::Amount).data().toString()
              == moneyText(sum, Words(QStringLiteral("en"))));
        total += sum;
    }
    CHECK(total == model.budget().total);
}

TEST_CASE("a chosen amount is explained term by term, and can be copied")
{
    Shown shown(english());
    const BudgetModel& model = *shown.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex category = model.index(row, 0);
        for (int below = 0; below < model.rowCount(category); ++below) {
            const QModelIndex index = model.index(below, 0, category);
            shown.tree()->setCurrentIndex(index);
            const QString text = shown.child<QPlainTextEdit>("explainText")->toPlainText();
            INFO(text.toStdString());
            CHECK(text.count(QStringLiteral(" = "))
                  == static_cast<int>(model.line(index)->terms.size()));
            CHECK(text.contains(QStringLiteral("Source: ")));
        }
    }
    QTest::mouseClick(shown.child<QWidget>("explainCopyButton"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text()
          == shown.child<QPlainTextEdit>("explainText")->toPlainText());
}

TEST_CASE("enter and a double click on an amount go to where it comes from")
{
    Shown shown(english());
    const QSignalSpy jumps(shown.page.get(), &Page::jumpRequested);
    const QModelIndex first = shown.model()->index(0, 0, shown.model()->index(0, 0));
    shown.tree()->setCurrentIndex(first);
    shown.tree()->setFocus();
    QTest::keyClick(shown.tree(), Qt::Key_Return);
    Q_EMIT shown.tree()->doubleClicked(first);
    REQUIRE(jumps.count() == 2);
    CHECK(jumps[0][0].toString() == shown.model()->line(first)->where.toString());
}

TEST_CASE("a rate that is entered narrows the grant at once and keeps the chosen amount")
{
    Shown shown(latvian());
    const QModelIndex category = shown.model()->index(1, 0);
    shown.tree()->setCurrentIndex(shown.model()->index(1, 0, category));
    const QString key = shown.model()->key(shown.tree()->currentIndex());
    const QString before = shown.total();
    const FieldPath rate = shown.session.addItem(test::pathOf("budget/agencyRates"));
    REQUIRE(shown.session.setValue(rate / QStringLiteral("who"), QStringLiteral("staff")).ok());
    REQUIRE(shown.session.setValue(rate / QStringLiteral("countryGroup"), 2).ok());
    REQUIRE(shown.session.setValue(rate / QStringLiteral("daily"), Money::euros(150)).ok());

    CHECK(shown.total() != before);
    CHECK(shown.model()->key(shown.tree()->currentIndex()) == key);
}

TEST_CASE("paths of the budget lead to the inputs and their fields")
{
    Shown shown(latvian());
    auto* tabs = shown.child<QTabWidget>("tabs");
    CHECK(shown.page->focusPath(test::pathOf("budget")));
    CHECK(tabs->currentIndex() == 0);
    for (const char* path :
         {"budget/inclusion/1/reason", "budget/inclusion/2/cost", "budget/exceptional/1/type"}) {
        INFO(path);
        CHECK(shown.page->focusPath(test::pathOf(path)));
        CHECK(tabs->currentIndex() == 1);
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String(path));
    }
    CHECK(shown.page->focusPath(test::pathOf("budget/agencyRates")));
    CHECK_FALSE(shown.page->focusPath(test::pathOf("context/title")));
}

TEST_CASE("without activities there is no table, and never a table without a current cell")
{
    Application empty;
    empty.call = english().call;
    Shown shown(empty);
    CHECK_FALSE(shown.child<QTableView>("categoryTable")->isVisible());
    CHECK_FALSE(shown.child<QWidget>("lineSplitter")->isVisible());
    shown.session.apply(english(), {});
    CHECK(shown.child<QTableView>("categoryTable")->isVisible());
    CHECK(shown.child<QTableView>("categoryTable")->currentIndex().isValid());
    CHECK(shown.tree()->currentIndex().isValid());
    shown.session.undoStack().undo();
    CHECK_FALSE(shown.child<QTableView>("categoryTable")->isVisible());
}

TEST_CASE("what can be used on the budget page has a name for screen readers")
{
    Shown shown(latvian());
    for (const QWidget* widget : shown.page->findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->focusProxy()) {
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
}
