#pragma once

#include <QtGlobal>

namespace itinera {

/// What a file may be at most; everything read from outside is held against these.
struct ReadLimits {
    qint64 fileBytes = 64LL * 1024 * 1024;
    int jsonDepth = 64;
    qint64 stringBytes = 1024LL * 1024;
    int membersOrItems = 10000; ///< of one object or array
    int zipEntries = 2000;
    qint64 zipExpandedBytes = 500LL * 1024 * 1024;
    int zipRatio = 200; ///< expanded to packed, of the whole archive
    int zipNameBytes = 120;
};

} // namespace itinera
