#pragma once

#include "call/formdef.h"
#include "model/fieldpath.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace itinera {

class FieldRow;
class InlineList;
class Session;

/// The fields of a section or of an item, short ones two beside each other, with the small lists
/// that belong to it.
class FieldForm final : public QWidget {
    Q_OBJECT

public:
    FieldForm(Session& session, const std::vector<FieldDef>& fields,
              const std::vector<ListDef>& lists, const FieldPath& at, QWidget* parent);

    void refresh();
    void refreshFindings();
    /// Puts the focus on the field of a path, or on what is nearest to it; false if it is not here.
    bool focusPath(const FieldPath& path);

private:
    void addFields(Session& session, const std::vector<FieldDef>& fields, const FieldPath& at);

    QVBoxLayout* m_layout;
    std::vector<FieldRow*> m_rows;
    std::vector<InlineList*> m_lists;
};

/// Whether a list is small enough to be shown row by row inside a form.
[[nodiscard]] bool isInlineList(const ListDef& list);

} // namespace itinera
