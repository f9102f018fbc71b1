#include "gui/widgets/outcomedetails.h"

#include "gui/models/outcomefindings.h"
#include "gui/widgets/fieldform.h"
#include "model/fieldaccess.h"
#include "session/session.h"
#include "text/fieldlabel.h"
#include "text/words.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace itinera {
namespace {

constexpr int kReasonRole = Qt::UserRole + 1;
constexpr int kMostActivityLines = 9;

bool isSaidByTheTick(const FieldDef& field)
{
    return field.kind == FieldKind::OutcomeItem || field.kind == FieldKind::Organisation;
}

QLabel* addLabel(const char* role, QVBoxLayout* layout, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    layout->addWidget(label);
    return label;
}

} // namespace

OutcomeDetails::OutcomeDetails(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_item(addLabel("subtitle", m_layout, this))
    , m_example(addLabel("help", m_layout, this))
    , m_findings(addLabel("error", m_layout, this))
    , m_choose(new QPushButton(tr("&Choose this outcome"), this))
{
    m_layout->setContentsMargins(10, 2, 12, 12);
    m_layout->addWidget(m_choose, 0, Qt::AlignLeft);
    m_layout->addStretch(1);
    m_item->setObjectName(QStringLiteral("itemLabel"));
    m_findings->setObjectName(QStringLiteral("itemFindingsLabel"));
    m_choose->setObjectName(QStringLiteral("chooseButton"));
    m_choose->setAccessibleName(tr("Choose this outcome"));
    connect(m_choose, &QPushButton::clicked, this, &OutcomeDetails::chooseRequested);
    for (const QString& list : outcomeLists())
        if (const ListDef* def =
                session.call().listDef(OutcomeChecklist{list, {}}.path().pattern()))
            std::remove_copy_if(def->fields.begin(), def->fields.end(),
                                std::back_inserter(m_fields[list]), isSaidByTheTick);
}

FieldPath OutcomeDetails::row() const
{
    return m_entry && m_entry->row ? m_checklist.path() / *m_entry->row : FieldPath();
}

void OutcomeDetails::showItem(const OutcomeChecklist& checklist, const OutcomeEntry* entry)
{
    m_checklist = checklist;
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    const Words& words = m_session.words();
    const OutcomeDef* def = entry ? m_session.call().outcome(entry->item) : nullptr;
    m_item->setText(entry
                        ? outcomeName(entry->item, m_session.call(), words)
                        : tr("There is nothing to choose yet: no organisation has been entered."));
    m_example->setVisible(def != nullptr);
    m_example->setText(def ? tr("What could show it: %1.").arg(def->evidence.in(words.language()))
                           : QString());
    m_choose->setVisible(entry && !entry->row);
    m_choose->setEnabled(!m_session.isReadOnly());
    if (m_form && (m_shown != row() || m_shownOptions != optionsKey()))
        dropForm();
    if (!m_form && !row().isEmpty())
        buildForm();
    refreshFindings();
}

// The options of the form, and whether it asks for the item itself.
QString OutcomeDetails::optionsKey() const
{
    const Words& words = m_session.words();
    QStringList parts{m_entry && m_entry->isStray ? QStringLiteral("stray") : QString()};
    for (const char* list : {"activities", "objectives", "organisations"}) {
        const FieldPath path = FieldPath::parse(QLatin1String(list));
        for (const int id : itemIds(m_session.application(), path))
            parts << itemLabel(path / id, m_session.application(), m_session.call(), words);
    }
    for (const auto& activity : m_session.application().activities)
        parts << activity->type;
    return parts.join(QLatin1Char('\n'));
}

void OutcomeDetails::dropForm()
{
    // The user may be choosing in it at this very moment.
    m_form->hide();
    m_form->setParent(nullptr);
    m_form->deleteLater();
    m_form = nullptr;
    m_shown = {};
}

void OutcomeDetails::buildForm()
{
    m_shown = row();
    m_shownOptions = optionsKey();
    const ListDef* list = m_session.call().listDef(m_checklist.path().pattern());
    const bool asksForAll = m_entry->isStray && list;
    m_form = new FieldForm(m_session, asksForAll ? list->fields : m_fields[m_checklist.list], {},
                           m_shown, this);
    m_layout->insertWidget(m_layout->indexOf(m_choose), m_form);
    const OutcomeDef* def = m_session.call().outcome(m_entry->item);
    auto* evidence =
        m_form->findChild<QPlainTextEdit*>((m_shown / QStringLiteral("evidence")).toString());
    if (evidence && def)
        evidence->setPlaceholderText(
            tr("For example: %1").arg(def->evidence.in(m_session.language())));
    markActivities();
    m_form->show();
    m_form->refreshFindings();
}

void OutcomeDetails::refresh()
{
    if (!m_form)
        return;
    m_form->refresh();
    markActivities();
}

void OutcomeDetails::refreshFindings()
{
    const FieldPath path = row();
    std::vector<FieldPath> places{path};
    if (m_entry && !m_entry->isStray)
        places.insert(places.end(),
                      {path / QStringLiteral("item"), path / QStringLiteral("organisation")});
    if (path.isEmpty())
        places.clear();
    showFindings(m_findings, places, m_session);
    if (m_form)
        m_form->refreshFindings();
}

bool OutcomeDetails::focusPath(const FieldPath& path)
{
    return m_form && m_form->focusPath(path);
}

// Activities for other people stand last, with the reason; they can be taken away, but not chosen.
void OutcomeDetails::markActivities()
{
    auto* list =
        m_form->findChild<QListWidget*>((m_shown / QStringLiteral("activities")).toString());
    if (!list)
        return;
    const Words& words = m_session.words();
    const QSignalBlocker quiet(list);
    std::vector<QListWidgetItem*> unfit;
    for (int i = 0; i < list->count(); ++i) {
        QListWidgetItem* item = list->item(i);
        const Id<Activity> id(item->data(Qt::UserRole).toInt());
        const Activity* activity = m_session.application().activities.find(id);
        if (activity && !m_session.call().outcomeFits(m_checklist.list, activity->type))
            unfit.push_back(item);
    }
    for (QListWidgetItem* item : unfit) {
        if (item->data(kReasonRole).isNull()) {
            const QString reason = unfitText(m_checklist.list, words);
            item->setData(kReasonRole, reason);
            item->setText(tr("%1 – %2").arg(item->text(), reason));
            item->setToolTip(reason);
            list->addItem(list->takeItem(list->row(item)));
        }
        if (item->checkState() != Qt::Checked)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    // The reason makes a second line.
    const int lines = std::min(list->count() + static_cast<int>(unfit.size()), kMostActivityLines);
    if (!unfit.empty())
        list->setFixedHeight(lines * list->fontMetrics().lineSpacing() + 2 * list->frameWidth()
                             + 8);
}

} // namespace itinera
