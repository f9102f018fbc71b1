#include "bundle/exporter.h"

#include "base/program.h"
#include "bundle/container.h"
#include "bundle/documentsections.h"
#include "bundle/partcatalog.h"

namespace itinera {
namespace {

Error refusal(const QString& detail, const QString& where = {})
{
    return {ErrorCode::Refused, detail, where, nullptr};
}

// The form may be in a language that the program does not speak; its own words are English then.
Words wordsFor(const Application& application)
{
    const QString& language = application.context->language;
    return Words(Words::available().contains(language) ? language : QStringLiteral("en"));
}

Errors obstacles(const Application& application, const Attachments& attachments,
                 const ValidationReport& report)
{
    Errors errors;
    if (const int count = report.count(Severity::Error); count > 0)
        errors.push_back(
            refusal(QStringLiteral("%1 error(s) stand against a final version").arg(count)));
    for (const AnnexFile& annex : annexFiles(application))
        if (annexContent(annex, attachments) == nullptr)
            errors.push_back(refusal(QStringLiteral("the annex has no content"),
                                     QStringLiteral("annexes/%1").arg(annex.annex)));
    return errors;
}

std::vector<PayloadFile> payloadOf(const PartContent& content)
{
    std::vector<PayloadFile> files;
    for (const Part& part : partCatalog())
        if (part.applies(content.application()))
            files.push_back({QLatin1String(part.fileName), QLatin1String(part.mediaType),
                             QLatin1String(part.role), part.write(content)});
    for (const AnnexFile& annex : annexFiles(content.application()))
        if (const QByteArray* bytes = annexContent(annex, content.attachments))
            files.push_back({annex.name, annex.mediaType, QLatin1String(kAnnexRole), *bytes});
    return files;
}

ContainerInfo infoOf(const PartContent& content)
{
    ContainerInfo info;
    info.applicationId = content.application().id;
    info.ruleSet = content.call().id;
    info.ruleSetSha256 = content.call().sha256;
    info.program = programName();
    info.verdict = verdictName(content.report.verdict);
    info.contentSha256 = content.fingerprint;
    info.draft = content.draft;
    if (const auto saved = lastSave(content.application()))
        info.baggingDate = saved->date();
    if (content.project.applicant != nullptr)
        info.sourceOrganisation = printableText(content.project.applicant->legalName);
    return info;
}

} // namespace

Result<QByteArray> exportBundle(const Application& application, const Attachments& attachments,
                                const std::shared_ptr<const RuleBook>& rules,
                                const ExportOptions& options)
{
    const CallSet& call = rules->call();
    if (call.year != application.call.year || call.action != application.call.action)
        return refusal(QStringLiteral("the rules at hand are those of %1 in call %2")
                           .arg(call.action)
                           .arg(call.year));
    const ValidationReport report = validate(application, rules);
    if (!options.draft)
        if (Errors errors = obstacles(application, attachments, report); !errors.empty())
            return errors;
    const Project project(application, call);
    const Words words = wordsFor(application);
    const PartContent content{.project = project,
                              .report = report,
                              .attachments = attachments,
                              .words = words,
                              .fingerprint = contentFingerprint(application),
                              .draft = options.draft};
    return packContainer(payloadOf(content), infoOf(content));
}

} // namespace itinera
