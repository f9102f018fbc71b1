#include "cli/start.h"

#include "cli/cli.h"

#include <QGuiApplication>

namespace itinera {

std::unique_ptr<QCoreApplication> startApplication(const QStringList& arguments, int& argc,
                                                   char** argv)
{
    if (!mayNeedFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // never a display, whatever the environment says
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace itinera
