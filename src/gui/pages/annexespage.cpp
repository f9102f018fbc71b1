#include "gui/pages/annexespage.h"

#include "gui/dialogs/filedialogs.h"
#include "gui/dialogs/messages.h"
#include "gui/style.h"
#include "gui/widgets/fieldrow.h"
#include "io/file.h"
#include "session/session.h"
#include "text/findingtext.h"
#include "text/words.h"
#include "ui_annexespage.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QPushButton>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kShownOfHash = 12;  // characters
constexpr int kCardMargin = 12;   // pixels
constexpr int kFieldSpacing = 18; // pixels
constexpr qint64 kMegabyte = 1024 * 1024;

const FieldPath& listPath()
{
    static const FieldPath path = FieldPath::parse(QStringLiteral("annexes"));
    return path;
}

constexpr QLatin1String kDeclaration("declaration");

// Megabytes that one annex may have, as far as the call says so.
std::optional<int> mostMegabytes(const CallSet& call)
{
    const CheckDef* check = call.check(QStringLiteral("GEN.annex_files"));
    if (!check)
        return std::nullopt;
    const auto found = check->parameters.find(QStringLiteral("max_mb_file"));
    bool isNumber = false;
    const int megabytes = found == check->parameters.end() ? 0 : found->second.toInt(&isNumber);
    return isNumber ? std::optional(megabytes) : std::nullopt;
}

qint64 mostBytes(const CallSet& call)
{
    const auto megabytes = mostMegabytes(call);
    return megabytes ? *megabytes * kMegabyte : ReadLimits().fileBytes;
}

QString sizeText(qint64 bytes, const Words& words)
{
    // "15 MB", as the official form writes it. One decimal is enough, and a whole number needs
    // none.
    const int decimals = bytes % kMegabyte == 0 ? 0 : 1;
    return words.locale().formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat);
}

} // namespace

AnnexesPage::AnnexesPage(Session& session, const SectionDef& section, QWidget* parent)
    : Page(session, parent)
    , m_ui(std::make_unique<Ui::AnnexesPage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(section.title.in(session.language()));
    m_ui->introLabel->setText(section.intro.in(session.language()));
    m_ui->limitLabel->setText(tr("At most %1 for each file. PDF is the safest format.")
                                  .arg(sizeText(mostBytes(session.call()), session.words())));
    m_ui->attachButton->setAccessibleDescription(m_ui->limitLabel->text());
    connect(m_ui->attachButton, &QPushButton::clicked, this, &AnnexesPage::attach);
    refresh();
    refreshFindings();
}

AnnexesPage::~AnnexesPage() = default;

// what is attached

const Annex* AnnexesPage::annex(int id) const
{
    return m_session.application().annexes.find(Id<Annex>(id));
}

void AnnexesPage::rebuild()
{
    for (const Card& card : m_cards)
        card.widget->deleteLater();
    m_cards.clear();
    for (const auto& each : m_session.application().annexes) {
        m_cards.push_back(makeCard(each->id.value()));
        m_ui->cardsLayout->addWidget(m_cards.back().widget);
    }
    refreshFindings();
}

AnnexesPage::Card AnnexesPage::makeCard(int id)
{
    Card card;
    card.id = id;
    auto* frame = new QFrame(this);
    card.widget = frame;
    frame->setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(kFieldSpacing);
    layout->addLayout(fields);
    const ListDef* list = m_session.call().listDef(listPath().pattern());
    for (std::size_t i = 0; list && i < list->fields.size(); ++i) {
        auto* row =
            new FieldRow(m_session, list->fields[i], listPath() / id / list->fields[i].path, frame);
        fields->addWidget(row, 1, Qt::AlignTop);
        card.rows.push_back(row);
    }
    card.about = new QLabel(frame);
    card.about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card.about->setFocusPolicy(Qt::StrongFocus);
    card.about->setProperty("role", QStringLiteral("help"));
    card.missing = new QLabel(frame);
    card.missing->setWordWrap(true);
    card.missing->setProperty("role", QStringLiteral("error"));
    layout->addWidget(card.about);
    layout->addWidget(card.missing);
    layout->addLayout(makeButtons(card));
    refreshCard(card);
    return card;
}

QHBoxLayout* AnnexesPage::makeButtons(Card& card)
{
    const int id = card.id;
    const QString path = (listPath() / id).toString();
    auto* layout = new QHBoxLayout;
    card.saveButton = new QPushButton(tr("Save a copy…"), card.widget);
    card.saveButton->setObjectName(path + QStringLiteral("/save"));
    connect(card.saveButton, &QPushButton::clicked, this, [this, id] { saveCopy(id); });
    card.removeButton = new QPushButton(tr("Remove"), card.widget);
    card.removeButton->setObjectName(path + QStringLiteral("/remove"));
    connect(card.removeButton, &QPushButton::clicked, this, [this, id] {
        m_ui->attachButton->setFocus(Qt::OtherFocusReason);
        m_session.removeItem(listPath() / id);
        refresh();
    });
    layout->addWidget(card.saveButton);
    layout->addWidget(card.removeButton);
    layout->addStretch(1);
    return layout;
}

void AnnexesPage::refreshCard(const Card& card)
{
    const Annex* shown = annex(card.id);
    if (!shown)
        return;
    for (FieldRow* row : card.rows)
        row->refresh();
    const Words& words = m_session.words();
    QStringList about;
    if (!shown->mediaType.isEmpty())
        about << shown->mediaType;
    if (shown->bytes)
        about << sizeText(*shown->bytes, words);
    if (!shown->sha256.isEmpty())
        about << tr("SHA-256 %1…").arg(shown->sha256.left(kShownOfHash));
    card.about->setText(about.join(QStringLiteral("  ·  ")));
    card.about->setToolTip(shown->sha256);
    const bool hasContent =
        m_session.attachments().find(shown->sha256) != m_session.attachments().end();
    card.missing->setText(
        tr("The file content is missing. Remove this entry and attach the file again."));
    card.missing->setVisible(!hasContent);
    card.saveButton->setEnabled(hasContent);
    card.saveButton->setAccessibleName(tr("Save a copy of %1").arg(shown->name));
    card.removeButton->setEnabled(!m_session.isReadOnly());
    card.removeButton->setAccessibleName(tr("Remove %1").arg(shown->name));
}

void AnnexesPage::refresh()
{
    const auto& annexes = m_session.application().annexes;
    const bool isSame =
        std::equal(m_cards.begin(), m_cards.end(), annexes.begin(), annexes.end(),
                   [](const Card& card, const auto& each) { return card.id == each->id.value(); });
    if (!isSame)
        rebuild();
    for (const Card& card : m_cards)
        refreshCard(card);
    m_ui->emptyLabel->setVisible(annexes.isEmpty());
    m_ui->attachButton->setEnabled(!m_session.isReadOnly());
}

void AnnexesPage::refreshFindings()
{
    for (const Card& card : m_cards)
        for (FieldRow* row : card.rows)
            row->refreshFindings();
    const Words& words = m_session.words();
    QStringList lines;
    Severity worst = Severity::Advice;
    for (const Finding& finding : m_session.report().findings) {
        if (finding.waiver || !isShownAbove(finding.where))
            continue;
        lines
            << severityMark(finding.severity) + QLatin1Char(' ')
                   + findingText(finding, m_session.application(), m_session.call(), words).message;
        worst = std::max(worst, finding.severity);
    }
    m_ui->findingsLabel->setText(lines.join(QLatin1Char('\n')));
    m_ui->findingsLabel->setVisible(!lines.isEmpty());
    m_ui->findingsLabel->setProperty("role", severityName(worst));
    repolish(m_ui->findingsLabel);
}

bool AnnexesPage::isShownAbove(const FieldPath& path) const
{
    if (!path.startsWith(listPath()))
        return false;
    return std::none_of(m_cards.begin(), m_cards.end(), [&](const Card& card) {
        return std::any_of(card.rows.begin(), card.rows.end(),
                           [&](const FieldRow* row) { return row->path() == path; });
    });
}

bool AnnexesPage::focusPath(const FieldPath& path)
{
    if (!path.startsWith(listPath()))
        return false;
    for (const Card& card : m_cards)
        for (FieldRow* row : card.rows)
            if (row->path() == path && row->isVisibleTo(this)) {
                row->focusEditor();
                return true;
            }
    for (const Card& card : m_cards)
        if (path.startsWith(listPath() / card.id) && !card.rows.empty()) {
            card.rows.front()->focusEditor();
            return true;
        }
    m_ui->attachButton->setFocus(Qt::OtherFocusReason);
    return true;
}

// files

void AnnexesPage::attach()
{
    const FileQuestion question{FileQuestion::Kind::Open, tr("Attach a file"), {}, {}, {}};
    askForFile(this, question, [this](const QString& path) { attachFile(path); });
}

void AnnexesPage::refuse(const QString& text, const QString& more)
{
    inform(this, {Message::Kind::Warning, tr("The file was not attached"), text, more, {}});
}

void AnnexesPage::attachFile(const QString& path)
{
    const Words& words = m_session.words();
    const QFileInfo file(path);
    const qint64 most = mostBytes(m_session.call());
    if (file.exists() && file.size() == 0) {
        refuse(tr("The file “%1” is empty.").arg(file.fileName()),
               tr("Open it in the program it was made with, save it again, and then attach it."));
        return;
    }
    if (file.size() > most) {
        refuse(tr("The file “%1” has %2; an annex may have at most %3.")
                   .arg(file.fileName(), sizeText(file.size(), words), sizeText(most, words)),
               tr("Scan it again in lower quality, or save the document as a smaller PDF."));
        return;
    }
    const auto bytes = readFile(path, most);
    if (!bytes) {
        inform(this, problemMessage(tr("The file was not attached"), bytes.errors(), words));
        return;
    }
    const auto& annexes = m_session.application().annexes;
    const bool hasDeclaration = std::any_of(annexes.begin(), annexes.end(), [](const auto& each) {
        return each->kind == kDeclaration;
    });
    const QString mediaType =
        QMimeDatabase().mimeTypeForFileNameAndData(file.fileName(), bytes.value()).name();
    // The declaration is compulsory, so it comes first; what follows is for the user to say.
    m_session.attach(bytes.value(), file.fileName().normalized(QString::NormalizationForm_C),
                     mediaType, hasDeclaration ? QString() : QString(kDeclaration));
    refresh();
    if (!m_cards.empty() && !m_cards.back().rows.empty())
        m_cards.back().rows.front()->focusEditor();
}

void AnnexesPage::saveCopy(int id)
{
    const Annex* chosen = annex(id);
    const auto found =
        chosen ? m_session.attachments().find(chosen->sha256) : m_session.attachments().end();
    if (found == m_session.attachments().end())
        return;
    // The name comes from the file that was opened: only its last part is used.
    const FileQuestion question{FileQuestion::Kind::Save,
                                tr("Save a copy of the annex"),
                                QFileInfo(chosen->name).fileName(),
                                {},
                                {}};
    askForFile(this, question, [this, bytes = found->second](const QString& path) {
        if (const auto written = writeFileAtomically(path, bytes); !written)
            inform(this, problemMessage(tr("The copy was not saved"), written.errors(),
                                        m_session.words()));
    });
}

} // namespace itinera
