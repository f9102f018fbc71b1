#include "store/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace itinera {

Result<> makePrivateFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return {};
    constexpr auto kOwner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkpath(path) && QFile::setPermissions(path, kOwner))
        return {};
    return Error{ErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"), path,
                 nullptr};
}

} // namespace itinera
