#include "gui/pages/annexespage.h"

#include "gui/dialogs/filedialogs.h"
#include "gui/dialogs/messages.h"
#include "gui/style.h"
#include "gui/widgets/fieldrow.h"
#include "io/file.h"
#include "session/session.h"
#include "text/fieldlabel.h"
#include "text/findingtext.h"
#include "text/numberformat.h"
#include "text/words.h"
#include "ui_annexespage.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace itinera {
namespace {

constexpr int kShownOfHash = 12; // characters
constexpr int kCardMargin = 12;  // pixels
constexpr qint64 kMegabyte = 1024 * 1024;

const FieldPath& listPath()
{
    static const FieldPath path = FieldPath::parse(QStringLiteral("annexes"));
    return path;
}

const QString kDeclaration = QStringLiteral("declaration");

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

} // namespace

AnnexesPage::AnnexesPage(Session& session, const SectionDef& section, QWidget* parent)
    : Page(session, parent)
    , m_section(section)
    , m_ui(std::make_unique<Ui::AnnexesPage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setText(section.title.in(session.language()));
    m_ui->introLabel->setText(section.intro.in(session.language()));
    const QString most = Words(session.language()).locale().formattedDataSize(mostBytes(session.call()), 0);
    m_ui->limitLabel->setText(tr("At most %1 for each file. PDF is the safest format.").arg(most));
    m_ui->attachButton->setAccessibleDescription(m_ui->limitLabel->text());
    connect(m_ui->attachButton, &QPushButton::clicked, this, &AnnexesPage::attach);
    refresh();
    refreshFindings();
}

AnnexesPage::~AnnexesPage() = default;

// --- what is attached ------------------------------------------------------------------------------

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
    frame->setProperty("role", "card");
    frame->setObjectName((listPath() / id).toString());
    card.widget = frame;
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    auto* fields = new QHBoxLayout;
    layout->addLayout(fields);
    const auto list = std::find_if(m_section.lists.begin(), m_section.lists.end(),
                                   [](const ListDef& each) { return each.path == listPath().toString(); });
    for (const FieldDef& field : list == m_section.lists.end() ? std::vector<FieldDef>() : list->fields) {
        // The section keeps its fields for as long as the page lives, unlike the copy in the loop.
        const auto kept = std::find_if(list->fields.begin(), list->fields.end(),
                                       [&](const FieldDef& each) { return each.id == field.id; });
        auto* row = new FieldRow(m_session, *kept, listPath() / id / field.path, frame);
        fields->addWidget(row, 1, Qt::AlignTop);
        card.rows.push_back(row);
    }
    card.about = new QLabel(frame);
    card.about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card.about->setProperty("role", "help");
    card.missing = new QLabel(frame);
    card.missing->setWordWrap(true);
    card.missing->setProperty("role", "error");
    layout->addWidget(card.about);
    layout->addWidget(card.missing);
    addButtons(card, frame);
    return card;
}
