#include "cli/cycle_words.h"

#include <gtest/gtest.h>

#include <utility>

namespace attune::cli {
namespace {

CycleAnalysis under_dismissal(const std::vector<std::string>& changes = {}) {
  const Policy policy = policy_argument("dismissive").value();
  return analyse(setting_with({model::reference_couple(), policy.stance}, changes).value(), policy,
                 sweep_argument("responder.avoidance=1..7").value())
      .value();
}

std::string all_of(const std::vector<std::string>& sentences) {
  std::string all;
  for (const std::string& sentence : sentences) {
    all += sentence + "\n";
  }
  return all;
}

TEST(CycleHeadline, SaysHowLongALapIs) {
  EXPECT_EQ(headline(under_dismissal()),
            "Under dismissal these two go round in circles: a lap takes 32 minutes.");
}

TEST(CycleHeadline, NamesNoStyleWhereTheStanceWasChanged) {
  EXPECT_TRUE(headline(under_dismissal({"stance.validation=0.4"}))
                  .starts_with("Answered like this, these two "));
}

TEST(CycleHeadline, SettlingIsNotCalledCalmWhereItIsNot) {
  CycleAnalysis analysis = under_dismissal();
  analysis.cycle.regime = model::Regime::kSettles;
  analysis.late.distress = 0.1;
  EXPECT_EQ(headline(analysis), "Under dismissal these two settle: calm comes and stays.");
  analysis.late.distress = 0.4;
  EXPECT_EQ(headline(analysis),
            "Under dismissal these two settle, and the one who asks stays uneasy.");
}

TEST(CycleRemarks, TellWhatALapIsLike) {
  EXPECT_EQ(all_of(remarks(under_dismissal())),
            "On each lap the one who asks goes from asking to pressing and back, and the one who "
            "answers goes from present to withdrawn and back.\n");
}

TEST(CycleRemarks, SayThatAWorryHasAReasonWhereTheOtherIsHardlyThere) {
  const std::string said = all_of(remarks(under_dismissal({"engagement=0.2"})));
  EXPECT_NE(said.find("the worry of the one who asks has a reason"), std::string::npos) << said;
  EXPECT_EQ(all_of(remarks(under_dismissal({"engagement=0.4"}))).find("reason"), std::string::npos);
}

TEST(CycleRemarks, SayWhereItIsNotSure) {
  // Just below the value at which circling begins swings take days to die away.
  const CycleAnalysis below = under_dismissal({"responder.avoidance=3.2"});
  EXPECT_NE(headline(below).find("a lap takes about 31 minutes"), std::string::npos);
  EXPECT_NE(all_of(remarks(below)).find("Whether the swings stay is not sure"), std::string::npos);
  const CycleAnalysis above = under_dismissal({"responder.avoidance=3.31"});
  EXPECT_NE(all_of(remarks(above)).find("How wide the swings become is not sure"),
            std::string::npos);
}

TEST(CycleRemarks, TellSwingsThatDieAwayAndSwingsThatStaySmall) {
  CycleAnalysis analysis = under_dismissal();
  analysis.cycle.regime = model::Regime::kStuck;
  EXPECT_EQ(all_of(remarks(analysis)), "Not quite: small swings of 32 minutes stay.\n");
  analysis.cycle.regime = model::Regime::kCircles;
  analysis.cycle.laps.reset();
  EXPECT_EQ(headline(analysis), "Under dismissal these two go round in circles for hours.");
  EXPECT_EQ(all_of(remarks(analysis)),
            "The swings shrink: given many hours, these two come to rest.\n");
}

TEST(CycleBeginnings, NameTheValueTheLapAndBothSides) {
  const std::string said = all_of(about_beginnings(under_dismissal()));
  EXPECT_NE(said.find("(responder.avoidance), from 1 to 7. Here it is 4.5."), std::string::npos);
  EXPECT_NE(said.find("Circling begins at 3.30, with laps of 31 minutes: just below it they come "
                      "to rest, just above it they go round."),
            std::string::npos)
      << said;
}

TEST(CycleBeginnings, OwnUpToWhatMayBeMissing) {
  CycleAnalysis analysis = under_dismissal();
  analysis.begins = {.points = {}, .branches = 3, .lost = 1};
  const std::string said = all_of(about_beginnings(analysis));
  EXPECT_NE(said.find("Nowhere on the way does circling begin or end."), std::string::npos);
  EXPECT_NE(said.find("1 of 3 ways along which a rest was followed could not be followed to the "
                      "end; a point may have been missed."),
            std::string::npos)
      << said;
}

TEST(CycleRests, HoldOrDoNot) {
  model::FixedPoint rest{.at = {}, .eigenvalues = {{-0.1, 0.0}}, .stable = true};
  EXPECT_EQ(standing_of(rest), "holds");
  EXPECT_EQ(meaning_of(rest), "after a small upset they come back to it");
  rest = {.at = {}, .eigenvalues = {{0.1, 0.2}, {0.1, -0.2}}, .stable = false};
  EXPECT_EQ(standing_of(rest), "does not hold");
  EXPECT_EQ(meaning_of(rest), "the least upset sets them going round");
}

}  // namespace
}  // namespace attune::cli
