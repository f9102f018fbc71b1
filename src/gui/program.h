#pragma once

#include "base/clock.h"
#include "store/settings.h"

#include <QTranslator>

#include <memory>
#include <vector>

class QApplication;

namespace itinera {

/// What all windows share: settings, language, clock, folders.
class Program {
public:
    Program(QApplication& application, const Clock& clock, const QString& dataFolder,
            const QString& settingsPath);

    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const QString& dataFolder() const { return m_dataFolder; }
    [[nodiscard]] QString callsFolder() const;
    [[nodiscard]] const QString& language() const { return m_language; }

    /// Switches the language of the running program; every window is told by Qt.
    void setLanguage(const QString& language);

private:
    QApplication& m_application;
    const Clock& m_clock;
    QString m_dataFolder;
    Settings m_settings;
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace itinera
