#pragma once

#include <QByteArray>
#include <QString>

namespace itinera::test {

/// Compares a file of the repository that is made by the program with what the program makes of it
/// now. With ITINERA_UPDATE_GOLDEN=1 in the environment, the file is written instead.
void checkGenerated(const QString& relative, const QByteArray& made);

} // namespace itinera::test
