#include "bundle/verifier.h"
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/reporttext.h"
#include "io/file.h"
#include "text/statetext.h"

#include <algorithm>

namespace itinera {
namespace {

constexpr int kProblemIndent = 2;

QString proofTitle(const QString& name, const Words& words)
{
    struct Title {
        const char* name;
        const char* title;
    };

    static constexpr Title kTitles[] = {
        {"structure", QT_TRANSLATE_NOOP("cli", "Structure of the container")},
        {"integrity", QT_TRANSLATE_NOOP("cli", "Content as it was when the bundle was made")},
        {"completeness", QT_TRANSLATE_NOOP("cli", "Nothing missing, nothing added")},
        {"rule-set", QT_TRANSLATE_NOOP("cli", "Rules known")},
        {"findings", QT_TRANSLATE_NOOP("cli", "Findings the same when checked again")},
    };
    for (const Title& each : kTitles)
        if (name == QLatin1String(each.name))
            return words("cli", each.title);
    return name;
}

QString stateText(ProofState state, const Words& words)
{
    switch (state) {
    case ProofState::Passed:
        return words("cli", QT_TRANSLATE_NOOP("cli", "yes"));
    case ProofState::Failed:
        return words("cli", QT_TRANSLATE_NOOP("cli", "NO"));
    case ProofState::Undecided:
        return words("cli", QT_TRANSLATE_NOOP("cli", "cannot be decided here"));
    }
    return {};
}

QString stateName(ProofState state)
{
    switch (state) {
    case ProofState::Passed:
        return QStringLiteral("passed");
    case ProofState::Failed:
        return QStringLiteral("failed");
    case ProofState::Undecided:
        return QStringLiteral("undecided");
    }
    return {};
}

enum class Conclusion { Verified, PartlyVerified, NotVerified };

// What could not be decided is no fault of the bundle, but nobody may take it for proven.
Conclusion conclusionOf(const Verification& verification)
{
    if (!verification.verified())
        return Conclusion::NotVerified;
    const bool open =
        std::any_of(verification.proofs.begin(), verification.proofs.end(),
                    [](const Proof& proof) { return proof.state == ProofState::Undecided; });
    return open ? Conclusion::PartlyVerified : Conclusion::Verified;
}

QString conclusionText(Conclusion conclusion, const Words& words)
{
    switch (conclusion) {
    case Conclusion::Verified:
        return words("cli", QT_TRANSLATE_NOOP("cli", "The bundle verifies."));
    case Conclusion::PartlyVerified:
        return words("cli", QT_TRANSLATE_NOOP(
                                "cli", "The bundle verifies as far as that can be decided here."));
    case Conclusion::NotVerified:
        return words("cli", QT_TRANSLATE_NOOP("cli", "The bundle does NOT verify."));
    }
    return {};
}

QString conclusionName(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::Verified:
        return QStringLiteral("verified");
    case Conclusion::PartlyVerified:
        return QStringLiteral("partly-verified");
    case Conclusion::NotVerified:
        return QStringLiteral("not-verified");
    }
    return {};
}

QString problemLine(const ProofProblem& problem)
{
    QStringList parts{problem.code, problem.place, problem.detail};
    parts.removeAll(QString());
    return indented(parts.join(QStringLiteral(" – ")), kProblemIndent);
}

QByteArray asText(const QString& path, const Verification& verification, const Words& words)
{
    QStringList lines{
        path, words("cli", QT_TRANSLATE_NOOP("cli", "Rules named in the bundle: %1, SHA-256 %2"))
                  .arg(verification.ruleSet, verification.ruleSetSha256)};
    if (verification.draft)
        lines << words("cli",
                       QT_TRANSLATE_NOOP("cli", "Note: This bundle is a draft, not a submission."));
    for (const Proof& proof : verification.proofs) {
        lines << words("cli", QT_TRANSLATE_NOOP("cli", "%1: %2"))
                     .arg(proofTitle(proof.name, words), stateText(proof.state, words));
        for (const ProofProblem& problem : proof.problems)
            lines << problemLine(problem);
    }
    if (!verification.signatureFiles.isEmpty())
        lines << words("cli",
                       QT_TRANSLATE_NOOP(
                           "cli",
                           "Note: The bundle carries signatures, which are not checked here: %1."))
                     .arg(verification.signatureFiles.join(QStringLiteral(", ")));
    if (!verification.contentSha256.isEmpty())
        lines << words("cli", QT_TRANSLATE_NOOP("cli", "Fingerprint of the content: %1"))
                     .arg(verification.contentSha256);
    if (verification.recomputed)
        lines << verdictLine(*verification.recomputed, words);
    lines << conclusionText(conclusionOf(verification), words);
    return textOutput(lines);
}

Data proofData(const Proof& proof)
{
    Data::Items problems;
    for (const ProofProblem& problem : proof.problems)
        problems.push_back(Data::object(
            {{"code", problem.code}, {"place", problem.place}, {"detail", problem.detail}}));
    const bool isRuleSet = proof.name == QLatin1String("rule-set");
    return Data::object({{"name", isRuleSet ? QStringLiteral("ruleSet") : proof.name},
                         {"state", stateName(proof.state)},
                         {"problems", std::move(problems)}});
}

QByteArray asJson(const QString& path, const Verification& verification)
{
    Data::Items checks;
    for (const Proof& proof : verification.proofs)
        checks.push_back(proofData(proof));
    Data::Items signatures;
    for (const QString& file : verification.signatureFiles)
        signatures.emplace_back(file);
    return jsonOutput(Data::object(
        {{"format", 1},
         {"file", path},
         {"verdict", conclusionName(conclusionOf(verification))},
         {"draft", verification.draft},
         {"program", verification.program},
         {"ruleSet",
          Data::object({{"id", verification.ruleSet}, {"sha256", verification.ruleSetSha256}})},
         {"contentSha256", verification.contentSha256},
         {"reportedVerdict", verification.reportedVerdict},
         {"recomputedVerdict",
          verification.recomputed ? Data(verdictName(verification.recomputed->verdict)) : Data()},
         {"signatures", std::move(signatures)},
         {"checks", std::move(checks)}}));
}

CommandResult run(const Invocation& invocation)
{
    const QString path = invocation.options.text("bundle");
    const ReadLimits limits;
    const auto bytes = readFile(path, limits.zipExpandedBytes);
    if (!bytes)
        return failure(bytes.errors(), invocation.words);
    const auto verification = verifyBundle(bytes.value(), path, invocation.catalog, limits);
    if (!verification)
        return failure(verification.errors(), invocation.words);
    CommandResult result;
    result.code = verification.value().verified() ? ExitCode::Fine : ExitCode::DoesNotVerify;
    result.output = invocation.wantsFormat("json")
                        ? asJson(path, verification.value())
                        : asText(path, verification.value(), invocation.words);
    return result;
}

} // namespace

CommandDef verifyCommand()
{
    return {.name = "verify",
            .about = kVerifyAbout,
            .options = {{.name = "bundle",
                         .placeholder = "BUNDLE",
                         .about = "A bundle, .asice",
                         .required = true},
                        formatOption("text json"),
                        languageOption()},
            .run = run,
            .platform = Platform::Fonts};
}

} // namespace itinera
