#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace itinera {

/// Makes the application object that a command line needs. There are two of these functions,
/// because loading the libraries for fonts takes longer than checking a document: the program
/// `itinera-cli` does without them and hands what makes or proves bundles over to
/// `itinera-cli-bundle`, which lies beside it. Null if that cannot be started; it does not return
/// if it can.
[[nodiscard]] std::unique_ptr<QCoreApplication> startApplication(const QStringList& arguments,
                                                                 int& argc, char** argv);

} // namespace itinera
