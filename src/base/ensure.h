#pragma once

#include <stdexcept>
#include <string>

namespace itinera {

/// A bug of this program, not of its input. Caught only at the outermost level.
class LogicError : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

} // namespace itinera

/// States a fact that the code relies on; active in release builds too.
#define ITINERA_ENSURE(condition, reason)                                                          \
    do {                                                                                           \
        if (!(condition))                                                                          \
            throw ::itinera::LogicError(std::string(#condition " does not hold: ") + (reason));    \
    } while (false)
