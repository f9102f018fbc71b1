#include <QGuiApplication>

int runTests(int argc, char** argv);

// For what lays out pages: fonts, but neither widgets nor a display.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return runTests(argc, argv);
}
