#pragma once

#include "base/kilometres.h"
#include "base/money.h"

#include <QDateTime>
#include <QString>

namespace itinera {

class Words;

/// Whether the most of a range is known, or only its least.
enum class UpperEnd { Known, Open };

[[nodiscard]] QString numberText(qint64 number, const Words& words); ///< `2024`, but `12,000`
[[nodiscard]] QString moneyText(Money amount, const Words& words);   ///< `1,234.50 EUR`
/// `1,200.00–1,950.00 EUR`, a single amount if it is exact, or `at least 1,200.00 EUR`.
[[nodiscard]] QString moneyText(const MoneyRange& range, UpperEnd end, const Words& words);
[[nodiscard]] QString moneyText(const MoneyRange& range, const Words& words);
[[nodiscard]] QString kilometresText(Kilometres distance, const Words& words); ///< `1,365.28 km`
[[nodiscard]] QString percentText(int percent, const Words& words);

[[nodiscard]] QString dateText(QDate date, const Words& words); ///< `1 September 2024`
/// A moment on the clocks of Brussels, by which deadlines are meant.
[[nodiscard]] QString momentText(const QDateTime& moment, const Words& words);
/// The same for a date and time that are already those of Brussels.
[[nodiscard]] QString momentText(QDate date, QTime time, const Words& words);

/// A number with its unit, such as `days` or `participants`; without unit, the number.
[[nodiscard]] QString quantityText(qint64 number, const QString& unit, const Words& words);
[[nodiscard]] QString quantityText(qint64 least, qint64 most, const QString& unit,
                                   const Words& words);

[[nodiscard]] QString atLeastText(const QString& least, const Words& words);
[[nodiscard]] QString atMostText(const QString& most, const Words& words);

} // namespace itinera
