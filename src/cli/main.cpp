#include "base/log.h"
#include "cli/cli.h"
#include "cli/output.h"
#include "cli/start.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace itinera;

// A file that is opened while a standard stream is closed would take its number, and results would
// be written into it. Opened for reading only, so that writing still fails.
void reserveStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream)
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            (void)open("/dev/null", O_RDONLY);
}

// Returns 0 or the error number.
int writeAll(int stream, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            write(stream, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            done += written;
    }
    return 0;
}

QString variable(const char* name)
{
    return QString::fromLocal8Bit(qgetenv(name));
}

// Qt takes the options that it knows out of the list, so it is read before.
QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

Error cannotHandOver()
{
    return {ErrorCode::Internal,
            QStringLiteral("itinera-cli-bundle does not lie beside itinera-cli"),
            {},
            nullptr};
}

int finish(const CommandResult& result)
{
    writeAll(STDERR_FILENO, result.messages.toUtf8());
    const int failed = writeAll(STDOUT_FILENO, result.output);
    // A reader that has seen enough, such as `head`, is no failure.
    if (failed == 0 || failed == EPIPE)
        return static_cast<int>(result.code);
    const QString reason =
        QString::fromLocal8Bit(std::strerror(failed)); // NOLINT(concurrency-mt-unsafe)
    writeAll(STDERR_FILENO,
             message(QStringLiteral("The output cannot be written: %1.").arg(reason)).toUtf8());
    return static_cast<int>(graver(result.code, ExitCode::CannotWrite));
}

} // namespace

int main(int argc, char** argv)
{
    reserveStandardStreams();
    std::signal(SIGPIPE, SIG_IGN);
    logErrorsOnly();
    const SystemClock clock;
    const QStringList arguments = argumentsOf(argc, argv);
    const QString language =
        languageOfLocale({variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")});
    const auto application = startApplication(arguments, argc, argv);
    if (!application)
        return finish(failure({cannotHandOver()}, Words(language)));
    return finish(runCli(arguments, {language, clock}));
}
