#pragma once

#include "model/application.h"
#include "model/fieldpath.h"
#include "model/fieldvalue.h"
#include "rules/engine.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QString>

#include <memory>

namespace itinera::test {

using Json = nlohmann::ordered_json;

/// The applications that come with the program.
enum class Sample { English, Latvian, Mistakes };

/// A file of the repository, such as `resources/samples`.
[[nodiscard]] QString sourcePath(const QString& relative);
[[nodiscard]] QString samplePath(Sample which);
[[nodiscard]] QString samplePath(const QString& name);

/// Content of a file; the test fails if it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString& path);
[[nodiscard]] Json jsonOf(const QString& path);

[[nodiscard]] const Json& sampleJson(Sample which);
[[nodiscard]] const Application& sample(Sample which);

/// Names of the applications in `resources/samples`, without their ending, in order.
[[nodiscard]] const std::vector<QString>& allSamples();
/// Whether it is there for its mistakes.
[[nodiscard]] bool isMistaken(const QString& sampleName);
[[nodiscard]] const Application& sampleNamed(const QString& name);

/// Years of the calls that come with the program.
[[nodiscard]] const std::vector<int>& years();

// The usual call is that of the samples: KA122-SCH of 2024. Each is read once.
inline const QString kUsualAction = QStringLiteral("KA122-SCH");
inline constexpr int kUsualYear = 2024;
/// Actions of a call, in order.
[[nodiscard]] const std::vector<QString>& actions(int year = kUsualYear);
[[nodiscard]] const std::shared_ptr<const CallSet>& sharedCall(const QString& action = kUsualAction,
                                                               int year = kUsualYear);
[[nodiscard]] const CallSet& call(const QString& action = kUsualAction, int year = kUsualYear);
[[nodiscard]] const std::shared_ptr<const RuleBook>& ruleBook(const QString& action = kUsualAction,
                                                              int year = kUsualYear);
/// The rules of all actions of a call, each once.
[[nodiscard]] const std::vector<CheckDef>& allChecks(int year = kUsualYear);
/// By the rules of its call and action.
[[nodiscard]] ValidationReport validated(const Application& application);

/// A JSON merge patch (RFC 7386) over an application.
[[nodiscard]] Application patched(const Application& application, const Json& mergePatch);

/// Another value at a printed path; the test fails if there is no such place.
[[nodiscard]] Application withAt(const Application& application, const char* path,
                                 const FieldValue& value);
[[nodiscard]] Application withoutAt(const Application& application, const char* path);

/// A path of a rule's finding as it is printed.
[[nodiscard]] inline FieldPath pathOf(const char* printed)
{
    return FieldPath::parse(QString::fromUtf8(printed));
}

} // namespace itinera::test
