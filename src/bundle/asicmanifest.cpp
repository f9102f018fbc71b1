#include "bundle/asicmanifest.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace itinera {
namespace {

constexpr QStringView kNamespace = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

// The schema that DigiDoc checks against knows no other version, but it may be left out.
constexpr QStringView kVersion = u"1.2";

class ManifestReader {
public:
    ManifestReader(const QByteArray& bytes, const QString& name, qsizetype maxEntries)
        : m_xml(bytes)
        , m_name(name)
        , m_maxEntries(maxEntries)
    {
    }

    Result<std::vector<AsicEntry>> read()
    {
        while (!m_xml.atEnd() && m_fault.isEmpty())
            take(m_xml.readNext());
        // The parser's own message comes first: our faults then only follow from it.
        if (m_xml.hasError())
            m_fault = m_xml.errorString();
        if (!m_fault.isEmpty())
            return Error{ErrorCode::Malformed, m_fault,
                         QStringLiteral("%1, line %2").arg(m_name).arg(m_xml.lineNumber()),
                         nullptr};
        return m_entries;
    }

private:
    void take(QXmlStreamReader::TokenType token)
    {
        if (token == QXmlStreamReader::DTD)
            m_fault = QStringLiteral("a DOCTYPE is not allowed");
        else if (token == QXmlStreamReader::EntityReference)
            m_fault = QStringLiteral("an entity is not allowed");
        else if (token == QXmlStreamReader::Characters && !m_xml.isWhitespace())
            m_fault = QStringLiteral("text is not allowed");
        else if (token == QXmlStreamReader::StartElement)
            takeElement();
        else if (token == QXmlStreamReader::EndElement)
            --m_depth;
    }

    void takeElement()
    {
        ++m_depth;
        const bool isRoot = m_depth == 1 && m_xml.name() == u"manifest";
        const bool isEntry = m_depth == 2 && m_xml.name() == u"file-entry";
        if (m_xml.namespaceUri() != kNamespace || (!isRoot && !isEntry))
            m_fault = QStringLiteral("the element \"%1\" is not allowed here")
                          .arg(m_xml.qualifiedName().left(60));
        else if (isRoot)
            takeRoot();
        else
            takeEntry();
    }

    void takeRoot()
    {
        const auto attributes = m_xml.attributes();
        const QStringView version =
            attributes.value(kNamespace.toString(), QStringLiteral("version"));
        if (!version.isEmpty() && version != kVersion)
            m_fault =
                QStringLiteral("version %1 of the manifest is not allowed").arg(version.left(60));
    }

    void takeEntry()
    {
        const auto attributes = m_xml.attributes();
        const QString uri = kNamespace.toString();
        if (!attributes.hasAttribute(uri, QStringLiteral("full-path")))
            m_fault = QStringLiteral("an entry has no path");
        else if (qsizetype(m_entries.size()) >= m_maxEntries)
            m_fault = QStringLiteral("more than %1 entries").arg(m_maxEntries);
        else
            m_entries.push_back({attributes.value(uri, QStringLiteral("full-path")).toString(),
                                 attributes.value(uri, QStringLiteral("media-type")).toString()});
    }

    QXmlStreamReader m_xml;
    const QString& m_name;
    qsizetype m_maxEntries;
    int m_depth = 0;
    QString m_fault;
    std::vector<AsicEntry> m_entries;
};

} // namespace

QByteArray encodeAsicManifest(const std::vector<AsicEntry>& entries)
{
    const QString uri = kNamespace.toString();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeNamespace(uri, QStringLiteral("manifest"));
    xml.writeStartElement(uri, QStringLiteral("manifest"));
    xml.writeAttribute(uri, QStringLiteral("version"), kVersion.toString());
    for (const AsicEntry& entry : entries) {
        xml.writeEmptyElement(uri, QStringLiteral("file-entry"));
        xml.writeAttribute(uri, QStringLiteral("full-path"), entry.path);
        xml.writeAttribute(uri, QStringLiteral("media-type"), entry.mediaType);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

Result<std::vector<AsicEntry>> decodeAsicManifest(const QByteArray& bytes, const QString& name,
                                                  qsizetype maxEntries)
{
    return ManifestReader(bytes, name, maxEntries).read();
}

} // namespace itinera
