#include "cli/command.h"

#include "base/ensure.h"

namespace itinera {

void OptionValues::set(const QString& name, QStringList values)
{
    m_values[name] = std::move(values);
}

const QStringList& OptionValues::at(const char* name) const
{
    const auto found = m_values.find(QString::fromLatin1(name));
    ITINERA_ENSURE(found != m_values.end(),
                   std::string("a command asks only for options it has: ") + name);
    return found->second;
}

bool OptionValues::flag(const char* name) const
{
    return !at(name).isEmpty();
}

QString OptionValues::text(const char* name) const
{
    return at(name).value(0);
}

int OptionValues::number(const char* name) const
{
    return text(name).toInt();
}

QStringList OptionValues::texts(const char* name) const
{
    return at(name);
}

bool Invocation::wantsFormat(const char* format) const
{
    return options.text("format") == QLatin1String(format);
}

OptionDef languageOption()
{
    return {.name = "--lang",
            .placeholder = "LANGUAGE",
            .about = "Language of the sentences: en or lv. Without it, that of the environment.",
            .choices = "en lv"};
}

OptionDef formatOption(const char* choices)
{
    return {.name = "--format",
            .placeholder = "FORMAT",
            .about = "Form of the output",
            .choices = choices,
            .fallback = "text"};
}

} // namespace itinera
