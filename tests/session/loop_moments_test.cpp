#include "session/loop_moments.h"

#include <gtest/gtest.h>

#include "support/cycle_talks.h"

namespace attune::session {
namespace {

TEST(LoopMoments, AreTheStartAndOneAnAnswer) {
  const Practice practice = test::answered_practice();
  const auto moments = loop_moments(practice);
  const auto points = turn_points(practice);
  ASSERT_EQ(moments.size(), 3U);
  for (std::size_t i = 0; i < moments.size(); ++i) {
    EXPECT_EQ(moments[i].state, points[i].state);
    EXPECT_EQ(moments[i].answered, i > 0);
  }
  EXPECT_EQ(moments[1].style, model::ResponseStyle::kWithdrawing);
  EXPECT_EQ(moments[1].in_bidder->does, "listens to the stairs");
  EXPECT_EQ(moments[2].style, model::ResponseStyle::kSupportive);
}

TEST(LoopMoments, CarryNothingFromOneAnswerToTheNext) {
  using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder
  scenario::Option loud = option("loud", model::BidderCodes{.protest = 2});
  loud.loop = scenario::LoopEntry{"a charge", "a flat face", "ashamed", "goes for facts"};
  Practice practice(
      with_nodes({{choose(kTom, {loud}), choose({option("one", plain())}),
                   choose({option("two", plain())}), choose({ending(option("end", plain()), 0)})}}),
      kInes, 7);
  EXPECT_TRUE(loop_moments(practice).front().in_responder.has_value()) << "before any answer";
  ASSERT_TRUE(practice.pick("n0#one").ok());
  ASSERT_TRUE(practice.pick("n0#two").ok());
  const auto moments = loop_moments(practice);
  ASSERT_EQ(moments.size(), 3U);
  EXPECT_TRUE(moments[1].in_responder.has_value()) << "it came before that answer";
  EXPECT_FALSE(moments[2].in_responder.has_value());
  EXPECT_FALSE(moments[1].in_bidder.has_value()) << "nothing is written for this one";
}

}  // namespace
}  // namespace attune::session
