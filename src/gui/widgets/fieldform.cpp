#include "gui/widgets/fieldform.h"

#include "gui/widgets/fieldrow.h"
#include "gui/widgets/inlinelist.h"
#include "session/session.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace itinera {
namespace {

constexpr std::size_t kMostInlineFields = 4;

} // namespace

bool isInlineList(const ListDef& list)
{
    return list.lists.empty() && list.fields.size() <= kMostInlineFields
           && std::none_of(list.fields.begin(), list.fields.end(),
                           [](const FieldDef& field) { return field.kind == FieldKind::Text; });
}

FieldForm::FieldForm(Session& session, const std::vector<FieldDef>& fields,
                     const std::vector<ListDef>& lists, const FieldPath& at, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    addFields(session, fields, at);
    for (const ListDef& list : lists) {
        if (!isInlineList(list))
            continue;
        auto* rows = new InlineList(session, list, at / list.path, this);
        m_layout->addWidget(rows);
        m_lists.push_back(rows);
    }
    m_layout->addStretch(1);
}

void FieldForm::addFields(Session& session, const std::vector<FieldDef>& fields,
                          const FieldPath& at)
{
    QGridLayout* grid = nullptr;
    int column = 0;
    for (const FieldDef& field : fields) {
        auto* row = new FieldRow(session, field, at / field.path, this);
        m_rows.push_back(row);
        if (row->isWide()) {
            m_layout->addWidget(row);
            grid = nullptr;
            continue;
        }
        if (!grid) {
            grid = new QGridLayout;
            grid->setColumnStretch(0, 1);
            grid->setColumnStretch(1, 1);
            grid->setHorizontalSpacing(18);
            grid->setVerticalSpacing(8);
            m_layout->addLayout(grid);
            column = 0;
        }
        grid->addWidget(row, column / 2, column % 2, Qt::AlignTop);
        ++column;
    }
}

void FieldForm::refresh()
{
    for (FieldRow* row : m_rows)
        row->refresh();
    for (InlineList* list : m_lists)
        list->refresh();
}

void FieldForm::refreshFindings()
{
    for (FieldRow* row : m_rows)
        row->refreshFindings();
    for (InlineList* list : m_lists)
        list->refreshFindings();
}

bool FieldForm::focusPath(const FieldPath& path)
{
    for (FieldRow* row : m_rows)
        if (row->path() == path) {
            row->focusEditor();
            return true;
        }
    return std::any_of(m_lists.begin(), m_lists.end(),
                       [&](InlineList* list) { return list->focusPath(path); });
}

} // namespace itinera
