#include "gui/documentflow.h"
#include "gui/mainwindow.h"
#include "gui/pages/page.h"
#include "gui/pages/pageregistry.h"
#include "gui/program.h"
#include "gui/samples.h"
#include "gui/style.h"
#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace itinera;

namespace {

QStringList warnings; // NOLINT: filled by Qt's message handler

void collect(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    // The offscreen platform says this of every window; it is not about us.
    if (type != QtDebugMsg && type != QtInfoMsg
        && !message.contains(QLatin1String("propagateSizeHints")))
        warnings << message;
}

// What the keyboard reaches and a screen reader has no name for.
QString nameless(const QWidget& window)
{
    QStringList result;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isReached =
            (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(&window);
        if (!isReached)
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            result << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                          + widget->objectName();
    }
    return result.join(QLatin1Char('\n'));
}

class Window {
public:
    Window()
        : m_program(*qApp, m_clock, m_folder.path(),
                    m_folder.filePath(QStringLiteral("settings.ini")))
        , window(m_program)
    {
        warnings.clear();
        m_previous = qInstallMessageHandler(collect);
        window.show();
    }
    ~Window() { qInstallMessageHandler(m_previous); }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Program m_program;
    QtMessageHandler m_previous = nullptr;

public:
    MainWindow window;
};

} // namespace

TEST_CASE("every page shows every sample in both languages without a complaint of Qt")
{
    Window w;
    for (const QString& sample : sampleNames()) {
        for (const char* language : {"en", "lv"}) {
            w.window.setLanguage(QLatin1String(language));
            w.window.documents().openSample(sample);
            REQUIRE(w.window.session().isOpen());
            for (const PageEntry& entry : pageEntries(w.window.session())) {
                w.window.showPage(entry.id);
                QCoreApplication::processEvents();
                CHECK(w.window.currentPage() == entry.id);
                CHECK(nameless(w.window) == QString());
            }
        }
    }
    CHECK(warnings.join(QLatin1Char('\n')) == QString());
}

TEST_CASE("every finding of the sample with mistakes leads to a place")
{
    Window w;
    w.window.documents().openSample(QStringLiteral("ka122-sch-2024-mistakes.ka1.json"));
    REQUIRE(w.window.session().isOpen());
    for (const Finding& finding : w.window.session().report().findings) {
        INFO(finding.rule.toStdString() << " at " << finding.where.toString().toStdString());
        w.window.jumpTo(finding.where.toString());
        QCoreApplication::processEvents();
        const SectionDef* section = w.window.session().call().sectionOf(finding.where.pattern());
        REQUIRE(section);
        CHECK(w.window.currentPage() == section->id);
    }
}

TEST_CASE("typing in a field is one undo step with a readable label")
{
    Window w;
    w.window.documents().openSample(sampleFor(QStringLiteral("en")));
    w.window.showPage(QStringLiteral("context"));
    auto* acronym = w.window.findChild<QWidget*>(QStringLiteral("context/acronym"));
    REQUIRE(acronym);
    const QString before = w.window.session().application().context->acronym;
    acronym->setFocus();
    QTest::keyClick(acronym, Qt::Key_End);
    QTest::keyClicks(acronym, QStringLiteral("XYZ"));
    CHECK(w.window.session().application().context->acronym == before + QStringLiteral("XYZ"));
    CHECK(w.window.session().undoStack().count() == 1);
    CHECK_FALSE(w.window.session().undoStack().undoText().isEmpty());
    w.window.session().undoStack().undo();
    CHECK(w.window.session().application().context->acronym == before);
}

TEST_CASE("a window can go while it still has to lay out what it shows")
{
    Window w;
    w.window.documents().openSample(sampleFor(QStringLiteral("en")));
    CHECK(w.window.isVisible());
}
