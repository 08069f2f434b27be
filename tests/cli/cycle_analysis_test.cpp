#include "cli/cycle_analysis.h"

#include <gtest/gtest.h>

#include "cli/cycle_text.h"
#include "cli/page.h"

namespace attune::cli {
namespace {

Result<CycleAnalysis> under(const char* style, const std::vector<std::string>& changes = {}) {
  const Policy policy = policy_argument(style).value();
  return analyse(setting_with({model::reference_couple(), policy.stance}, changes).value(), policy,
                 sweep_argument("responder.avoidance=2..6").value());
}

TEST(CycleAnalysis, KnowsTheCycleItsBeginningAndWhatWouldChangeIt) {
  const CycleAnalysis analysis = under("dismissive").value();
  EXPECT_EQ(analysis.study.cycle.regime, model::Regime::kCircles);
  ASSERT_TRUE(analysis.findings.beginning);
  EXPECT_EQ(analysis.findings.beginning->dial.name(), "responder.avoidance");
  EXPECT_EQ(analysis.findings.beginning->low, 2.0);
  EXPECT_EQ(analysis.findings.beginning->high, 6.0);
  EXPECT_EQ(analysis.findings.beginning->search.points.size(), 1U);
  ASSERT_TRUE(analysis.findings.changes);
  EXPECT_FALSE(analysis.findings.changes->empty());
  EXPECT_TRUE(analysis.findings.pair);
}

TEST(CycleAnalysis, NothingHasToChangeForWhoSettles) {
  const CycleAnalysis analysis = under("supportive").value();
  ASSERT_TRUE(analysis.findings.changes);
  EXPECT_TRUE(analysis.findings.changes->empty());
  EXPECT_FALSE(analysis.findings.pair);
}

TEST(CycleAnalysis, RefusesWhatTheEquationsDoNotBear) {
  const Result<CycleAnalysis> analysis = under(
      "withdrawing", {"time_step=1", "withdrawal_when_flooded=5", "withdrawal_by_avoidance=3"});
  ASSERT_FALSE(analysis.ok());
  EXPECT_EQ(analysis.error().code, ErrorCode::kNotPossible);
}

TEST(CycleText, OwnsUpToARestThatMayBeMissing) {
  CycleAnalysis analysis = under("dismissive").value();
  analysis.study.cycle.rests.points.clear();
  Page page(page_style(78, false));
  put_cycle(page, analysis);
  EXPECT_NE(page.text().find("None was found from 48 places to start from"), std::string::npos)
      << page.text();
}

}  // namespace
}  // namespace attune::cli
