#include "gui/pages/declarationspage.h"

#include "call/checkdef.h"
#include "session/session.h"
#include "text/findingtext.h"
#include "text/words.h"
#include "ui_declarationspage.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>

#include <algorithm>
#include <map>

namespace itinera {
namespace {

/// The text beside a tick box: long texts wrap, and a click on it ticks.
class BoxLabel final : public QLabel {
public:
    BoxLabel(const QString& text, QCheckBox& box, QWidget* parent)
        : QLabel(text, parent)
        , m_box(box)
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
    }

protected:
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }

    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box.click();
    }

private:
    QCheckBox& m_box;
};

FieldPath confirmation(const QString& rule)
{
    return FieldPath({QStringLiteral("confirmations"), rule});
}

QLabel* makeNote(const CheckDef& check, const Words& words, QWidget* parent)
{
    const QString title = check.title.in(words.language());
    const QString reason = check.reason.in(words.language());
    auto* note = new QLabel(
        QStringLiteral("<b>%1</b><br>%2").arg(title.toHtmlEscaped(), reason.toHtmlEscaped()),
        parent);
    note->setObjectName(QStringLiteral("note/") + check.id);
    note->setTextFormat(Qt::RichText);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    note->setFocusPolicy(Qt::StrongFocus);
    note->setAccessibleName(title + QLatin1Char('\n') + reason);
    note->setToolTip(whyText(check, words));
    return note;
}

} // namespace

DeclarationsPage::DeclarationsPage(Session& session, const SectionDef& section, QWidget* parent)
    : SectionPage(session, section, parent)
    , m_ui(std::make_unique<Ui::DeclarationsPage>())
{
    auto* panel = new QWidget(this);
    m_ui->setupUi(panel);
    addChecklist();
    addNotes();
    addBelow(panel);
    refreshChecklist();
}

DeclarationsPage::~DeclarationsPage() = default;

void DeclarationsPage::addChecklist()
{
    for (const CheckDef& check : m_session.call().checks) {
        if (check.kind != CheckKind::Person)
            continue;
        m_rows.push_back(makeRow(check));
        m_ui->rowsLayout->addWidget(m_rows.back().widget);
    }
}

DeclarationsPage::Row DeclarationsPage::makeRow(const CheckDef& check)
{
    const QString language = m_session.language();
    auto* row = new QWidget(this);
    auto* box = new QCheckBox(row);
    box->setObjectName(confirmation(check.id).toString());
    box->setAccessibleName(check.title.in(language));
    box->setAccessibleDescription(check.text.fix.in(language));
    connect(box, &QCheckBox::clicked, this,
            [this, id = check.id](bool ticked) { m_session.setTicked(confirmation(id), ticked); });
    auto* where = new BoxLabel(check.text.fix.in(language), *box, row);
    where->setProperty("role", QStringLiteral("help"));
    where->setToolTip(whyText(check, m_session.words()));
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(1);
    layout->setColumnStretch(1, 1);
    layout->addWidget(box, 0, 0, Qt::AlignTop);
    layout->addWidget(new BoxLabel(check.title.in(language), *box, row), 0, 1);
    layout->addWidget(where, 1, 1);
    return {check.id, row, box};
}

void DeclarationsPage::addNotes()
{
    const auto fold = [](QToolButton* button, QWidget* holder) {
        holder->setVisible(button->isChecked());
        button->setArrowType(button->isChecked() ? Qt::DownArrow : Qt::RightArrow);
    };
    const auto prepare = [this, fold](QToolButton* button, QWidget* holder, const QString& text) {
        button->setText(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::toggled, this,
                [fold, button, holder] { fold(button, holder); });
        fold(button, holder);
    };
    fillNotes(*m_ui->remindersLayout, CheckKind::Reminder);
    fillNotes(*m_ui->unknownLayout, CheckKind::Unknown);
    prepare(m_ui->remindersButton, m_ui->remindersHolder,
            tr("Good to know (%1)").arg(m_ui->remindersLayout->count()));
    prepare(m_ui->unknownButton, m_ui->unknownHolder,
            tr("Not known for this call: ask your National Agency (%1)")
                .arg(m_ui->unknownLayout->count()));
}

void DeclarationsPage::fillNotes(QVBoxLayout& layout, CheckKind kind)
{
    const Words& words = m_session.words();
    for (const CheckDef& check : m_session.call().checks)
        if (check.kind == kind)
            layout.addWidget(makeNote(check, words, layout.parentWidget()));
}

void DeclarationsPage::refresh()
{
    SectionPage::refresh();
    refreshChecklist();
}

void DeclarationsPage::refreshFindings()
{
    SectionPage::refreshFindings();
    refreshChecklist();
}

void DeclarationsPage::refreshChecklist()
{
    std::map<QString, RuleState> states;
    for (const RuleResult& result : m_session.report().rules)
        states[result.check->id] = result.state;
    const auto& confirmed = m_session.application().confirmations;
    int shown = 0;
    int ticked = 0;
    for (const Row& row : m_rows) {
        const bool applies = states[row.rule] != RuleState::NotApplicable;
        const bool isTicked =
            std::find(confirmed.begin(), confirmed.end(), row.rule) != confirmed.end();
        row.widget->setVisible(applies);
        row.box->setChecked(isTicked);
        row.box->setEnabled(!m_session.isReadOnly());
        shown += applies ? 1 : 0;
        ticked += applies && isTicked ? 1 : 0;
    }
    m_ui->progressLabel->setText(tr("%1 of %2 confirmed").arg(ticked).arg(shown));
    m_ui->progressBar->setMaximum(std::max(shown, 1));
    m_ui->progressBar->setValue(ticked);
}

bool DeclarationsPage::focusPath(const FieldPath& path)
{
    for (const Row& row : m_rows)
        if (confirmation(row.rule) == path) {
            row.box->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return SectionPage::focusPath(path);
}

} // namespace itinera
