#pragma once

#include "gui/pages/page.h"

#include <memory>

class QFrame;
class QLabel;

namespace Ui {
class OverviewPage;
}

namespace itinera {

class Words;
struct ValidationReport;

/// The state of the whole application: verdict, participants, grant, deadline, sections, rules.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    OverviewPage(Session& session, QWidget* parent);
    ~OverviewPage() override;

    void refresh() override;
    void refreshFindings() override;
    bool focusPath(const FieldPath& path) override;

private:
    void fillSections();
    void refreshTitle();
    void refreshParticipants(const Words& words);
    void refreshGrant(const Words& words);
    void refreshDeadline(const Words& words);
    void refreshPeriod(const Words& words);
    void refreshSections(const Words& words);
    void refreshRuleSet();
    void refreshRules(const Words& words);
    void showRules();

    std::unique_ptr<Ui::OverviewPage> m_ui;
};

/// Shows the verdict with its counts on a banner.
void showVerdict(QLabel& banner, const ValidationReport& report, const Words& words);

} // namespace itinera
