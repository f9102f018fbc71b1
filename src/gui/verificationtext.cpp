#include "gui/verificationtext.h"

#include "text/statetext.h"
#include "text/words.h"

#include <QCoreApplication>

namespace itinera {
namespace {

constexpr int kShownProblems = 6;

// The context is named at each text, so that lupdate finds it.
QString said(const char* source)
{
    return QCoreApplication::translate("Verification", source);
}

QString proofTitle(const QString& name)
{
    static const std::pair<const char*, const char*> titles[] = {
        {"structure", QT_TRANSLATE_NOOP("Verification", "Structure")},
        {"integrity", QT_TRANSLATE_NOOP("Verification", "Intact content")},
        {"completeness", QT_TRANSLATE_NOOP("Verification", "Complete")},
        {"rule-set", QT_TRANSLATE_NOOP("Verification", "Rule set known")},
        {"findings", QT_TRANSLATE_NOOP("Verification", "Findings confirmed")},
    };
    for (const auto& [each, title] : titles)
        if (name == QLatin1String(each))
            return said(title);
    return name;
}

QString stateMark(ProofState state)
{
    switch (state) {
    case ProofState::Passed:
        return QStringLiteral("✔");
    case ProofState::Failed:
        return QStringLiteral("✖");
    case ProofState::Undecided:
        return QStringLiteral("?");
    }
    return {};
}

} // namespace

VerificationText verificationText(const Verification& verification, const Words& words)
{
    VerificationText text;
    text.summary =
        verification.verified()
            ? said(
                QT_TRANSLATE_NOOP("Verification", "This bundle is intact. It is shown read-only."))
            : said(QT_TRANSLATE_NOOP("Verification",
                                     "This bundle does NOT verify. Do not trust its content."));
    if (verification.draft)
        text.summary +=
            QLatin1Char(' ')
            + said(QT_TRANSLATE_NOOP("Verification", "It is a draft, not a submission."));
    if (verification.recomputed)
        text.summary += QLatin1Char(' ')
                        + said(QT_TRANSLATE_NOOP("Verification", "Checked again here: %1."))
                              .arg(verdictText(verification.recomputed->verdict, words));
    QStringList proofs;
    QStringList problems;
    for (const Proof& proof : verification.proofs) {
        proofs << stateMark(proof.state) + QLatin1Char(' ') + proofTitle(proof.name);
        for (const ProofProblem& problem : proof.problems)
            problems << proofTitle(proof.name) + QStringLiteral(": ") + problem.place
                            + QStringLiteral(" – ") + problem.code
                            + (problem.detail.isEmpty()
                                   ? QString()
                                   : QStringLiteral(" (%1)").arg(problem.detail));
    }
    text.details = proofs.join(QStringLiteral("   "));
    if (!verification.signatureFiles.isEmpty())
        text.details +=
            QLatin1Char('\n')
            + said(QT_TRANSLATE_NOOP(
                "Verification", "There are signatures in the bundle. They are not verified here."));
    for (const QString& problem : problems.mid(0, kShownProblems))
        text.details += QLatin1Char('\n') + problem;
    if (problems.size() > kShownProblems)
        text.details += QStringLiteral("\n…");
    return text;
}

} // namespace itinera
