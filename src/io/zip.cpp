#include "io/zip.h"

#include <QStringList>
#include <QtEndian>

#include <zip.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace itinera {
namespace {

constexpr qint64 kLocalHeaderSize = 30;
constexpr qint64 kDirectoryHeaderSize = 46;
constexpr qint64 kEndRecordSize = 22;
constexpr quint32 kLocalSignature = 0x04034b50;
constexpr quint32 kDirectorySignature = 0x02014b50;
constexpr quint32 kDescriptorSignature = 0x08074b50;

constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr quint16 kUnicodePathField = 0x7075;

// Bits of the "general purpose" field.
constexpr quint16 kAnyEncryption = 1U << 0 | 1U << 6 | 1U << 13;
constexpr quint16 kHasDescriptor = 1U << 3;
constexpr quint16 kPatchData = 1U << 5;
constexpr quint16 kNameIsUtf8 = 1U << 11;
// The other bits only say how hard the compressor tried; writers differ in repeating them.
constexpr quint16 kFlagsThatMatter = kAnyEncryption | kHasDescriptor | kPatchData | kNameIsUtf8;

constexpr quint32 kUnixFileType = 0170000;
constexpr quint32 kUnixRegularFile = 0100000;
constexpr quint32 kUnixReadableFile = 0100644;
constexpr quint32 kDosFolder = 0x10;

constexpr quint16 kFirstDosDate = 0x0021; // 1980-01-01
constexpr quint32 kDeflateLevel = 6;

constexpr int kNameDepth = 8;                       // segments of a name
constexpr qint64 kRatioMattersFrom = 1024LL * 1024; // bytes; a few repeated lines are no bomb

struct ArchiveDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

struct FileClose {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

using ArchivePtr = std::unique_ptr<zip_t, ArchiveDiscard>;
using SourcePtr = std::unique_ptr<zip_source_t, SourceFree>;
using FilePtr = std::unique_ptr<zip_file_t, FileClose>;

class LibraryError {
public:
    LibraryError() { zip_error_init(&m_error); }
    ~LibraryError() { zip_error_fini(&m_error); }
    LibraryError(const LibraryError&) = delete;
    LibraryError& operator=(const LibraryError&) = delete;
    zip_error_t* get() { return &m_error; }
    QString text() { return QString::fromUtf8(zip_error_strerror(&m_error)); }

private:
    zip_error_t m_error{};
};

// Letters that only steer the direction of text make "gpj.exe" look like "exe.jpg".
bool steersDirection(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isInvisibleControl(QChar c)
{
    return c.category() == QChar::Other_Control || steersDirection(c);
}

// Equal for names that some file system takes for the same one. Case folding alone leaves "ß" and
// "ss" apart, which upper case does not.
QString sameNameKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

QStringList foldersOf(const QString& path)
{
    QStringList folders;
    for (qsizetype at = path.indexOf(u'/'); at >= 0; at = path.indexOf(u'/', at + 1))
        folders.append(path.left(at));
    return folders;
}

// Positions of names that meet another one, or that are a file where another one needs a folder.
std::set<std::size_t> collisions(const std::vector<QString>& names)
{
    std::multimap<QString, std::size_t> byKey;
    for (std::size_t i = 0; i < names.size(); ++i)
        byKey.emplace(sameNameKey(names[i]), i);

    std::set<std::size_t> found;
    for (const auto& [key, index] : byKey) {
        if (byKey.count(key) > 1)
            found.insert(index);
        for (const QString& folder : foldersOf(key)) {
            const auto [first, last] = byKey.equal_range(folder);
            for (auto file = first; file != last; ++file)
                found.insert({file->second, index});
        }
    }
    return found;
}

bool hasDriveLetter(const QString& name)
{
    return name.size() > 1 && name[1] == u':' && name[0].isLetter();
}

bool looksLikeBomb(qint64 expanded, qint64 archive, const ReadLimits& limits)
{
    return expanded > kRatioMattersFrom && expanded / limits.zipRatio >= archive;
}

QString segmentsReason(const QString& name)
{
    const QStringList segments = name.split(u'/');
    if (segments.size() > kNameDepth)
        return QStringLiteral("more than %1 folders deep").arg(kNameDepth);
    for (const QString& segment : segments) {
        if (segment.isEmpty())
            return QStringLiteral("a part of the path is empty");
        // Some systems drop blanks around a part, which makes ".. " the same as "..".
        if (const QString bare = segment.trimmed(); bare == u"." || bare == u"..")
            return QStringLiteral("the path leaves its folder or points to it");
    }
    return {};
}

Errors asErrors(const std::vector<ZipProblem>& problems, const QString& archive)
{
    Errors errors;
    for (const ZipProblem& problem : problems) {
        const QString where =
            problem.entry.isEmpty() ? archive : archive + QStringLiteral(", ") + problem.entry;
        errors.push_back({ErrorCode::Malformed, problem.detail, where, nullptr});
    }
    return errors;
}

/// Reads the raw structure, because libraries forgive what hides something from one reader or the
/// other.
class Inspector {
public:
    Inspector(const QByteArray& bytes, const QString& name, const ReadLimits& limits)
        : m_bytes(bytes)
        , m_name(name)
        , m_limits(limits)
    {
    }

    [[nodiscard]] Result<> readDirectory();
    void checkEntries();
    [[nodiscard]] Result<ZipContents> inflate();

private:
    struct Entry {
        QByteArray rawName;
        QString name;
        QByteArray
            sums; // CRC, packed and expanded size: 12 bytes that local header and descriptor repeat
        QByteArray extra;
        quint16 flags = 0;
        quint16 method = 0;
        quint32 attributes = 0;
        qint64 packed = 0;
        qint64 expanded = 0;
        qint64 at = 0;
        qint64 end = 0; // 0: not known
        bool sound = true;
    };

    [[nodiscard]] quint16 u16(qint64 at) const { return number<quint16>(at); }
    [[nodiscard]] quint32 u32(qint64 at) const { return number<quint32>(at); }

    template <class T>
    [[nodiscard]] T number(qint64 at) const
    {
        ITINERA_ENSURE(at >= 0 && at + qint64(sizeof(T)) <= m_bytes.size(),
                       "callers check the bounds");
        T value = 0;
        for (qint64 i = qint64(sizeof(T)) - 1; i >= 0; --i)
            value = static_cast<T>(value << 8 | static_cast<uchar>(m_bytes.at(at + i)));
        return value;
    }

    [[nodiscard]] Error error(ErrorCode code, const QString& detail) const
    {
        return {code, detail, m_name, nullptr};
    }

    void report(ZipFault fault, const QString& detail)
    {
        m_problems.push_back({fault, {}, detail});
    }

    void report(Entry& entry, ZipFault fault, const QString& detail)
    {
        entry.sound = false;
        m_problems.push_back({fault, printableName(entry.name), detail});
    }

    [[nodiscard]] Result<> findDirectory();
    [[nodiscard]] Result<> readHeaders();
    [[nodiscard]] Entry headerAt(qint64 at) const;
    [[nodiscard]] Result<> checkLimits() const;
    void checkName(Entry& entry);
    void checkKind(Entry& entry);
    void checkLocalHeader(Entry& entry);
    void compareHeaders(Entry& entry, const QByteArray& localName, const QByteArray& localExtra);
    [[nodiscard]] bool localSumsAgree(const Entry& entry) const;
    [[nodiscard]] qint64 descriptorLength(const Entry& entry, qint64 at) const;
    void checkLayout();
    void checkDuplicates();
    [[nodiscard]] Result<> openLibrary(SourcePtr& source, ArchivePtr& archive);
    [[nodiscard]] std::optional<QByteArray> inflated(zip_t* archive, zip_uint64_t index);
    [[nodiscard]] Errors failure(const QString& detail) const;

    const QByteArray& m_bytes;
    const QString& m_name;
    const ReadLimits& m_limits;
    qint64 m_directoryAt = 0;
    qint64 m_directoryEnd = 0;
    int m_count = 0;
    std::vector<Entry> m_entries;
    std::vector<ZipProblem> m_problems;
};

Result<> Inspector::readDirectory()
{
    if (Result<> found = findDirectory(); !found)
        return found;
    if (Result<> read = readHeaders(); !read)
        return read;
    return checkLimits();
}

Result<> Inspector::findDirectory()
{
    const qint64 end = m_bytes.lastIndexOf(QByteArrayView("PK\5\6"));
    if (end < 0 || end + kEndRecordSize > m_bytes.size())
        return error(ErrorCode::Malformed, QStringLiteral("it is not a ZIP archive"));
    if (end + kEndRecordSize + u16(end + 20) != m_bytes.size())
        report(ZipFault::Layout, QStringLiteral("there are data after the end of the archive"));
    const quint16 count = u16(end + 10);
    const quint32 size = u32(end + 12);
    const quint32 at = u32(end + 16);
    if (u16(end + 4) != 0 || u16(end + 6) != 0 || u16(end + 8) != count)
        return error(ErrorCode::Malformed, QStringLiteral("the archive is in several parts"));
    if (count == 0xFFFF || size == 0xFFFFFFFF || at == 0xFFFFFFFF)
        return error(ErrorCode::TooLarge, QStringLiteral("the archive is a ZIP64 archive"));
    if (count > m_limits.zipEntries)
        return error(
            ErrorCode::TooLarge,
            QStringLiteral("the archive has more than %1 entries").arg(m_limits.zipEntries));
    if (qint64(at) + size > end)
        return error(ErrorCode::Malformed,
                     QStringLiteral("the directory lies outside of the archive"));
    if (qint64(at) + size != end)
        report(ZipFault::Layout,
               QStringLiteral("there are data between the directory and the end record"));
    m_directoryAt = at;
    m_directoryEnd = qint64(at) + size;
    m_count = count;
    return {};
}

Result<> Inspector::readHeaders()
{
    qint64 at = m_directoryAt;
    for (int i = 0; i < m_count; ++i) {
        const auto broken = [&] {
            return error(ErrorCode::Malformed,
                         QStringLiteral("the directory is broken at entry %1").arg(i + 1));
        };
        if (at + kDirectoryHeaderSize > m_directoryEnd || u32(at) != kDirectorySignature)
            return broken();
        const qint64 size = kDirectoryHeaderSize + u16(at + 28) + u16(at + 30) + u16(at + 32);
        if (at + size > m_directoryEnd)
            return broken();
        m_entries.push_back(headerAt(at));
        at += size;
    }
    if (at != m_directoryEnd)
        report(ZipFault::Layout,
               QStringLiteral("there are data after the last entry of the directory"));
    return {};
}

Inspector::Entry Inspector::headerAt(qint64 at) const
{
    Entry entry;
    entry.flags = u16(at + 8);
    entry.method = u16(at + 10);
    entry.sums = m_bytes.mid(at + 16, 12);
    entry.packed = u32(at + 20);
    entry.expanded = u32(at + 24);
    entry.attributes = u32(at + 38);
    entry.at = u32(at + 42);
    entry.rawName = m_bytes.mid(at + kDirectoryHeaderSize, u16(at + 28));
    entry.extra = m_bytes.mid(at + kDirectoryHeaderSize + u16(at + 28), u16(at + 30));
    entry.name = QString::fromUtf8(entry.rawName);
    return entry;
}

Result<> Inspector::checkLimits() const
{
    qint64 expanded = 0;
    for (const Entry& entry : m_entries)
        expanded += entry.expanded;
    Errors errors;
    if (expanded > m_limits.zipExpandedBytes)
        errors.push_back(error(ErrorCode::TooLarge,
                               QStringLiteral("the entries have more than %1 bytes together")
                                   .arg(m_limits.zipExpandedBytes)));
    // Held against the real size of the archive: packed sizes are claims too, and may overlap.
    if (looksLikeBomb(expanded, m_bytes.size(), m_limits))
        errors.push_back(error(ErrorCode::TooLarge,
                               QStringLiteral("the archive expands to more than %1 times its size")
                                   .arg(m_limits.zipRatio)));
    if (!errors.empty())
        return errors;
    return {};
}

void Inspector::checkEntries()
{
    for (Entry& entry : m_entries) {
        checkName(entry);
        checkKind(entry);
        checkLocalHeader(entry);
    }
    checkDuplicates();
    checkLayout();
}

void Inspector::checkName(Entry& entry)
{
    const bool isAscii = std::ranges::all_of(
        entry.rawName, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (entry.name.toUtf8() != entry.rawName)
        report(entry, ZipFault::UnsafeName, QStringLiteral("the name is not UTF-8"));
    else if (!isAscii && (entry.flags & kNameIsUtf8) == 0)
        report(entry, ZipFault::UnsafeName, QStringLiteral("the name is not marked as UTF-8"));
    if (const QString reason = unsafeNameReason(entry.name, m_limits); !reason.isEmpty())
        report(entry, ZipFault::UnsafeName, reason);
}

void Inspector::checkKind(Entry& entry)
{
    if ((entry.flags & kAnyEncryption) != 0)
        report(entry, ZipFault::Encrypted, QStringLiteral("the entry is encrypted"));
    if ((entry.method != kStored && entry.method != kDeflated) || (entry.flags & kPatchData) != 0)
        report(entry, ZipFault::UnknownMethod,
               QStringLiteral("compression method %1").arg(entry.method));
    if (entry.method == kStored && entry.packed != entry.expanded)
        report(entry, ZipFault::HeaderMismatch,
               QStringLiteral("stored, but with two different sizes"));
    // Looked at for every system that claims to have written it: some tools unpack links
    // regardless.
    const quint32 type = (entry.attributes >> 16) & kUnixFileType;
    if ((type != 0 && type != kUnixRegularFile) || (entry.attributes & kDosFolder) != 0)
        report(entry, ZipFault::SpecialFile,
               QStringLiteral("the entry is a link, a folder or a device"));
}

void Inspector::checkLocalHeader(Entry& entry)
{
    if (entry.at + kLocalHeaderSize > m_directoryAt || u32(entry.at) != kLocalSignature) {
        report(entry, ZipFault::Layout,
               QStringLiteral("there is no header where the directory points to"));
        return;
    }
    const qint64 nameAt = entry.at + kLocalHeaderSize;
    const qint64 extraAt = nameAt + u16(entry.at + 26);
    const qint64 dataAt = extraAt + u16(entry.at + 28);
    const qint64 dataEnd = dataAt + entry.packed;
    if (dataEnd > m_directoryAt) {
        report(entry, ZipFault::Layout, QStringLiteral("the data reach into the directory"));
        return;
    }
    compareHeaders(entry, m_bytes.mid(nameAt, extraAt - nameAt),
                   m_bytes.mid(extraAt, dataAt - extraAt));
    entry.end = dataEnd;
    if ((entry.flags & kHasDescriptor) == 0)
        return;
    const qint64 length = descriptorLength(entry, dataEnd);
    if (length == 0)
        report(entry, ZipFault::HeaderMismatch,
               QStringLiteral("the descriptor after the data and the directory disagree"));
    entry.end += length;
}

// The field gives an entry a second name, which some readers prefer.
bool hasOtherName(const QByteArray& extra, const QByteArray& rawName)
{
    qsizetype at = 0;
    while (at + 4 <= extra.size()) {
        const auto id = qFromLittleEndian<quint16>(extra.constData() + at);
        const auto length = qFromLittleEndian<quint16>(extra.constData() + at + 2);
        if (id == kUnicodePathField && extra.mid(at + 4, length).mid(5) != rawName)
            return true;
        at += 4 + length;
    }
    return false;
}

void Inspector::compareHeaders(Entry& entry, const QByteArray& localName,
                               const QByteArray& localExtra)
{
    const auto differ = [&](const QString& what) {
        report(entry, ZipFault::HeaderMismatch,
               QStringLiteral("header and directory disagree about the %1").arg(what));
    };
    if (localName != entry.rawName || hasOtherName(localExtra, entry.rawName)
        || hasOtherName(entry.extra, entry.rawName))
        differ(QStringLiteral("name"));
    if (((u16(entry.at + 6) ^ entry.flags) & kFlagsThatMatter) != 0)
        differ(QStringLiteral("flags"));
    if (u16(entry.at + 8) != entry.method)
        differ(QStringLiteral("method"));
    if (!localSumsAgree(entry))
        differ(QStringLiteral("checksum or sizes"));
}

bool Inspector::localSumsAgree(const Entry& entry) const
{
    const QByteArray local = m_bytes.mid(entry.at + 14, entry.sums.size());
    if (local == entry.sums)
        return true;
    if ((entry.flags & kHasDescriptor) == 0)
        return false;
    // With a descriptor, writers leave open what they did not know yet.
    constexpr std::array<qsizetype, 3> kFields{0, 4, 8};
    return std::ranges::all_of(kFields, [&](qsizetype at) {
        const QByteArray field = local.mid(at, 4);
        return field == entry.sums.mid(at, 4) || field == QByteArray(4, '\0');
    });
}

// 0 if none is there that says what the directory says. Its signature is optional.
qint64 Inspector::descriptorLength(const Entry& entry, qint64 at) const
{
    const qint64 plain = entry.sums.size();
    const qint64 signedLength = plain + 4;
    if (at + signedLength <= m_directoryAt && u32(at) == kDescriptorSignature
        && m_bytes.mid(at + 4, plain) == entry.sums)
        return signedLength;
    if (at + plain <= m_directoryAt && m_bytes.mid(at, plain) == entry.sums)
        return plain;
    return 0;
}

void Inspector::checkDuplicates()
{
    std::vector<QString> names;
    for (const Entry& entry : m_entries)
        names.push_back(entry.name);
    for (const std::size_t index : collisions(names))
        report(m_entries[index], ZipFault::Duplicate,
               QStringLiteral("another entry has the same name, or needs it as a folder"));
}

void Inspector::checkLayout()
{
    std::vector<Entry*> ordered;
    for (Entry& entry : m_entries) {
        if (entry.end > 0)
            ordered.push_back(&entry);
    }
    std::ranges::sort(ordered, {}, [](const Entry* entry) { return entry->at; });

    qint64 expected = 0;
    Entry* previous = nullptr;
    for (Entry* entry : ordered) {
        if (entry->at < expected) {
            report(*entry, ZipFault::Layout, QStringLiteral("the entry overlaps another one"));
            report(*previous, ZipFault::Layout, QStringLiteral("the entry overlaps another one"));
        } else if (entry->at > expected) {
            report(ZipFault::Layout,
                   QStringLiteral("there are data outside of the entries, from byte %1 to %2")
                       .arg(expected)
                       .arg(entry->at));
        }
        if (entry->end > expected) {
            expected = entry->end;
            previous = entry;
        }
    }
    if (expected != m_directoryAt)
        report(ZipFault::Layout,
               QStringLiteral("there are data outside of the entries, from byte %1 to %2")
                   .arg(expected)
                   .arg(m_directoryAt));
}

Errors Inspector::failure(const QString& detail) const
{
    Errors errors = asErrors(m_problems, m_name);
    errors.push_back(error(ErrorCode::Malformed, detail));
    return errors;
}

Result<> Inspector::openLibrary(SourcePtr& source, ArchivePtr& archive)
{
    LibraryError error;
    source.reset(zip_source_buffer_create(
        m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, error.get()));
    if (!source)
        return failure(error.text());
    zip_source_keep(source.get());
    archive.reset(zip_open_from_source(source.get(), ZIP_RDONLY, error.get()));
    if (!archive) {
        zip_source_free(source.get()); // the reference that the archive would have taken
        return failure(error.text());
    }
    // Otherwise the library found another directory than the one that was checked.
    if (zip_get_num_entries(archive.get(), 0) != m_count)
        return failure(QStringLiteral("the archive has two directories"));
    return {};
}

Result<ZipContents> Inspector::inflate()
{
    ZipContents contents;
    if (std::ranges::any_of(m_entries, &Entry::sound)) {
        SourcePtr source;
        ArchivePtr archive;
        if (Result<> opened = openLibrary(source, archive); !opened)
            return opened.errors();
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            Entry& entry = m_entries[i];
            if (!entry.sound)
                continue;
            if (auto data = inflated(archive.get(), i))
                contents.entries.push_back({entry.name, std::move(*data), entry.method == kStored});
            else
                report(entry, ZipFault::Damaged,
                       QStringLiteral(
                           "the data do not have the size and checksum that the directory states"));
        }
    }
    contents.problems = std::move(m_problems);
    return contents;
}

std::optional<QByteArray> Inspector::inflated(zip_t* archive, zip_uint64_t index)
{
    const Entry& entry = m_entries[index];
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) != 0
        || stat.size != static_cast<zip_uint64_t>(entry.expanded)
        || stat.comp_size != static_cast<zip_uint64_t>(entry.packed)
        || stat.crc != qFromLittleEndian<quint32>(entry.sums.constData()))
        return std::nullopt;
    const FilePtr file(zip_fopen_index(archive, index, 0));
    if (!file)
        return std::nullopt;
    QByteArray data(entry.expanded, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < entry.expanded) {
        const zip_int64_t got = zip_fread(file.get(), data.data() + filled,
                                          static_cast<zip_uint64_t>(entry.expanded - filled));
        if (got <= 0)
            return std::nullopt;
        filled += got;
    }
    // Only the attempt to read on makes the library compare the checksum.
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0)
        return std::nullopt;
    return data;
}

qint64 expandedSize(const std::vector<ZipEntry>& entries)
{
    qint64 size = 0;
    for (const ZipEntry& entry : entries)
        size += entry.bytes.size();
    return size;
}

Errors refusals(const std::vector<ZipEntry>& entries)
{
    const ReadLimits limits;
    Errors errors;
    std::vector<QString> names;
    for (const ZipEntry& entry : entries) {
        names.push_back(entry.name);
        if (const QString reason = unsafeNameReason(entry.name); !reason.isEmpty())
            errors.push_back({ErrorCode::Refused, reason, printableName(entry.name), nullptr});
    }
    for (const std::size_t index : collisions(names))
        errors.push_back(
            {ErrorCode::Refused,
             QStringLiteral("another entry has the same name, or needs it as a folder"),
             printableName(names[index]), nullptr});
    if (expandedSize(entries) > limits.zipExpandedBytes
        || qsizetype(entries.size()) > limits.zipEntries)
        errors.push_back({ErrorCode::TooLarge,
                          QStringLiteral("more than %1 bytes or %2 files")
                              .arg(limits.zipExpandedBytes)
                              .arg(limits.zipEntries),
                          {},
                          nullptr});
    if (entries.empty())
        errors.push_back(
            {ErrorCode::Refused, QStringLiteral("an archive needs an entry"), {}, nullptr});
    return errors;
}

enum class Packing { Deflate, Store };

bool addEntry(zip_t* archive, const ZipEntry& entry, Packing packing)
{
    SourcePtr source(zip_source_buffer(archive, entry.bytes.constData(),
                                       static_cast<zip_uint64_t>(entry.bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t added =
        zip_file_add(archive, entry.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (added < 0)
        return false;
    (void)source.release(); // the archive owns it now
    const auto index = static_cast<zip_uint64_t>(added);
    const bool stored = entry.stored || entry.bytes.isEmpty() || packing == Packing::Store;
    return zip_set_file_compression(archive, index, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    stored ? 0 : kDeflateLevel)
               == 0
           && zip_file_set_dostime(archive, index, 0, kFirstDosDate, 0) == 0
           && zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX,
                                               kUnixReadableFile << 16)
                  == 0;
}

std::optional<QByteArray> contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0
        || zip_source_open(source) != 0)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != bytes.size())
        return std::nullopt;
    return bytes;
}

Result<QByteArray> packed(const std::vector<ZipEntry>& entries, Packing packing)
{
    const auto failure = [](const QString& detail) {
        return Error{ErrorCode::CannotWrite, detail, QStringLiteral("ZIP archive"), nullptr};
    };
    LibraryError error;
    const SourcePtr buffer(zip_source_buffer_create(nullptr, 0, 0, error.get()));
    if (!buffer)
        return failure(error.text());
    zip_source_keep(buffer.get()); // so that the written bytes outlive the archive
    ArchivePtr archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, error.get()));
    if (!archive) {
        zip_source_free(buffer.get());
        return failure(error.text());
    }
    for (const ZipEntry& entry : entries) {
        if (!addEntry(archive.get(), entry, packing))
            return failure(QString::fromUtf8(zip_strerror(archive.get())));
    }
    if (zip_close(archive.get()) != 0)
        return failure(QString::fromUtf8(zip_strerror(archive.get())));
    (void)archive.release();
    if (auto bytes = contentOf(buffer.get()))
        return std::move(*bytes);
    return failure(QStringLiteral("the archive cannot be read back"));
}

} // namespace

QString printableName(QString name)
{
    std::replace_if(name.begin(), name.end(), isInvisibleControl,
                    QChar(QChar::ReplacementCharacter));
    return name;
}

QString unsafeNameReason(const QString& name, const ReadLimits& limits)
{
    if (name.isEmpty())
        return QStringLiteral("the name is empty");
    if (!name.isValidUtf16())
        return QStringLiteral("the name is not valid Unicode");
    if (name.toUtf8().size() > limits.zipNameBytes)
        return QStringLiteral("the name has more than %1 bytes").arg(limits.zipNameBytes);
    if (name.startsWith(u'/') || name.startsWith(u'~') || hasDriveLetter(name))
        return QStringLiteral("the path is not relative");
    if (name.endsWith(u'/'))
        return QStringLiteral("it is the name of a folder");
    if (name.contains(u'\\'))
        return QStringLiteral("the name has a backslash");
    if (std::ranges::any_of(name, isInvisibleControl))
        return QStringLiteral("the name has an invisible control character");
    if (name.normalized(QString::NormalizationForm_C) != name)
        return QStringLiteral("the name is not in Unicode form NFC");
    return segmentsReason(name);
}

Result<QByteArray> writeZip(const std::vector<ZipEntry>& entries)
{
    if (Errors errors = refusals(entries); !errors.empty())
        return errors;
    Result<QByteArray> archive = packed(entries, Packing::Deflate);
    // A blank picture packs so well that the reader would take it for a bomb.
    if (archive && looksLikeBomb(expandedSize(entries), archive.value().size(), ReadLimits()))
        return packed(entries, Packing::Store);
    return archive;
}

Result<ZipContents> inspectZip(const QByteArray& bytes, const QString& name,
                               const ReadLimits& limits)
{
    Inspector inspector(bytes, name, limits);
    if (Result<> read = inspector.readDirectory(); !read)
        return read.errors();
    inspector.checkEntries();
    return inspector.inflate();
}

Result<std::vector<ZipEntry>> readZip(const QByteArray& bytes, const QString& name,
                                      const ReadLimits& limits)
{
    Result<ZipContents> contents = inspectZip(bytes, name, limits);
    if (!contents)
        return contents.errors();
    ZipContents found = std::move(contents).value();
    if (found.problems.empty())
        return std::move(found.entries);
    return asErrors(found.problems, name);
}

} // namespace itinera
