#include "bundle/verifier.h"
#include "gui/documentflow.h"
#include "gui/mainwindow.h"
#include "gui/program.h"
#include "gui/style.h"
#include "keyboard/typist.h"
#include "model/fieldaccess.h"
#include "rules/formwalk.h"
#include "support/catch.h"
#include "support/samples.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace itinera;
using namespace itinera::test;

namespace {

constexpr int kPatience = 60000; // milliseconds

// When the round of the sample was open, so that its dates are in order.
class OpenRound final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2024, 2, 1), QTime(12, 0), Qt::UTC);
    }
};

// The annexes of the sample, under the names that people gave them.
void putAnnexesIn(const QTemporaryDir& folder)
{
    for (const auto& annex : sample(Sample::English).annexes) {
        const QDir attachments(sourcePath(QStringLiteral("resources/samples/attachments")));
        const QStringList found = attachments.entryList({annex->sha256 + QStringLiteral(".*")});
        REQUIRE(found.size() == 1);
        REQUIRE(QFile::copy(attachments.filePath(found.front()), folder.filePath(annex->name)));
    }
}

class Desk {
public:
    Desk()
        : m_program(*qApp, m_clock, folder.path(), folder.filePath(QStringLiteral("settings.ini")))
        , m_window((m_program.setLanguage(QStringLiteral("en")), m_program))
        , typist(m_window, keyboard, sample(Sample::English), folder.path())
    {
        putAnnexesIn(folder);
        applyStyle(*qApp);
        m_window.resize(1280, 900);
        m_window.show();
        REQUIRE(QTest::qWaitForWindowActive(&m_window, kPatience));
    }

    [[nodiscard]] Session& session() { return m_window.session(); }

    QTemporaryDir folder;

private:
    OpenRound m_clock;
    Program m_program;
    MainWindow m_window;

public:
    Keyboard keyboard;
    Typist typist;
};

QWidget* waitForDialog()
{
    REQUIRE(
        QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, kPatience));
    return QApplication::activeModalWidget();
}

void waitForNoDialog()
{
    REQUIRE(
        QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, kPatience));
}

void chooseByCode(Desk& desk, const QComboBox& box, const QString& code)
{
    REQUIRE(box.hasFocus());
    const int row = box.findData(code);
    REQUIRE(row >= 0);
    desk.typist.choose(box.itemText(row));
}

// The dialog for a new application: round, country, agency, language.
void startApplication(Desk& desk)
{
    const Application& model = sample(Sample::English);
    desk.keyboard.push("ctrl+n");
    const QWidget* dialog = waitForDialog();
    const auto box = [&](const char* name) {
        auto* found = dialog->findChild<QComboBox*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    };
    desk.keyboard.press("alt+a");
    chooseByCode(desk, *box("actionBox"), model.call.action);
    desk.keyboard.press("alt+y");
    const auto* calls = box("callBox");
    desk.typist.choose(calls->itemText(calls->findData(model.call.year)));
    desk.keyboard.press("alt+r");
    desk.keyboard.press("Home");
    desk.keyboard.press("Down", model.call.round - 1);
    desk.keyboard.press("alt+c");
    chooseByCode(desk, *box("countryBox"), (*model.organisations.begin())->country);
    desk.keyboard.press("alt+n");
    chooseByCode(desk, *box("agencyBox"), model.context->agency);
    desk.keyboard.press("alt+l");
    chooseByCode(desk, *box("languageBox"), model.context->language);
    desk.keyboard.push("alt+s");
    waitForNoDialog();
    REQUIRE(desk.session().isOpen());
}

QString answerFileDialog(Desk& desk, const QString& name)
{
    waitForDialog();
    QString path = desk.folder.filePath(name);
    desk.keyboard.replaceText(path);
    desk.keyboard.push("Return");
    waitForNoDialog();
    return path;
}

// How a value is compared: as it is typed, and codes in any order.
QStringList comparable(const std::optional<FieldValue>& value)
{
    if (!value || isBlank(*value))
        return {};
    QStringList parts;
    if (const auto* codes = std::get_if<Codes>(&*value))
        parts = QStringList(codes->begin(), codes->end());
    else if (const auto* truth = std::get_if<bool>(&*value))
        parts << QString::number(*truth);
    else if (const auto* ids = std::get_if<IdNumbers>(&*value))
        for (const int id : *ids)
            parts << QString::number(id);
    else
        parts << typed(*value);
    parts.sort();
    return parts;
}

// A question that the form does not ask there is not shown, so nobody can answer it.
bool isAsked(const FormPlace& place, const Project& project)
{
    const CheckContext context = contextAt(project, place.item);
    const auto& conditions = place.field->visibleWhen;
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition& each) {
        const auto condition = CompiledCondition::from(each);
        return condition && condition->holds(context);
    });
}

// Places of the form where something else stands than in the model.
QString unlike(const Application& application)
{
    QStringList result;
    const Application& model = sample(Sample::English);
    const Project project(application, call());
    const auto compare = [&](const FormPlace& place) {
        if (!isAsked(place, project))
            return;
        const FieldPath path = place.path();
        const bool isSame =
            place.field->kind == FieldKind::Tick
                ? isFilled(place, application) == isFilled(place, model)
                : comparable(valueAt(application, path)) == comparable(valueAt(model, path));
        if (!isSame)
            result << path.toString();
    };
    for (const SectionDef& section : call().form.sections) {
        forEachField(model, section, compare);
        forEachField(application, section, compare);
    }
    result.removeDuplicates();
    return result.join(QLatin1Char('\n'));
}

QString errorsOf(const ValidationReport& report)
{
    QStringList result;
    for (const Finding& finding : report.findings)
        if (finding.severity == Severity::Error)
            result << finding.rule + QLatin1Char(' ') + finding.where.toString();
    return result.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("with a keyboard alone, an empty draft becomes a bundle that verifies")
{
    Desk desk;
    startApplication(desk);
    desk.typist.fillAllPages();
    CHECK(unlike(desk.session().application()) == QString());

    desk.keyboard.push("ctrl+s");
    const QString document = answerFileDialog(desk, QStringLiteral("drafted.ka1"));
    CHECK(QTest::qWaitFor([&] { return QFileInfo::exists(document); }, kPatience));
    CHECK_FALSE(desk.session().isModified());
    CHECK(errorsOf(desk.session().report()) == QString());

    desk.typist.goToPage(QStringLiteral("export"));
    desk.keyboard.push("alt+x");
    const QString bundle = answerFileDialog(desk, QStringLiteral("drafted.asice"));
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(bundle); }, kPatience));
    const auto verification =
        verifyBundle(bytesOf(bundle), QStringLiteral("drafted.asice"), CallCatalog());
    REQUIRE(verification.ok());
    CHECK(verification.value().verified());
    CHECK_FALSE(verification.value().draft);
    CHECK(verification.value().application == desk.session().application());
    WARN(desk.keyboard.presses() << " key presses");
}

TEST_CASE("F8 leads to the next finding, and undo takes back what was typed there")
{
    Desk desk;
    startApplication(desk);
    desk.keyboard.press("F8");
    REQUIRE(QApplication::focusWidget());
    const FieldPath first = FieldPath::parse(QApplication::focusWidget()->objectName());
    const auto before = valueAt(desk.session().application(), first);
    desk.keyboard.press("F8");
    CHECK(QApplication::focusWidget()->objectName() != first.toString());
    desk.keyboard.press("shift+F8");
    REQUIRE(QApplication::focusWidget()->objectName() == first.toString());
    REQUIRE(before == FieldValue(QString()));
    desk.keyboard.type(QStringLiteral("Learning abroad"));
    CHECK(valueAt(desk.session().application(), first)
          == FieldValue(QStringLiteral("Learning abroad")));
    desk.keyboard.press("ctrl+z");
    CHECK(valueAt(desk.session().application(), first) == before);
}
