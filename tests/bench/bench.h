#pragma once

#include <functional>
#include <vector>

namespace itinera::bench {

/// Which milliseconds are counted: those this program worked, or those a person waited.
enum class Count { Work, Wait };

/// One figure that a person would notice if it were worse.
struct Figure {
    const char* name;
    const char* unit; ///< `ms` figures are also told as a ratio to the calibration loop
    double limit;
    double (*measure)();
    Count count = Count::Work; ///< waiting is judged only if nobody else uses the machine
};

/// Milliseconds of the fastest run: whatever else the machine does only ever makes a run slower.
[[nodiscard]] double fastest(int runs, Count count, const std::function<void()>& work);

// The families of figures, one file each; listed in benchmain.cpp.
[[nodiscard]] std::vector<Figure> processFigures();
[[nodiscard]] std::vector<Figure> validateFigures();

} // namespace itinera::bench
