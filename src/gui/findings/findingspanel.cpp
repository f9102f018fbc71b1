#include "gui/findings/findingspanel.h"

#include "gui/findings/findingsmodel.h"
#include "gui/style.h"
#include "session/session.h"
#include "text/findingtext.h"
#include "text/words.h"
#include "ui_findingspanel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace itinera {
namespace {

// Filters by severity and by a text that may stand in any column.
class FindingsFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWanted(bool errors, bool warnings, bool advice, const QString& text)
    {
        m_wanted = {advice, warnings, errors};
        m_text = text.trimmed();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex first = sourceModel()->index(row, 0, parent);
        const auto severity = static_cast<std::size_t>(first.data(Qt::UserRole).toInt());
        if (!m_wanted.at(severity))
            return false;
        for (int column = 0; !m_text.isEmpty() && column < sourceModel()->columnCount(parent);
             ++column)
            if (first.siblingAtColumn(column).data().toString().contains(m_text,
                                                                         Qt::CaseInsensitive))
                return true;
        return m_text.isEmpty();
    }

private:
    std::array<bool, 3> m_wanted{true, true, true};
    QString m_text;
};

} // namespace

FindingsPanel::FindingsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::FindingsPanel>())
    , m_model(new FindingsModel(session, this))
    , m_filter(new FindingsFilter(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_ui->findingsView->setModel(m_filter);
    m_ui->findingsView->header()->setSectionResizeMode(FindingsModel::MessageColumn,
                                                       QHeaderView::Stretch);
    m_ui->findingsView->header()->resizeSection(FindingsModel::SeverityColumn, 110);
    m_ui->findingsView->header()->resizeSection(FindingsModel::WhereColumn, 330);
    m_ui->findingsView->header()->resizeSection(FindingsModel::RuleColumn, 210);
    m_ui->findingsView->header()->setStretchLastSection(false);
    for (QAbstractButton* box : {m_ui->errorsBox, m_ui->warningsBox, m_ui->adviceBox})
        connect(box, &QAbstractButton::toggled, this, &FindingsPanel::applyFilter);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &FindingsPanel::applyFilter);
    // `activated` is Enter as well as a double click; a single click jumps too.
    connect(m_ui->findingsView, &QAbstractItemView::activated, this, &FindingsPanel::jump);
    connect(m_ui->findingsView, &QAbstractItemView::clicked, this, &FindingsPanel::jump);
    connect(m_ui->findingsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FindingsPanel::showSelected);
    connect(m_ui->waiveButton, &QPushButton::clicked, this, [this] {
        const auto finding = selected();
        if (!finding)
            return;
        if (finding->waiver)
            Q_EMIT waiverRevoked(*finding->waiver);
        else
            Q_EMIT waiverRequested(*finding);
    });
    showSelected();
}

FindingsPanel::~FindingsPanel() = default;

void FindingsPanel::refresh()
{
    m_model->refresh();
    const ValidationReport& report = m_session.report();
    m_ui->errorsBox->setText(tr("%n error(s)", nullptr, report.count(Severity::Error)));
    m_ui->warningsBox->setText(tr("%n warning(s)", nullptr, report.count(Severity::Warning)));
    m_ui->adviceBox->setText(tr("%n piece(s) of advice", nullptr, report.count(Severity::Advice)));
    showSelected();
}

void FindingsPanel::retranslate()
{
    m_ui->retranslateUi(this);
    refresh();
}

void FindingsPanel::applyFilter()
{
    static_cast<FindingsFilter*>(m_filter)->setWanted(
        m_ui->errorsBox->isChecked(), m_ui->warningsBox->isChecked(), m_ui->adviceBox->isChecked(),
        m_ui->filterEdit->text());
}

std::optional<Finding> FindingsPanel::selected() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->findingsView->currentIndex());
    if (!index.isValid())
        return std::nullopt;
    return m_model->finding(index.row());
}

void FindingsPanel::showSelected()
{
    const auto finding = selected();
    const bool canWaive =
        finding && finding->severity != Severity::Error && !m_session.isReadOnly();
    m_ui->waiveButton->setEnabled(canWaive);
    m_ui->waiveButton->setText(finding && finding->waiver ? tr("No longer accept")
                                                          : tr("Accept with a reason…"));
    if (!finding) {
        m_ui->detailLabel->setText(m_model->rowCount() == 0
                                       ? tr("Nothing to mend.")
                                       : tr("Choose a finding to see how to mend it."));
        return;
    }
    const Words& words = m_session.words();
    const FindingText text =
        findingText(*finding, m_session.application(), m_session.call(), words);
    m_ui->detailLabel->setText(tr("How to mend it: %1").arg(text.fix) + QLatin1Char('\n')
                               + text.why);
}

void FindingsPanel::jump()
{
    if (const auto finding = selected())
        Q_EMIT jumpRequested(finding->where.toString());
}

void FindingsPanel::step(int direction)
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_ui->findingsView->currentIndex();
    const int from = current.isValid() ? current.row() : (direction > 0 ? -1 : 0);
    const int row = (from + direction + rows) % rows;
    m_ui->findingsView->setCurrentIndex(m_filter->index(row, 0));
    jump();
}

} // namespace itinera
