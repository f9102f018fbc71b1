#pragma once

#include "model/application.h"
#include "session/edit.h"

#include <QUndoCommand>

#include <functional>

namespace itinera {

/// The one undo command: the application before and after. Nothing can go wrong in taking it back.
class ReplaceApplication final : public QUndoCommand {
public:
    using Set = std::function<void(const Application&, const FieldPath& focus)>;

    ReplaceApplication(Application before, Application after, Edit edit, Set set);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Application m_before;
    Application m_after;
    Edit m_edit;
    Set m_set;
};

} // namespace itinera
