// Pictures of every page and dialog, in every language, for people to look at: `./dev screenshots`.

#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/callswitchdialog.h"
#include "gui/dialogs/helpdialog.h"
#include "gui/dialogs/newapplicationdialog.h"
#include "gui/dialogs/rulesdialog.h"
#include "gui/dialogs/settingsdialog.h"
#include "gui/dialogs/waiverdialog.h"
#include "gui/documentflow.h"
#include "gui/mainwindow.h"
#include "gui/pages/page.h"
#include "gui/pages/pageregistry.h"
#include "gui/program.h"
#include "gui/samples.h"
#include "gui/style.h"
#include "text/findingtext.h"
#include "text/words.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace itinera;

namespace {

constexpr QSize kWindow(1280, 860);
constexpr int kMostScreens = 6; // of one long page

class Album {
public:
    explicit Album(const QString& folder)
        : m_folder(folder)
    {
    }

    void enter(const QString& language)
    {
        m_language = language;
        QDir().mkpath(m_folder.filePath(language));
    }

    void take(QWidget& widget, const QString& name)
    {
        QApplication::processEvents();
        const QString path =
            m_folder.filePath(m_language + QLatin1Char('/') + name + QStringLiteral(".png"));
        if (!widget.grab().save(path))
            std::fprintf(stderr, "%s could not be written\n", qPrintable(path));
        ++m_taken;
    }

    [[nodiscard]] int taken() const { return m_taken; }

private:
    QDir m_folder;
    QString m_language;
    int m_taken = 0;
};

// The part of a page that scrolls; the tallest if there are several.
QScrollBar* pageScroller(const MainWindow& window, const QString& page)
{
    auto* shown = window.findChild<QWidget*>(QStringLiteral("page-") + page);
    QScrollBar* tallest = nullptr;
    for (auto* area : shown->findChildren<QScrollArea*>())
        if (area->isVisible()
            && (!tallest || area->verticalScrollBar()->maximum() > tallest->maximum()))
            tallest = area->verticalScrollBar();
    return tallest;
}

void takePage(MainWindow& window, Album& album, const QString& prefix, const QString& page)
{
    window.showPage(page);
    const QString name = prefix + QLatin1Char('-') + page;
    album.take(window, name);
    QScrollBar* bar = pageScroller(window, page);
    for (int screen = 2; bar && bar->value() < bar->maximum() && screen <= kMostScreens; ++screen) {
        bar->setValue(bar->value() + bar->pageStep());
        album.take(window, name + QLatin1Char('-') + QString::number(screen));
    }
}

void takeSample(MainWindow& window, Album& album, const QString& sample)
{
    window.documents().openSample(sample);
    if (!window.session().isOpen())
        return;
    const QString prefix = sample.section(QLatin1Char('.'), 0, 0);
    for (const PageEntry& entry : pageEntries(window.session()))
        takePage(window, album, prefix, entry.id);
}

void takeDialog(QDialog& dialog, Album& album, const QString& name)
{
    dialog.show();
    album.take(dialog, QStringLiteral("dialog-") + name);
}

void takeDialogs(MainWindow& window, Program& program, Album& album)
{
    AboutDialog about(&window);
    takeDialog(about, album, QStringLiteral("about"));
    SettingsDialog settings(program.settings(), &window);
    takeDialog(settings, album, QStringLiteral("settings"));
    NewApplicationDialog fresh(CallCatalog(), program.clock(), program.language(), &window);
    takeDialog(fresh, album, QStringLiteral("new"));
    RulesDialog rules(window.session(), &window);
    takeDialog(rules, album, QStringLiteral("rules"));
    HelpDialog help(window.session(), program.language(), &window);
    takeDialog(help, album, QStringLiteral("help"));
    CallSwitchDialog move(window.session(), &window);
    takeDialog(move, album, QStringLiteral("move"));
    const auto& findings = window.session().report().findings;
    const auto warning = std::find_if(findings.begin(), findings.end(), [](const Finding& each) {
        return each.severity == Severity::Warning;
    });
    if (warning == findings.end())
        return;
    WaiverDialog waiver(findingText(*warning, window.session().application(),
                                    window.session().call(), window.session().words()),
                        QStringLiteral("A. Example"), &window);
    takeDialog(waiver, album, QStringLiteral("waiver"));
}

// Without names: the usual sample, and those with mistakes.
void takeAll(Program& program, Album& album, const QStringList& wanted)
{
    for (const QString& language : Words::available()) {
        program.setLanguage(language);
        album.enter(language);
        MainWindow window(program);
        window.resize(kWindow);
        window.show();
        album.take(window, QStringLiteral("welcome"));
        if (wanted.isEmpty())
            takeSample(window, album, sampleFor(language));
        for (const QString& sample : sampleNames()) {
            const bool isWanted = wanted.isEmpty()
                                      ? sample.contains(QLatin1String("mistakes"))
                                      : wanted.contains(sample.section(QLatin1Char('.'), 0, 0));
            if (isWanted)
                takeSample(window, album, sample);
        }
        takeDialogs(window, program, album);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("Usage: itinera_screenshots FOLDER [SAMPLE...]\n", stderr);
        return 2;
    }
    applyStyle(application);
    const QTemporaryDir data;
    const SystemClock clock;
    Program program(application, clock, data.path(), data.filePath(QStringLiteral("settings.ini")));
    Album album(QString::fromLocal8Bit(argv[1]));
    takeAll(program, album, QCoreApplication::arguments().mid(2));
    std::printf("%d pictures\n", album.taken());
    return 0;
}
