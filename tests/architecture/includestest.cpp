#include "support/catch.h"
#include "support/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

#include <map>
#include <set>

// Which layer may include which; the same table stands in docs/architecture.md.

using namespace itinera;
using namespace itinera::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const std::map<QString, QStringList>& allowed()
{
    static const std::map<QString, QStringList> table{
        {QStringLiteral("base"), {}},
        {QStringLiteral("io"), words("base")},
        {QStringLiteral("model"), words("base")},
        {QStringLiteral("call"), words("io model base")},
        {QStringLiteral("calc"), words("model call base")},
        {QStringLiteral("store"), words("model io base")},
        {QStringLiteral("rules"), words("model call calc base")},
        {QStringLiteral("text"), words("rules call calc model base")},
        {QStringLiteral("bundle"), words("store rules text calc call model io base")},
        {QStringLiteral("session"), words("bundle store rules text calc call model io base")},
        {QStringLiteral("gui"), words("session bundle store rules text calc call model io base")},
        {QStringLiteral("cli"), words("bundle store rules text calc call model io base")},
    };
    return table;
}

struct Include {
    QString file; ///< relative to src
    QString layer;
    QString target;
};

const std::vector<Include>& includes()
{
    static const std::vector<Include> all = [] {
        static const QRegularExpression line(
            QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
            QRegularExpression::MultilineOption);
        std::vector<Include> list;
        const QDir src(sourcePath(QStringLiteral("src")));
        QDirIterator files(src.path(), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString file = src.relativeFilePath(path);
            auto matches = line.globalMatch(QString::fromUtf8(bytesOf(path)));
            while (matches.hasNext())
                list.push_back(
                    {file, file.section(QLatin1Char('/'), 0, 0), matches.next().captured(1)});
        }
        return list;
    }();
    return all;
}

// Widgets, printing and the headers that draw them in.
bool isWidget(const QString& header)
{
    static const QRegularExpression widget(QStringLiteral(
        "^(QtWidgets|QtPrintSupport|QPrinter|QPrint\\w*|QWidget|QApplication|QMainWindow|"
        "QDialog\\w*|QMessageBox|"
        "QFileDialog|QAction|QMenu\\w*|QToolBar|QLabel|QLayout|Q(Box|HBox|VBox|Grid|Form|Stacked)"
        "Layout|QPushButton|QToolButton|QAbstractButton|"
        "QLineEdit|QTextEdit|QPlainTextEdit|QComboBox|QSpinBox|QDateEdit|QCheckBox|QRadioButton|"
        "QTreeView|QListView|"
        "QTableView|QTreeWidget|QListWidget|QTableWidget|QHeaderView|QStyled\\w*|QStyle|QSplitter|"
        "QStackedWidget|"
        "QTabWidget|QScrollArea|QFrame|QGroupBox|QStatusBar|QDockWidget|QCompleter|QUndoView)$"));
    return widget.match(header.section(QLatin1Char('/'), -1)).hasMatch()
           || header.startsWith(QLatin1String("QtWidgets"));
}

} // namespace

TEST_CASE("includes go only in the allowed direction")
{
    REQUIRE(includes().size() > 300);
    for (const Include& each : includes()) {
        const QString target = each.target.section(QLatin1Char('/'), 0, 0);
        const bool own = each.target.contains(QLatin1Char('/')) && allowed().contains(target);
        if (!own || target == each.layer || !allowed().contains(each.layer))
            continue;
        INFO(each.file.toStdString() << " includes " << each.target.toStdString());
        CHECK(allowed().at(each.layer).contains(target));
    }
}

TEST_CASE("every folder of the sources is a layer of the table")
{
    const QDir src(sourcePath(QStringLiteral("src")));
    for (const QString& folder : src.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        INFO(folder.toStdString());
        CHECK((allowed().contains(folder) || folder == QLatin1String("cmake")));
    }
}

TEST_CASE("widgets stay in the window layer")
{
    for (const Include& each : includes()) {
        if (each.layer == QLatin1String("gui"))
            continue;
        INFO(each.file.toStdString() << " includes " << each.target.toStdString());
        CHECK_FALSE(isWidget(each.target));
    }
}

TEST_CASE("the JSON library is known only where files are read and written")
{
    static const std::set<QString> layers{QStringLiteral("store"), QStringLiteral("bundle"),
                                          QStringLiteral("cli")};
    for (const Include& each : includes()) {
        if (each.target != QLatin1String("nlohmann/json.hpp"))
            continue;
        INFO(each.file.toStdString());
        const bool inCall = each.layer == QLatin1String("call");
        CHECK((each.file == QLatin1String("io/json.cpp") || inCall || layers.contains(each.layer)));
    }
}

TEST_CASE("the log library is known only to the log")
{
    for (const Include& each : includes()) {
        if (!each.target.startsWith(QLatin1String("spdlog/")))
            continue;
        INFO(each.file.toStdString());
        CHECK(each.file == QLatin1String("base/log.cpp"));
    }
}

TEST_CASE("headers are guarded with pragma once")
{
    const QDir src(sourcePath(QStringLiteral("src")));
    QDirIterator files(src.path(), {QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        INFO(path.toStdString());
        CHECK(bytesOf(path).contains("#pragma once"));
    }
}

TEST_CASE("every resource is listed, or data in a folder that is read whole")
{
    const QDir resources(sourcePath(QStringLiteral("resources")));
    const QString list =
        QString::fromUtf8(bytesOf(resources.filePath(QStringLiteral("CMakeLists.txt"))));
    static const QRegularExpression isData(
        QStringLiteral("^(calls/.+\\.json|samples/.+\\.(json|pdf))$"));
    QDirIterator files(resources.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = resources.relativeFilePath(files.next());
        if (file == QLatin1String("CMakeLists.txt"))
            continue;
        INFO(file.toStdString());
        CHECK((isData.match(file).hasMatch() || list.contains(QLatin1String("    ") + file)));
    }
}
