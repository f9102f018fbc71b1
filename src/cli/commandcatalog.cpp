#include "cli/commandcatalog.h"

#include "cli/commands/commands.h"

namespace itinera {

std::span<const CommandDef> commandCatalog()
{
    static const CommandDef catalog[] = {
        newCommand(),    validateCommand(), budgetCommand(), exportCommand(),
        verifyCommand(), showCommand(),     callsCommand(),  rulesCommand(),
        schemaCommand(), convertCommand(),  diffCommand(),
    };
    return catalog;
}

std::span<const OptionDef> globalOptions()
{
    static const OptionDef options[] = {
        {.name = "--calls-dir",
         .placeholder = "FOLDER",
         .about = "Folder with call data of your own, one folder per year; they replace the "
                  "built-in year"},
    };
    return options;
}

} // namespace itinera
