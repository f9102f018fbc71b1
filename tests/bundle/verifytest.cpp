#include "support/catch.h"
#include "support/samples.h"

#include "bundle/container.h"
#include "bundle/exporter.h"
#include "bundle/verifier.h"
#include "io/file.h"
#include "io/json.h"
#include "io/zip.h"
#include "store/codec.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

using namespace itinera;
using namespace itinera::test;

namespace {

const QString kName = QStringLiteral("test.asice");
const QString kApplication = QStringLiteral("application.json");
const QString kFindings = QStringLiteral("findings.json");

Attachments attachmentsOf(const Application& application)
{
    FoundAttachments found =
        readAttachments(sourcePath(QStringLiteral("resources/samples/attachments")), application);
    REQUIRE(found.damaged.empty());
    return std::move(found.attachments);
}

// Writing the PDF takes a while, so each bundle is made once.
const QByteArray& bundleOf(Sample which)
{
    static std::map<Sample, QByteArray> bundles;
    QByteArray& bundle = bundles[which];
    if (bundle.isEmpty()) {
        const ExportOptions options{.draft = which == Sample::Mistakes};
        const auto made =
            exportBundle(sample(which), attachmentsOf(sample(which)), ruleBook(), options);
        REQUIRE(made.ok());
        bundle = made.value();
    }
    return bundle;
}

Verification verified(const QByteArray& bytes)
{
    auto result = verifyBundle(bytes, kName, CallCatalog());
    REQUIRE(result.ok());
    Verification verification = std::move(result).value();
    REQUIRE(verification.proofs.size() == 5);
    return verification;
}

const Proof& proof(const Verification& verification, const char* name)
{
    const auto found = std::ranges::find(verification.proofs, QLatin1String(name), &Proof::name);
    REQUIRE(found != verification.proofs.end());
    return *found;
}

ProofState state(const Verification& verification, const char* name)
{
    return proof(verification, name).state;
}

// A bundle of which all digests fit what was put in: only a look at the content finds it out.
using Change = std::function<void(std::vector<PayloadFile>&, ContainerInfo&)>;

QByteArray repacked(const QByteArray& bundle, const Change& change)
{
    auto opened = openContainer(bundle, kName);
    REQUIRE(opened.ok());
    OpenedContainer container = std::move(opened).value();
    change(container.files, container.info);
    const auto packed = packContainer(container.files, container.info);
    REQUIRE(packed.ok());
    return packed.value();
}

PayloadFile& fileIn(std::vector<PayloadFile>& files, const QString& name)
{
    const auto found = std::ranges::find(files, name, &PayloadFile::name);
    REQUIRE(found != files.end());
    return *found;
}

void removeFile(std::vector<PayloadFile>& files, const QString& name)
{
    REQUIRE(std::erase_if(files, [&](const PayloadFile& file) { return file.name == name; }) == 1);
}

// One file of the archive with other content, and nothing else adapted to it.
QByteArray damaged(const QByteArray& bundle, const QString& entry)
{
    auto read = readZip(bundle, kName);
    REQUIRE(read.ok());
    std::vector<ZipEntry> entries = std::move(read).value();
    const auto found = std::ranges::find(entries, entry, &ZipEntry::name);
    REQUIRE(found != entries.end());
    found->bytes += ' ';
    const auto written = writeZip(entries);
    REQUIRE(written.ok());
    return written.value();
}

QString annexOf(const QByteArray& bundle)
{
    const auto opened = openContainer(bundle, kName);
    REQUIRE(opened.ok());
    for (const PayloadFile& file : opened.value().files)
        if (file.name.startsWith(u"annexes/"))
            return file.name;
    FAIL("the sample has an annex");
    return {};
}

void putApplication(std::vector<PayloadFile>& files, ContainerInfo& info, const QByteArray& bytes)
{
    const QString before = std::exchange(info.contentSha256, sha256(bytes));
    fileIn(files, kApplication).bytes = bytes;
    fileIn(files, kFindings).bytes.replace(before.toLatin1(), info.contentSha256.toLatin1());
}

} // namespace

TEST_CASE("the good samples verify in all five proofs")
{
    for (const Sample which : {Sample::English, Sample::Latvian}) {
        const Verification result = verified(bundleOf(which));
        const char* const names[] = {"structure", "integrity", "completeness", "rule-set",
                                     "findings"};
        for (std::size_t i = 0; i < result.proofs.size(); ++i) {
            CHECK(result.proofs[i].name == QLatin1String(names[i]));
            CHECK(result.proofs[i].state == ProofState::Passed);
            CHECK(result.proofs[i].problems.empty());
        }
        CHECK(result.verified());
        CHECK_FALSE(result.draft);
        CHECK(result.contentSha256 == contentFingerprint(sample(which)));
        CHECK(result.ruleSet == call().id);
        CHECK(result.ruleSetSha256 == call().sha256);
        REQUIRE(result.application);
        CHECK(*result.application == sample(which));
        CHECK(result.attachments == attachmentsOf(sample(which)));
        REQUIRE(result.recomputed);
        CHECK(result.reportedVerdict == verdictName(result.recomputed->verdict));
    }
}

TEST_CASE("a draft verifies and says that it is one")
{
    const Verification result = verified(bundleOf(Sample::Mistakes));
    CHECK(result.verified());
    CHECK(result.draft);
    REQUIRE(result.recomputed);
    CHECK(result.recomputed->count(Severity::Error) > 0);
}

TEST_CASE("a file that was changed after the export fails the proof of integrity")
{
    const QByteArray& bundle = bundleOf(Sample::English);
    const QStringList names{kApplication,
                            QStringLiteral("application.schema.json"),
                            QStringLiteral("application.html"),
                            QStringLiteral("application.pdf"),
                            kFindings,
                            QStringLiteral("findings.html"),
                            annexOf(bundle)};
    for (const QString& name : names) {
        CAPTURE(name);
        const Verification result = verified(damaged(bundle, QStringLiteral("data/") + name));
        CHECK(state(result, "integrity") == ProofState::Failed);
        CHECK_FALSE(result.verified());
    }
}

TEST_CASE("an application that is not the one of the fingerprint fails the proof of integrity")
{
    const Application other =
        patched(sample(Sample::English), Json{{"context", {{"acronym", "OTHER"}}}});
    const auto result = verified(repacked(bundleOf(Sample::English), [&](auto& files, auto&) {
        fileIn(files, kApplication).bytes = writeJson(encodeApplication(other));
    }));
    CHECK(state(result, "integrity") == ProofState::Failed);
}

TEST_CASE("a part that is left out fails the proof of completeness")
{
    const QByteArray& bundle = bundleOf(Sample::English);
    const QStringList names{kApplication, QStringLiteral("application.html"),
                            QStringLiteral("application.pdf"), kFindings, annexOf(bundle)};
    for (const QString& name : names) {
        CAPTURE(name);
        const auto result =
            verified(repacked(bundle, [&](auto& files, auto&) { removeFile(files, name); }));
        CHECK(state(result, "completeness") == ProofState::Failed);
        CHECK_FALSE(result.verified());
    }
}

TEST_CASE("an annex with another content than the application names does not verify")
{
    const QByteArray& bundle = bundleOf(Sample::English);
    const QString name = annexOf(bundle);
    const auto result = verified(
        repacked(bundle, [&](auto& files, auto&) { fileIn(files, name).bytes = "another paper"; }));
    CHECK_FALSE(result.verified());
}

TEST_CASE("another rule set than the one at hand leaves rules and findings undecided")
{
    const QString other(64, u'0');
    const auto result = verified(repacked(bundleOf(Sample::English), [&](auto& files, auto& info) {
        fileIn(files, kFindings).bytes.replace(info.ruleSetSha256.toLatin1(), other.toLatin1());
        info.ruleSetSha256 = other;
    }));
    CHECK(state(result, "rule-set") == ProofState::Undecided);
    CHECK(state(result, "findings") == ProofState::Undecided);
    CHECK(result.verified());
    QString said;
    for (const ProofProblem& problem : proof(result, "rule-set").problems)
        said += problem.place + problem.detail;
    CHECK(said.contains(other));
    CHECK(said.contains(call().sha256));
}

TEST_CASE("an unknown call leaves rules and findings undecided")
{
    const Application other = patched(sample(Sample::English), Json{{"call", {{"year", 2031}}}});
    const auto result = verified(repacked(bundleOf(Sample::English), [&](auto& files, auto& info) {
        putApplication(files, info, writeJson(encodeApplication(other)));
    }));
    CHECK(state(result, "rule-set") == ProofState::Undecided);
    CHECK(state(result, "findings") == ProofState::Undecided);
}

TEST_CASE("a finding that was made milder fails the proof of findings")
{
    const auto result = verified(repacked(bundleOf(Sample::Mistakes), [](auto& files, auto&) {
        QByteArray& bytes = fileIn(files, kFindings).bytes;
        const QByteArray before = bytes;
        bytes.replace("\"severity\": \"error\"", "\"severity\": \"advice\"");
        REQUIRE(bytes != before);
    }));
    CHECK(state(result, "findings") == ProofState::Failed);
    CHECK(state(result, "integrity") == ProofState::Passed);
}

TEST_CASE("hostile JSON is a problem of a proof, not an end of the program")
{
    const QByteArray texts[] = {"{",
                                "[]",
                                "null",
                                "{}",
                                "{\"findings\": 7}",
                                "\xff\xfe",
                                "{\"findings\": [{\"rule\": {}, \"path\": [], \"severity\": 1}]}",
                                QByteArray(5000, '[')};
    for (const QString& name : {kApplication, kFindings}) {
        for (const QByteArray& text : texts) {
            CAPTURE(name, text);
            const auto result =
                verified(repacked(bundleOf(Sample::English), [&](auto& files, auto& info) {
                    fileIn(files, name).bytes = text;
                    if (name == kApplication)
                        info.contentSha256 = sha256(text);
                }));
            CHECK_FALSE(result.verified());
        }
    }
}

TEST_CASE("what is no archive is an error")
{
    CHECK_FALSE(verifyBundle("no archive", kName, CallCatalog()).ok());
    CHECK_FALSE(verifyBundle({}, kName, CallCatalog()).ok());
}
