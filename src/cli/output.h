#pragma once

#include "cli/command.h"
#include "cli/data.h"

namespace itinera {

/// One cell of a table. Numbers are written as they are; texts never look like a formula.
struct CsvCell {
    enum class Kind { Text, Number };
    QString text;
    Kind kind = Kind::Text;
};

/// Canonical JSON. Amounts become numbers in euros.
[[nodiscard]] QByteArray jsonOutput(const Data& data);

/// UTF-8 text that a terminal shows as it is: control characters of a stranger's file are taken
/// out, and the further lines of one entry are moved to the right, so that none can pose as a
/// heading.
[[nodiscard]] QByteArray textOutput(const QStringList& lines);
[[nodiscard]] QString printable(QString text);

/// Rows as RFC 4180 wants them. A text that a spreadsheet would take for a formula gets a leading
/// `'`.
[[nodiscard]] QByteArray csvOutput(const std::vector<std::vector<CsvCell>>& rows);

/// An amount for programs: `1234.50`.
[[nodiscard]] QString plainAmount(Money amount);

/// Every line of a text moved to the right.
[[nodiscard]] QString indented(const QString& text, int spaces);

/// A failure in sentences, each with its technical details below; the exit code is that of the
/// gravest.
[[nodiscard]] CommandResult failure(const Errors& errors, const Words& words);
/// A wrong use of the program in one sentence.
[[nodiscard]] CommandResult usageError(const QString& sentence);
/// A file of the name of the result is there already, and stays.
[[nodiscard]] CommandResult nameTaken(const QString& path, const Words& words);
/// One line for standard error.
[[nodiscard]] QString message(const QString& sentence);

/// An error for programs: code, message, where and details.
[[nodiscard]] Data errorData(const Error& error, const Words& words);

} // namespace itinera
