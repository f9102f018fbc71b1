#pragma once

#include "io/zip.h"

#include <QByteArray>
#include <QtEndian>

#include <optional>
#include <vector>

namespace itinera::test {

/// An entry of which every byte can be chosen, for archives that no library would write.
struct RawEntry {
    QByteArray name;
    QByteArray data; ///< as it lies in the archive
    quint16 method = 0;
    quint16 flags = 0;
    quint32 crc = 0;
    quint32 packed = 0;
    quint32 expanded = 0;
    quint32 attributes = 0100644U << 16;
    QByteArray extra;              ///< in both headers
    QByteArray dataBefore;         ///< between this entry and the one before
    QByteArray descriptor;         ///< after the data
    std::optional<quint32> offset; ///< what the directory says, instead of the truth

    // What the header before the data says, if it is not the same.
    std::optional<QByteArray> localName;
    std::optional<quint16> localMethod;
    std::optional<quint16> localFlags;
    std::optional<quint32> localCrc;
    std::optional<quint32> localPacked;
    std::optional<quint32> localExpanded;
};

/// The end of the archive, equally free.
struct RawEnd {
    QByteArray before = {}; ///< between the directory and the end record
    QByteArray comment = {};
    QByteArray after = {};
    std::optional<quint16> count = {};
    quint16 disk = 0;
};

template <class T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline quint32 crcOf(const QByteArray& data)
{
    // libzip puts it into the first header, at byte 14.
    const QByteArray archive = writeZip({{QStringLiteral("x"), data, true}}).value();
    return qFromLittleEndian<quint32>(archive.constData() + 14);
}

inline RawEntry storedEntry(const QByteArray& name, const QByteArray& data)
{
    RawEntry entry;
    entry.name = name;
    entry.data = data;
    entry.crc = crcOf(data);
    entry.packed = static_cast<quint32>(data.size());
    entry.expanded = entry.packed;
    return entry;
}

inline RawEntry deflatedEntry(const QByteArray& name, const QByteArray& data)
{
    RawEntry entry = storedEntry(name, data);
    // qCompress: 4 bytes of length, 2 bytes zlib header, the deflate stream, 4 bytes checksum.
    const QByteArray stream = qCompress(data);
    entry.data = stream.mid(6, stream.size() - 10);
    entry.packed = static_cast<quint32>(entry.data.size());
    entry.method = 8;
    return entry;
}

/// As signing tools write that do not go back in the file: sizes only after the data.
inline RawEntry withDescriptor(RawEntry entry, const QByteArray& signature = "PK\7\x8")
{
    entry.flags |= 8;
    entry.localCrc = 0;
    entry.localPacked = 0;
    entry.localExpanded = 0;
    entry.descriptor = signature + littleEndian(entry.crc) + littleEndian(entry.packed)
                       + littleEndian(entry.expanded);
    return entry;
}

inline QByteArray localHeader(const RawEntry& entry)
{
    const QByteArray name = entry.localName.value_or(entry.name);
    return QByteArray("PK\3\4") + littleEndian<quint16>(20)
           + littleEndian(entry.localFlags.value_or(entry.flags))
           + littleEndian(entry.localMethod.value_or(entry.method)) + littleEndian<quint16>(0)
           + littleEndian<quint16>(0x21) + littleEndian(entry.localCrc.value_or(entry.crc))
           + littleEndian(entry.localPacked.value_or(entry.packed))
           + littleEndian(entry.localExpanded.value_or(entry.expanded))
           + littleEndian(static_cast<quint16>(name.size()))
           + littleEndian(static_cast<quint16>(entry.extra.size())) + name + entry.extra;
}

inline QByteArray directoryHeader(const RawEntry& entry, quint32 offset)
{
    return QByteArray("PK\1\2") + littleEndian<quint16>(3 << 8 | 20) + littleEndian<quint16>(20)
           + littleEndian(entry.flags) + littleEndian(entry.method) + littleEndian<quint16>(0)
           + littleEndian<quint16>(0x21) + littleEndian(entry.crc) + littleEndian(entry.packed)
           + littleEndian(entry.expanded) + littleEndian(static_cast<quint16>(entry.name.size()))
           + littleEndian(static_cast<quint16>(entry.extra.size())) + QByteArray(6, '\0')
           + littleEndian(entry.attributes) + littleEndian(entry.offset.value_or(offset))
           + entry.name + entry.extra;
}

inline QByteArray rawZip(const std::vector<RawEntry>& entries, const RawEnd& end = {})
{
    QByteArray bytes;
    QByteArray directory;
    for (const RawEntry& entry : entries) {
        bytes += entry.dataBefore;
        directory += directoryHeader(entry, static_cast<quint32>(bytes.size()));
        bytes += localHeader(entry) + entry.data + entry.descriptor;
    }
    const auto count = end.count.value_or(static_cast<quint16>(entries.size()));
    const auto directoryAt = static_cast<quint32>(bytes.size());
    bytes += directory + end.before + QByteArray("PK\5\6") + littleEndian(end.disk)
             + littleEndian(end.disk) + littleEndian(count) + littleEndian(count)
             + littleEndian(static_cast<quint32>(directory.size())) + littleEndian(directoryAt)
             + littleEndian(static_cast<quint16>(end.comment.size())) + end.comment + end.after;
    return bytes;
}

} // namespace itinera::test
