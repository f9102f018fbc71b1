#include "gui/widgets/fieldrow.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace itinera;
using namespace itinera::test;

namespace {

class RowFixture {
public:
    explicit RowFixture(const char* path)
        : session(m_clock, CallCatalog())
    {
        REQUIRE(session.start(sample(Sample::English)).ok());
        const FieldDef* field = session.call().fieldDef(pathOf(path).pattern());
        REQUIRE(field);
        row = std::make_unique<FieldRow>(session, *field, pathOf(path), nullptr);
        row->show();
    }

    template <class Editor>
    Editor* editor() const
    {
        auto* found = row->findChild<Editor*>();
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] bool saysNotKept() const
    {
        for (const auto* label : row->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("not kept")))
                return true;
        return false;
    }

private:
    SystemClock m_clock;

public:
    Session session;
    std::unique_ptr<FieldRow> row;
};

} // namespace

TEST_CASE("a number that the file cannot hold is not kept, and the field says so")
{
    const RowFixture f("participantGroups/1/number");
    auto* line = f.editor<QLineEdit>();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("999999999"));
    CHECK(f.session.application().participantGroups[0]->number == 999999999);
    CHECK_FALSE(f.saysNotKept());
    QTest::keyClicks(line, QStringLiteral("9"));
    CHECK(f.session.application().participantGroups[0]->number == 999999999);
    CHECK(f.saysNotKept());
    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK_FALSE(f.saysNotKept());
    QTest::keyClicks(line, QStringLiteral("x"));
    CHECK(f.saysNotKept());
}

TEST_CASE("a text that the file cannot hold is not kept, and the field says so")
{
    const RowFixture f("objectives/1/achieve");
    auto* text = f.editor<QPlainTextEdit>();
    const QString before = f.session.application().objectives[0]->achieve;
    text->setPlainText((QString(99, QLatin1Char('x')) + QLatin1Char('\n')).repeated(11000));
    CHECK(f.session.application().objectives[0]->achieve == before);
    CHECK(f.saysNotKept());
    text->setPlainText(QStringLiteral("short"));
    CHECK(f.session.application().objectives[0]->achieve == QStringLiteral("short"));
    CHECK_FALSE(f.saysNotKept());
}

TEST_CASE("an amount that the file cannot hold is not kept")
{
    const RowFixture f("budget/inclusion/1/cost");
    auto* line = f.editor<QLineEdit>();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("1000000000"));
    const auto cost = [&] { return f.session.application().budget->inclusion[0]->cost; };
    CHECK(cost() == Money::euros(1000000000));
    QTest::keyClicks(line, QStringLiteral(",01"));
    CHECK(cost() == Money::euros(1000000000));
    CHECK(f.saysNotKept());
}
