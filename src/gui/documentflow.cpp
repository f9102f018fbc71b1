#include "gui/documentflow.h"

#include "gui/dialogs/filedialogs.h"
#include "gui/dialogs/historydialog.h"
#include "gui/dialogs/messages.h"
#include "gui/dialogs/newapplicationdialog.h"
#include "gui/program.h"
#include "gui/samples.h"
#include "gui/verificationtext.h"
#include "io/file.h"
#include "session/session.h"
#include "text/words.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace itinera {
namespace {

constexpr int kAutosaveIntervalMs = 30000;

const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");
const QString kSave = QStringLiteral("save");
const QString kDiscard = QStringLiteral("discard");

QStringList documentFilters()
{
    return {DocumentFlow::tr("Applications and bundles (*.ka1 *.ka1.json *.asice)"),
            DocumentFlow::tr("All files (*)")};
}

} // namespace

DocumentFlow::DocumentFlow(Program& program, Session& session, QWidget* window)
    : QObject(window)
    , m_program(program)
    , m_session(session)
    , m_window(window)
    , m_autosave(program.dataFolder() + QStringLiteral("/recovery"))
    , m_backups(program.dataFolder() + QStringLiteral("/backups"))
{
    m_timer.setInterval(kAutosaveIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &DocumentFlow::autosave);
    m_timer.start();
    connect(&m_session, &Session::documentChanged, this, [this] {
        m_bundle.reset();
        m_bundlePath.clear();
        m_kept = m_session.application();
        m_saidNotKept = false;
    });
}

void DocumentFlow::say(const QString& title, const Errors& errors)
{
    inform(m_window, problemMessage(title, errors, m_session.words()));
}

// opening

void DocumentFlow::askAndOpen()
{
    FileQuestion question;
    question.title = tr("Open an application or a bundle");
    question.filters = documentFilters();
    askForFile(m_window, question, [this](const QString& path) { open(path); });
}

void DocumentFlow::open(const QString& path)
{
    whenSettled([this, path] {
        if (path.endsWith(QLatin1String(".asice"), Qt::CaseInsensitive))
            openBundle(path);
        else
            openDocument(path);
    });
}

void DocumentFlow::openDocument(const QString& path)
{
    const auto opened = m_session.open(path);
    if (!opened && opened.error().code != ErrorCode::Locked) {
        say(tr("The file cannot be opened"), opened.errors());
        return;
    }
    if (!opened)
        Q_EMIT openedReadOnly();
    m_program.settings().addRecentFile(path);
    Q_EMIT recentChanged();
}

void DocumentFlow::openBundle(const QString& path)
{
    const auto bytes = readFile(path, ReadLimits().zipExpandedBytes);
    const auto verification =
        bytes ? verifyBundle(bytes.value(), QFileInfo(path).fileName(), m_session.catalog())
              : Result<Verification>(bytes.errors());
    if (!verification) {
        say(tr("The bundle cannot be opened"), verification.errors());
        return;
    }
    if (!verification.value().application) {
        const VerificationText text = verificationText(verification.value(), m_session.words());
        inform(m_window, {Message::Kind::Problem,
                          tr("The bundle cannot be shown"),
                          text.summary,
                          text.details,
                          {}});
        return;
    }
    const auto shown =
        m_session.show(*verification.value().application, verification.value().attachments);
    if (!shown) {
        say(tr("The bundle cannot be shown"), shown.errors());
        return;
    }
    m_bundle = verification.value();
    m_bundlePath = path;
    Q_EMIT bundleShown();
}

void DocumentFlow::openSample(const QString& name)
{
    whenSettled([this, name] {
        const auto sample = readSample(name);
        const auto used =
            sample ? m_session.startFrom(sample.value().application, sample.value().attachments)
                   : Result<>(sample.errors());
        if (!used)
            say(tr("The sample cannot be opened"), used.errors());
    });
}

void DocumentFlow::askForNew()
{
    whenSettled([this] {
        auto* dialog = new NewApplicationDialog(m_session.catalog(), m_session.clock(),
                                                m_session.language(), m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            const auto choice = dialog->choice();
            if (!choice)
                return;
            const auto begun = m_session.start(newApplication(*choice));
            if (begun)
                Q_EMIT started();
            else
                say(tr("The application cannot be started"), begun.errors());
        });
        dialog->open();
    });
}

void DocumentFlow::closeDocument()
{
    whenSettled([this] {
        forgetCopies();
        m_session.close();
    });
}

void DocumentFlow::whenSettled(const Then& then)
{
    if (!m_session.isOpen() || !m_session.isModified() || m_session.isReadOnly()) {
        then();
        return;
    }
    const Message message{Message::Kind::Question,
                          tr("Unsaved changes"),
                          tr("Do you want to save your changes first?"),
                          {},
                          {}};
    const std::vector<Choice> choices{{kSave, tr("&Save"), Choice::Role::Proceed},
                                      {kDiscard, tr("&Do not save"), Choice::Role::Lose},
                                      {kNo, tr("&Cancel"), Choice::Role::Stay}};
    ask(m_window, message, choices, [this, then](const QString& choice) {
        if (choice == kSave) {
            save(then);
        } else if (choice == kDiscard) {
            // What comes next may fail; then the work is still open, and kept again.
            forgetCopies();
            then();
        }
    });
}

// saving

void DocumentFlow::save(const Then& then)
{
    if (m_session.path().isEmpty())
        saveAs(then);
    else
        saveTo(m_session.path(), false, then);
}

void DocumentFlow::saveAs(const Then& then)
{
    const QString acronym = m_session.application().context->acronym.trimmed();
    FileQuestion question;
    question.kind = FileQuestion::Kind::Save;
    question.title = tr("Save the application");
    question.start = (acronym.isEmpty() ? m_session.application().call.action : acronym)
                     + QStringLiteral(".ka1");
    question.filters =
        QStringList{tr("Applications (*.ka1)"), tr("Flat applications for scripts (*.ka1.json)")};
    question.suffix = QStringLiteral("ka1");
    askForFile(m_window, question,
               [this, then](const QString& path) { saveTo(path, false, then); });
}

void DocumentFlow::saveTo(const QString& path, bool overwrite, const Then& then)
{
    m_session.validateNow();
    if (const auto kept = m_backups.keep(path); !kept)
        say(tr("No backup could be made"), kept.errors());
    const auto saved =
        m_session.save(path, overwrite ? Session::Overwrite::Yes : Session::Overwrite::No);
    if (!saved && saved.error().code == ErrorCode::ChangedOnDisk && !overwrite) {
        askToOverwrite(path, then);
        return;
    }
    if (!saved) {
        say(tr("The file cannot be saved"), saved.errors());
        return;
    }
    forgetCopies();
    m_kept = m_session.application();
    m_program.settings().addRecentFile(path);
    Q_EMIT recentChanged();
    Q_EMIT this->saved();
    if (then)
        then();
}

void DocumentFlow::askToOverwrite(const QString& path, const Then& then)
{
    const QString name = QFileInfo(path).fileName();
    const bool other = path != m_session.path();
    const Message message{
        Message::Kind::Question,
        tr("Replace the file?"),
        other ? tr("There is already a file “%1”. Do you want to replace it?").arg(name)
              : tr("The file “%1” was changed by another program since you opened it. Do you want "
                   "to replace it with your version?")
                    .arg(name),
        tr("A backup of the file as it is now is kept: see History and backups."),
        {}};
    ask(m_window, message,
        {{kNo, tr("&Cancel"), Choice::Role::Stay}, {kYes, tr("&Replace"), Choice::Role::Lose}},
        [this, path, then](const QString& choice) {
            if (choice == kYes)
                saveTo(path, true, then);
        });
}

// recovery

void DocumentFlow::autosave()
{
    // The application is compared, not the clean state: undoing back to the saved state is kept as
    // well.
    const bool wanted = m_session.isOpen() && !m_session.isReadOnly() && m_session.isModified();
    if (!wanted || m_kept == m_session.application())
        return;
    const auto written = m_autosave.write(m_session.path(), m_session.application(),
                                          m_session.attachments(), m_session.fingerprint());
    if (!written) {
        // Said once: the next attempt comes soon.
        if (!std::exchange(m_saidNotKept, true))
            say(tr("Unsaved work cannot be kept in case of a crash"), written.errors());
        return;
    }
    m_saidNotKept = false;
    m_kept = m_session.application();
    letGoOfRecovered();
}

void DocumentFlow::letGoOfRecovered()
{
    if (m_recovered.name.isEmpty())
        return;
    const bool gone = m_recovered.isIncomplete ? m_autosave.putAside(m_recovered.name).ok()
                                               : m_autosave.discard(m_recovered.name).ok();
    if (!gone)
        qWarning("a recovery copy could not be removed");
    m_recovered = {};
}

void DocumentFlow::forgetCopies()
{
    m_autosave.forget();
    m_kept = Application();
    letGoOfRecovered();
}

void DocumentFlow::offerRecovery(const Then& otherwise)
{
    offer(m_autosave.find(), otherwise);
}

void DocumentFlow::offer(std::vector<RecoveryEntry> entries, const Then& otherwise)
{
    if (entries.empty()) {
        otherwise();
        return;
    }
    const RecoveryEntry entry = entries.front();
    entries.erase(entries.begin());
    if (entry.damage) {
        sayDamaged(entry);
        offer(entries, otherwise);
        return;
    }
    const QString name =
        entry.documentPath.isEmpty() ? entry.title : QFileInfo(entry.documentPath).fileName();
    const Message message{
        Message::Kind::Question,
        tr("Recover unsaved work"),
        tr("The program was not closed properly. There is unsaved work on “%1” from %2. Do you "
           "want it back?")
            .arg(name.isEmpty() ? tr("an application without a title") : name,
                 QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat)),
        tr("If not, it is put aside and not deleted."),
        {}};
    ask(m_window, message,
        {{kYes, tr("&Recover"), Choice::Role::Proceed},
         {kNo, tr("&Put aside"), Choice::Role::Stay}},
        [this, entry, entries, otherwise](const QString& choice) {
            if (choice == kYes && recover(entry))
                return;
            if (choice != kYes && !m_autosave.putAside(entry.name))
                qWarning("a recovery copy could not be put aside");
            offer(entries, otherwise);
        });
}

void DocumentFlow::sayDamaged(const RecoveryEntry& entry)
{
    Error damage = *entry.damage;
    // The user is told where it lies now.
    if (const auto aside = m_autosave.putAside(entry.name))
        damage.where.replace(entry.name, aside.value());
    say(tr("The work cannot be recovered"), {damage});
}

bool DocumentFlow::recover(const RecoveryEntry& entry)
{
    const auto document = m_autosave.recover(entry.name);
    const auto used = document ? m_session.recover(document.value()) : Result<>(document.errors());
    if (!used) {
        say(tr("The work cannot be recovered"), used.errors());
        return false;
    }
    const Errors& damaged = document.value().damaged;
    m_recovered = {entry.name, !damaged.empty()};
    m_kept = Application();
    autosave();
    if (!damaged.empty())
        say(tr("Some annexes cannot be recovered"), damaged);
    return true;
}

void DocumentFlow::finish()
{
    forgetCopies();
}

// history

void DocumentFlow::showHistory()
{
    auto backups =
        m_session.path().isEmpty() ? std::vector<Backup>() : m_backups.list(m_session.path());
    auto* dialog = new HistoryDialog(m_session.application(), std::move(backups),
                                     m_session.language(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::restoreRequested, this, &DocumentFlow::restore);
    dialog->open();
}

void DocumentFlow::restore(const Backup& backup)
{
    const auto bytes = m_backups.read(backup);
    const auto restored = bytes ? m_session.restore(bytes.value()) : Result<>(bytes.errors());
    if (!restored)
        say(tr("The earlier version cannot be brought back"), restored.errors());
}

} // namespace itinera
