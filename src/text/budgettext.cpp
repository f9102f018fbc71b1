#include "text/budgettext.h"

#include "text/fieldlabel.h"
#include "text/numberformat.h"
#include "text/statetext.h"
#include "text/words.h"

#include <QStringList>

namespace itinera {
namespace {

QString factorText(const Factor& factor, const CallSet& call, const Words& words)
{
    switch (factor.kind) {
    case FactorKind::Participants:
        return words("text", QT_TRANSLATE_N_NOOP("text", "%n participant(s)"), factor.number);
    case FactorKind::AccompanyingPersons:
        return words("text", QT_TRANSLATE_N_NOOP("text", "%n accompanying person(s)"),
                     factor.number);
    case FactorKind::Persons:
        return words("text", QT_TRANSLATE_N_NOOP("text", "%n person(s)"), factor.number);
    case FactorKind::DaysUpTo14:
        return words("text", QT_TRANSLATE_N_NOOP("text", "%n day(s)"), factor.number);
    case FactorKind::DaysFrom15:
        return words("text", QT_TRANSLATE_N_NOOP("text", "%n day(s) from day %1 on"), factor.number)
            .arg(call.rates.laterFromDay.value);
    case FactorKind::FeeDays:
        return words("text", QT_TRANSLATE_N_NOOP("text", "%n day(s) of course fee"), factor.number);
    case FactorKind::LaterDailyRate:
        return words("text", QT_TRANSLATE_NOOP("text", "%1 (%2 of the daily rate, rounded)"))
            .arg(moneyText(factor.amount, words),
                 percentText(call.rates.laterPercent.value, words));
    case FactorKind::UnitCost:
    case FactorKind::DailyRate:
    case FactorKind::RealCost:
        return moneyText(factor.amount, words);
    case FactorKind::Percent:
        return percentText(factor.number, words);
    case FactorKind::UnknownShare:
        return words("text", QT_TRANSLATE_NOOP("text", "a share that is not known"));
    }
    return {};
}

QString productText(const BudgetTerm& term, const CallSet& call, const Words& words)
{
    QStringList factors;
    for (const Factor& factor : term.factors)
        factors << factorText(factor, call, words);
    return factors.join(QStringLiteral(" × "));
}

QString shareOfUnitCost(const CallSet& call, const Words& words)
{
    for (const ExceptionalRate& rate : call.rates.exceptional)
        if (rate.unitCoversBelowPercent)
            return percentText(*rate.unitCoversBelowPercent, words);
    return {};
}

QString noteText(BudgetNote note, const CallSet& call, const Words& words)
{
    switch (note) {
    case BudgetNote::None:
        break;
    case BudgetNote::UnitCostSuffices:
        return words("text",
                     QT_TRANSLATE_NOOP("text", "not paid: the unit cost of the travel covers at "
                                               "least %1 of this cost"))
            .arg(shareOfUnitCost(call, words));
    case BudgetNote::UnitCostMaySuffice:
        return words("text",
                     QT_TRANSLATE_NOOP("text", "paid only if the unit cost of the travel covers "
                                               "less than %1 of this cost"))
            .arg(shareOfUnitCost(call, words));
    case BudgetNote::ShareUnknown:
        return words("text",
                     QT_TRANSLATE_NOOP("text", "the call names no share for this kind of cost; "
                                               "ask your National Agency"));
    case BudgetNote::RateUnknown:
        return words("text",
                     QT_TRANSLATE_NOOP("text", "the rate of this call is not known; ask your "
                                               "National Agency"));
    }
    return {};
}

QString placesText(const std::vector<FieldPath>& paths, const Application& application,
                   const CallSet& call, const Words& words)
{
    QStringList places;
    for (const FieldPath& path : paths)
        places << fieldLabel(path, application, call, words);
    return places.join(QStringLiteral("; "));
}

} // namespace

QString budgetLineTitle(const BudgetLine& line, const Application& application, const CallSet& call,
                        const Words& words)
{
    const QString category = costCategoryText(line.category, words);
    const QString place = fieldLabel(line.where, application, call, words);
    if (line.deduction)
        return words("text",
                     QT_TRANSLATE_NOOP("text",
                                       "%1: %2 (taken off, because the real cost is paid instead)"))
            .arg(category, place);
    if (line.accompanying)
        return words("text", QT_TRANSLATE_NOOP("text", "%1: %2 (accompanying persons)"))
            .arg(category, place);
    return words("text", QT_TRANSLATE_NOOP("text", "%1: %2")).arg(category, place);
}

QString derivationText(const BudgetLine& line, const CallSet& call, const Words& words)
{
    if (line.terms.empty())
        return words("text", QT_TRANSLATE_NOOP("text", "not known yet"));
    QStringList products;
    for (const BudgetTerm& term : line.terms)
        products << productText(term, call, words);
    const QString sum = products.join(QStringLiteral(" + "));
    const QString amount =
        moneyText(line.amount, line.open ? UpperEnd::Open : UpperEnd::Known, words);
    if (line.deduction)
        return QStringLiteral("−(%1) = %2").arg(sum, amount);
    const QString text = QStringLiteral("%1 = %2").arg(sum, amount);
    const QString note = noteText(line.note, call, words);
    return note.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, note);
}

QString missingText(const BudgetLine& line, const Application& application, const CallSet& call,
                    const Words& words)
{
    if (line.missing.empty())
        return {};
    const QString places = placesText(line.missing, application, call, words);
    if (line.open)
        return words("text", QT_TRANSLATE_NOOP(
                                 "text", "This amount cannot be worked out yet. Fill in: %1."))
            .arg(places);
    return words("text", QT_TRANSLATE_NOOP(
                             "text", "This amount is a range. To make it exact, fill in: %1."))
        .arg(places);
}

QString missingText(const BudgetResult& budget, const Application& application, const CallSet& call,
                    const Words& words)
{
    const std::vector<FieldPath> missing = budget.missing();
    if (missing.empty())
        return {};
    const QString places = placesText(missing, application, call, words);
    if (budget.open)
        return words("text",
                     QT_TRANSLATE_NOOP("text", "The grant cannot be worked out yet. Fill in: %1."))
            .arg(places);
    return words("text",
                 QT_TRANSLATE_NOOP("text", "The grant is a range. To make it exact, fill in: %1."))
        .arg(places);
}

} // namespace itinera
