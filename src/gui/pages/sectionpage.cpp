#include "gui/pages/sectionpage.h"

#include "gui/style.h"
#include "gui/widgets/fieldform.h"
#include "model/fieldaccess.h"
#include "session/session.h"
#include "text/fieldlabel.h"
#include "text/words.h"
#include "ui_sectionpage.h"

#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kPathRole = Qt::UserRole;

FieldPath pathOf(const QTreeWidgetItem* item)
{
    return item ? FieldPath::parse(item->data(0, kPathRole).toString()) : FieldPath();
}

bool isList(const FieldPath& path)
{
    bool isId = false;
    path.segments().value(path.segments().size() - 1).toInt(&isId);
    return !path.isEmpty() && !isId;
}

} // namespace

SectionPage::SectionPage(Session& session, const SectionDef& section, QWidget* parent)
    : Page(session, parent)
    , m_section(section)
    , m_ui(std::make_unique<Ui::SectionPage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(section.title.in(session.language()));
    m_ui->introLabel->setText(section.intro.in(session.language()));
    m_ui->introLabel->setVisible(!m_ui->introLabel->text().isEmpty());
    m_ui->listPanel->setVisible(hasTree());
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({290, 700});
    m_ui->itemTree->setAccessibleName(m_ui->titleLabel->text());
    connect(m_ui->itemTree, &QTreeWidget::currentItemChanged, this, &SectionPage::showSelected);
    connect(m_ui->addButton, &QPushButton::clicked, this, &SectionPage::addToList);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        const FieldPath copy = m_session.copyItem(selectedPath());
        refresh();
        select(copy);
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this,
            [this] { m_session.removeItem(selectedPath()); });
    connect(m_ui->upButton, &QPushButton::clicked, this,
            [this] { m_session.moveItem(selectedPath(), -1); });
    connect(m_ui->downButton, &QPushButton::clicked, this,
            [this] { m_session.moveItem(selectedPath(), 1); });
    buildTree();
    if (!hasTree())
        showForm(FieldPath());
}

SectionPage::~SectionPage() = default;

bool SectionPage::hasTree() const
{
    return std::any_of(m_section.lists.begin(), m_section.lists.end(),
                       [](const ListDef& list) { return !isInlineList(list); });
}

void SectionPage::addAbove(QWidget* widget)
{
    m_ui->aboveLayout->addWidget(widget);
}

void SectionPage::addBelow(QWidget* widget)
{
    m_ui->belowLayout->addWidget(widget);
}

// the list of items

void SectionPage::buildTree()
{
    if (!hasTree())
        return;
    const FieldPath selected = selectedPath();
    {
        const QSignalBlocker quiet(m_ui->itemTree);
        m_ui->itemTree->clear();
        const bool hasInline =
            std::any_of(m_section.lists.begin(), m_section.lists.end(), isInlineList);
        if (!m_section.fields.empty() || hasInline) {
            auto* general = new QTreeWidgetItem(m_ui->itemTree, {tr("General questions")});
            general->setData(0, kPathRole, QString());
        }
        addLists(m_ui->itemTree->invisibleRootItem(), m_section.lists, FieldPath());
        m_ui->itemTree->expandAll();
    }
    m_signature = treeSignature();
    select(selected);
    if (!m_ui->itemTree->currentItem() && m_ui->itemTree->topLevelItemCount() > 0) {
        QTreeWidgetItem* first = m_ui->itemTree->topLevelItem(0);
        m_ui->itemTree->setCurrentItem(first->childCount() > 0 ? first->child(0) : first);
    }
    markTree();
}

void SectionPage::addLists(QTreeWidgetItem* parent, const std::vector<ListDef>& lists,
                           const FieldPath& at)
{
    const Words& words = m_session.words();
    for (const ListDef& list : lists) {
        if (isInlineList(list))
            continue;
        const FieldPath path = at / list.path;
        auto* node = new QTreeWidgetItem(parent, {list.title.in(m_session.language())});
        node->setData(0, kPathRole, path.toString());
        QFont font = node->font(0);
        font.setBold(true);
        node->setFont(0, font);
        for (const int id : itemIds(m_session.application(), path)) {
            auto* item = new QTreeWidgetItem(
                node,
                {itemLabelInList(path / id, m_session.application(), m_session.call(), words)});
            item->setData(0, kPathRole, (path / id).toString());
            item->setToolTip(0, item->text(0));
            addLists(item, list.lists, path / id);
        }
    }
}

namespace {

void collect(const QTreeWidgetItem* parent, QStringList& out)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        out << parent->child(i)->data(0, kPathRole).toString();
        collect(parent->child(i), out);
    }
}

void signatureOf(const Session& session, const std::vector<ListDef>& lists, const FieldPath& at,
                 QString& out)
{
    const Words& words = session.words();
    for (const ListDef& list : lists) {
        if (isInlineList(list))
            continue;
        const FieldPath path = at / list.path;
        for (const int id : itemIds(session.application(), path)) {
            out += (path / id).toString() + QLatin1Char('\t')
                   + itemLabelInList(path / id, session.application(), session.call(), words)
                   + QLatin1Char('\n');
            signatureOf(session, list.lists, path / id, out);
        }
    }
}

QTreeWidgetItem* findItem(QTreeWidgetItem* parent, const QString& path)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        if (parent->child(i)->data(0, kPathRole).toString() == path)
            return parent->child(i);
        if (QTreeWidgetItem* found = findItem(parent->child(i), path))
            return found;
    }
    return nullptr;
}

} // namespace

QString SectionPage::treeSignature() const
{
    QString signature;
    signatureOf(m_session, m_section.lists, FieldPath(), signature);
    return signature;
}

FieldPath SectionPage::selectedPath() const
{
    return pathOf(m_ui->itemTree->currentItem());
}

void SectionPage::select(const FieldPath& item)
{
    QTreeWidgetItem* found = findItem(m_ui->itemTree->invisibleRootItem(), item.toString());
    if (found)
        m_ui->itemTree->setCurrentItem(found);
}

void SectionPage::markTree()
{
    QStringList paths;
    collect(m_ui->itemTree->invisibleRootItem(), paths);
    for (const QString& printed : paths) {
        QTreeWidgetItem* node = findItem(m_ui->itemTree->invisibleRootItem(), printed);
        const FieldPath path = FieldPath::parse(printed);
        if (!node || path.isEmpty() || isList(path))
            continue;
        std::optional<Severity> worst;
        for (const Finding& finding : m_session.report().findings)
            if (finding.where.startsWith(path) && !finding.waiver)
                worst = std::max(worst.value_or(Severity::Advice), finding.severity);
        node->setForeground(0, worst ? QBrush(severityColor(*worst)) : QBrush());
        const Words& words = m_session.words();
        const QString label =
            itemLabelInList(path, m_session.application(), m_session.call(), words);
        node->setText(0, worst ? severityMark(*worst) + QLatin1Char(' ') + label : label);
    }
}

void SectionPage::addToList()
{
    FieldPath path = selectedPath();
    std::vector<FieldPath> lists;
    if (isList(path))
        lists.push_back(path);
    for (FieldPath up = path; !up.isEmpty(); up = up.parent())
        if (!isList(up)) {
            const ListDef* owner = m_session.call().listDef(up.parent().pattern());
            for (const ListDef& below : owner ? owner->lists : std::vector<ListDef>())
                if (!isInlineList(below))
                    lists.push_back(up / below.path);
        }
    for (const ListDef& list : m_section.lists)
        if (!isInlineList(list))
            lists.push_back(FieldPath::parse(list.path));
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("addMenu"));
    std::vector<FieldPath> offered;
    for (const FieldPath& list : lists) {
        const ListDef* def = m_session.call().listDef(list.pattern());
        if (!def || std::find(offered.begin(), offered.end(), list) != offered.end())
            continue;
        offered.push_back(list);
        QAction* action = menu->addAction(def->add.in(m_session.language()));
        action->setData(list.toString());
        connect(action, &QAction::triggered, this, [this, list] {
            const FieldPath item = m_session.addItem(list);
            refresh();
            select(item);
            focusPath(item);
        });
    }
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    if (menu->actions().size() == 1) {
        menu->actions().front()->trigger();
        menu->deleteLater();
        return;
    }
    menu->popup(m_ui->addButton->mapToGlobal(QPoint(0, m_ui->addButton->height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void SectionPage::updateButtons()
{
    const FieldPath path = selectedPath();
    const bool item = !path.isEmpty() && !isList(path) && !m_session.isReadOnly();
    m_ui->addButton->setEnabled(!m_session.isReadOnly());
    for (QPushButton* button :
         {m_ui->copyButton, m_ui->removeButton, m_ui->upButton, m_ui->downButton})
        button->setEnabled(item);
}

// the form

void SectionPage::showSelected()
{
    updateButtons();
    const FieldPath path = selectedPath();
    if (!isList(path))
        showForm(path);
}

void SectionPage::removeForm()
{
    // Hidden first: a field that still has the focus would report that it loses it while it is
    // destroyed.
    if (m_form)
        m_form->hide();
    delete m_form;
    m_form = nullptr;
}

void SectionPage::showForm(const FieldPath& item)
{
    if (m_form && m_shown == item)
        return;
    const ListDef* list =
        item.isEmpty() ? nullptr : m_session.call().listDef(item.parent().pattern());
    removeForm();
    m_form = list ? new FieldForm(m_session, list->fields, list->lists, item, m_ui->formHolder)
                  : new FieldForm(m_session, m_section.fields, m_section.lists, FieldPath(),
                                  m_ui->formHolder);
    m_shown = item;
    m_ui->formLayout->insertWidget(m_ui->formLayout->indexOf(m_ui->belowHolder), m_form);
    m_form->show();
    m_form->refreshFindings();
    m_ui->scrollArea->ensureVisible(0, 0);
}

void SectionPage::refresh()
{
    if (hasTree() && m_signature != treeSignature()) {
        if (m_form && !m_shown.isEmpty()
            && !findItem(m_ui->itemTree->invisibleRootItem(), m_shown.toString())) {
            removeForm();
        }
        buildTree();
    }
    updateButtons();
    if (m_form)
        m_form->refresh();
}

void SectionPage::refreshFindings()
{
    markTree();
    if (m_form)
        m_form->refreshFindings();
}

bool SectionPage::focusPath(const FieldPath& path)
{
    if (hasTree()) {
        QTreeWidgetItem* found = nullptr;
        for (FieldPath up = path; !found && !up.isEmpty(); up = up.parent())
            found = findItem(m_ui->itemTree->invisibleRootItem(), up.toString());
        if (!found)
            found = findItem(m_ui->itemTree->invisibleRootItem(), QString());
        if (found)
            m_ui->itemTree->setCurrentItem(found);
        if (found && isList(pathOf(found))) {
            m_ui->itemTree->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (!m_form)
        return false;
    if (m_form->focusPath(path))
        return true;
    // The path is an item: its first field is meant.
    for (QWidget* child : m_form->findChildren<QWidget*>())
        if (child->objectName().startsWith(path.toString()) && child->focusPolicy() != Qt::NoFocus
            && child->isVisibleTo(m_form)) {
            child->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

} // namespace itinera
