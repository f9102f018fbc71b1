#pragma once

#include "base/clock.h"
#include "call/catalog.h"
#include "io/documentlock.h"
#include "rules/callswitch.h"
#include "session/edit.h"
#include "store/autosave.h"
#include "store/documentfile.h"
#include "text/words.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace itinera {

/// The open application with everything around it: undo, findings, file, lock. The only place that
/// changes the application. Lives in the thread of the user interface and needs no widgets.
class Session final : public QObject {
    Q_OBJECT

public:
    Session(const Clock& clock, CallCatalog catalog, QObject* parent = nullptr);
    ~Session() override;

    // what is open
    [[nodiscard]] bool isOpen() const { return m_rules != nullptr; }
    [[nodiscard]] const Application& application() const { return m_application; }
    [[nodiscard]] const CallSet& call() const { return m_rules->call(); }
    [[nodiscard]] const std::shared_ptr<const RuleBook>& rules() const { return m_rules; }
    [[nodiscard]] const CallCatalog& catalog() const { return m_catalog; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const Attachments& attachments() const { return m_attachments; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& fingerprint() const { return m_fingerprint; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Whether the application is pinned to other rule data than those at hand.
    [[nodiscard]] bool hasOtherRuleSet() const;

    // files
    [[nodiscard]] Result<> start(const Application& draft);
    /// Starts a document of its own from another one, such as a sample.
    [[nodiscard]] Result<> startFrom(const Application& application,
                                     const Attachments& attachments);
    [[nodiscard]] Result<> open(const QString& path);
    /// Shows an application that is not a document of this session, such as the content of a
    /// bundle.
    [[nodiscard]] Result<> show(const Application& application, const Attachments& attachments);
    /// Takes over a recovered state; it counts as changed.
    [[nodiscard]] Result<> recover(const RecoveredDocument& document);
    /// Writes to the file it was read from, or to another. `ChangedOnDisk` if somebody else wrote
    /// it; call again with `overwrite` once the user has decided. `Locked` if another program has
    /// it open. What was read-only is a document of this session from then on.
    enum class Overwrite { No, Yes };
    [[nodiscard]] Result<> save(const QString& path, Overwrite overwrite = Overwrite::No);
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }
    void close();

    // edits
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// The only way in. Nothing happens if the next application is the same, or read-only.
    void apply(const Application& next, Edit edit);
    /// Fails, and changes nothing, if there is no such place or a file could not hold the value.
    [[nodiscard]] Result<> setValue(const FieldPath& path, const FieldValue& value);
    /// Ends a burst of typing, so that the next change is an undo step of its own.
    void endBurst() { ++m_burst; }
    /// Returns the path of the new item.
    FieldPath addItem(const FieldPath& list);
    FieldPath copyItem(const FieldPath& item);
    void removeItem(const FieldPath& item);
    void moveItem(const FieldPath& item, int places);
    void attach(const QByteArray& bytes, const QString& name, const QString& mediaType,
                const QString& kind);
    void setTicked(const FieldPath& tick,
                   bool ticked); ///< `declarations/<id>` or `confirmations/<id>`
    void pinRuleSet();
    /// Moves the application to another call, as one undo step that loses nothing written.
    void moveTo(const CallSwitch& target);
    /// Accepts a warning or advice with a reason, for the values it has now.
    void waive(const Finding& finding, const QString& reason, const QString& author);
    /// Goes back to an earlier version of the document, as one undo step. A version for another
    /// call is refused.
    [[nodiscard]] Result<> restore(const QByteArray& documentBytes);

    // findings
    [[nodiscard]] const ValidationReport& report() const { return m_report; }
    /// Brings the report up to date at once, before it is shown, saved or exported.
    void validateNow();

    /// Language of labels of undo steps.
    void setLanguage(const QString& language);
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] const Words& words() const { return m_words; }

Q_SIGNALS:
    void applicationChanged();
    void reportChanged();
    void documentChanged(); ///< another document is open, or none
    void focusRequested(const QString& path);
    void pathChanged();
    void callChanged(); ///< the application is held against another call: forms are other ones

private:
    [[nodiscard]] Result<> use(const Application& application, const Attachments& attachments);
    void setApplication(const Application& application, const FieldPath& focus);
    void followCall();
    [[nodiscard]] QString changesSinceSave() const;
    /// The own lock of a file or a new one; none where no lock can be written. Fails if somebody
    /// else has it.
    [[nodiscard]] Result<std::shared_ptr<const DocumentLock>> lockOf(const QString& path) const;

    const Clock& m_clock;
    CallCatalog m_catalog;
    QUndoStack m_undo;
    QTimer m_validationTimer;
    Application m_application;
    Attachments m_attachments;
    std::shared_ptr<const RuleBook> m_rules;
    std::unique_ptr<Validator> m_validator;
    ValidationReport m_report;
    std::shared_ptr<const DocumentLock> m_lock;
    QString m_path;
    QString m_fingerprint;
    QString m_language = QStringLiteral("en");
    Words m_words{m_language};
    bool m_readOnly = false;
    int m_burst = 0;
    int m_savedIndex = 0;
};

} // namespace itinera
