#include <QCoreApplication>

int runTests(int argc, char** argv);

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runTests(argc, argv);
}
