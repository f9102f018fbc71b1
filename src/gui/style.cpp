#include "gui/style.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace itinera {
namespace {

// Colours have a contrast of at least 4.5 to 1 on a white ground.
const QString kSheet = QStringLiteral(R"(
QLabel[role="help"] { color: #5a6470; }
QLabel[role="counter"] { color: #5a6470; }
QLabel[role="over"] { color: #b3261e; font-weight: bold; }
QLabel[role="error"] { color: #b3261e; }
QLabel[role="warning"] { color: #8a5300; }
QLabel[role="advice"] { color: #1f5fa8; }
QLabel[role="title"] { font-size: 17pt; font-weight: bold; color: #12365c; }
QLabel[role="subtitle"] { font-size: 12pt; font-weight: bold; color: #12365c; }
QFrame[role="card"] { background: #ffffff; border: 1px solid #d5dbe2; border-radius: 6px; }
QLabel[role="figure"] { font-size: 18pt; font-weight: bold; color: #12365c; }
QLabel[role="banner-good"] { background: #e3f3e6; color: #14532d; padding: 8px; border-radius: 4px; }
QLabel[role="banner-warning"] { background: #fff2d6; color: #6b4200; padding: 8px; border-radius: 4px; }
QLabel[role="banner-bad"] { background: #fde7e5; color: #8c1d18; padding: 8px; border-radius: 4px; }
QLineEdit, QPlainTextEdit, QComboBox, QListWidget { padding: 2px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListWidget:focus, QTreeWidget:focus, QTreeView:focus {
    border: 2px solid #1f5fa8; }
QLabel:focus { border: 1px solid #1f5fa8; border-radius: 3px; }
)");

QPalette lightPalette()
{
    QPalette palette(QColor(0xf4, 0xf6, 0xf8));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf0, 0xf3, 0xf7));
    palette.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x75, 0x80));
    return palette;
}

} // namespace

void applyStyle(QApplication& application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(lightPalette());
    application.setStyleSheet(kSheet);
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QString severityMark(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("✖");
    case Severity::Warning:
        return QStringLiteral("▲");
    case Severity::Advice:
        return QStringLiteral("●");
    }
    return {};
}

QColor severityColor(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return {0xb3, 0x26, 0x1e};
    case Severity::Warning:
        return {0x8a, 0x53, 0x00};
    case Severity::Advice:
        return {0x1f, 0x5f, 0xa8};
    }
    return {};
}

} // namespace itinera
