#include "text/findingtext.h"

#include "text/argumenttext.h"
#include "text/fieldlabel.h"
#include "text/provenancetext.h"
#include "text/words.h"

#include <QRegularExpression>

namespace itinera {
namespace {

const CheckText& textOf(const CheckDef& check, const QString& variant)
{
    const auto found = check.variants.find(variant);
    return found == check.variants.end() ? check.text : found->second;
}

/// Puts the arguments of one finding into its sentences.
class Filler {
public:
    Filler(const Finding& finding, const Application& application, const CallSet& call,
           const Words& words)
        : m_finding(finding)
        , m_application(application)
        , m_call(call)
        , m_words(words)
    {
    }

    // In one pass: what a person wrote may itself look like a placeholder.
    [[nodiscard]] QString filled(const QString& sentence) const
    {
        static const QRegularExpression placeholder(
            QStringLiteral("\\{(actual|allowed|item|other)\\}"));
        QString result;
        qsizetype done = 0;
        for (auto it = placeholder.globalMatch(sentence); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            result +=
                sentence.mid(done, match.capturedStart() - done) + argument(match.captured(1));
            done = match.capturedEnd();
        }
        return result + sentence.mid(done);
    }

private:
    [[nodiscard]] QString argument(const QString& name) const
    {
        const auto found = m_finding.arguments.find(name);
        if (found != m_finding.arguments.end())
            return argumentText(found->second, m_finding.where, m_application, m_call, m_words);
        if (name == QLatin1String("item"))
            return item();
        return m_words("text", QT_TRANSLATE_NOOP("text", "not known"));
    }

    [[nodiscard]] QString item() const
    {
        const FieldPath item = itemOf(m_finding.where);
        return fieldLabel(item.isEmpty() ? m_finding.where : item, m_application, m_call, m_words);
    }

    const Finding& m_finding;
    const Application& m_application;
    const CallSet& m_call;
    const Words& m_words;
};

} // namespace

FindingText findingText(const Finding& finding, const Application& application, const CallSet& call,
                        const Words& words)
{
    FindingText text;
    text.where = fieldLabel(finding.where, application, call, words);
    const CheckDef* check = call.check(finding.rule);
    if (!check) {
        text.title = finding.rule;
        text.message =
            words("text", QT_TRANSLATE_NOOP("text", "The rules in use do not know this rule."));
        return text;
    }
    const QString language = words.language();
    const CheckText& sentences = textOf(*check, finding.variant);
    const Filler filler(finding, application, call, words);
    text.title = check->title.in(language);
    text.message =
        sentences.message.isEmpty() ? text.title : filler.filled(sentences.message.in(language));
    text.fix = filler.filled(sentences.fix.in(language));
    text.why = whyText(*check, words);
    return text;
}

QString whyText(const CheckDef& check, const Words& words)
{
    const QString from = provenanceText(check.from, words);
    const QString reason = check.reason.in(words.language());
    return reason.isEmpty() ? from : reason + QLatin1Char(' ') + from;
}

} // namespace itinera
