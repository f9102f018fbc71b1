#include "bundle/documentpdfobjects.h"

#include "base/ensure.h"

#include <QRegularExpression>

#include <map>
#include <vector>

namespace itinera {
namespace {

constexpr qsizetype kEntrySize = 20; // of the cross-reference table

const QString kDate = QStringLiteral("yyyy-MM-ddTHH:mm:ssZ");

qint64 numberAt(const QByteArray& bytes, qsizetype at)
{
    qint64 number = 0;
    for (; at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9'; ++at)
        number = number * 10 + (bytes[at] - '0');
    return number;
}

// UTF-16, written in hexadecimal digits: no character needs an escape.
QByteArray hexText(const QString& text)
{
    QByteArray hex = "<feff";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

/// Objects of a file that QPdfWriter made: numbered from 1, one table, no object streams.
class PdfObjects {
public:
    explicit PdfObjects(const QByteArray& pdf)
    {
        const qsizetype last = pdf.lastIndexOf("startxref\n");
        ITINERA_ENSURE(last > 0, "the PDF ends with the place of its table");
        const qint64 table = numberAt(pdf, last + 10);
        const qsizetype countAt = table + 7;
        ITINERA_ENSURE(pdf.mid(table, 7) == "xref\n0 ", "the PDF has one table");
        const qint64 count = numberAt(pdf, countAt);
        const qsizetype entries = pdf.indexOf('\n', countAt) + 1;
        std::map<qint64, int> starts;
        for (int number = 1; number < count; ++number) {
            const qsizetype entry = entries + number * kEntrySize;
            if (pdf.at(entry + 17) == 'n')
                starts[numberAt(pdf, entry)] = number;
        }
        ITINERA_ENSURE(!starts.empty(), "the PDF has objects");
        m_head = pdf.left(starts.begin()->first);
        for (auto it = starts.begin(); it != starts.end(); ++it) {
            const auto next = std::next(it);
            const qint64 end = next == starts.end() ? table : next->first;
            m_objects[it->second] = pdf.mid(it->first, end - it->first);
        }
        const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer\n"));
        m_root = int(numberAt(trailer, trailer.indexOf("/Root ") + 6));
        m_info = int(numberAt(trailer, trailer.indexOf("/Info ") + 6));
    }

    QByteArray canonical(const PdfInfo& info)
    {
        m_order.push_back(m_info);
        m_numbers[m_info] = 1;
        collect(m_root);
        setInfo(info);
        setLanguage(info.language);
        nameFonts();
        return written(info.id);
    }

private:
    // The part of an object before its stream: only there are references.
    static QByteArray dictionaryOf(const QByteArray& object)
    {
        const qsizetype stream = object.indexOf("stream\n");
        return stream < 0 ? object : object.left(stream);
    }

    // Parents before children, in the order of mention.
    void collect(int number)
    {
        static const QRegularExpression reference(QStringLiteral("\\b(\\d+) 0 R\\b"));
        const std::size_t first = m_order.size();
        m_order.push_back(number);
        m_numbers[number] = int(m_order.size());
        for (std::size_t i = first; i < m_order.size(); ++i) {
            const QString text = QString::fromLatin1(dictionaryOf(m_objects.at(m_order[i])));
            for (auto it = reference.globalMatch(text); it.hasNext();) {
                const int other = it.next().captured(1).toInt();
                if (m_numbers.contains(other))
                    continue;
                ITINERA_ENSURE(m_objects.contains(other), "every reference has its object");
                m_order.push_back(other);
                m_numbers[other] = int(m_order.size());
            }
        }
    }

    void setInfo(const PdfInfo& info)
    {
        QByteArray text = "1 0 obj\n<<\n/Title " + hexText(info.title) + "\n/Creator "
                          + hexText(info.creator) + "\n/Producer " + hexText(info.producer) + '\n';
        if (info.made) {
            const QByteArray moment =
                "(D:" + info.made->toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)\n";
            text += "/CreationDate " + moment + "/ModDate " + moment;
        }
        m_objects[m_info] = text + ">>\nendobj\n";
    }

    void setLanguage(const QString& language)
    {
        m_objects[m_root].replace("/Type /Catalog",
                                  "/Type /Catalog\n/Lang (" + language.toLatin1() + ')');
    }

    // A font of which a part is embedded has a tag before its name, the same wherever it is named.
    void nameFonts()
    {
        static const QRegularExpression tagged(QStringLiteral("/FontName /[A-Z]{6}\\+([^\\s/]+)"));
        char letter = 'A';
        for (const int number : m_order) {
            const auto match =
                tagged.match(QString::fromLatin1(dictionaryOf(m_objects.at(number))));
            if (!match.hasMatch())
                continue;
            const QByteArray name = match.captured(1).toLatin1();
            const QByteArray tag = QByteArray("ITINR") + letter++ + '+' + name;
            m_objects[number].replace(match.captured().toLatin1(), "/FontName /" + tag);
            for (const int font : m_order)
                renameFont(m_objects[font], name, tag);
        }
    }

    static void renameFont(QByteArray& object, const QByteArray& name, const QByteArray& tag)
    {
        for (const char end : {'\n', ' '}) {
            const QByteArray plain = "/BaseFont /" + name + end;
            if (dictionaryOf(object).contains(plain))
                object.replace(plain, "/BaseFont /" + tag + end);
        }
    }

    [[nodiscard]] QByteArray renumbered(int number) const
    {
        static const QRegularExpression reference(QStringLiteral("\\b(\\d+) 0 (R|obj)\\b"));
        const QByteArray& object = m_objects.at(number);
        const QString text = QString::fromLatin1(dictionaryOf(object));
        QByteArray result;
        qsizetype done = 0;
        for (auto it = reference.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool isOwn = match.captured(2) == QLatin1String("obj");
            const int other = isOwn ? number : match.captured(1).toInt();
            result += text.mid(done, match.capturedStart() - done).toLatin1()
                      + QByteArray::number(m_numbers.at(other)) + " 0 "
                      + match.captured(2).toLatin1();
            done = match.capturedEnd();
        }
        return result + text.mid(done).toLatin1() + object.mid(text.size());
    }

    [[nodiscard]] QByteArray written(const QByteArray& id) const
    {
        QByteArray pdf = m_head;
        QByteArray table = "0000000000 65535 f \n";
        for (const int number : m_order) {
            table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
            pdf += renumbered(number);
        }
        const QByteArray size = QByteArray::number(qsizetype(m_order.size()) + 1);
        const QByteArray place = QByteArray::number(pdf.size());
        return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<<\n/Size " + size
               + "\n/Info 1 0 R\n/Root 2 0 R\n/ID [ <" + id + "> <" + id + "> ]\n>>\nstartxref\n"
               + place + "\n%%EOF\n";
    }

    QByteArray m_head;
    std::map<int, QByteArray> m_objects; ///< by their old numbers
    std::vector<int> m_order;            ///< old numbers in the new order
    std::map<int, int> m_numbers;        ///< new numbers by old ones
    int m_root = 0;
    int m_info = 0;
};

} // namespace

QByteArray pdfMetadata(const PdfInfo& info)
{
    QString dates;
    if (info.made)
        dates =
            QStringLiteral(" xmp:CreateDate=\"%1\" xmp:ModifyDate=\"%1\" xmp:MetadataDate=\"%1\"")
                .arg(info.made->toString(kDate));
    const QString text =
        QStringLiteral(
            "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
            " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
            "   <dc:title><rdf:Alt><rdf:li "
            "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
            "   <dc:format>application/pdf</dc:format>\n"
            "  </rdf:Description>\n"
            "  <rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
            " xmp:CreatorTool=\"%2\"%4/>\n"
            "  <rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
            " pdf:Producer=\"%3\"/>\n"
            "  <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
            " pdfaid:part=\"1\" pdfaid:conformance=\"B\"/>\n"
            " </rdf:RDF>\n"
            "</x:xmpmeta>\n"
            "<?xpacket end='w'?>\n")
            .arg(info.title.toHtmlEscaped(), info.creator.toHtmlEscaped(),
                 info.producer.toHtmlEscaped(), dates);
    return text.toUtf8();
}

QByteArray canonicalPdf(const QByteArray& pdf, const PdfInfo& info)
{
    return PdfObjects(pdf).canonical(info);
}

} // namespace itinera
