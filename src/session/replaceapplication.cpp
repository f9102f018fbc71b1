#include "session/replaceapplication.h"

namespace itinera {

ReplaceApplication::ReplaceApplication(Application before, Application after, Edit edit, Set set)
    : QUndoCommand(edit.label)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_edit(std::move(edit))
    , m_set(std::move(set))
{
}

void ReplaceApplication::undo()
{
    m_set(m_before, m_edit.focus);
}

void ReplaceApplication::redo()
{
    m_set(m_after, m_edit.focus);
}

bool ReplaceApplication::mergeWith(const QUndoCommand* other)
{
    const auto* next =
        static_cast<const ReplaceApplication*>(other); // the same id means the same type
    if (m_edit.mergeKey.isEmpty() || next->m_edit.mergeKey != m_edit.mergeKey)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace itinera
