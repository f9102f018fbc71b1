#include "session/session.h"

#include "session/replaceapplication.h"

#include "io/file.h"
#include "model/fieldaccess.h"
#include "store/newapplication.h"
#include "text/fieldlabel.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace itinera {
namespace {

using Lock = std::shared_ptr<const DocumentLock>;

constexpr int kUndoLimit = 500;
constexpr int kValidationDelayMs = 150;
constexpr int kMaxLabelsInHistory = 20;

// One file has many names: relative, absolute, through a link.
bool isSameFile(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const QFileInfo first(a);
    const QFileInfo second(b);
    if (first.exists() && second.exists())
        return first.canonicalFilePath() == second.canonicalFilePath();
    return first.absoluteFilePath() == second.absoluteFilePath();
}

} // namespace

Session::Session(const Clock& clock, CallCatalog catalog, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_catalog(std::move(catalog))
{
    m_undo.setUndoLimit(kUndoLimit);
    m_validationTimer.setSingleShot(true);
    m_validationTimer.setInterval(kValidationDelayMs);
    connect(&m_validationTimer, &QTimer::timeout, this, &Session::validateNow);
}

Session::~Session() = default;

bool Session::hasOtherRuleSet() const
{
    return isOpen() && m_application.call.ruleSetSha256 != call().sha256;
}

// files

Result<> Session::use(const Application& application, const Attachments& attachments)
{
    auto call = m_catalog.load(application.call.year, application.call.action);
    if (!call)
        return call.errors();
    auto rules = RuleBook::from(call.value());
    if (!rules)
        return rules.errors();
    m_undo.clear();
    m_savedIndex = 0;
    m_rules = rules.value();
    m_validator = std::make_unique<Validator>(m_rules);
    m_application = application;
    m_attachments = attachments;
    m_fingerprint.clear();
    m_path.clear();
    m_lock.reset();
    m_readOnly = false;
    validateNow();
    return {};
}

Result<> Session::start(const Application& draft)
{
    auto used = use(draft, {});
    if (used)
        Q_EMIT documentChanged();
    return used;
}

Result<> Session::startFrom(const Application& application, const Attachments& attachments)
{
    auto used = use(application, attachments);
    if (used)
        Q_EMIT documentChanged();
    return used;
}

Result<Lock> Session::lockOf(const QString& path) const
{
    if (m_lock && isSameFile(path, m_path))
        return m_lock;
    auto taken = DocumentLock::take(path);
    if (taken)
        return std::make_shared<const DocumentLock>(std::move(taken).value());
    if (taken.error().code == ErrorCode::Locked)
        return taken.errors();
    return Lock();
}

Result<> Session::open(const QString& path)
{
    // The lock comes first: nobody may write the file while it is being read.
    const auto lock = lockOf(path);
    const auto document = openDocument(path);
    if (!document)
        return document.errors();
    auto used = use(document.value().application, document.value().attachments);
    if (!used)
        return used;
    if (lock)
        m_lock = lock.value();
    m_path = QFileInfo(path).absoluteFilePath();
    m_fingerprint = document.value().fingerprint;
    m_readOnly = !lock;
    Q_EMIT documentChanged();
    if (!lock)
        return lock.errors();
    return {};
}

Result<> Session::show(const Application& application, const Attachments& attachments)
{
    auto used = use(application, attachments);
    if (!used)
        return used;
    m_readOnly = true;
    Q_EMIT documentChanged();
    return {};
}

Result<> Session::recover(const RecoveredDocument& document)
{
    auto used = use(document.application, document.attachments);
    if (!used)
        return used;
    m_path = document.documentPath;
    m_fingerprint = document.savedFingerprint;
    // Work is not lost because somebody else has the file: it can be saved later, or elsewhere.
    if (!m_path.isEmpty())
        if (const auto lock = lockOf(m_path))
            m_lock = lock.value();
    m_undo.resetClean();
    Q_EMIT documentChanged();
    return {};
}

QString Session::changesSinceSave() const
{
    QStringList labels;
    for (int i = m_savedIndex; i < m_undo.index(); ++i)
        if (!labels.contains(m_undo.text(i)))
            labels << m_undo.text(i);
    const bool cut = labels.size() > kMaxLabelsInHistory;
    labels = labels.mid(0, kMaxLabelsInHistory);
    return labels.join(QStringLiteral("; ")) + (cut ? QStringLiteral("; …") : QString());
}

Result<> Session::save(const QString& path, Overwrite overwrite)
{
    const auto lock = lockOf(path);
    if (!lock)
        return lock.errors();
    QString expected = isSameFile(path, m_path) ? m_fingerprint : QString();
    if (overwrite == Overwrite::Yes)
        if (const auto there = sha256OfFile(path))
            expected = there.value();
    const Application next = withSave(m_application, m_clock.now(), changesSinceSave());
    const auto saved = saveDocument(path, next, m_attachments, expected);
    if (!saved)
        return saved.errors();
    m_application = next;
    m_fingerprint = saved.value();
    m_path = QFileInfo(path).absoluteFilePath();
    m_lock = lock.value();
    const bool wasReadOnly = std::exchange(m_readOnly, false);
    endBurst();
    m_undo.setClean();
    m_savedIndex = m_undo.index();
    validateNow();
    if (wasReadOnly)
        Q_EMIT documentChanged();
    Q_EMIT pathChanged();
    Q_EMIT applicationChanged();
    return {};
}

void Session::close()
{
    m_undo.clear();
    m_rules.reset();
    m_validator.reset();
    m_report = {};
    m_application = {};
    m_attachments.clear();
    m_lock.reset();
    m_path.clear();
    m_readOnly = false;
    Q_EMIT documentChanged();
}

// edits

void Session::setApplication(const Application& application, const FieldPath& focus)
{
    // Saves happen outside of the undo list and must not be taken back with it.
    const List<Save> history = m_application.history;
    m_application = application;
    m_application.history = history;
    followCall();
    m_validationTimer.start();
    Q_EMIT applicationChanged();
    if (!focus.isEmpty())
        Q_EMIT focusRequested(focus.toString());
}

// Undo and redo lead from call to call as well. The catalogue holds every call that was in use, so
// that nothing fails here and nobody is left with a form that is gone.
void Session::followCall()
{
    const CallReference& wanted = m_application.call;
    if (wanted.year == call().year && wanted.action == call().action)
        return;
    const auto set = m_catalog.load(wanted.year, wanted.action);
    const auto rules = set ? RuleBook::from(set.value()) : set.errors();
    if (!rules)
        return;
    m_rules = rules.value();
    m_validator = std::make_unique<Validator>(m_rules);
    validateNow();
    Q_EMIT callChanged();
}

void Session::apply(const Application& next, Edit edit)
{
    if (m_readOnly || next == m_application)
        return;
    bool first = true;
    auto* command = new ReplaceApplication(
        m_application, next, std::move(edit),
        [this, first](const Application& application, const FieldPath& focus) mutable {
            // Doing it for the first time must not move the user around.
            setApplication(application, first ? FieldPath() : focus);
            first = false;
        });
    m_undo.push(command);
}

Result<> Session::setValue(const FieldPath& path, const FieldValue& value)
{
    const auto next = withValue(m_application, path, value);
    if (!next)
        return next.errors();
    apply(next.value(), {fieldLabel(path, m_application, call(), m_words),
                         path.toString() + QLatin1Char('#') + QString::number(m_burst), path});
    return {};
}

namespace {

QString listTitle(const CallSet& call, const FieldPath& list, const QString& language, bool add)
{
    const ListDef* def = call.listDef(list.pattern());
    if (!def)
        return list.toString();
    return add ? def->add.in(language) : def->item.in(language);
}

} // namespace

FieldPath Session::addItem(const FieldPath& list)
{
    const auto added = withNewItem(m_application, list);
    if (!added || m_readOnly)
        return {};
    const FieldPath item = list / added.value().id;
    endBurst();
    apply(added.value().application, {listTitle(call(), list, m_language, true), QString(), item});
    return item;
}

FieldPath Session::copyItem(const FieldPath& item)
{
    const auto copied = withCopiedItem(m_application, item);
    if (!copied || m_readOnly)
        return {};
    endBurst();
    const FieldPath copy = item.parent() / copied.value().id;
    apply(copied.value().application,
          {tr("Duplicate %1").arg(listTitle(call(), item.parent(), m_language, false)), QString(),
           copy});
    return copy;
}

void Session::removeItem(const FieldPath& item)
{
    const auto removed = withoutItem(m_application, item);
    if (!removed)
        return;
    endBurst();
    apply(removed.value(), {tr("Remove %1").arg(itemLabel(item, m_application, call(), m_words)),
                            QString(), item.parent()});
}

void Session::moveItem(const FieldPath& item, int places)
{
    const auto moved = withMovedItem(m_application, item, places);
    if (!moved)
        return;
    endBurst();
    apply(moved.value(),
          {tr("Move %1").arg(itemLabel(item, m_application, call(), m_words)), QString(), item});
}

void Session::attach(const QByteArray& bytes, const QString& name, const QString& mediaType,
                     const QString& kind)
{
    const FieldPath list = FieldPath::parse(QStringLiteral("annexes"));
    const auto added = withNewItem(m_application, list);
    if (!added || m_readOnly)
        return;
    const QString hash = sha256(bytes);
    m_attachments[hash] = bytes;
    Application next = added.value().application;
    next.annexes = next.annexes.with([&](auto& items) {
        items.back() = items.back().with([&](Annex& annex) {
            annex.kind = kind;
            annex.name = name;
            annex.mediaType = mediaType;
            annex.bytes = static_cast<int>(bytes.size());
            annex.sha256 = hash;
        });
    });
    endBurst();
    apply(next, {tr("Attach %1").arg(name), QString(), list / added.value().id});
}

void Session::setTicked(const FieldPath& tick, bool ticked)
{
    const QString id = tick.segments().value(1);
    Application next = m_application;
    std::vector<QString>& list = tick.segments().value(0) == QLatin1String("confirmations")
                                     ? next.confirmations
                                     : next.declarations;
    std::erase(list, id);
    if (ticked)
        list.push_back(id);
    std::sort(list.begin(), list.end());
    endBurst();
    apply(next, {fieldLabel(tick, m_application, call(), m_words), QString(), tick});
}

void Session::moveTo(const CallSwitch& target)
{
    endBurst();
    apply(target.application,
          {tr("Move to call %1").arg(target.application.call.year), QString(), FieldPath()});
}

void Session::pinRuleSet()
{
    Application next = m_application;
    next.call.ruleSet = call().id;
    next.call.ruleSetSha256 = call().sha256;
    endBurst();
    apply(next, {tr("Use the rule set at hand"), QString(), FieldPath()});
}

void Session::waive(const Finding& finding, const QString& reason, const QString& author)
{
    const auto added = withNewItem(m_application, FieldPath::parse(QStringLiteral("waivers")));
    if (!added || finding.severity == Severity::Error)
        return;
    Application next = added.value().application;
    next.waivers = next.waivers.with([&](auto& items) {
        items.back() = items.back().with([&](Waiver& waiver) {
            waiver.rule = finding.rule;
            waiver.path = finding.where.toString();
            waiver.digest = finding.digest;
            waiver.reason = reason;
            waiver.author = author;
            waiver.date = m_clock.now().date();
        });
    });
    endBurst();
    apply(next, {tr("Accept a warning: %1").arg(finding.rule), QString(), finding.where});
}

Result<> Session::restore(const QByteArray& documentBytes)
{
    const auto document = openDocumentVersion(documentBytes, m_path);
    if (!document)
        return document.errors();
    const CallReference& earlier = document.value().application.call;
    if (earlier.year != m_application.call.year || earlier.action != m_application.call.action)
        return Error{ErrorCode::Refused,
                     QStringLiteral("the earlier version is for %1 of call %2")
                         .arg(earlier.action)
                         .arg(earlier.year),
                     m_path, nullptr};
    for (const auto& [hash, bytes] : document.value().attachments)
        m_attachments.insert_or_assign(hash, bytes);
    endBurst();
    apply(document.value().application,
          {tr("Go back to an earlier version"), QString(), FieldPath()});
    return {};
}

// findings

void Session::validateNow()
{
    m_validationTimer.stop();
    if (!m_validator)
        return;
    m_report = m_validator->validate(m_application);
    Q_EMIT reportChanged();
}

void Session::setLanguage(const QString& language)
{
    m_language = language;
    m_words = Words(language);
}

} // namespace itinera
