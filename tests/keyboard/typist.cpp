#include "keyboard/typist.h"

#include "gui/editors/options.h"
#include "gui/models/outcomelistmodel.h"
#include "gui/pages/pageregistry.h"
#include "gui/widgets/fieldform.h"
#include "model/fieldaccess.h"
#include "support/catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <cstdlib>

namespace itinera::test {
namespace {

constexpr int kMostSteps = 400;    // on one page
constexpr int kLongestAnswer = 90; // characters; the length of texts is not what is tried here
constexpr int kPatience = 20000;   // milliseconds
constexpr int kMostArrows = 12;    // beyond it, the beginning of the entry is typed

QString decimals(qint64 hundredths)
{
    return QStringLiteral("%1.%2")
        .arg(hundredths / 100)
        .arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

// Codes of the options that a value stands for.
QStringList codesOf(const FieldValue& value)
{
    if (const auto* truth = std::get_if<bool>(&value))
        return {*truth ? QStringLiteral("yes") : QStringLiteral("no")};
    QStringList result;
    if (const auto* codes = std::get_if<Codes>(&value))
        for (const QString& code : *codes)
            result << code;
    else if (const auto* numbers = std::get_if<IdNumbers>(&value))
        for (const int number : *numbers)
            result << QString::number(number);
    else if (const QString text = typed(value); !text.isEmpty())
        result << text;
    return result;
}

// Lists that have a tree of their own, in the order of the form.
std::vector<const ListDef*> treeLists(const std::vector<ListDef>& lists)
{
    std::vector<const ListDef*> result;
    for (const ListDef& list : lists)
        if (!isInlineList(list))
            result.push_back(&list);
    return result;
}

} // namespace

QString typed(const FieldValue& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return text->left(kLongestAnswer).trimmed();
    if (const auto* number = std::get_if<int>(&value))
        return QString::number(*number);
    if (const auto* date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto* money = std::get_if<Money>(&value))
        return decimals(money->inCents());
    if (const auto* distance = std::get_if<Kilometres>(&value))
        return decimals(distance->inHundredths());
    return {};
}

Typist::Typist(MainWindow& window, Keyboard& keyboard, const Application& model,
               const QString& annexFolder)
    : m_window(window)
    , m_keyboard(keyboard)
    , m_model(model)
    , m_annexFolder(annexFolder)
{
}

QWidget* Typist::focus() const
{
    return QApplication::focusWidget();
}

QString Typist::focusName() const
{
    return focus() ? focus()->objectName() : QString();
}

QWidget* Typist::page() const
{
    auto* page = m_window.findChild<QWidget*>(QStringLiteral("page-") + m_window.currentPage());
    REQUIRE(page);
    return page;
}

bool Typist::focusIsIn(const char* area) const
{
    for (const QWidget* up = focus(); up; up = up->parentWidget())
        if (up->objectName() == QLatin1String(area) && page()->isAncestorOf(up))
            return true;
    return false;
}

// moving about

void Typist::goToPage(const QString& id)
{
    const auto place = [entries = pageEntries(m_window.session())](const QString& page) {
        return std::find_if(entries.begin(), entries.end(),
                            [&](const PageEntry& each) { return each.id == page; })
               - entries.begin();
    };
    const auto steps = static_cast<int>(place(id) - place(m_window.currentPage()));
    m_keyboard.press(steps > 0 ? "ctrl+Next" : "ctrl+Prior", std::abs(steps));
    REQUIRE(m_window.currentPage() == id);
}

void Typist::enterPage()
{
    for (int step = 0; step < 3 && !(focus() && page()->isAncestorOf(focus())); ++step)
        m_keyboard.press("F6");
    INFO("F6 leads into the page " << m_window.currentPage().toStdString());
    REQUIRE(focus());
    REQUIRE(page()->isAncestorOf(focus()));
}

void Typist::tabTo(const QString& objectName, const char* key)
{
    for (int step = 0; focusName() != objectName && step < kMostSteps; ++step)
        m_keyboard.press(key);
    INFO("the keyboard reaches " << objectName.toStdString() << " on the page "
                                 << m_window.currentPage().toStdString());
    REQUIRE(focusName() == objectName);
}

// filling in

void Typist::fillAllPages()
{
    for (const PageEntry& entry : pageEntries(m_window.session())) {
        goToPage(entry.id);
        if (entry.kind == QLatin1String("outcomes"))
            fillChecklists();
        else if (entry.kind == QLatin1String("annexes"))
            fillAnnexes();
        else if (entry.kind != QLatin1String("overview") && entry.kind != QLatin1String("export"))
            fillPage();
    }
}

void Typist::fillPage()
{
    enterPage();
    if (focusName() == QLatin1String("tabs") || qobject_cast<QTabBar*>(focus()))
        m_keyboard.press("Right"); // the second part of the budget holds its inputs
    const SectionDef* section = m_window.session().call().section(m_window.currentPage());
    REQUIRE(section);
    for (int step = 0; !focusIsIn("formHolder") && step < kMostSteps; ++step)
        m_keyboard.press("Tab");
    fillWhileIn("formHolder");
    fillItems(section->lists, FieldPath());
}

// Tab after Tab, until the focus leaves the area.
void Typist::fillWhileIn(const char* area)
{
    for (int step = 0; focusIsIn(area) && step < kMostSteps; ++step) {
        fillFocused();
        m_keyboard.press("Tab");
    }
    INFO("Tab leaves " << area << " on the page " << m_window.currentPage().toStdString());
    REQUIRE_FALSE(focusIsIn(area));
}

void Typist::fillItems(const std::vector<ListDef>& lists, const FieldPath& at)
{
    for (const ListDef* list : treeLists(lists)) {
        const FieldPath path = at / list->path;
        for (const int id : itemIds(m_model, path)) {
            const IdNumbers present = itemIds(m_window.session().application(), path);
            if (std::find(present.begin(), present.end(), id) != present.end())
                selectItem(path / id);
            else
                addItem(path);
            INFO("the new item is " << (path / id).toString().toStdString());
            REQUIRE(itemIds(m_window.session().application(), path).back() == id);
            fillWhileIn("formHolder");
            fillItems(list->lists, path / id);
        }
    }
}

// An item that is there already, such as the applicant.
void Typist::selectItem(const FieldPath& item)
{
    enterPage();
    tabTo(QStringLiteral("itemTree"), "shift+Tab");
    const auto* tree = static_cast<QTreeWidget*>(focus());
    m_keyboard.press("Home");
    const auto isSelected = [&] {
        return tree->currentItem()->data(0, Qt::UserRole).toString() == item.toString();
    };
    for (int step = 0; !isSelected() && step < kMostSteps; ++step)
        m_keyboard.press("Down");
    REQUIRE(isSelected());
    for (int step = 0; !focusIsIn("formHolder") && step < kMostSteps; ++step)
        m_keyboard.press("Tab");
}

// The button "Add", then the kind of item if there are several.
void Typist::addItem(const FieldPath& list)
{
    m_keyboard.push("alt+a");
    if (auto* menu = page()->findChild<QMenu*>(QStringLiteral("addMenu"));
        menu && menu->isVisible()) {
        const auto actions = menu->actions();
        const auto wanted = std::find_if(actions.begin(), actions.end(), [&](const QAction* each) {
            return each->data().toString() == list.toString();
        });
        REQUIRE(wanted != actions.end());
        m_keyboard.press("Down", static_cast<int>(wanted - actions.begin()));
        m_keyboard.push("Return");
    }
    INFO("a new item of " << list.toString().toStdString() << " has the focus, not "
                          << focusName().toStdString());
    REQUIRE(focusIsIn("formHolder"));
}

void Typist::fillChecklists()
{
    enterPage();
    tabTo(QStringLiteral("tabBar"));
    for (const QString& list : outcomeLists()) {
        fillChecklist(list);
        tabTo(QStringLiteral("tabBar"), "shift+Tab");
        m_keyboard.press("Right");
    }
    m_keyboard.press("Tab");
    fillWhileIn("impactHolder");
}

void Typist::fillChecklist(const QString& list)
{
    // Rows are numbered in the order in which they are chosen.
    std::vector<const ExpectedOutcome*> rows;
    for (const auto& row : outcomeRows(m_model, list))
        rows.push_back(&*row);
    std::sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    for (const ExpectedOutcome* row : rows) {
        if (row->organisation) {
            tabTo(QStringLiteral("organisationCombo"), "shift+Tab");
            const auto* box = static_cast<QComboBox*>(focus());
            for (int i = 0; i < box->count(); ++i)
                if (box->itemData(i).toInt() == row->organisation->value())
                    choose(box->itemText(i));
            tabTo(QStringLiteral("itemList"));
        } else {
            tabTo(QStringLiteral("itemList"),
                  focusName() == QLatin1String("tabBar") ? "Tab" : "shift+Tab");
        }
        const auto* view = static_cast<QAbstractItemView*>(focus());
        const auto* items = static_cast<const OutcomeListModel*>(view->model());
        const auto& entries = items->entries();
        const auto entry =
            std::find_if(entries.begin(), entries.end(),
                         [&](const OutcomeEntry& each) { return each.item == row->item; });
        REQUIRE(entry != entries.end());
        m_keyboard.press("Home");
        m_keyboard.press("Down", static_cast<int>(entry - entries.begin()));
        m_keyboard.press("space");
        m_keyboard.press("Tab");
        fillWhileIn("detailArea");
    }
}

void Typist::fillAnnexes()
{
    for (const auto& annex : m_model.annexes) {
        enterPage();
        m_keyboard.push("alt+a");
        REQUIRE(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; },
                                kPatience));
        m_keyboard.replaceText(m_annexFolder + QLatin1Char('/') + annex->name);
        m_keyboard.push("Return");
        REQUIRE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; },
                                kPatience));
        const QString first =
            (FieldPath::parse(QStringLiteral("annexes")) / annex->id.value()).toString();
        enterPage();
        for (int step = 0; !focusName().startsWith(first) && step < kMostSteps; ++step)
            m_keyboard.press("Tab");
        for (int step = 0; focusName().startsWith(first) && step < kMostSteps; ++step) {
            fillFocused();
            m_keyboard.press("Tab");
        }
    }
}

// one field

void Typist::fillFocused()
{
    const QString name = focusName();
    const QString add = QStringLiteral("/add");
    if (name.endsWith(add)) {
        const FieldPath list = FieldPath::parse(name.chopped(add.size()));
        if (itemIds(m_window.session().application(), list).size()
            < itemIds(m_model, list).size()) {
            m_keyboard.press("space"); // the focus goes to the first field of the new row
            fillFocused();
        }
        return;
    }
    const FieldPath path = FieldPath::parse(name);
    if (auto* box = qobject_cast<QCheckBox*>(focus())) {
        if (box->isChecked() != isTicked(path))
            m_keyboard.press("space");
    } else if (auto* combo = qobject_cast<QComboBox*>(focus())) {
        fillChoice(*combo, path);
    } else if (const auto* list = qobject_cast<QListWidget*>(focus())) {
        fillChoices(*list, path);
    } else if (qobject_cast<QLineEdit*>(focus()) || qobject_cast<QPlainTextEdit*>(focus())) {
        const FieldValue wanted = valueAt(m_model, path).value_or(FieldValue());
        const FieldValue now =
            valueAt(m_window.session().application(), path).value_or(FieldValue());
        if (typed(wanted) != typed(now))
            m_keyboard.replaceText(typed(wanted));
    }
}

bool Typist::isTicked(const FieldPath& path) const
{
    const QString first = path.segments().value(0);
    const auto has = [&](const std::vector<QString>& list) {
        return std::find(list.begin(), list.end(), path.segments().value(1)) != list.end();
    };
    if (first == QLatin1String("confirmations"))
        return has(m_model.confirmations);
    if (first == QLatin1String("declarations"))
        return has(m_model.declarations);
    return valueAt(m_model, path) == FieldValue(true);
}

void Typist::fillChoice(QComboBox& box, const FieldPath& path)
{
    const FieldDef* field = m_window.session().call().fieldDef(path.pattern());
    INFO("the field " << path.toString().toStdString());
    REQUIRE(field);
    const QStringList wanted = codesOf(valueAt(m_model, path).value_or(FieldValue()));
    if (wanted.isEmpty())
        return;
    if (field->kind == FieldKind::YesNo) {
        choose(box.itemText(wanted.front() == QLatin1String("yes") ? 1 : 2));
        return;
    }
    for (const Option& option : optionsFor(*field, path, m_window.session()))
        if (option.code == wanted.front())
            choose(option.label);
}

void Typist::choose(const QString& label)
{
    auto* box = qobject_cast<QComboBox*>(focus());
    REQUIRE(box);
    const int wanted = box->findText(label);
    INFO("the list offers " << label.toStdString());
    REQUIRE(wanted >= 0);
    // Far down, the first word leads near; a space would open the list.
    if (wanted > kMostArrows)
        m_keyboard.type(label.section(QLatin1Char(' '), 0, 0));
    else
        m_keyboard.press("Home");
    const int rest = wanted - box->currentIndex();
    m_keyboard.press(rest > 0 ? "Down" : "Up", std::abs(rest));
    INFO("it shows " << box->currentText().toStdString());
    CHECK(box->currentIndex() == wanted);
}

void Typist::fillChoices(const QListWidget& list, const FieldPath& path)
{
    const QStringList wanted = codesOf(valueAt(m_model, path).value_or(FieldValue()));
    QStringList keys{QStringLiteral("Home")};
    for (int row = 0; row < list.count(); ++row) {
        const QListWidgetItem* item = list.item(row);
        const bool isChosen = item->checkState() == Qt::Checked;
        if (isChosen != wanted.contains(item->data(Qt::UserRole).toString()))
            keys << QStringLiteral("space");
        keys << QStringLiteral("Down");
    }
    m_keyboard.press(keys);
}

} // namespace itinera::test
