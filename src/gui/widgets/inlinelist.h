#pragma once

#include "call/formdef.h"
#include "model/fieldpath.h"
#include "model/fieldvalue.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace itinera {

class FieldRow;
class Session;

/// A short list inside a form: one line per item, with a button to add and one to remove.
class InlineList final : public QWidget {
    Q_OBJECT

public:
    InlineList(Session& session, const ListDef& list, FieldPath path, QWidget* parent);

    void refresh();
    void refreshFindings();
    bool focusPath(const FieldPath& path);

private:
    void rebuild();
    void addRow(int id);

    Session& m_session;
    const ListDef& m_list;
    FieldPath m_path;
    IdNumbers m_ids;
    QVBoxLayout* m_rowsLayout;
    QLabel* m_findings;
    QPushButton* m_add;
    std::vector<FieldRow*> m_rows;
    std::vector<QWidget*> m_lines;
};

} // namespace itinera
