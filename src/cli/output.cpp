#include "cli/output.h"

#include "io/json.h"
#include "text/errortext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>

namespace itinera {
namespace {

constexpr std::size_t kMostErrors = 10;
constexpr int kDetailsIndent = 2;
constexpr double kCentsOfEuro = 100.0;

Json asJson(const Data& data);

struct ToJson {
    Json operator()(std::nullptr_t) const { return nullptr; }

    Json operator()(bool value) const { return value; }

    Json operator()(qint64 value) const { return value; }

    Json operator()(Money amount) const
    {
        return static_cast<double>(amount.inCents()) / kCentsOfEuro;
    }

    Json operator()(const QString& text) const { return text.toStdString(); }

    Json operator()(const Data::Items& items) const
    {
        Json array = Json::array();
        for (const Data& item : items)
            array.push_back(asJson(item));
        return array;
    }

    Json operator()(const Data::Members& members) const
    {
        Json object = Json::object();
        for (const Data::Member& member : members)
            object[member.name.toStdString()] = asJson(member.value);
        return object;
    }
};

Json asJson(const Data& data)
{
    return std::visit(ToJson(), data.value());
}

// Terminals obey control characters, and some characters turn the order of the others around.
bool isUnsafe(QChar character)
{
    const bool turnsAround = (character >= QChar(0x202A) && character <= QChar(0x202E))
                             || (character >= QChar(0x2066) && character <= QChar(0x2069));
    const bool breaksLine = character == QChar(0x2028) || character == QChar(0x2029);
    return (character.category() == QChar::Other_Control && character != QLatin1Char('\n'))
           || turnsAround || breaksLine;
}

// A text of several lines in somebody's file must not look like lines of this program.
QString withoutHeadings(const QString& line)
{
    QStringList parts = line.split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (!parts[i].isEmpty() && !parts[i].startsWith(QLatin1Char(' ')))
            parts[i].prepend(QStringLiteral("  "));
    return parts.join(QLatin1Char('\n'));
}

// Spreadsheets run what starts with one of these.
bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(text.front());
}

QString csvCell(const CsvCell& cell)
{
    QString text = cell.text;
    if (cell.kind == CsvCell::Kind::Text && looksLikeFormula(text))
        text.prepend(QLatin1Char('\''));
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [](QChar each) {
        return QStringLiteral(",\"\r\n").contains(each);
    });
    if (!needsQuotes)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\""))
           + QLatin1Char('"');
}

} // namespace

QByteArray jsonOutput(const Data& data)
{
    return writeJson(asJson(data));
}

QString printable(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' '));
    std::replace_if(text.begin(), text.end(), isUnsafe, QChar(QChar::ReplacementCharacter));
    return text;
}

QByteArray textOutput(const QStringList& lines)
{
    QString text;
    for (const QString& line : lines)
        text += printable(withoutHeadings(line)) + QLatin1Char('\n');
    return text.toUtf8();
}

QByteArray csvOutput(const std::vector<std::vector<CsvCell>>& rows)
{
    QString text;
    for (const std::vector<CsvCell>& row : rows) {
        QStringList cells;
        for (const CsvCell& cell : row)
            cells << csvCell(cell);
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QString plainAmount(Money amount)
{
    const qint64 cents = std::abs(amount.inCents());
    return QStringLiteral("%1%2.%3")
        .arg(amount < Money() ? QStringLiteral("-") : QString())
        .arg(cents / 100)
        .arg(cents % 100, 2, 10, QLatin1Char('0'));
}

QString indented(const QString& text, int spaces)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines)
        if (!line.isEmpty())
            line.prepend(QString(spaces, QLatin1Char(' ')));
    return lines.join(QLatin1Char('\n'));
}

QString message(const QString& sentence)
{
    const QString line = QStringLiteral("itinera-cli: ") + sentence;
    return printable(line).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('\n');
}

CommandResult failure(const Errors& errors, const Words& words)
{
    CommandResult result;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        result.code = graver(result.code, exitCodeOf(errors[i].code));
        if (i >= kMostErrors)
            continue;
        result.messages += message(asSentence(errors[i], words));
        result.messages += printable(indented(errorText(errors[i], words).details, kDetailsIndent))
                           + QLatin1Char('\n');
    }
    if (errors.size() > kMostErrors)
        result.messages += message(words("cli", QT_TRANSLATE_N_NOOP("cli", "And %n more error(s)."),
                                         static_cast<int>(errors.size() - kMostErrors)));
    return result;
}

CommandResult usageError(const QString& sentence)
{
    return {ExitCode::Usage, {}, message(sentence)};
}

CommandResult nameTaken(const QString& path, const Words& words)
{
    const QString sentence =
        words("cli", QT_TRANSLATE_NOOP("cli", "There is a file %1 already, and it is not replaced. "
                                              "Choose another name."));
    return {ExitCode::CannotWrite, {}, message(sentence.arg(path))};
}

Data errorData(const Error& error, const Words& words)
{
    const ErrorText text = errorText(error, words);
    return Data::object({{"code", errorCodeName(error.code)},
                         {"message", text.what},
                         {"where", text.where},
                         {"advice", text.advice},
                         {"details", text.details}});
}

} // namespace itinera
