#pragma once

#include "model/fieldpath.h"

#include <QWidget>

namespace itinera {

class Session;
struct SectionDef;

/// One page of the main window. It reads the session and changes the application only through it.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Session& session, QWidget* parent);

    /// Brings everything shown up to date with the application.
    virtual void refresh() = 0;
    /// Brings everything shown up to date with the findings.
    virtual void refreshFindings() {}
    /// Shows the place of a path and puts the focus there; false if it is not on this page.
    virtual bool focusPath(const FieldPath& path) = 0;

Q_SIGNALS:
    /// The user wants to go to a field elsewhere.
    void jumpRequested(const QString& path);
    /// The user wants to see another page.
    void pageRequested(const QString& id);

protected:
    Session& m_session;
};

} // namespace itinera
