#include "gui/dialogs/newapplicationdialog.h"

#include "base/clock.h"
#include "text/codetext.h"
#include "text/errortext.h"
#include "text/joined.h"
#include "text/numberformat.h"
#include "text/words.h"
#include "ui_newapplicationdialog.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace itinera {
namespace {

struct Offer {
    QString label;
    QString code;
};

void fill(QComboBox& box, std::vector<Offer> offers, const QString& empty)
{
    std::sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) {
        return a.label.localeAwareCompare(b.label) < 0;
    });
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(empty, QString());
    for (const Offer& offer : offers)
        box.addItem(offer.label, offer.code);
}

bool serves(const AgencyDef& agency, const QString& educationField)
{
    return std::find(agency.fields.begin(), agency.fields.end(), educationField)
           != agency.fields.end();
}

QDateTime deadlineOf(const RoundDef& round, const CallSet& call)
{
    const QDateTime& local = round.deadline.value;
    return {local.date(), local.time(), QTimeZone(call.timeZone.toLatin1())};
}

} // namespace

NewApplicationDialog::NewApplicationDialog(const CallCatalog& catalog, const Clock& clock,
                                           const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_language(language)
    , m_ui(std::make_unique<Ui::NewApplicationDialog>())
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Start the application"));
    connect(m_ui->actionBox, &QComboBox::currentIndexChanged, this,
            &NewApplicationDialog::actionChosen);
    connect(m_ui->callBox, &QComboBox::currentIndexChanged, this,
            &NewApplicationDialog::callChosen);
    connect(m_ui->countryBox, &QComboBox::currentIndexChanged, this,
            &NewApplicationDialog::fillAgencies);
    connect(m_ui->agencyBox, &QComboBox::currentIndexChanged, this,
            &NewApplicationDialog::chooseFormLanguage);
    for (const QComboBox* box : {m_ui->roundBox, m_ui->languageBox})
        connect(box, &QComboBox::currentIndexChanged, this, &NewApplicationDialog::refresh);
    fillActions();
}

NewApplicationDialog::~NewApplicationDialog() = default;

void NewApplicationDialog::fillActions()
{
    const auto entries = m_catalog.entries();
    if (entries)
        m_entries = entries.value();
    else
        m_ui->problemLabel->setText(asSentences(entries.errors(), Words(m_language)));
    const QSignalBlocker quiet(m_ui->actionBox);
    // Newest titles win; the order is that of the calls.
    for (const CallEntry& entry : m_entries) {
        const QString text = tr("%1 – %2").arg(entry.action, entry.title.in(m_language));
        const int known = m_ui->actionBox->findData(entry.action);
        if (known < 0)
            m_ui->actionBox->addItem(text, entry.action);
        else
            m_ui->actionBox->setItemText(known, text);
    }
    actionChosen();
}

void NewApplicationDialog::actionChosen()
{
    const QString action = m_ui->actionBox->currentData().toString();
    const int wanted = m_ui->callBox->currentData().toInt();
    {
        const QSignalBlocker quiet(m_ui->callBox);
        m_ui->callBox->clear();
        for (const CallEntry& entry : m_entries)
            if (entry.action == action)
                m_ui->callBox->addItem(QString::number(entry.year), entry.year);
        const int same = m_ui->callBox->findData(wanted);
        m_ui->callBox->setCurrentIndex(same >= 0 ? same : openCall(action));
    }
    callChosen();
}

// The first call that still takes applications, else the newest.
int NewApplicationDialog::openCall(const QString& action) const
{
    for (int i = 0; i < m_ui->callBox->count(); ++i) {
        const auto call = m_catalog.load(m_ui->callBox->itemData(i).toInt(), action);
        if (!call)
            continue;
        for (const RoundDef& round : call.value()->rounds)
            if (deadlineOf(round, *call.value()) >= m_clock.now())
                return i;
    }
    return m_ui->callBox->count() - 1;
}

void NewApplicationDialog::callChosen()
{
    m_call.reset();
    if (m_ui->callBox->currentIndex() >= 0) {
        const auto loaded = m_catalog.load(m_ui->callBox->currentData().toInt(),
                                           m_ui->actionBox->currentData().toString());
        if (loaded)
            m_call = loaded.value();
        m_ui->problemLabel->setText(loaded ? QString()
                                           : asSentences(loaded.errors(), Words(m_language)));
    }
    m_ui->problemLabel->setVisible(!m_ui->problemLabel->text().isEmpty());
    fillRounds();
    fillCountries();
    fillLanguages();
    fillAgencies();
}

void NewApplicationDialog::fillRounds()
{
    const Words words(m_language);
    const QSignalBlocker quiet(m_ui->roundBox);
    m_ui->roundBox->clear();
    int open = -1;
    for (const RoundDef& round : m_call ? m_call->rounds : std::vector<RoundDef>()) {
        const QDateTime deadline = deadlineOf(round, *m_call);
        const bool isOver = deadline < m_clock.now();
        const QString moment = momentText(deadline.date(), deadline.time(), words);
        m_ui->roundBox->addItem(isOver
                                    ? tr("Round %1 – closed: %2").arg(round.number).arg(moment)
                                    : tr("Round %1 – deadline: %2").arg(round.number).arg(moment),
                                round.number);
        if (!isOver && open < 0)
            open = m_ui->roundBox->count() - 1;
    }
    m_ui->roundBox->setCurrentIndex(open >= 0 ? open : m_ui->roundBox->count() - 1);
    m_ui->closedLabel->setVisible(m_call && open < 0);
}

void NewApplicationDialog::fillCountries()
{
    std::vector<Offer> offers;
    for (const CountryDef& country : m_call ? m_call->countries : std::vector<CountryDef>()) {
        const auto& agencies = m_call->agencies;
        const bool hasAgency =
            std::any_of(agencies.begin(), agencies.end(), [&](const AgencyDef& agency) {
                return agency.country == country.code && serves(agency, m_call->educationField);
            });
        if (hasAgency)
            offers.push_back({country.name.in(m_language), country.code});
    }
    fill(*m_ui->countryBox, std::move(offers), tr("– choose the country –"));
}

void NewApplicationDialog::fillAgencies()
{
    std::vector<Offer> offers;
    const QString country = m_ui->countryBox->currentData().toString();
    for (const AgencyDef& agency : m_call ? m_call->agencies : std::vector<AgencyDef>())
        if (agency.country == country && serves(agency, m_call->educationField))
            offers.push_back(
                {agency.code + QStringLiteral(" – ") + agency.name.in(m_language), agency.code});
    const bool isOnly = offers.size() == 1;
    fill(*m_ui->agencyBox, std::move(offers), tr("– choose the agency –"));
    m_ui->agencyBox->setEnabled(!country.isEmpty());
    if (isOnly) {
        const QSignalBlocker quiet(m_ui->agencyBox);
        m_ui->agencyBox->setCurrentIndex(1);
    }
    chooseFormLanguage();
}

void NewApplicationDialog::fillLanguages()
{
    std::vector<Offer> offers;
    static const std::map<QString, std::vector<CodeDef>> none;
    const auto& codes = m_call ? m_call->codes : none;
    if (const auto languages = codes.find(QStringLiteral("languages")); languages != codes.end())
        for (const CodeDef& each : languages->second)
            offers.push_back({each.label.in(m_language), each.code});
    fill(*m_ui->languageBox, std::move(offers), tr("– choose the language –"));
}

void NewApplicationDialog::chooseFormLanguage()
{
    const AgencyDef* agency =
        m_call ? m_call->agency(m_ui->agencyBox->currentData().toString()) : nullptr;
    const Words words(m_language);
    QString note;
    if (agency && !agency->languages.empty()) {
        const QSignalBlocker quiet(m_ui->languageBox);
        m_ui->languageBox->setCurrentIndex(
            std::max(0, m_ui->languageBox->findData(agency->languages.front())));
        const QStringList names =
            codeTexts(QStringLiteral("languages"), agency->languages, *m_call, words);
        note = tr("Languages of this agency: %1.").arg(listed(names));
    }
    m_ui->languageNote->setText(note);
    refresh();
}

void NewApplicationDialog::refresh()
{
    QString missing;
    if (m_ui->roundBox->currentIndex() < 0)
        missing = tr("Choose the call and the round.");
    else if (m_ui->countryBox->currentData().toString().isEmpty())
        missing = tr("Choose the country where your organisation is established.");
    else if (m_ui->agencyBox->currentData().toString().isEmpty())
        missing = tr("Choose the National Agency.");
    else if (m_ui->languageBox->currentData().toString().isEmpty())
        missing = tr("Choose the language of the form.");
    m_ui->missingLabel->setText(missing);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(m_call && missing.isEmpty());
}

std::optional<NewApplication> NewApplicationDialog::choice() const
{
    if (!m_ui->buttonBox->button(QDialogButtonBox::Ok)->isEnabled())
        return std::nullopt;
    NewApplication start;
    start.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    start.call = {m_call->year, m_call->action, m_ui->roundBox->currentData().toInt(), m_call->id,
                  m_call->sha256};
    start.language = m_ui->languageBox->currentData().toString();
    start.agency = m_ui->agencyBox->currentData().toString();
    start.country = m_ui->countryBox->currentData().toString();
    return start;
}

} // namespace itinera
