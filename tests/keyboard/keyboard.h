#pragma once

#include <QObject>
#include <QStringList>

namespace itinera::test {

/// A keyboard that the X server believes to be real: key presses go through XTEST, the window
/// manager and Qt's platform plugin, like those of a person. Needs xdotool and a window manager.
class Keyboard final : public QObject {
public:
    Keyboard();

    /// Presses keys one after the other, such as `ctrl+n` or `Tab`, and waits until the program has
    /// got them all. The test fails if it does not.
    void press(const QStringList& keys);
    void press(const char* key, int times = 1);
    /// The same for one key that opens or closes a window, or pushes a button: that takes a moment.
    void push(const char* key);
    /// Types letters of the US layout.
    void type(const QString& text);
    /// Replaces the text of the field that has the focus, by the clipboard if it cannot be typed.
    void replaceText(const QString& text);

    [[nodiscard]] int presses() const { return m_presses; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run(const QStringList& arguments);
    [[nodiscard]] bool runAndSee(QStringList arguments, int patience);
    void runAndWait(const QStringList& arguments);
    void settle();

    int m_sentinels = 0;
    int m_presses = 0;
};

} // namespace itinera::test
