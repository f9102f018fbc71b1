#include "keyboard/keyboard.h"

#include "support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QProcess>
#include <QTest>
#include <QWindow>

#include <algorithm>

namespace itinera::test {
namespace {

constexpr int kPatience = 20000; // milliseconds
constexpr int kAttempts = 5;
constexpr int kButtonTime = 150; // milliseconds
constexpr int kLongestTyped = 8;
// A key that no widget cares for; when it arrives, all before it have arrived.
constexpr Qt::Key kSentinel = Qt::Key_Pause;
const QString kSentinelName = QStringLiteral("Pause");

bool canBeTyped(const QString& text)
{
    return text.size() <= kLongestTyped && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() >= 0x20 && c.unicode() < 0x7F;
           });
}

} // namespace

Keyboard::Keyboard()
{
    qApp->installEventFilter(this);
}

bool Keyboard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched->isWindowType() && event->type() == QEvent::KeyRelease
        && static_cast<QKeyEvent*>(event)->key() == kSentinel)
        ++m_sentinels;
    return QObject::eventFilter(watched, event);
}

void Keyboard::run(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    REQUIRE(process.waitForFinished(kPatience));
    REQUIRE(process.exitCode() == 0);
}

// Whether a sentinel, sent after the arguments, comes back.
bool Keyboard::runAndSee(QStringList arguments, int patience)
{
    const int before = m_sentinels;
    run(arguments << QStringLiteral("key") << QStringLiteral("--delay") << QStringLiteral("0")
                  << kSentinelName);
    const bool seen = QTest::qWaitFor([&] { return m_sentinels > before; }, patience);
    QApplication::processEvents();
    return seen;
}

void Keyboard::runAndWait(const QStringList& arguments)
{
    INFO("the window does not get key presses");
    REQUIRE(runAndSee(arguments, kPatience));
}

// Until the program has dealt with what was pressed, and a window that opened has the focus. A
// window behind a dialog swallows sentinels, so several may be needed.
void Keyboard::settle()
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        QTest::qWait(kButtonTime);
        REQUIRE(QTest::qWaitFor(
            [] {
                const QWindow* focus = QGuiApplication::focusWindow();
                const QWindow* modal = QGuiApplication::modalWindow();
                return focus && (!modal || modal == focus);
            },
            kPatience));
        if (runAndSee({}, kPatience / kAttempts))
            return;
    }
    FAIL("the window does not get key presses");
}

void Keyboard::press(const QStringList& keys)
{
    if (keys.isEmpty())
        return;
    m_presses += static_cast<int>(keys.size());
    runAndWait(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("0")}
               + keys);
}

void Keyboard::press(const char* key, int times)
{
    QStringList keys;
    for (int i = 0; i < times; ++i)
        keys << QLatin1String(key);
    press(keys);
}

void Keyboard::push(const char* key)
{
    run({QStringLiteral("key"), QLatin1String(key)});
    ++m_presses;
    settle();
    settle(); // a button that a key pushes goes up, and acts, a little later
}

void Keyboard::type(const QString& text)
{
    m_presses += static_cast<int>(text.size());
    runAndWait({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("0"),
                QStringLiteral("--args"), QStringLiteral("1"), text});
}

void Keyboard::replaceText(const QString& text)
{
    press("ctrl+a");
    if (text.isEmpty()) {
        press("Delete");
    } else if (canBeTyped(text)) {
        type(text);
    } else {
        QApplication::clipboard()->setText(text);
        press("ctrl+v");
    }
}

} // namespace itinera::test
