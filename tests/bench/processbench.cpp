#include "bench/bench.h"
#include "support/samples.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// The command line as a whole, from its start to its end.

namespace itinera::bench {
namespace {

constexpr int kRuns = 15;
constexpr int kExportRuns = 5;
constexpr double kKilobytesPerMegabyte = 1024;

struct Ended {
    bool fine = false;
    double megabytes = 0; ///< peak
};

Ended runProgram(const QStringList& arguments)
{
    std::vector<QByteArray> words{QByteArray(ITINERA_BINARY_DIR "/bin/itinera-cli")};
    for (const QString& argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, STDOUT_FILENO);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return {};
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0,
            static_cast<double>(usage.ru_maxrss) / kKilobytesPerMegabyte};
}

QStringList validateArguments()
{
    return {QStringLiteral("validate"), test::samplePath(test::Sample::English)};
}

// A program that fails is no fast program: a negative time is over every limit.
double timeOf(int runs, const std::function<QStringList()>& arguments)
{
    bool fine = true;
    const double best =
        fastest(runs, Count::Wait, [&] { fine = runProgram(arguments()).fine && fine; });
    return fine ? best : -1;
}

double validateTime()
{
    return timeOf(kRuns, validateArguments);
}

double validateMemory()
{
    const Ended ended = runProgram(validateArguments());
    return ended.fine ? ended.megabytes : -1;
}

double exportTime()
{
    const QTemporaryDir folder;
    int bundles = 0;
    return timeOf(kExportRuns, [&] {
        return QStringList{QStringLiteral("export"), test::samplePath(test::Sample::English),
                           QStringLiteral("-o"),
                           folder.filePath(QStringLiteral("%1.asice").arg(++bundles))};
    });
}

} // namespace

std::vector<Figure> processFigures()
{
    return {
        {"itinera-cli validate of a sample, peak memory", "MB", 60, validateMemory},
        {"itinera-cli validate of a sample", "ms", 50, validateTime},
        {"itinera-cli export of a sample", "ms", 1000, exportTime},
    };
}

} // namespace itinera::bench
