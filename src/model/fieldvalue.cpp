#include "model/fieldvalue.h"

namespace itinera {

bool isBlank(const FieldValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->trimmed().isEmpty();
    if (const auto* ids = std::get_if<IdNumbers>(&value))
        return ids->empty();
    if (const auto* codes = std::get_if<Codes>(&value))
        return codes->empty();
    return std::holds_alternative<std::monostate>(value);
}

} // namespace itinera
