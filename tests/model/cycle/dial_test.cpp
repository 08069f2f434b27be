#include "model/cycle/dial.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::model {
namespace {

TEST(Dial, EveryNumberOfACoupleAndAStanceHasOneNameEach) {
  std::set<std::string> names;
  for (const Dial& dial : dials()) {
    EXPECT_TRUE(names.insert(dial.name()).second) << dial.name();
    EXPECT_LT(dial.low(), dial.high()) << dial.name();
  }
  EXPECT_EQ(names.size(), sizeof(Setting) / sizeof(double));
}

TEST(Dial, TurnsOneNumberAndNothingElse) {
  const Setting setting = {reference_couple(), {}};
  for (const Dial& dial : dials()) {
    const double wanted = 0.3137 * dial.low() + 0.6863 * dial.high();
    Setting turned = dial.turned(setting, wanted);
    EXPECT_EQ(dial.of(turned), wanted) << dial.name();
    EXPECT_NE(turned, setting) << dial.name();
    dial.turn(turned, dial.of(setting));
    EXPECT_EQ(turned, setting) << dial.name();
  }
}

TEST(Dial, NamesMeanWhatTheySay) {
  Setting setting;
  dial_named("responder.avoidance").value().turn(setting, 6.0);
  dial_named("stance.validation").value().turn(setting, 0.7);
  dial_named("flooding_threshold").value().turn(setting, 0.6);
  EXPECT_EQ(setting.couple.responder.avoidance, 6.0);
  EXPECT_EQ(setting.stance.validation, 0.7);
  EXPECT_EQ(setting.couple.parameters.flooding_threshold, 0.6);
}

TEST(Dial, IsTheSameUnderItsNameAndInTheTable) {
  for (const Dial& dial : dials()) {
    EXPECT_EQ(&known_dial(dial.name()), &dial);
    EXPECT_EQ(dial_named(dial.name()).value().name(), dial.name());
  }
}

TEST(Dial, CannotBeTurnedTooFar) {
  Setting setting;
  const Dial dial = dial_named("bidder.anxiety").value();
  dial.turn(setting, 12.0);
  EXPECT_EQ(setting.couple.bidder.anxiety, 7.0);
}

TEST(Dial, AnUnknownNameGetsTheNearest) {
  const Result<Dial> dial = dial_named("responder.avoidence");
  ASSERT_FALSE(dial.ok());
  EXPECT_EQ(dial.error().fix, "did you mean 'responder.avoidance'?");
}

}  // namespace
}  // namespace attune::model
