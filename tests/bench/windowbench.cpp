// How long the window takes to show the sample application, as a ratio to an empty Qt window.
// Whole processes are timed, in turns, each from its start to the end of its first painting.

#include "gui/documentflow.h"
#include "gui/mainwindow.h"
#include "gui/program.h"
#include "gui/samples.h"
#include "gui/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace itinera;

namespace {

constexpr int kRounds = 9;
constexpr double kMostTimes = 3.0;
const QString kEmpty = QStringLiteral("--empty");
const QString kSample = QStringLiteral("--sample");

// What comes after the painting that was asked for first ends the process.
int quitAfterPainting(QWidget& window)
{
    window.show();
    window.repaint();
    QTimer::singleShot(0, qApp, &QApplication::quit);
    return QApplication::exec();
}

int showEmpty()
{
    QMainWindow window;
    window.resize(1280, 860);
    return quitAfterPainting(window);
}

int showSample(QApplication& application)
{
    applyStyle(application);
    const QTemporaryDir data;
    const SystemClock clock;
    Program program(application, clock, data.path(), data.filePath(QStringLiteral("settings.ini")));
    MainWindow window(program);
    window.resize(1280, 860);
    window.documents().openSample(sampleFor(QStringLiteral("en")));
    return window.session().isOpen() ? quitAfterPainting(window) : 1;
}

// Milliseconds that a process with this option takes; negative if it fails.
double timed(const QString& option)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {option});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare()
{
    std::vector<double> empty;
    std::vector<double> sample;
    for (int round = 0; round < kRounds; ++round) {
        empty.push_back(timed(kEmpty));
        sample.push_back(timed(kSample));
        if (empty.back() < 0 || sample.back() < 0) {
            std::fputs("a window could not be shown\n", stderr);
            return 1;
        }
    }
    const double ratio = median(sample) / median(empty);
    std::printf(
        "window with the sample: %.0f ms, empty Qt window: %.0f ms, ratio %.2f (limit %.0f)\n",
        median(sample), median(empty), ratio, kMostTimes);
    return ratio <= kMostTimes ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(kEmpty))
        return showEmpty();
    if (arguments.contains(kSample))
        return showSample(application);
    return compare();
}
