#include "session/comparable.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder

scenario::Scenario answered_by_ines() {
  scenario::Scenario evening = two_at_home();
  add_nodes(evening, {{says(kTom, "Are we okay?"), choose({ending(option("yes"), 0)})}});
  return evening;
}

/// Tom alone is played; what Ines says is written.
scenario::Scenario alone() {
  scenario::Scenario evening = two_at_home();
  std::swap(evening.cast[0].you, evening.cast[1].you);
  add_nodes(evening, {{choose(kTom, {ending(option("wait", model::BidderCodes{}), 0)})}});
  return evening;
}

TEST(Comparable, IsAnEveningWhoseAnswersCanBePicked) {
  const auto evening = finished(answered_by_ines());
  EXPECT_TRUE(can_be_compared(*evening));
  EXPECT_EQ(why_not_compared(kEnglish, *evening), "");
}

TEST(Comparable, IsAnEveningPlayedFromEitherSide) {
  scenario::Scenario evening = answered_by_ines();
  evening.nodes.front().steps.insert(evening.nodes.front().steps.begin(),
                                     choose(kTom, {option("ask", model::BidderCodes{})}));
  EXPECT_TRUE(can_be_compared(*finished(std::move(evening))));
}

TEST(Comparable, IsNoEveningThatTouchesDanger) {
  scenario::Scenario evening = answered_by_ines();
  evening.danger = {"monitoring"};
  const auto dangerous = finished(std::move(evening));
  EXPECT_FALSE(can_be_compared(*dangerous));
  EXPECT_NE(why_not_compared(kEnglish, *dangerous).find("it touches on danger"), std::string::npos);
}

TEST(Comparable, IsNoEveningInWhichTheOneWhoAnswersCannotBePlayed) {
  const auto solo = finished(alone());
  EXPECT_FALSE(can_be_compared(*solo));
  EXPECT_EQ(why_not_compared(kEnglish, *solo),
            "Ines cannot be played in it, so there is nothing to set side by side");
}

TEST(Comparable, SpeaksOfDangerFirst) {
  scenario::Scenario evening = alone();
  evening.danger = {"threat"};
  EXPECT_NE(why_not_compared(kEnglish, *finished(std::move(evening))).find("danger"),
            std::string::npos);
}

}  // namespace
}  // namespace attune::session
