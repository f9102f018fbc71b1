#include "gui/samples.h"

#include <QCoreApplication>
#include <QDir>

namespace itinera {
namespace {

const QString kFolder = QStringLiteral(":/samples");
const QString kEnding = QStringLiteral(".ka1.json");

QString kindOf(const QString& name)
{
    if (name.contains(QLatin1String("mistakes")))
        return QCoreApplication::translate("Samples", "with 20 deliberate mistakes");
    const QString language = name.chopped(kEnding.size()).section(QLatin1Char('-'), -1);
    return language == QLatin1String("lv")
               ? QCoreApplication::translate("Samples", "written in Latvian")
               : QCoreApplication::translate("Samples", "written in English");
}

} // namespace

QStringList sampleNames()
{
    return QDir(kFolder).entryList({QLatin1Char('*') + kEnding}, QDir::Files, QDir::Name);
}

QString sampleTitle(const QString& name)
{
    const QStringList parts = name.chopped(kEnding.size()).split(QLatin1Char('-'));
    const QString action = parts.value(0).toUpper() + QLatin1Char('-') + parts.value(1).toUpper();
    return QCoreApplication::translate("Samples", "%1, call %2, %3")
        .arg(action, parts.value(2), kindOf(name));
}

QString sampleFor(const QString& language)
{
    const QStringList names = sampleNames();
    for (const QString& name : names)
        if (name.endsWith(QLatin1Char('-') + language + kEnding))
            return name;
    return names.value(0);
}

Result<OpenedDocument> readSample(const QString& name)
{
    return openDocument(kFolder + QLatin1Char('/') + name);
}

} // namespace itinera
