#pragma once

#include "base/clock.h"
#include "call/catalog.h"
#include "cli/exitcode.h"
#include "text/words.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace itinera {

enum class OptionKind {
    Flag,
    Text,
    Number, ///< whole, from 0 to 9999
    Texts   ///< one or more; only for the last argument
};

/// One option of a command, or an argument if its name has no dash: those are told apart by order.
struct OptionDef {
    const char* name;        ///< `--format`, `-o,--output`, `file`
    const char* placeholder; ///< what stands for the value in the help
    const char* about;
    OptionKind kind = OptionKind::Text;
    bool required = false;
    const char* choices = "";  ///< allowed values with a space between; empty: any
    const char* fallback = ""; ///< value if the option is not given
};

/// The values that a user gave, by the long name of the option without dashes.
class OptionValues {
public:
    void set(const QString& name, QStringList values);

    [[nodiscard]] bool flag(const char* name) const;
    [[nodiscard]] QString
    text(const char* name) const; ///< empty if neither given nor with a fallback
    [[nodiscard]] int number(const char* name) const;
    [[nodiscard]] QStringList texts(const char* name) const;

private:
    [[nodiscard]] const QStringList& at(const char* name) const;

    std::map<QString, QStringList> m_values;
};

/// What a command works with.
struct Invocation {
    OptionValues options;
    Words words;
    CallCatalog catalog;
    const Clock& clock;

    [[nodiscard]] bool wantsFormat(const char* format) const;
};

/// What a command leaves behind, besides files.
struct CommandResult {
    ExitCode code = ExitCode::Fine;
    QByteArray output; ///< for standard output: results only
    QString messages;  ///< for standard error
};

enum class Platform {
    Console, ///< needs QCoreApplication only
    Fonts ///< knows how pages are laid out, for which Qt wants a QGuiApplication (never a display)
};

/// One row of the catalogue of commands.
struct CommandDef {
    const char* name;
    const char* about;
    std::vector<OptionDef> options;
    CommandResult (*run)(const Invocation&);
    Platform platform = Platform::Console;
};

// Options that several commands have in the same way.
[[nodiscard]] OptionDef languageOption();
[[nodiscard]] OptionDef formatOption(const char* choices);

} // namespace itinera
