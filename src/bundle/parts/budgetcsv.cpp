#include "bundle/part.h"

#include "bundle/document.h"
#include "text/budgettext.h"
#include "text/provenancetext.h"
#include "text/statetext.h"

namespace itinera {
namespace {

// A spreadsheet would calculate what begins like this.
bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && QStringLiteral("=+-@|%").contains(text.front());
}

// RFC 4180: quoted always, so that no content needs a special case.
QByteArray quoted(QString text)
{
    return '"' + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray textCell(const QString& text)
{
    const QString shown = printableText(text).simplified();
    return quoted(looksLikeFormula(shown) ? QLatin1Char('\'') + shown : shown);
}

// The same for every language, so that programs can read it.
QByteArray amountCell(Money amount)
{
    const qint64 cents = qAbs(amount.inCents());
    const QByteArray text = QByteArray::number(cents / 100) + '.'
                            + QByteArray::number(cents % 100).rightJustified(2, '0');
    return amount.inCents() < 0 ? '-' + text : text;
}

QByteArray row(const QList<QByteArray>& cells)
{
    return cells.join(',') + "\r\n";
}

QByteArray lineRow(const BudgetLine& line, const PartContent& content)
{
    QStringList sources;
    for (const Provenance& source : line.sources)
        sources << provenanceText(source, content.words);
    sources.removeDuplicates();
    return row(
        {quoted(costCategoryName(line.category)), quoted(line.where.toString()),
         textCell(budgetLineTitle(line, content.application(), content.call(), content.words)),
         amountCell(line.amount.least), line.open ? QByteArray() : amountCell(line.amount.most),
         textCell(derivationText(line, content.call(), content.words)),
         textCell(sources.join(QLatin1Char(' ')))});
}

} // namespace

QByteArray budgetCsv(const PartContent& content)
{
    const BudgetResult& budget = content.project.budget();
    const auto word = [&](const char* source) { return textCell(content.words("text", source)); };
    QByteArray csv = row({quoted(QStringLiteral("category")), quoted(QStringLiteral("path")),
                          word(QT_TRANSLATE_NOOP("text", "What it pays for")),
                          word(QT_TRANSLATE_NOOP("text", "At least, EUR")),
                          word(QT_TRANSLATE_NOOP("text", "At most, EUR")),
                          word(QT_TRANSLATE_NOOP("text", "Calculation")),
                          word(QT_TRANSLATE_NOOP("text", "Sources"))});
    for (const BudgetLine& line : budget.lines)
        csv += lineRow(line, content);
    csv +=
        row({quoted(QStringLiteral("total")), quoted({}), word(QT_TRANSLATE_NOOP("text", "Total")),
             amountCell(budget.total.least),
             budget.open ? QByteArray() : amountCell(budget.total.most), quoted({}), quoted({})});
    return csv;
}

} // namespace itinera
