#pragma once

#include "bundle/verifier.h"

namespace itinera {

class Words;

/// What the verification of a bundle found, for the banner above the application.
struct VerificationText {
    QString summary;
    QString details;
};

[[nodiscard]] VerificationText verificationText(const Verification& verification,
                                                const Words& words);

} // namespace itinera
