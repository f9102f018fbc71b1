#pragma once

#include "base/result.h"
#include "io/limits.h"

#include <QByteArray>

#include <vector>

namespace itinera {

/// One file of an archive.
struct ZipEntry {
    QString name; ///< relative path with `/`, UTF-8, NFC
    QByteArray bytes;
    bool stored = false; ///< not compressed
    friend bool operator==(const ZipEntry&, const ZipEntry&) = default;
};

/// The way in which an archive breaks a rule.
enum class ZipFault {
    Layout,         ///< data outside of the entries, overlapping entries, a broken end
    HeaderMismatch, ///< the header before the data and the directory disagree
    UnsafeName,     ///< see `unsafeNameReason`
    Duplicate,   ///< the same name twice, also by case or Unicode form, or a file that is a folder
                 ///< too
    Encrypted,   ///< any kind of encryption
    SpecialFile, ///< a link, a folder or a device
    UnknownMethod, ///< neither stored nor deflated
    Damaged        ///< cannot be inflated to the size and checksum that the directory states
};

/// One fault, with the entry that has it (empty: the archive as a whole).
struct ZipProblem {
    ZipFault fault = ZipFault::Layout;
    QString entry;
    QString detail; ///< technical English
    friend bool operator==(const ZipProblem&, const ZipProblem&) = default;
};

/// What can be read safely, in the order of the directory, and everything that is wrong.
/// An entry that has a problem of its own is not among the entries.
struct ZipContents {
    std::vector<ZipEntry> entries;
    std::vector<ZipProblem> problems;
};

/// Writes an archive whose bytes depend on the entries alone: fixed time, no extra fields.
/// What it writes, `readZip` reads: everything else is refused.
[[nodiscard]] Result<QByteArray> writeZip(const std::vector<ZipEntry>& entries);

/// Looks into an archive from an untrusted source and goes on past what can be gone past. Fails
/// only if the bytes are no archive, or exceed a limit (which is found out before anything is
/// inflated).
[[nodiscard]] Result<ZipContents> inspectZip(const QByteArray& bytes, const QString& name,
                                             const ReadLimits& limits = {});

/// Reads an archive from an untrusted source; every problem is an error, and all of them are
/// reported.
[[nodiscard]] Result<std::vector<ZipEntry>> readZip(const QByteArray& bytes, const QString& name,
                                                    const ReadLimits& limits = {});

/// The name of a stranger's file as reports may show it: without control characters.
[[nodiscard]] QString printableName(QString name);

/// Why a name may not stand in an archive; empty if it may.
[[nodiscard]] QString unsafeNameReason(const QString& name, const ReadLimits& limits = {});

} // namespace itinera
