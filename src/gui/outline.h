#pragma once

#include <QTreeWidget>

namespace itinera {

class Session;

/// The pages of the form with the state of each: complete, gaps, errors, warnings.
class Outline final : public QTreeWidget {
    Q_OBJECT

public:
    explicit Outline(Session& session, QWidget* parent = nullptr);

    void rebuild();
    void refreshStates();
    void showCurrent(const QString& page);

Q_SIGNALS:
    void pageChosen(const QString& id);

private:
    void mark(QTreeWidgetItem& item, const QString& title, int errors, int warnings);

    Session& m_session;
};

} // namespace itinera
