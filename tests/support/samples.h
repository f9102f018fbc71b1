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

/// Content of a file; the test fails if it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString& path);
[[nodiscard]] Json jsonOf(const QString& path);

[[nodiscard]] const Json& sampleJson(Sample which);
[[nodiscard]] const Application& sample(Sample which);

/// KA122-SCH of call 2024, read once.
[[nodiscard]] const std::shared_ptr<const CallSet>& sharedCall();
[[nodiscard]] const CallSet& call();
[[nodiscard]] const std::shared_ptr<const RuleBook>& ruleBook();

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
