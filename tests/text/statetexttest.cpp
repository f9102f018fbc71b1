#include "text/statetext.h"
#include "support/catch.h"
#include "text/words.h"

#include <QSet>

using namespace itinera;

namespace {

const Words kEnglish(QStringLiteral("en"));

} // namespace

TEST_CASE("verdicts and severities have names")
{
    CHECK(verdictText(Verdict::Valid, kEnglish) == QStringLiteral("Valid"));
    CHECK(verdictText(Verdict::ValidWithWarnings, kEnglish)
          == QStringLiteral("Valid, with warnings"));
    CHECK(verdictText(Verdict::Invalid, kEnglish) == QStringLiteral("Not valid"));
    CHECK(verdictText(Verdict::NotFullyChecked, kEnglish) == QStringLiteral("Not fully checked"));
    CHECK(severityText(Severity::Error, kEnglish) == QStringLiteral("Error"));
    CHECK(severityText(Severity::Warning, kEnglish) == QStringLiteral("Warning"));
    CHECK(severityText(Severity::Advice, kEnglish) == QStringLiteral("Advice"));
}

TEST_CASE("every state of a rule has a name of its own")
{
    QSet<QString> names;
    for (int state = 0; state <= static_cast<int>(RuleState::Crashed); ++state)
        names.insert(ruleStateText(static_cast<RuleState>(state), kEnglish));

    CHECK(names.size() == static_cast<int>(RuleState::Crashed) + 1);
    CHECK(!names.contains(QString()));
    CHECK(ruleStateText(RuleState::MissingData, kEnglish)
          == QStringLiteral("Cannot be decided yet"));
}

TEST_CASE("every kind of check has a name of its own")
{
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(CheckKind::OtherAction); ++kind)
        names.insert(checkKindText(static_cast<CheckKind>(kind), kEnglish));

    CHECK(names.size() == static_cast<int>(CheckKind::OtherAction) + 1);
    CHECK(!names.contains(QString()));
    CHECK(checkKindText(CheckKind::Person, kEnglish)
          == QStringLiteral("To be confirmed by a person"));
}

TEST_CASE("every category of costs has a name of its own")
{
    QSet<QString> names;
    for (const CostCategory category : costCategories())
        names.insert(costCategoryText(category, kEnglish));

    CHECK(names.size() == static_cast<int>(costCategories().size()));
    CHECK(costCategoryText(CostCategory::IndividualSupport, kEnglish)
          == QStringLiteral("Individual support"));
}
