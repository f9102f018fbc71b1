#pragma once

#include "rules/finding.h"
#include "session/session.h"

#include <QMainWindow>

#include <map>
#include <memory>

class QLabel;

namespace Ui {
class MainWindow;
}

namespace itinera {

class DocumentFlow;
class FindingsPanel;
class Outline;
class Page;
class Program;

/// The window: outline on the left, the page in the middle, findings below.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Program& program, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] DocumentFlow& documents() { return *m_documents; }

    void showPage(const QString& id);
    /// Goes to the field of a path, whatever page it is on.
    void jumpTo(const QString& path);
    [[nodiscard]] QString currentPage() const { return m_pageId; }
    void setLanguage(const QString& language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectActions();
    void connectFileActions();
    void connectSession();
    void addSamples();
    void addLanguages();
    void updateRecent();

    void documentChanged();
    void rebuildPages();
    void refresh();
    void refreshFindings();
    void updateTitle();
    void updateActions();
    void updateBanner();
    void showBanner(const QString& text, const char* role);

    void stepPage(int direction);
    void nextPane();
    void showHelp();
    void showRules();
    void switchCall();
    void callChanged();
    void changeSettings();
    void waive(const Finding& finding);

    Program& m_program;
    Session m_session;
    std::unique_ptr<Ui::MainWindow> m_ui;
    DocumentFlow* m_documents;
    Outline* m_outline;
    FindingsPanel* m_findings;
    QLabel* m_verdict;
    std::map<QString, Page*> m_pages;
    QString m_pageId;
    bool m_lockedByOther = false;
    bool m_mayClose = false;
};

} // namespace itinera
