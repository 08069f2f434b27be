#include "coach/turning_points.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

using State = model::FastState<double>;

const Names kNames{.bidder = "Tom", .responder = "Ines"};

std::vector<std::string> told(const std::vector<Decision>& decisions, bool warranted = false) {
  return turning_points(kEnglish, decisions, kNames, warranted, 0);
}

TEST(DistanceFromContact, CountsBothHalf) {
  EXPECT_DOUBLE_EQ(distance_from_contact({}, false), 0.0);
  const State bidder{.distress = 1.0, .pursuit = 1.0};
  const State responder{.arousal = 1.0, .withdrawal = 1.0};
  EXPECT_DOUBLE_EQ(distance_from_contact(bidder, false), 0.5);
  EXPECT_DOUBLE_EQ(distance_from_contact(responder, false), 0.5);
}

TEST(DistanceFromContact, LeavesTheWorryOutWhereItHasAReason) {
  const State bidder{.distress = 1.0, .pursuit = 1.0};
  const State responder{.arousal = 1.0, .withdrawal = 1.0};
  EXPECT_DOUBLE_EQ(distance_from_contact(bidder, true), 0.0);
  EXPECT_DOUBLE_EQ(distance_from_contact(responder, true), 1.0);
}

TEST(TurningPoints, TellWhatCameAndWhatMightHave) {
  EXPECT_EQ(told({{.words = "You've gone white.",
                   .before = {.distress = 0.6},
                   .after = {.distress = 0.3},
                   .others = {{"Mm.", {.distress = 0.8}}}}}),
            (std::vector<std::string>{"After “You've gone white” Tom went from alarmed to uneasy. "
                                      "“Mm” might have let it go as far as overwhelmed."}));
}

TEST(TurningPoints, SayWhereAnotherReplyMightHaveBroughtItBackOrLeftIt) {
  const Decision back{.words = "Mm.",
                      .before = {.distress = 0.4},
                      .after = {.distress = 0.4},
                      .others = {{"Sit with me.", {.distress = 0.1}}}};
  EXPECT_EQ(told({back}).at(0),
            "After “Mm” Tom was still uneasy. “Sit with me” might have brought it back to calm.");
  const Decision left{.words = "Mm.",
                      .before = {.withdrawal = 0.1},
                      .after = {.withdrawal = 0.6},
                      .others = {{"Sit with me.", {.withdrawal = 0.1}}}};
  EXPECT_EQ(told({left}).at(0),
            "After “Mm” Ines went from present to withdrawn. “Sit with me” might have left it at "
            "present.");
}

TEST(TurningPoints, HoldItAgainstTheFurthestOfTheBestAndTheWorst) {
  const Decision decision{.words = "Is it too salty?",
                          .before = {.distress = 0.6},
                          .after = {.distress = 0.6},
                          .others = {{"A little better.", {.distress = 0.45}},
                                     {"The worst.", {.distress = 0.95}},
                                     {"The best.", {.distress = 0.05}}}};
  EXPECT_NE(told({decision}).at(0).find("“The best”"), std::string::npos);
}

TEST(TurningPoints, AreAtMostThreeTheLargestInTheOrderOfTheEvening) {
  std::vector<Decision> decisions;
  for (const double other : {0.3, 0.6, 0.3, 0.9, 0.8}) {
    decisions.push_back({.words = "At " + std::to_string(decisions.size()),
                         .before = {.distress = 0.2},
                         .after = {.distress = 0.2},
                         .others = {{"Mm.", {.distress = other}}}});
  }
  const std::vector<std::string> turns = told(decisions);
  ASSERT_EQ(turns.size(), 3U);
  EXPECT_NE(turns[0].find("At 1"), std::string::npos);
  EXPECT_NE(turns[1].find("At 3"), std::string::npos);
  EXPECT_NE(turns[2].find("At 4"), std::string::npos);
}

TEST(TurningPoints, SayNothingWhereNoWordWouldHaveBeenAnother) {
  EXPECT_TRUE(told({{.words = "Mm.",
                     .before = {.distress = 0.3},
                     .after = {.distress = 0.3},
                     .others = {{"Yes.", {.distress = 0.45}}}}})
                  .empty())
      << "uneasy either way";
  EXPECT_TRUE(told({}).empty());
}

TEST(TurningPoints, HoldNobodysDistressAgainstAReplyWhereTheWorryHasAReason) {
  const Decision decision{.words = "Mm.",
                          .before = {.distress = 0.6},
                          .after = {.distress = 0.6},
                          .others = {{"All is well.", {.distress = 0.1}}}};
  EXPECT_EQ(told({decision}).size(), 1U);
  EXPECT_TRUE(told({decision}, /*warranted=*/true).empty());
}

TEST(TurningPoints, RecommendNothingThatGivesInOrIsNotSo) {
  Decision decision{.words = "Mm.",
                    .before = {.distress = 0.6},
                    .after = {.distress = 0.6},
                    .others = {{"Anything.", {.distress = 0.1}}}};
  EXPECT_EQ(told({decision}).size(), 1U);
  decision.others[0].codes = model::ReplyCodes{.accommodation = 3};
  EXPECT_TRUE(told({decision}).empty());
  model::ReplyCodes untrue;
  untrue.untrue = true;
  decision.others[0].codes = untrue;
  EXPECT_TRUE(told({decision}).empty());
  const Decision gave_in{.words = "Anything.",
                         .before = {.distress = 0.6},
                         .after = {.distress = 0.1},
                         .others = {{"Mm.", {.distress = 0.6}}},
                         .codes = model::ReplyCodes{.accommodation = 3}};
  EXPECT_TRUE(told({gave_in}).empty());
}

TEST(TurningPoints, NeverHoldAskingAgainstTheOneWhoAsks) {
  Decision decision{.words = "Would you ring?",
                    .before = {.distress = 0.6},
                    .after = {.distress = 0.6},
                    .others = {{"I’ll knit.", {.distress = 0.3}, model::BidderCodes{.soothed = 3}}},
                    .codes = model::BidderCodes{.need = model::Need::kReassurance}};
  EXPECT_TRUE(told({decision}).empty());
  decision.codes = model::BidderCodes{.protest = 2};
  EXPECT_EQ(told({decision}).size(), 1U);
}

TEST(TurningPoints, AreToldInOtherWordsAnotherTime) {
  const std::vector<Decision> decisions = {{.words = "Mm.",
                                            .before = {.distress = 0.6},
                                            .after = {.distress = 0.3},
                                            .others = {{"No.", {.distress = 0.8}}}}};
  const auto at = [&](std::uint64_t visit) {
    return turning_points(kEnglish, decisions, kNames, false, visit);
  };
  EXPECT_NE(at(0), at(1));
  EXPECT_NE(at(1), at(2));
  EXPECT_EQ(at(1), at(1));
}

TEST(TurningPoints, NeverTellANumber) {
  for (const std::string& turn : told({{.words = "Mm.",
                                 .before = {.distress = 0.6},
                                 .after = {.distress = 0.3},
                                 .others = {{"No.", {.distress = 0.8}}}}})) {
    EXPECT_EQ(turn.find_first_of("0123456789"), std::string::npos) << turn;
  }
}

}  // namespace
}  // namespace attune::coach
