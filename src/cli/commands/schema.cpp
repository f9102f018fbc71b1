#include "cli/commands/commands.h"
#include "io/json.h"
#include "store/codec.h"

#include <nlohmann/json.hpp>

namespace itinera {
namespace {

CommandResult run(const Invocation&)
{
    return {ExitCode::Fine, writeJson(applicationSchema()), {}};
}

} // namespace

CommandDef schemaCommand()
{
    return {.name = "schema",
            .about = "Print the JSON Schema of the file format",
            .options = {},
            .run = run};
}

} // namespace itinera
