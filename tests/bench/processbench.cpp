#include "bench/bench.h"
#include "support/samples.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <fcntl.h>
#include <set>
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
    double megabytes = 0;    ///< peak
    double milliseconds = 0; ///< of the processor
};

double millisecondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

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
        dup2(nowhere, STDERR_FILENO);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return {};
    return {WIFEXITED(status) && WEXITSTATUS(status) == 0,
            static_cast<double>(usage.ru_maxrss) / kKilobytesPerMegabyte,
            millisecondsOf(usage.ru_utime) + millisecondsOf(usage.ru_stime)};
}

QStringList validateArguments()
{
    return {QStringLiteral("validate"), test::samplePath(test::Sample::English)};
}

// A program that fails is no fast program: a negative figure is over every limit.
double waitFor(int runs, const std::function<QStringList()>& arguments)
{
    bool fine = true;
    const double best =
        fastest(runs, Count::Wait, [&] { fine = runProgram(arguments()).fine && fine; });
    return fine ? best : -1;
}

double validateWork()
{
    double best = -1;
    for (int run = 0; run < kRuns; ++run) {
        const Ended ended = runProgram(validateArguments());
        if (!ended.fine)
            return -1;
        best = run == 0 ? ended.milliseconds : std::min(best, ended.milliseconds);
    }
    return best;
}

double validateWait()
{
    return waitFor(kRuns, validateArguments);
}

// One good sample of every action, in one call.
double validateAllWait()
{
    return waitFor(kExportRuns, [] {
        QStringList arguments{QStringLiteral("validate")};
        std::set<QString> actions;
        for (const QString& name : test::allSamples())
            if (!test::isMistaken(name)
                && actions.insert(test::sampleNamed(name).call.action).second)
                arguments << test::samplePath(name);
        return arguments;
    });
}

double validateMemory()
{
    const Ended ended = runProgram(validateArguments());
    return ended.fine ? ended.megabytes : -1;
}

double exportWait()
{
    const QTemporaryDir folder;
    int bundles = 0;
    return waitFor(kExportRuns, [&] {
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
        {"itinera-cli validate of a sample, work", "ms", 50, validateWork},
        {"itinera-cli validate of a sample", "ms", 50, validateWait, Count::Wait},
        {"itinera-cli validate of a sample of each action", "ms", 1000, validateAllWait,
         Count::Wait},
        {"itinera-cli export of a sample", "ms", 1000, exportWait, Count::Wait},
    };
}

} // namespace itinera::bench
