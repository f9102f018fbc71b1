#include "gui/pages/pageregistry.h"

#include "gui/pages/annexespage.h"
#include "gui/pages/budgetpage.h"
#include "gui/pages/declarationspage.h"
#include "gui/pages/exportpage.h"
#include "gui/pages/outcomespage.h"
#include "gui/pages/overviewpage.h"
#include "gui/pages/sectionpage.h"
#include "gui/pages/standardspage.h"
#include "session/session.h"

#include <QCoreApplication>

namespace itinera {
namespace {

template <class PageType>
Page* ofSection(Session& session, const SectionDef* section, QWidget* parent)
{
    return new PageType(session, *section, parent);
}

template <class PageType>
Page* ofApplication(Session& session, const SectionDef*, QWidget* parent)
{
    return new PageType(session, parent);
}

struct Row {
    const char* kind;
    Page* (*make)(Session&, const SectionDef*, QWidget*);
};

// A new page is one class and one row.
constexpr Row kPages[] = {
    {"overview", ofApplication<OverviewPage>}, {"fields", ofSection<SectionPage>},
    {"list", ofSection<SectionPage>},          {"narrative", ofSection<SectionPage>},
    {"activities", ofSection<SectionPage>},    {"outcomes", ofSection<OutcomesPage>},
    {"budget", ofSection<BudgetPage>},         {"standards", ofSection<StandardsPage>},
    {"annexes", ofSection<AnnexesPage>},       {"declarations", ofSection<DeclarationsPage>},
    {"export", ofApplication<ExportPage>},
};

} // namespace

std::vector<PageEntry> pageEntries(const Session& session)
{
    std::vector<PageEntry> entries;
    entries.push_back({QStringLiteral("overview"), QCoreApplication::translate("Pages", "Overview"),
                       QStringLiteral("overview")});
    for (const SectionDef& section : session.call().form.sections)
        entries.push_back({section.id, section.title.in(session.language()), section.page});
    entries.push_back({QStringLiteral("export"), QCoreApplication::translate("Pages", "Export"),
                       QStringLiteral("export")});
    return entries;
}

Page* makePage(const PageEntry& entry, Session& session, QWidget* parent)
{
    for (const Row& row : kPages)
        if (entry.kind == QLatin1String(row.kind))
            return row.make(session, session.call().section(entry.id), parent);
    return new SectionPage(session, *session.call().section(entry.id), parent);
}

} // namespace itinera
