#pragma once

#include <QString>

#include <map>

namespace itinera {

/// A text of the call data in every language it is written in, by language code.
class LocalText {
public:
    LocalText() = default;
    explicit LocalText(std::map<QString, QString> texts)
        : m_texts(std::move(texts))
    {
    }
    /// The text in a language, else in English.
    [[nodiscard]] QString in(const QString& language) const
    {
        const auto it = m_texts.find(language);
        const auto english = m_texts.find(QStringLiteral("en"));
        if (it != m_texts.end())
            return it->second;
        return english == m_texts.end() ? QString() : english->second;
    }
    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    [[nodiscard]] const std::map<QString, QString>& all() const { return m_texts; }

private:
    std::map<QString, QString> m_texts;
};

/// How sure a fact is: A official, B one other source or sure recollection, C inferred or disputed.
enum class Grade { A, B, C };

/// Where a fact comes from.
struct Provenance {
    QString source;
    Grade grade = Grade::C;
};

template <class T>
struct Fact {
    T value{};
    Provenance from;
};

[[nodiscard]] inline QString gradeName(Grade grade)
{
    return grade == Grade::A   ? QStringLiteral("A")
           : grade == Grade::B ? QStringLiteral("B")
                               : QStringLiteral("C");
}

} // namespace itinera
