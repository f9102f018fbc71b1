#include "base/log.h"
#include "base/program.h"
#include "gui/documentflow.h"
#include "gui/mainwindow.h"
#include "gui/program.h"
#include "gui/samples.h"
#include "gui/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace itinera;

namespace {

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("itinera"));
    QApplication::setApplicationVersion(programVersion());
    QApplication::setDesktopFileName(QStringLiteral("itinera"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Erasmus+ Key Action 1 applications, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QStringLiteral("Open a copy of the sample application."));
    parser.addOption(sample);
    parser.addPositionalArgument(
        QStringLiteral("file"),
        QStringLiteral("Application (.ka1, .ka1.json) or bundle (.asice)."));
    parser.process(application);

    applyStyle(application);
    const QString folder = dataFolder();
    logToFile(folder + QStringLiteral("/itinera.log"));
    const SystemClock clock;
    Program program(application, clock, folder,
                    QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                        + QStringLiteral("/itinera.ini"));
    MainWindow window(program);
    window.show();
    window.documents().offerRecovery([&] {
        if (!parser.positionalArguments().isEmpty())
            window.documents().open(parser.positionalArguments().constFirst());
        else if (parser.isSet(sample))
            window.documents().openSample(sampleFor(program.language()));
    });
    return QApplication::exec();
}
