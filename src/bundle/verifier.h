#pragma once

#include "base/result.h"
#include "call/catalog.h"
#include "io/limits.h"
#include "rules/engine.h"
#include "store/attachments.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace itinera {

enum class ProofState {
    Passed,
    Failed,
    Undecided ///< cannot be decided here, such as the findings of an unknown rule set
};

struct ProofProblem {
    QString code;   ///< stable, such as `hash-mismatch`
    QString place;  ///< name in the bundle, rule id or field path
    QString detail; ///< technical English
};

/// One of the five questions that verification answers separately.
struct Proof {
    QString name; ///< structure, integrity, completeness, rule-set or findings
    ProofState state = ProofState::Passed;
    std::vector<ProofProblem> problems;
};

struct Verification {
    std::vector<Proof> proofs; ///< always all five, in this order
    bool draft = false;
    QString ruleSet; ///< id and SHA-256 that the bundle names
    QString ruleSetSha256;
    QString program;       ///< that wrote it
    QString contentSha256; ///< computed from the content
    QString reportedVerdict;
    std::optional<ValidationReport> recomputed;
    QStringList signatureFiles; ///< of a signing tool; not verified here
    std::optional<Application> application;
    Attachments attachments;

    [[nodiscard]] bool verified() const; ///< no proof failed
};

/// Looks at a bundle from an untrusted source. An error only for what is no bundle at all;
/// everything else is reported as a problem of a proof.
[[nodiscard]] Result<Verification> verifyBundle(const QByteArray& bytes, const QString& name,
                                                const CallCatalog& catalog,
                                                const ReadLimits& limits = {});

} // namespace itinera
