#include "base/program.h"

#include "base/version.h"

namespace itinera {

QString programVersion()
{
    return QStringLiteral(ITINERA_VERSION);
}

QString programName()
{
    return QStringLiteral("itinera ") + programVersion();
}

} // namespace itinera
