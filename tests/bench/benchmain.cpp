#include "bench/bench.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <random>

// Measures what must be fast and compares it with its limit. Not a test: on a busy or slow machine
// it may say no although nothing is wrong, so it prints how fast the machine itself is.

namespace itinera::bench {

double fastest(int runs, Count count, const std::function<void()>& work)
{
    const clockid_t clock = count == Count::Work ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC;
    const auto now = [&] {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    double best = 0;
    for (int run = 0; run < runs; ++run) {
        const double start = now();
        work();
        const double taken = now() - start;
        best = run == 0 ? taken : std::min(best, taken);
    }
    return best;
}

namespace {

constexpr int kCalibrationRuns = 20;
constexpr std::size_t kCalibrationNumbers = 100000;
constexpr double kBusy = 1.3; // waiting to work, on a machine that others use as well

// Always the same work of processor and memory: makes figures of different machines comparable.
double calibration(Count count)
{
    std::vector<unsigned> numbers(kCalibrationNumbers);
    return fastest(kCalibrationRuns, count, [&] {
        std::mt19937 engine(2024);
        std::generate(numbers.begin(), numbers.end(), engine);
        std::sort(numbers.begin(), numbers.end());
    });
}

bool measured(const Figure& figure, double loop, bool isBusy)
{
    const double value = figure.measure();
    const bool fine = value >= 0 && value <= figure.limit;
    const bool isJudged = figure.count == Count::Work || !isBusy || value < 0;
    std::printf("%-66s %9.2f %-3s limit %7.2f", figure.name, value, figure.unit, figure.limit);
    if (std::strcmp(figure.unit, "ms") == 0)
        std::printf("  ratio %6.2f", value / loop);
    std::printf("%s\n", fine ? "" : isJudged ? "  EXCEEDED" : "  not judged: the machine is busy");
    std::fflush(stdout);
    return fine || !isJudged;
}

int run(const QString& part)
{
    const double loop = calibration(Count::Work);
    const bool isBusy = calibration(Count::Wait) > loop * kBusy;
    std::printf("%-66s %9.2f ms\n", "calibration loop", loop);
    bool fine = true;
    // Processes first: the peak memory of a child counts from the size of its parent.
    for (const auto& family : {processFigures(), validateFigures()})
        for (const Figure& figure : family)
            if (QString::fromUtf8(figure.name).contains(part))
                fine = measured(figure, loop, isBusy) && fine;
    return fine ? 0 : 1;
}

} // namespace
} // namespace itinera::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    // A part of a name measures only those figures.
    return itinera::bench::run(application.arguments().value(1));
}
