#include "cli/cli.h"

#include "base/program.h"
#include "cli/commandcatalog.h"
#include "cli/output.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <deque>
#include <sstream>

namespace itinera {
namespace {

constexpr int kNumberMost = 9999;
constexpr std::size_t kHelpColumn = 30;

const char* const kFooter = R"(
Exit codes:
  0  all is well
  1  the answer is no: findings at or above --fail-on, a difference, a refusal
  2  wrong use of the program
  3  a file cannot be read, is damaged, or is for a call that is not known
  4  a file needs a newer version of the program
  5  a file is open in another program
  6  a file or the output cannot be written
  7  a bundle does not verify
  70 a fault of the program itself)";

/// What CLI11 read for one option.
struct Slot {
    const OptionDef* def = nullptr;
    QString name;
    std::vector<std::string> values;
    bool given = false;
};

QString longNameOf(const OptionDef& def)
{
    const QString last = QString::fromLatin1(def.name).section(QLatin1Char(','), -1);
    return QString(last).remove(QStringLiteral("--"));
}

/// Reads a command line by the rows of the catalogue.
class Reader {
public:
    Reader()
        : m_app("Applications for Erasmus+ Key Action 1, offline", "itinera-cli")
    {
        m_app.require_subcommand(1);
        m_app.set_help_flag("-h,--help", "Show this help and stop");
        m_app.set_version_flag("--version", programVersion().toStdString(),
                               "Show the version and stop");
        m_app.get_formatter()->column_width(kHelpColumn);
        m_app.footer(kFooter);
        for (const OptionDef& def : globalOptions())
            declare(m_app, def, m_global);
        for (const CommandDef& command : commandCatalog()) {
            CLI::App* const sub = m_app.add_subcommand(command.name, command.about)->fallthrough();
            sub->footer("");
            Slots& slots = m_ofCommand[command.name];
            for (const OptionDef& def : command.options)
                declare(*sub, def, slots);
        }
    }

    /// Throws `CLI::ParseError` for a wrong command line, and when help was asked for.
    void read(const QStringList& arguments)
    {
        std::vector<std::string> reversed;
        for (const QString& argument : arguments)
            reversed.insert(reversed.begin(), argument.toStdString());
        m_app.parse(reversed);
    }

    [[nodiscard]] CommandResult stopped(const CLI::ParseError& reason) const
    {
        std::ostringstream output;
        std::ostringstream messages;
        if (m_app.exit(reason, output, messages) == 0)
            return {ExitCode::Fine, QByteArray::fromStdString(output.str()), {}};
        const std::vector<std::string> unknown = m_app.remaining();
        if (m_app.get_subcommands().empty() && !unknown.empty())
            return usageError(
                QStringLiteral(
                    "There is no command or option \"%1\". Run with --help for more information.")
                    .arg(QString::fromStdString(unknown.front())));
        return usageError(QString::fromStdString(messages.str()).trimmed());
    }

    [[nodiscard]] const CommandDef& command() const
    {
        const std::string name = m_app.get_subcommands().front()->get_name();
        const auto catalog = commandCatalog();
        return *std::find_if(catalog.begin(), catalog.end(),
                             [&](const CommandDef& each) { return each.name == name; });
    }

    [[nodiscard]] OptionValues values() const
    {
        OptionValues values;
        for (const Slot& slot : m_global)
            values.set(slot.name, valuesOf(slot));
        for (const Slot& slot : m_ofCommand.at(command().name))
            values.set(slot.name, valuesOf(slot));
        return values;
    }

private:
    using Slots = std::deque<Slot>; // addresses stay

    static void declare(CLI::App& app, const OptionDef& def, Slots& slots)
    {
        Slot& slot = slots.emplace_back(Slot{&def, longNameOf(def), {}, false});
        if (def.kind == OptionKind::Flag) {
            app.add_flag(def.name, slot.given, def.about);
            return;
        }
        std::string about = def.about;
        const QStringList choices =
            QString::fromLatin1(def.choices).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (*def.fallback && !choices.isEmpty())
            about += " (" + choices.join(QStringLiteral(", ")).toStdString()
                     + "; without it: " + def.fallback + ")";
        CLI::Option* const option = app.add_option(def.name, slot.values, about);
        const bool isList = def.kind == OptionKind::Texts;
        option->expected(1, isList ? CLI::detail::expected_max_vector_size : 1)
            ->allow_extra_args(isList);
        option->option_text(def.placeholder)->required(def.required);
        if (!choices.isEmpty())
            option->check(oneOf(choices));
        if (def.kind == OptionKind::Number)
            option->check(CLI::Range(0, kNumberMost));
    }

    static CLI::Validator oneOf(const QStringList& choices)
    {
        return CLI::Validator(
            [choices](const std::string& value) {
                return choices.contains(QString::fromStdString(value))
                           ? std::string()
                           : "must be one of: " + choices.join(QStringLiteral(", ")).toStdString()
                                 + "; not: " + value;
            },
            std::string());
    }

    static QStringList valuesOf(const Slot& slot)
    {
        QStringList values;
        for (const std::string& value : slot.values)
            values << QString::fromStdString(value);
        if (slot.given)
            values << QStringLiteral("true");
        if (values.isEmpty() && *slot.def->fallback)
            values << QString::fromLatin1(slot.def->fallback);
        return values;
    }

    CLI::App m_app;
    Slots m_global;
    std::map<std::string, Slots> m_ofCommand;
};

CommandResult runCommand(const CommandDef& command, const OptionValues& values,
                         const CliEnvironment& environment)
{
    const QString folder = values.text("calls-dir");
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return usageError(QStringLiteral("--calls-dir: there is no folder %1.").arg(folder));
    const bool hasLanguage =
        std::any_of(command.options.begin(), command.options.end(), [](const OptionDef& def) {
            return longNameOf(def) == QLatin1String("lang") && *def.choices;
        });
    const QString asked = hasLanguage ? values.text("lang") : QString();
    const Words words(asked.isEmpty() ? environment.language : asked);
    return command.run({values, words, CallCatalog(folder), environment.clock});
}

} // namespace

CommandResult runCli(const QStringList& arguments, const CliEnvironment& environment)
{
    try {
        Reader reader;
        try {
            reader.read(arguments);
        } catch (const CLI::ParseError& reason) {
            return reader.stopped(reason);
        }
        return runCommand(reader.command(), reader.values(), environment);
    } catch (const std::exception& fault) {
        const Error error{ErrorCode::Internal, QString::fromUtf8(fault.what()), {}, nullptr};
        return failure({error}, Words(environment.language));
    }
}

bool mayNeedFonts(const QStringList& arguments)
{
    const auto catalog = commandCatalog();
    return std::any_of(catalog.begin(), catalog.end(), [&](const CommandDef& command) {
        return command.platform == Platform::Fonts
               && arguments.contains(QLatin1String(command.name));
    });
}

QString languageOfLocale(const QStringList& variables)
{
    for (const QString& variable : variables)
        if (!variable.isEmpty())
            return variable.startsWith(QStringLiteral("lv")) ? QStringLiteral("lv")
                                                             : QStringLiteral("en");
    return QStringLiteral("en");
}

} // namespace itinera
