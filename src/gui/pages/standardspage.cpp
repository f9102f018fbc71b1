#include "gui/pages/standardspage.h"

#include "session/session.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace itinera {
namespace {

constexpr int kColumns = 2;
constexpr int kCardMargin = 12; // pixels

// Text that a keyboard can reach, so that a screen reader comes to it.
QLabel* makePoints(const StandardDef& standard, const QString& language, QWidget* parent)
{
    QString list;
    QStringList spoken{standard.title.in(language)};
    for (const LocalText& point : standard.points) {
        list += QStringLiteral("<li style=\"margin-bottom: 4px\">%1</li>")
                    .arg(point.in(language).toHtmlEscaped());
        spoken << point.in(language);
    }
    auto* label = new QLabel(
        QStringLiteral("<ul style=\"margin-left: 16px; -qt-list-indent: 0\">%1</ul>").arg(list),
        parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(spoken.join(QLatin1Char('\n')));
    return label;
}

QFrame* makeCard(const StandardDef& standard, const QString& language, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    auto* title = new QLabel(standard.title.in(language), card);
    title->setProperty("role", QStringLiteral("subtitle"));
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(makePoints(standard, language, card));
    layout->addStretch(1);
    return card;
}

} // namespace

StandardsPage::StandardsPage(Session& session, const SectionDef& section, QWidget* parent)
    : SectionPage(session, section, parent)
{
    addAbove(makeStandards());
}

QWidget* StandardsPage::makeStandards()
{
    auto* panel = new QWidget(this);
    auto* layout = new QGridLayout(panel);
    layout->setContentsMargins(0, 0, 0, kCardMargin);
    int index = 0;
    for (const StandardDef& standard : m_session.call().qualityStandards) {
        QFrame* card = makeCard(standard, m_session.language(), panel);
        card->setObjectName(QStringLiteral("standard%1").arg(index + 1));
        layout->addWidget(card, index / kColumns, index % kColumns);
        ++index;
    }
    for (int column = 0; column < kColumns; ++column)
        layout->setColumnStretch(column, 1);
    return panel;
}

} // namespace itinera
