#include "call/catalog.h"

#include "call/parts.h"
#include "io/file.h"
#include "io/json.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace itinera {
namespace {

const QString kBuiltInFolder = QStringLiteral(":/calls");
constexpr qint64 kHashesMost = 1024 * 1024;

// Hashes of the built-in files by their names below the folder of the calls.
const QHash<QString, QString>& knownHashes()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> hashes;
        const auto bytes = readFile(kBuiltInFolder + QStringLiteral("/hashes.txt"), kHashesMost);
        const QString text = bytes ? QString::fromLatin1(bytes.value()) : QString();
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            hashes.insert(line.section(QLatin1Char(' '), 0, 0),
                          line.section(QLatin1Char(' '), 1, 1));
        return hashes;
    }();
    return all;
}

QString hashOf(const QString& path, const QByteArray& bytes)
{
    const QString built = kBuiltInFolder + QLatin1Char('/');
    const QString known =
        path.startsWith(built) ? knownHashes().value(path.mid(built.size())) : QString();
    return known.isEmpty() ? sha256(bytes) : known;
}

// Reads the files of one call and remembers their hashes for the hash of the set.
class CallFolder {
public:
    CallFolder(QString folder, Errors& errors)
        : m_folder(std::move(folder))
        , m_errors(errors)
    {
    }

    template <class Read>
    void read(const QString& name, Read&& use)
    {
        glance(name, [&](Node& node) {
            use(node);
            node.finish();
        });
    }

    /// Reads only what is asked for, and does not mind the rest.
    template <class Read>
    void glance(const QString& name, Read&& use)
    {
        const QString path = m_folder + QLatin1Char('/') + name;
        const auto bytes = readFile(path, ReadLimits().fileBytes);
        if (!bytes) {
            m_errors.push_back({ErrorCode::BadCallData, bytes.error().detail, name, nullptr});
            m_isComplete = false;
            return;
        }
        m_hashes += name + QLatin1Char(' ') + hashOf(path, bytes.value()) + QLatin1Char('\n');
        const auto json = parseJson(bytes.value(), name);
        if (!json) {
            m_errors.push_back(
                {ErrorCode::BadCallData, json.error().detail, json.error().where, nullptr});
            m_isComplete = false;
            return;
        }
        Node node(json.value(), name, m_errors);
        use(node);
    }

    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] QString combinedHash() const { return sha256(m_hashes.toUtf8()); }

private:
    QString m_folder;
    Errors& m_errors;
    QString m_hashes;
    bool m_isComplete = true;
};

// Only plain names may come from data: they are put into paths.
bool isPlainName(const QString& name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9-]{0,40}\\z"));
    return plain.match(name).hasMatch();
}

QString actionFileOf(const QString& action)
{
    return QStringLiteral("actions/%1.json").arg(action.toLower());
}

void readCall(Node& file, CallSet& set, std::vector<QString>& actions)
{
    file.text("id");
    set.year = file.number("year");
    file.number("version");
    set.callTitle = file.local("title");
    Node reference = file.child("reference");
    set.reference = {reference.text("value"), reference.provenance()};
    reference.finish();
    set.timeZone = file.text("timeZone");
    actions = file.texts("actions");
    for (const QString& action : actions)
        if (!isPlainName(action))
            file.fail(QStringLiteral("\"%1\" is no plain name").arg(action), "actions");
}

// Reads the files that an action names.
class ActionReader {
public:
    ActionReader(CallFolder& folder, QString actionFile, CallSet& set, Errors& errors)
        : m_folder(folder)
        , m_actionFile(std::move(actionFile))
        , m_set(set)
        , m_errors(errors)
    {
    }

    void read()
    {
        ActionFiles files;
        m_folder.read(m_actionFile, [&](Node& file) { files = readAction(file, m_set); });
        const QString form = QStringLiteral("forms/%1.json").arg(files.form);
        readNamed(files.form, form, readForm);
        for (const QString& name : files.codes)
            readNamed(name, QStringLiteral("codes/%1.json").arg(name), readCodes);
        for (const QString& name : files.checks)
            readNamed(name, QStringLiteral("checks/%1.json").arg(name), readChecks);
        // With a file missing, everything that refers to it would seem to be wrong as well.
        if (m_isComplete && m_folder.isComplete())
            verifyReferences(m_set, m_actionFile, form, m_errors);
    }

private:
    void readNamed(const QString& name, const QString& file, void (*use)(Node&, CallSet&))
    {
        if (isPlainName(name))
            return m_folder.read(file, [&](Node& node) { use(node, m_set); });
        m_isComplete = false;
        if (!name.isEmpty())
            m_errors.push_back({ErrorCode::BadCallData,
                                QStringLiteral("\"%1\" is no plain name").arg(name), m_actionFile,
                                nullptr});
    }

    CallFolder& m_folder;
    QString m_actionFile;
    CallSet& m_set;
    Errors& m_errors;
    bool m_isComplete = true;
};

void readAll(CallFolder& folder, const QString& action, CallSet& set, Errors& errors)
{
    std::vector<QString> actions;
    folder.read(QStringLiteral("call.json"), [&](Node& file) { readCall(file, set, actions); });
    folder.read(QStringLiteral("countries.json"), [&](Node& file) { readCountries(file, set); });
    folder.read(QStringLiteral("agencies.json"), [&](Node& file) { readAgencies(file, set); });
    folder.read(QStringLiteral("rates.json"), [&](Node& file) { readRates(file, set); });
    folder.read(QStringLiteral("outcomes.json"), [&](Node& file) { readOutcomes(file, set); });
    ActionReader(folder, actionFileOf(action), set, errors).read();
}

} // namespace

CallCatalog::CallCatalog(QString callsFolder)
    : m_callsFolder(std::move(callsFolder))
{
}

std::vector<int> CallCatalog::years() const
{
    std::vector<int> years;
    for (const QString& folder : {kBuiltInFolder, m_callsFolder}) {
        if (folder.isEmpty())
            continue;
        for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const int year = name.toInt();
            if (year > 0 && std::find(years.begin(), years.end(), year) == years.end())
                years.push_back(year);
        }
    }
    std::sort(years.begin(), years.end());
    return years;
}

bool CallCatalog::isBuiltIn(int year) const
{
    return m_callsFolder.isEmpty() || !QDir(m_callsFolder).exists(QString::number(year));
}

QString CallCatalog::folderOf(int year) const
{
    return (isBuiltIn(year) ? kBuiltInFolder : m_callsFolder) + QLatin1Char('/')
           + QString::number(year);
}

Result<std::vector<CallEntry>> CallCatalog::entries() const
{
    std::vector<CallEntry> entries;
    for (const int year : years()) {
        Errors errors;
        CallSet set;
        std::vector<QString> actions;
        CallFolder folder(folderOf(year), errors);
        folder.read(QStringLiteral("call.json"), [&](Node& file) { readCall(file, set, actions); });
        if (!errors.empty())
            return errors;
        for (const QString& action : actions)
            folder.glance(actionFileOf(action), [&](Node& file) {
                entries.push_back({year, action, file.local("title"), isBuiltIn(year)});
            });
        if (!errors.empty())
            return errors;
    }
    return entries;
}

Result<std::shared_ptr<const CallSet>> CallCatalog::load(int year, const QString& action) const
{
    const auto key = std::make_pair(year, action);
    if (const auto it = m_loaded.find(key); it != m_loaded.end())
        return it->second;
    const QString folderPath = folderOf(year);
    const bool isKnown = isPlainName(action)
                         && QFileInfo::exists(folderPath + QLatin1Char('/') + actionFileOf(action));
    if (!isKnown)
        return Error{ErrorCode::UnknownCall,
                     QStringLiteral("no data for %1 in call %2").arg(action).arg(year),
                     {},
                     nullptr};
    Errors errors;
    auto set = std::make_shared<CallSet>();
    CallFolder folder(folderPath, errors);
    readAll(folder, action, *set, errors);
    if (!errors.empty())
        return errors;
    set->sha256 = folder.combinedHash();
    set->builtIn = isBuiltIn(year);
    set->origin = folderPath;
    m_loaded[key] = set;
    return std::shared_ptr<const CallSet>(set);
}

} // namespace itinera
