#pragma once

#include "gui/pages/sectionpage.h"

namespace itinera {

/// The quality standards of the call to read, and the tick that accepts them.
class StandardsPage final : public SectionPage {
    Q_OBJECT

public:
    StandardsPage(Session& session, const SectionDef& section, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeStandards();
};

} // namespace itinera
