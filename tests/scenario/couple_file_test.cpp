#include "scenario/couple_file.h"

#include <gtest/gtest.h>

#include "model/reply.h"

namespace attune::scenario {
namespace {

TEST(CoupleFile, WhatIsLeftOutIsAsInTheReferenceCouple) {
  const Result<model::Couple> couple =
      read_couple_text("bidder: {anxiety: 6, avoidance: 1.5}\nsecurity: .3\n", "c.yaml");
  ASSERT_TRUE(couple.ok()) << couple.error().message();
  model::Couple expected = model::reference_couple();
  expected.bidder = {6.0, 1.5};
  expected.slow.security = 0.3;
  EXPECT_EQ(couple.value(), expected);
}

TEST(CoupleFile, EverythingCanBeSaid) {
  const Result<model::Couple> couple = read_couple_text(
      "bidder: {anxiety: 5.5, avoidance: 2}\n"
      "responder: {anxiety: 2.5, avoidance: 4.5}\n"
      "security: low\nsoothing: .25\ndependence: .45\nburden: .15\n"
      "engagement: .2\nsoftness: 3\nsoothed_before: 1.5\n"
      "parameters: {flooding_threshold: .6}\n",
      "c.yaml");
  ASSERT_TRUE(couple.ok()) << couple.error().message();
  EXPECT_NEAR(couple.value().slow.security, 0.165, 1e-12);
  EXPECT_EQ(couple.value().situation, (model::Situation{0.2, 1.0, 0.5}));
  EXPECT_EQ(couple.value().parameters.flooding_threshold, 0.6);
}

TEST(CoupleFile, WhatIsWrittenIsReadBack) {
  model::Couple couple = model::reference_couple();
  couple.bidder.anxiety = 4.7;
  couple.slow.burden = 1.0 / 3.0;
  couple.situation = {0.4, 1.0, 0.5};
  couple.parameters.pursuit_rate = 0.123456789;
  const Result<model::Couple> back = read_couple_text(couple_text(couple), "c.yaml");
  ASSERT_TRUE(back.ok()) << back.error().message();
  EXPECT_EQ(back.value(), couple);
}

struct Wrong {
  const char* text;
  const char* where;
  const char* what;
  const char* fix;
};

class WrongCouple : public ::testing::TestWithParam<Wrong> {};

TEST_P(WrongCouple, IsRefusedWithThePlaceAndAWayOut) {
  const Result<model::Couple> couple = read_couple_text(GetParam().text, "c.yaml");
  ASSERT_FALSE(couple.ok());
  EXPECT_EQ(couple.error().where, GetParam().where);
  EXPECT_NE(couple.error().what.find(GetParam().what), std::string::npos) << couple.error().what;
  EXPECT_NE(couple.error().fix.find(GetParam().fix), std::string::npos) << couple.error().fix;
}

INSTANTIATE_TEST_SUITE_P(
    Files, WrongCouple,
    ::testing::Values(
        Wrong{"biddr: {anxiety: 5}\n", "c.yaml:1:1", "no key of a couple", "bidder"},
        Wrong{"bidder: {anxiety: 9}\n", "c.yaml:1:19", "outside 1 to 7", "from 1 to 7"},
        Wrong{"security: 45\n", "c.yaml:1:11", "outside 0 to 1", "from 0 to 1"},
        Wrong{"parameters: {flooding_treshold: .6}\n", "c.yaml:1:14", "no parameter",
              "flooding_threshold"},
        Wrong{"parameters: {flooding_threshold: 60}\n", "c.yaml:1:34", "cannot be 60", "0.05 to 2"},
        Wrong{"parameters: 3\n", "c.yaml:1:13", "a map of names", "write for example"},
        Wrong{"- bidder\n", "c.yaml:1:1", "needs a map", "one to a line"},
        Wrong{"", "c.yaml", "empty", "bidder"}));

TEST(PolicyFile, TakesTheCodesOfAReply) {
  const Result<model::Stance<double>> stance =
      read_policy_text("validation: 3\nreassurance: specific\n", "p.yaml");
  ASSERT_TRUE(stance.ok()) << stance.error().message();
  EXPECT_EQ(stance.value(), (model::Stance<double>{.validation = 0.5, .reassurance = 0.9}));
}

TEST(PolicyFile, TakesAStanceByItsSymbols) {
  const Result<model::Stance<double>> stance = read_policy_text("{V: .8, Av: .5, W: 0}", "p.yaml");
  ASSERT_TRUE(stance.ok()) << stance.error().message();
  EXPECT_EQ(stance.value(), (model::Stance<double>{.validation = 0.8, .availability = 0.5}));
}

TEST(PolicyFile, RefusesWhatIsNeither) {
  EXPECT_EQ(read_policy_text("softness: 2\n", "p.yaml").error().where, "p.yaml:1:1");
  EXPECT_EQ(read_policy_text("{V: 8}", "p.yaml").error().where, "p.yaml:1:5");
  EXPECT_EQ(read_policy_text("{V: .8, Q: 1}", "p.yaml").error().where, "p.yaml:1:9");
  EXPECT_EQ(read_policy_text("validation: 9", "p.yaml").error().where, "p.yaml:1:13");
  EXPECT_FALSE(read_policy_text("just words", "p.yaml").ok());
}

TEST(CoupleFile, AMissingFileIsSaidToBe) {
  EXPECT_EQ(read_couple_file("/no/such/couple.yaml").error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace attune::scenario
