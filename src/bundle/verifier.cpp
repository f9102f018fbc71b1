#include "bundle/verifier.h"

#include "bundle/container.h"
#include "bundle/exporter.h"
#include "bundle/partcatalog.h"
#include "bundle/parts/applicationjson.h"
#include "bundle/parts/findingsjson.h"
#include "io/file.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace itinera {
namespace {

constexpr std::size_t kMostDifferences = 20;

enum ProofIndex : std::size_t { Structure, Integrity, Completeness, RuleSet, Findings };

ProofProblem problemOf(const Error& error, const QString& place)
{
    return {errorCodeName(error.code), place,
            error.where.isEmpty() ? error.detail
                                  : QStringLiteral("%1: %2").arg(error.where, error.detail)};
}

QString inData(const QString& name)
{
    return QStringLiteral("data/") + name;
}

/// Answers the five questions about one opened container, one after the other.
class Inspection {
public:
    Inspection(OpenedContainer container, const CallCatalog& catalog, const ReadLimits& limits)
        : m_container(std::move(container))
        , m_catalog(catalog)
        , m_limits(limits)
    {
        for (const char* name : {"structure", "integrity", "completeness", "rule-set", "findings"})
            m_result.proofs.push_back({QLatin1String(name), ProofState::Passed, {}});
        takeContainer();
    }

    Verification inspect()
    {
        readApplication();
        checkContent();
        checkParts();
        checkAnnexes();
        const auto rules = findRules();
        checkFindings(rules);
        return std::move(m_result);
    }

private:
    void fail(ProofIndex proof, const QString& code, const QString& place,
              const QString& detail = {})
    {
        m_result.proofs[proof].state = ProofState::Failed;
        m_result.proofs[proof].problems.push_back({code, place, detail});
    }

    void undecided(ProofIndex proof, const QString& code, const QString& place,
                   const QString& detail)
    {
        if (m_result.proofs[proof].state == ProofState::Passed)
            m_result.proofs[proof].state = ProofState::Undecided;
        m_result.proofs[proof].problems.push_back({code, place, detail});
    }

    [[nodiscard]] const PayloadFile* file(const QString& name) const
    {
        const auto found = std::ranges::find(m_container.files, name, &PayloadFile::name);
        return found == m_container.files.end() ? nullptr : &*found;
    }

    void takeContainer();
    void takeProblems(ProofIndex proof, const std::vector<ContainerProblem>& problems);
    void readApplication();
    void checkContent();
    void checkParts();
    void checkPart(const QString& name, const QString& mediaType, const QString& role);
    void checkAnnexes();
    [[nodiscard]] std::shared_ptr<const RuleBook> findRules();
    void checkFindings(const std::shared_ptr<const RuleBook>& rules);
    void checkReported(const ReportedFindings& reported);
    void compare(const ReportedFindings& reported, const ReportedFindings& found);

    OpenedContainer m_container;
    const CallCatalog& m_catalog;
    const ReadLimits& m_limits;
    std::set<QString> m_expected; ///< payload files that have their place in a bundle
    Verification m_result;
};

void Inspection::takeProblems(ProofIndex proof, const std::vector<ContainerProblem>& problems)
{
    for (const ContainerProblem& problem : problems)
        fail(proof, containerProblemName(problem.code), problem.name, problem.detail);
}

void Inspection::takeContainer()
{
    takeProblems(Structure, m_container.structure);
    takeProblems(Integrity, m_container.integrity);
    takeProblems(Completeness, m_container.completeness);
    const ContainerInfo& info = m_container.info;
    m_result.draft = info.draft;
    m_result.ruleSet = info.ruleSet;
    m_result.ruleSetSha256 = info.ruleSetSha256;
    m_result.program = info.program;
    m_result.reportedVerdict = info.verdict;
    m_result.signatureFiles = m_container.signatureFiles;
}

void Inspection::readApplication()
{
    const PayloadFile* found = file(QLatin1String(kApplicationFile));
    if (found == nullptr)
        return;
    m_result.contentSha256 = sha256(found->bytes);
    const QString place = inData(found->name);
    auto application = readApplicationJson(found->bytes, place, m_limits);
    if (application) {
        m_result.application = std::move(application).value();
        return;
    }
    for (const Error& error : application.errors()) {
        const ProofProblem problem = problemOf(error, place);
        fail(Structure, problem.code, problem.place, problem.detail);
    }
}

void Inspection::checkContent()
{
    const ContainerInfo& info = m_container.info;
    const QString place = QStringLiteral("bundle-manifest.json");
    if (!m_result.contentSha256.isEmpty() && info.contentSha256 != m_result.contentSha256)
        fail(Integrity, QStringLiteral("content-mismatch"), place,
             QStringLiteral("names the content %1, found %2")
                 .arg(info.contentSha256, m_result.contentSha256));
    if (m_result.application && info.applicationId != m_result.application->id)
        fail(Integrity, QStringLiteral("application-mismatch"), place,
             QStringLiteral("names another application"));
}

void Inspection::checkPart(const QString& name, const QString& mediaType, const QString& role)
{
    m_expected.insert(name);
    const PayloadFile* found = file(name);
    if (found == nullptr) {
        const auto& problems = m_result.proofs[Completeness].problems;
        const bool isKnown = std::ranges::any_of(
            problems, [&](const ProofProblem& each) { return each.place == inData(name); });
        if (!isKnown)
            fail(Completeness, QStringLiteral("part-missing"), inData(name));
        return;
    }
    if (found->mediaType != mediaType || found->role != role)
        fail(Structure, QStringLiteral("part-kind"), inData(name),
             QStringLiteral("must be %1 with the role %2").arg(mediaType, role));
}

void Inspection::checkParts()
{
    for (const Part& part : partCatalog())
        if (!m_result.application || part.applies(*m_result.application))
            checkPart(QLatin1String(part.fileName), QLatin1String(part.mediaType),
                      QLatin1String(part.role));
}

void Inspection::checkAnnexes()
{
    if (!m_result.application)
        return;
    for (const AnnexFile& annex : annexFiles(*m_result.application)) {
        checkPart(annex.name, annex.mediaType, QLatin1String(kAnnexRole));
        const PayloadFile* found = file(annex.name);
        if (found == nullptr)
            continue;
        if (sha256(found->bytes) == annex.sha256)
            m_result.attachments[annex.sha256] = found->bytes;
        else
            fail(Integrity, QStringLiteral("annex-mismatch"), inData(annex.name),
                 QStringLiteral("the application names the content %1").arg(annex.sha256));
    }
    for (const PayloadFile& each : m_container.files)
        if (!m_expected.contains(each.name))
            fail(Completeness, QStringLiteral("unknown-part"), inData(each.name),
                 QStringLiteral("belongs to no part and to no annex of the application"));
}

std::shared_ptr<const RuleBook> Inspection::findRules()
{
    const QString place = m_result.ruleSet;
    if (!m_result.application) {
        undecided(RuleSet, QStringLiteral("no-application"), place,
                  QStringLiteral("the application cannot be read"));
        return nullptr;
    }
    const CallReference& call = m_result.application->call;
    const auto loaded = m_catalog.load(call.year, call.action);
    if (!loaded) {
        undecided(RuleSet, errorCodeName(loaded.error().code), place, loaded.error().detail);
        return nullptr;
    }
    const CallSet& set = *loaded.value();
    if (set.id != m_result.ruleSet || set.sha256 != m_result.ruleSetSha256) {
        undecided(
            RuleSet, QStringLiteral("other-rule-set"), place,
            QStringLiteral("the bundle names %1 with SHA-256 %2, at hand is %3 with SHA-256 %4")
                .arg(m_result.ruleSet, m_result.ruleSetSha256, set.id, set.sha256));
        return nullptr;
    }
    auto rules = RuleBook::from(loaded.value());
    if (!rules) {
        undecided(RuleSet, errorCodeName(rules.error().code), place, rules.error().detail);
        return nullptr;
    }
    return std::move(rules).value();
}

void Inspection::checkFindings(const std::shared_ptr<const RuleBook>& rules)
{
    const QString name = QLatin1String(kFindingsFile);
    const PayloadFile* found = file(name);
    if (rules)
        m_result.recomputed = validate(*m_result.application, rules);
    if (found == nullptr) {
        undecided(Findings, QStringLiteral("no-findings"), inData(name),
                  QStringLiteral("the reported findings cannot be read"));
        return;
    }
    const auto reported = decodeFindings(found->bytes, inData(name), m_limits);
    if (!reported) {
        for (const Error& error : reported.errors()) {
            const ProofProblem problem = problemOf(error, inData(name));
            fail(Findings, problem.code, problem.place, problem.detail);
        }
        return;
    }
    checkReported(reported.value());
    if (m_result.recomputed)
        compare(reported.value(), reportedFindings(*m_result.recomputed));
    else
        undecided(Findings, QStringLiteral("not-recomputed"), inData(name),
                  QStringLiteral("the rule set of the bundle is not at hand"));
}

// What the report says of itself must fit what the bundle says.
void Inspection::checkReported(const ReportedFindings& reported)
{
    const ContainerInfo& info = m_container.info;
    const QString place = inData(QLatin1String(kFindingsFile));
    if (reported.contentSha256 != m_result.contentSha256)
        fail(
            Findings, QStringLiteral("other-content"), place,
            QStringLiteral("the findings are those of the content %1").arg(reported.contentSha256));
    if (reported.ruleSet != info.ruleSet || reported.ruleSetSha256 != info.ruleSetSha256)
        fail(Findings, QStringLiteral("other-rule-set"), place,
             QStringLiteral("the findings are those of %1 with SHA-256 %2")
                 .arg(reported.ruleSet, reported.ruleSetSha256));
    if (reported.verdict != info.verdict)
        fail(Findings, QStringLiteral("verdict-differs"), place,
             QStringLiteral("\"%1\", but \"%2\" in bundle-manifest.json")
                 .arg(reported.verdict, info.verdict));
    if (reported.draft != info.draft)
        fail(Findings, QStringLiteral("draft-differs"), place,
             QStringLiteral("a draft in one place only"));
}

void Inspection::compare(const ReportedFindings& reported, const ReportedFindings& found)
{
    auto before = reported.findings;
    auto now = found.findings;
    std::ranges::sort(before);
    std::ranges::sort(now);
    std::vector<ReportedFinding> gone;
    std::vector<ReportedFinding> added;
    std::ranges::set_difference(before, now, std::back_inserter(gone));
    std::ranges::set_difference(now, before, std::back_inserter(added));
    const auto name = [&](const std::vector<ReportedFinding>& findings, const QString& code,
                          const QString& what) {
        for (std::size_t i = 0; i < std::min(findings.size(), kMostDifferences); ++i)
            fail(Findings, code, findings[i].rule,
                 QStringLiteral("%1 at \"%2\" (%3%4)")
                     .arg(what, findings[i].path, findings[i].severity,
                          findings[i].waived ? QStringLiteral(", accepted") : QString()));
    };
    name(gone, QStringLiteral("not-found-again"), QStringLiteral("reported, but not found again"));
    name(added, QStringLiteral("not-reported"), QStringLiteral("found, but not reported"));
    if (gone.empty() && added.empty() && reported.rules != found.rules)
        fail(Findings, QStringLiteral("rules-differ"), inData(QLatin1String(kFindingsFile)),
             QStringLiteral("the states of the rules are not those found again"));
    if (reported.verdict != found.verdict)
        fail(Findings, QStringLiteral("verdict-differs"), inData(QLatin1String(kFindingsFile)),
             QStringLiteral("reported \"%1\", found \"%2\"").arg(reported.verdict, found.verdict));
    if (!m_result.draft && m_result.recomputed->count(Severity::Error) > 0)
        fail(Findings, QStringLiteral("errors-in-final"), QStringLiteral("bundle-manifest.json"),
             QStringLiteral("errors stand, but the bundle is not marked as a draft"));
}

} // namespace

bool Verification::verified() const
{
    return std::ranges::none_of(
        proofs, [](const Proof& proof) { return proof.state == ProofState::Failed; });
}

Result<Verification> verifyBundle(const QByteArray& bytes, const QString& name,
                                  const CallCatalog& catalog, const ReadLimits& limits)
{
    auto container = openContainer(bytes, name, limits);
    if (!container)
        return container.errors();
    return Inspection(std::move(container).value(), catalog, limits).inspect();
}

} // namespace itinera
