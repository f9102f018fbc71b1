#include "gui/samples.h"

#include <QCoreApplication>
#include <QDir>

namespace itinera {
namespace {

const QString kFolder = QStringLiteral(":/samples");
const QString kUsual = QStringLiteral("ka122-sch-"); // the action with the longest form
const QString kEnding = QStringLiteral(".ka1.json");

QString kindOf(const QString& name)
{
    if (name.contains(QLatin1String("mistakes")))
        return QCoreApplication::translate("Samples", "with deliberate mistakes");
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

// Such as ka122-sch-2024-en: the action may have a part for the field.
QString sampleTitle(const QString& name)
{
    QStringList parts = name.chopped(kEnding.size()).split(QLatin1Char('-'));
    parts.removeLast(); // the kind
    const QString year = parts.isEmpty() ? QString() : parts.takeLast();
    return QCoreApplication::translate("Samples", "%1, call %2, %3")
        .arg(parts.join(QLatin1Char('-')).toUpper(), year, kindOf(name));
}

QString sampleFor(const QString& language)
{
    const QStringList names = sampleNames().filter(kUsual);
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
