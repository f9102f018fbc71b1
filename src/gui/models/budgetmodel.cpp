#include "gui/models/budgetmodel.h"

#include "session/session.h"
#include "text/budgettext.h"
#include "text/codetext.h"
#include "text/fieldlabel.h"
#include "text/numberformat.h"
#include "text/statetext.h"
#include "text/words.h"

#include <QFont>

#include <algorithm>

namespace itinera {
namespace {

constexpr quintptr kCategory =
    0; // internal id of top rows; of lines, the row of their category + 1

QString lineKey(const BudgetLine& line)
{
    QString key = costCategoryName(line.category) + QLatin1Char(' ') + line.where.toString();
    key += line.accompanying ? QStringLiteral(" accompanying") : QString();
    return line.deduction ? key + QStringLiteral(" deduction") : key;
}

bool haveSameLines(const BudgetResult& a, const BudgetResult& b)
{
    return std::equal(
        a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
        [](const BudgetLine& x, const BudgetLine& y) { return lineKey(x) == lineKey(y); });
}

QString sourceText(const BudgetLine& line)
{
    QStringList sources;
    for (const Provenance& each : line.sources) {
        const QString text =
            each.source.isEmpty()
                ? gradeName(each.grade)
                : QStringLiteral("%1 (%2)").arg(each.source, gradeName(each.grade));
        if (!sources.contains(text))
            sources << text;
    }
    return sources.join(QStringLiteral("; "));
}

FieldPath agencyRates()
{
    return FieldPath::parse(QStringLiteral("budget/agencyRates"));
}

// Whose rate, and for which group of countries, a line of individual support needs.
QString rateLabel(const BudgetLine& line, const Application& application, const CallSet& call,
                  const Words& words)
{
    const QString list = fieldLabel(agencyRates(), application, call, words);
    const Activity* activity =
        line.activity ? application.activities.find(*line.activity) : nullptr;
    const ActivityTypeDef* type = activity ? call.activityType(activity->type) : nullptr;
    const Flow* flow =
        activity ? activity->flows.find(Id<Flow>(line.where.segments().value(3).toInt())) : nullptr;
    const CountryDef* country = flow ? call.country(flow->destination.country) : nullptr;
    if (!type || !country || !country->costGroup)
        return list;
    const QString who = line.accompanying ? QStringLiteral("staff") : type->individualSupport;
    return words("Budget", QT_TRANSLATE_NOOP("Budget", "%1: %2, country group %3"))
        .arg(list, codeText(QStringLiteral("rateGroups"), who, call, words))
        .arg(*country->costGroup);
}

UpperEnd upperEnd(bool open)
{
    return open ? UpperEnd::Open : UpperEnd::Known;
}

} // namespace

BudgetModel::BudgetModel(const Session& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    refresh();
}

std::vector<BudgetModel::Group> BudgetModel::groupsOf(const BudgetResult& budget)
{
    std::vector<Group> groups;
    for (const CostCategory category : costCategories()) {
        Group group;
        group.category = category;
        group.amount = budget.totalOf(category);
        for (std::size_t i = 0; i < budget.lines.size(); ++i) {
            if (budget.lines[i].category != category)
                continue;
            group.lines.push_back(i);
            group.open = group.open || budget.lines[i].open;
        }
        if (!group.lines.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

void BudgetModel::refresh()
{
    BudgetResult budget = computeBudget(m_session.application(), m_session.call());
    const bool isSame = haveSameLines(budget, m_budget);
    if (!isSame)
        beginResetModel();
    m_groups = groupsOf(budget);
    m_budget = std::move(budget);
    if (!isSame)
        endResetModel();
    else
        announce();
}

void BudgetModel::announce()
{
    if (m_groups.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex above = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, above), index(rowCount(above) - 1, kColumns - 1, above));
    }
}

std::vector<MissingInput> BudgetModel::missingInputs() const
{
    const Words& words = m_session.words();
    const Application& application = m_session.application();
    const CallSet& call = m_session.call();
    std::vector<MissingInput> inputs;
    for (const BudgetLine& line : m_budget.lines)
        for (const FieldPath& path : line.missing) {
            const MissingInput input{path, path == agencyRates()
                                               ? rateLabel(line, application, call, words)
                                               : fieldLabel(path, application, call, words)};
            if (std::find(inputs.begin(), inputs.end(), input) == inputs.end())
                inputs.push_back(input);
        }
    return inputs;
}

// structure

QModelIndex BudgetModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kCategory);
}

QModelIndex BudgetModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kCategory)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, kCategory);
}

int BudgetModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() != 0 || parent.internalId() != kCategory)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].lines.size());
}

int BudgetModel::columnCount(const QModelIndex&) const
{
    return kColumns;
}

const BudgetModel::Group* BudgetModel::group(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() != kCategory)
        return nullptr;
    return &m_groups[static_cast<std::size_t>(index.row())];
}

const BudgetLine* BudgetModel::line(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kCategory)
        return nullptr;
    const Group& above = m_groups[static_cast<std::size_t>(index.internalId()) - 1];
    return &m_budget.lines[above.lines[static_cast<std::size_t>(index.row())]];
}

QString BudgetModel::key(const QModelIndex& index) const
{
    if (const Group* shown = group(index))
        return costCategoryName(shown->category);
    const BudgetLine* shown = line(index);
    return shown ? lineKey(*shown) : QString();
}

QModelIndex BudgetModel::indexOfKey(const QString& wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex above = index(row, 0);
        if (key(above) == wanted)
            return above;
        for (int below = 0; below < rowCount(above); ++below)
            if (key(index(below, 0, above)) == wanted)
                return index(below, 0, above);
    }
    return {};
}

// texts

int BudgetModel::thousandths(Money amount) const
{
    const qint64 total = m_budget.total.most.inCents();
    return total <= 0
               ? 0
               : static_cast<int>(std::clamp<qint64>(amount.inCents() * 1000 / total, 0, 1000));
}

QString BudgetModel::groupText(const Group& group, int column) const
{
    const Words& words = m_session.words();
    switch (column) {
    case What:
        return costCategoryText(group.category, words);
    case Amount:
        return moneyText(group.amount, upperEnd(group.open), words);
    case Share:
        return m_budget.open ? QString()
                             : percentText((thousandths(group.amount.most) + 5) / 10, words);
    default:
        return {};
    }
}

// The category stands above, and the title of an activity would hide its flows.
QString BudgetModel::place(const BudgetLine& line) const
{
    const Words& words = m_session.words();
    const Application& application = m_session.application();
    QString label = itemLabelInList(line.where, application, m_session.call(), words);
    const List<Activity>& all = application.activities;
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const auto& each) { return each->id == line.activity; });
    if (line.where.segments().size() > 2 && it != all.end())
        label = tr("Activity %1, %2").arg(it - all.begin() + 1).arg(label);
    if (line.accompanying)
        return tr("%1 (accompanying persons)").arg(label);
    return line.deduction ? tr("%1 (unit cost taken off)").arg(label) : label;
}

QString BudgetModel::lineText(const BudgetLine& line, int column) const
{
    const Words& words = m_session.words();
    switch (column) {
    case What:
        return place(line);
    case Amount:
        return moneyText(line.amount, upperEnd(line.open), words);
    case Derivation:
        return derivationText(line, m_session.call(), words);
    case Source:
        return sourceText(line);
    default:
        return {};
    }
}

QString BudgetModel::toolTip(const QModelIndex& index) const
{
    const Words& words = m_session.words();
    const BudgetLine* shown = line(index);
    if (shown && index.column() == What)
        return budgetLineTitle(*shown, m_session.application(), m_session.call(), words);
    if (index.column() == Share && !index.data(Qt::DisplayRole).toString().isEmpty())
        return tr(
            "Share of the highest possible grant. The light part of the bar is not certain yet.");
    return index.data(Qt::DisplayRole).toString();
}

QVariant BudgetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Group* top = group(index);
    switch (role) {
    case Qt::DisplayRole:
        return top ? groupText(*top, index.column()) : lineText(*line(index), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            index.data(Qt::DisplayRole).toString());
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setBold(top != nullptr);
        return font;
    }
    case CertainShareRole:
        return top ? thousandths(top->amount.least) : 0;
    case PossibleShareRole:
        return top ? thousandths(top->amount.most) : 0;
    default:
        return {};
    }
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What it pays for");
    case Amount:
        return tr("Amount");
    case Share:
        return tr("Share");
    case Derivation:
        return tr("How it is worked out");
    case Source:
        return tr("Source and grade");
    default:
        return {};
    }
}

} // namespace itinera
