#include <QApplication>

int runTests(int argc, char** argv);

int main(int argc, char** argv)
{
    // The cases are listed while building, where there is no screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return runTests(argc, argv);
}
