#include "bundle/documentfonts.h"

#include "base/ensure.h"

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>

namespace itinera {
namespace {

QString addFont(const QString& resource)
{
    QFile file(resource);
    ITINERA_ENSURE(file.open(QIODevice::ReadOnly), "the fonts are compiled in");
    const QStringList families = QFontDatabase::applicationFontFamilies(
        QFontDatabase::addApplicationFontFromData(file.readAll()));
    ITINERA_ENSURE(!families.isEmpty(), "the compiled-in fonts can be used");
    return families.front();
}

const QString& family()
{
    static const QString name = [] {
        ITINERA_ENSURE(qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr,
                       "fonts need a QGuiApplication");
        addFont(QStringLiteral(":/fonts/DejaVuSans-Bold.ttf"));
        return addFont(QStringLiteral(":/fonts/DejaVuSans.ttf"));
    }();
    return name;
}

} // namespace

QFont documentFont(qreal points, FontWeight weight)
{
    QFont font(QStringList{family()});
    font.setPointSizeF(points);
    font.setBold(weight == FontWeight::Bold);
    // What the machine prefers on screen must not change the layout.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::ForceOutline));
    return font;
}

} // namespace itinera
