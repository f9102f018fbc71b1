#include "gui/program.h"

#include "text/words.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>

namespace itinera {

Program::Program(QApplication& application, const Clock& clock, const QString& dataFolder,
                 const QString& settingsPath)
    : m_application(application)
    , m_clock(clock)
    , m_dataFolder(dataFolder)
    , m_settings(settingsPath)
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/itinera.svg")));
    const QString chosen = m_settings.get(setting::language);
    const QString system = QLocale::system().name().section(QLatin1Char('_'), 0, 0);
    const QStringList available = Words::available();
    setLanguage(available.contains(chosen)   ? chosen
                : available.contains(system) ? system
                                             : QStringLiteral("en"));
}

QString Program::callsFolder() const
{
    return m_settings.get(setting::callsFolder);
}

void Program::setLanguage(const QString& language)
{
    m_language = language;
    QLocale::setDefault(QLocale(language));
    for (const auto& translator : m_translators)
        QApplication::removeTranslator(translator.get());
    m_translators.clear();
    const auto install = [&](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder))
            return;
        QApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    // Qt's own words first (buttons of its dialogs), so that ours win.
    install(QStringLiteral("qtbase_%1.qm").arg(language),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("itinera_%1.qm").arg(language), QStringLiteral(":/i18n"));
}

} // namespace itinera
