#include "coach/halves.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

using model::Reassurance;
using model::ReplyCodes;

Halves halves(const ReplyCodes& codes) {
  return halves_of(kEnglish, codes, model::read_style(codes),
                   {.bidder = "Tom", .responder = "Ines"}, 0);
}

TEST(Halves, AMixedReplySaysBoth) {
  const Halves both = halves({.reassurance = Reassurance::kGeneric, .invalidation = 1});
  EXPECT_EQ(both.helping, "It says yes.");
  EXPECT_NE(both.costing.find("makes a little less of it than it is"), std::string::npos);
  EXPECT_NE(both.costing.find("Tom"), std::string::npos) << both.costing;
}

TEST(Halves, SayWhomTheCostFallsOn) {
  const Halves favour = halves({.availability = 1, .accommodation = 1});
  EXPECT_NE(favour.costing.find("Ines"), std::string::npos) << favour.costing;
  const Halves everything = halves({.validation = 1, .accommodation = 1, .criticism = 1});
  EXPECT_NE(everything.costing.find("It costs Tom something now and Ines something later."),
            std::string::npos)
      << everything.costing;
}

TEST(Halves, ASecondFlagIsSaidThoughNothingHelps) {
  const Halves both = halves({.accommodation = 3, .criticism = 2});
  EXPECT_EQ(both.helping, "");
  EXPECT_TRUE(
      both.costing.starts_with("It puts the blame on Tom and gives something away for good."))
      << both.costing;
}

TEST(Halves, AStingDoesNotHideWhatHelped) {
  const Halves both = halves({.validation = 2, .availability = 2, .invalidation = 2});
  EXPECT_EQ(both.helping, "It shows that something was seen and turns toward Tom and stays.");
  EXPECT_FALSE(both.costing.empty());
}

TEST(Halves, GivingInKeepsItsKindness) {
  const Halves both = halves({.validation = 2,
                              .reassurance = Reassurance::kSpecific,
                              .availability = 1,
                              .accommodation = 3});
  EXPECT_EQ(
      both.helping,
      "It shows that something was seen, promises something concrete and is friendly to Tom.");
  EXPECT_NE(both.costing.find("gives something away for good"), std::string::npos);
}

TEST(Halves, AnOpenBreakIsACost) {
  const Halves both = halves({.validation = 1, .pause = {.kind = model::PauseKind::kOpen}});
  EXPECT_NE(both.costing.find("goes without a time of return"), std::string::npos) << both.costing;
}

TEST(Halves, SupportiveAndPlainRepliesHaveNone) {
  const Halves supportive = halves({.validation = 3, .availability = 2, .accommodation = 1});
  EXPECT_EQ(supportive.helping, "");
  EXPECT_EQ(supportive.costing, "") << "a kindness once is never marked";
  EXPECT_EQ(halves({.availability = 1}).helping, "");
  EXPECT_EQ(halves({.invalidation = 1}).costing, "");
}

TEST(Halves, NothingIsInventedWhereOnlyOneHalfIsThere) {
  const Halves one = halves({.invalidation = 3});
  EXPECT_EQ(one.helping, "");
  EXPECT_EQ(one.costing, "");
}

}  // namespace
}  // namespace attune::coach
