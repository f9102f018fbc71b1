#pragma once

#include "bundle/verifier.h"
#include "store/autosave.h"
#include "store/backups.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace itinera {

class Program;
class Session;

/// Opening, saving and recovering, with every question that has to be asked on the way. Nothing
/// here blocks: what comes after a question is a function that is called with the answer.
class DocumentFlow final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void()>;

    DocumentFlow(Program& program, Session& session, QWidget* window);

    void askAndOpen();
    void open(const QString& path);
    void openSample(const QString& name);
    void askForNew();
    void save(const Then& then = {});
    void saveAs(const Then& then = {});
    void closeDocument();
    /// Calls `then` once unsaved changes are saved or given up; never, if the user wants to stay.
    void whenSettled(const Then& then);
    /// Offers what a killed program left behind, one after the other; calls `otherwise` if nothing
    /// is taken.
    void offerRecovery(const Then& otherwise);
    void showHistory();
    /// Gives up the recovery copy; the program ends in order.
    void finish();
    /// How often unsaved work is kept; for tests, which are less patient.
    void setAutosaveInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

    /// The bundle that is shown, if it is one.
    [[nodiscard]] const std::optional<Verification>& bundle() const { return m_bundle; }
    [[nodiscard]] const QString& bundlePath() const { return m_bundlePath; }

Q_SIGNALS:
    void saved();
    void recentChanged();
    void bundleShown();
    void openedReadOnly();
    void started();

private:
    void openDocument(const QString& path);
    void openBundle(const QString& path);
    void saveTo(const QString& path, bool overwrite, const Then& then);
    void askToOverwrite(const QString& path, const Then& then);
    void offer(std::vector<RecoveryEntry> entries, const Then& otherwise);
    [[nodiscard]] bool recover(const RecoveryEntry& entry);
    void sayDamaged(const RecoveryEntry& entry);
    void autosave();
    void letGoOfRecovered();
    void forgetCopies();
    void say(const QString& title, const Errors& errors);
    void restore(const Backup& backup);

    Program& m_program;
    Session& m_session;
    QWidget* m_window;
    Autosave m_autosave;
    Backups m_backups;
    QTimer m_timer;
    Application m_kept; ///< what the recovery copy, or the file, holds
    /// The copy that the open document was recovered from, until there is another one.
    struct {
        QString name;
        bool isIncomplete = false;
    } m_recovered;
    bool m_saidNotKept = false;
    std::optional<Verification> m_bundle;
    QString m_bundlePath;
};

} // namespace itinera
