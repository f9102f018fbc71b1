#include "gui/pages/page.h"

namespace itinera {

Page::Page(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
}

} // namespace itinera
