#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace itinera {

/// The sentences of the program in one language. Each object has translations of its own, so that
/// several languages can be used side by side; where one is missing, the English source stands.
///
/// Sources that count have both English forms: `%n day(s)`, `%n activit(y/ies)`.
class Words {
public:
    explicit Words(const QString& language);

    /// Codes of the languages that the program speaks.
    [[nodiscard]] static QStringList available();

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QLocale locale() const { return m_locale; }

    [[nodiscard]] QString operator()(const char* context, const char* source) const;
    /// In the form that fits the number, which stands where the source says `%n`.
    [[nodiscard]] QString operator()(const char* context, const char* source, int n) const;
    /// The same, with another text where the source says `%n`, such as `2–60`.
    [[nodiscard]] QString counted(const char* context, const char* source, int n,
                                  const QString& shown) const;

private:
    QString m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator; ///< null if the language has no translations
};

} // namespace itinera
