#pragma once

#include "cli/command.h"

namespace itinera {

/// What the surroundings of the process decide.
struct CliEnvironment {
    QString language; ///< of sentences, if the user asks for none
    const Clock& clock;
};

/// Runs one command line, without the name of the program. Never throws and writes to no stream.
[[nodiscard]] CommandResult runCli(const QStringList& arguments, const CliEnvironment& environment);

/// Whether the command line may need fonts, hence a QGuiApplication. Must be known before it is
/// read.
[[nodiscard]] bool mayNeedFonts(const QStringList& arguments);

/// `lv` if the locale variables ask for Latvian, else `en`. The first that is set counts, in the
/// order LC_ALL, LC_MESSAGES, LANG.
[[nodiscard]] QString languageOfLocale(const QStringList& variables);

} // namespace itinera
