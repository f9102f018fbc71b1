#include "cli/start.h"

#include "cli/cli.h"
#include "cli/commands/commands.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace itinera {
namespace {

CommandResult neverRun(const Invocation&)
{
    return {ExitCode::Internal, {}, {}}; // the other program has taken over before
}

} // namespace

CommandDef exportCommand()
{
    return {.name = "export",
            .about = kExportAbout,
            .options = {},
            .run = neverRun,
            .platform = Platform::Fonts};
}

CommandDef verifyCommand()
{
    return {.name = "verify",
            .about = kVerifyAbout,
            .options = {},
            .run = neverRun,
            .platform = Platform::Fonts};
}

std::unique_ptr<QCoreApplication> startApplication(const QStringList& arguments, int& argc,
                                                   char** argv)
{
    if (!mayNeedFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    const QString self = QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath();
    const QByteArray other =
        QFile::encodeName(QFileInfo(self).path() + QStringLiteral("/itinera-cli-bundle"));
    execv(other.constData(), argv);
    return nullptr;
}

} // namespace itinera
