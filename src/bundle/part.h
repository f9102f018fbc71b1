#pragma once

#include "rules/context.h"
#include "rules/finding.h"
#include "store/attachments.h"
#include "text/words.h"

#include <QByteArray>

namespace itinera {

/// Everything that the writers of a bundle's parts may see.
struct PartContent {
    const Project& project;
    const ValidationReport& report;
    const Attachments& attachments;
    const Words& words;  ///< in the language of the form, if the program speaks it
    QString fingerprint; ///< of the content
    bool draft = false;

    [[nodiscard]] const Application& application() const { return project.application; }
    [[nodiscard]] const CallSet& call() const { return project.call; }
};

/// One file that every bundle carries. The catalogue lists them; the exporter writes what it lists,
/// the verifier expects it.
struct Part {
    const char* id;
    const char* fileName; ///< relative to `data/`
    const char* mediaType;
    const char* role; ///< as in `bundle-manifest.json`
    bool (*applies)(const Application& application);
    QByteArray (*write)(const PartContent& content);
};

// The writers.
[[nodiscard]] QByteArray applicationJson(const PartContent& content);
[[nodiscard]] QByteArray applicationSchemaJson(const PartContent& content);
[[nodiscard]] QByteArray applicationHtml(const PartContent& content);
[[nodiscard]] QByteArray applicationPdf(const PartContent& content);
[[nodiscard]] QByteArray findingsJson(const PartContent& content);
[[nodiscard]] QByteArray findingsHtml(const PartContent& content);
[[nodiscard]] QByteArray budgetCsv(const PartContent& content);

} // namespace itinera
