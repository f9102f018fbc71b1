#include "gui/dialogs/callswitchdialog.h"

#include "session/session.h"
#include "text/callchangetext.h"
#include "text/errortext.h"
#include "text/fieldlabel.h"
#include "text/findingtext.h"
#include "text/numberformat.h"
#include "text/statetext.h"
#include "text/words.h"
#include "ui_callswitchdialog.h"

#include <QPushButton>

#include <algorithm>

namespace itinera {
namespace {

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString bullets(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html.isEmpty() ? html : QStringLiteral("<ul>%1</ul>").arg(html);
}

/// Writes what a move does, in the language of the session.
class Preview {
public:
    Preview(const CallSwitch& target, const Application& now, const Words& words)
        : m_target(target)
        , m_now(now)
        , m_from(target.from->call())
        , m_to(target.to->call())
        , m_words(words)
    {
    }

    [[nodiscard]] QString html() const
    {
        return heading(CallSwitchDialog::tr("What it does to this application")) + grant()
               + findings() + notAsked()
               + heading(CallSwitchDialog::tr("What the call says differently")) + changes();
    }

private:
    [[nodiscard]] QString grant() const
    {
        if (!m_from.worksOutGrant() || !m_to.worksOutGrant())
            return {};
        if (m_target.grantBefore == m_target.grantAfter)
            return paragraph(CallSwitchDialog::tr("The grant stays the same: %1.")
                                 .arg(moneyText(m_target.grantAfter, m_words)));
        return paragraph(CallSwitchDialog::tr("Grant: %1 → %2.")
                             .arg(moneyText(m_target.grantBefore, m_words),
                                  moneyText(m_target.grantAfter, m_words)));
    }

    [[nodiscard]] QStringList sentences(const std::vector<Finding>& findings,
                                        const Application& application, const CallSet& call) const
    {
        QStringList lines;
        for (const Finding& finding : findings)
            lines << severityText(finding.severity, m_words) + QStringLiteral(": ")
                         + findingText(finding, application, call, m_words).message;
        return lines;
    }

    [[nodiscard]] QString findings() const
    {
        if (m_target.added.empty() && m_target.solved.empty())
            return paragraph(CallSwitchDialog::tr("No problem comes and none goes."));
        QString html;
        if (!m_target.added.empty())
            html += paragraph(CallSwitchDialog::tr("Problems that come:"))
                    + bullets(sentences(m_target.added, m_target.application, m_to));
        if (!m_target.solved.empty())
            html += paragraph(CallSwitchDialog::tr("Problems that go:"))
                    + bullets(sentences(m_target.solved, m_now, m_from));
        return html;
    }

    [[nodiscard]] QString notAsked() const
    {
        if (m_target.notAsked.empty())
            return paragraph(CallSwitchDialog::tr("Every answer has its question there too."));
        QStringList lines;
        for (const FieldPath& path : m_target.notAsked)
            lines << fieldLabel(path, m_now, m_from, m_words);
        return paragraph(CallSwitchDialog::tr("Answers that nobody asks for there. They stay in "
                                              "the file, but are not shown:"))
               + bullets(lines);
    }

    // How sure a source is does not change anybody's plans.
    [[nodiscard]] static bool concernsPeople(const CallChange& change)
    {
        return change.kind != CallChangeKind::Changed
               || std::any_of(change.facts.begin(), change.facts.end(), [](const auto& fact) {
                      return QLatin1String(fact.member) != QLatin1String("grade");
                  });
    }

    [[nodiscard]] QString changes() const
    {
        QString html;
        QStringList lines;
        const CallChange* last = nullptr;
        const auto close = [&] {
            if (last && !lines.isEmpty())
                html += paragraph(callPartText(last->statement.part, m_words)) + bullets(lines);
            lines.clear();
        };
        for (const CallChange& change : m_target.changes) {
            if (last && last->statement.part != change.statement.part)
                close();
            last = &change;
            if (concernsPeople(change))
                lines << callChangeText(change, m_from, m_to, m_words);
        }
        close();
        return html.isEmpty() ? paragraph(CallSwitchDialog::tr("Nothing.")) : html;
    }

    const CallSwitch& m_target;
    const Application& m_now;
    const CallSet& m_from;
    const CallSet& m_to;
    const Words& m_words;
};

} // namespace

CallSwitchDialog::CallSwitchDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::CallSwitchDialog>())
    , m_moveButton(nullptr)
{
    m_ui->setupUi(this);
    m_moveButton = m_ui->buttonBox->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    connect(m_moveButton, &QPushButton::clicked, this, &CallSwitchDialog::move);
    fillYears();
    connect(m_ui->yearBox, &QComboBox::currentIndexChanged, this, &CallSwitchDialog::preview);
    preview();
}

CallSwitchDialog::~CallSwitchDialog() = default;

void CallSwitchDialog::fillYears()
{
    const auto years = otherCalls(m_session.application(), m_session.catalog());
    if (!years)
        return;
    for (const int year : years.value())
        m_ui->yearBox->addItem(QString::number(year), year);
    // Work is moved to the newest call, as a rule.
    m_ui->yearBox->setCurrentIndex(m_ui->yearBox->count() - 1);
}

void CallSwitchDialog::preview()
{
    m_target.reset();
    m_moveButton->setEnabled(false);
    if (m_ui->yearBox->count() == 0) {
        m_ui->previewBrowser->setPlainText(tr("The program knows no other call of this action."));
        return;
    }
    auto target = callSwitch(m_session.application(), m_session.rules(), m_session.catalog(),
                             m_ui->yearBox->currentData().toInt());
    if (!target) {
        const ErrorText text = errorText(target.error(), m_session.words());
        m_ui->previewBrowser->setPlainText(text.what + QLatin1Char('\n') + text.advice);
        return;
    }
    m_target = std::move(target).value();
    m_ui->previewBrowser->setHtml(
        Preview(*m_target, m_session.application(), m_session.words()).html());
    m_moveButton->setEnabled(!m_session.isReadOnly());
    m_moveButton->setText(tr("&Move to call %1").arg(m_ui->yearBox->currentText()));
}

void CallSwitchDialog::move()
{
    if (m_target)
        m_session.moveTo(*m_target);
    accept();
}

} // namespace itinera
