#include "support/golden.h"

#include "support/catch.h"
#include "support/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace itinera::test {

void checkGenerated(const QString& relative, const QByteArray& made)
{
    const QString path = sourcePath(relative);
    if (qEnvironmentVariable("ITINERA_UPDATE_GOLDEN") == QLatin1String("1")) {
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(made) == made.size());
        return;
    }
    INFO(relative.toStdString() << " is out of date: run the test with ITINERA_UPDATE_GOLDEN=1");
    CHECK(QFileInfo::exists(path));
    if (QFileInfo::exists(path))
        CHECK((bytesOf(path) == made));
}

} // namespace itinera::test
