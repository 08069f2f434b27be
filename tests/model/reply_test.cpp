#include "model/reply.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace attune::model {
namespace {

using Style = ResponseStyle;

struct Fixture {
  std::string words;
  ReplyCodes codes;
  StyleReading reading;
};

const Pause kOpenPause = {.kind = PauseKind::kOpen};
const Pause kPromisedPause = {.kind = PauseKind::kReturnAt, .minutes = 20.0};

const std::vector<Fixture> kFixtures = {
    {"the antidote: names it, commits, invites",
     {.validation = 2, .reassurance = Reassurance::kSpecific, .availability = 2},
     {.style = Style::kSupportive}},
    {"the same, and says the unspoken",
     {.validation = 3, .reassurance = Reassurance::kSpecific, .availability = 2},
     {.style = Style::kSupportive, .also = {}, .top_tier = true}},
    {"of course, and why the question",
     {.reassurance = Reassurance::kGeneric, .invalidation = 1},
     {.style = Style::kMixed}},
    {"gives up everything", {.accommodation = 3}, {.style = Style::kEnabling}},
    {"denies the feeling", {.invalidation = 3}, {.style = Style::kDismissive}},
    {"a break with a time",
     {.validation = 1, .reassurance = Reassurance::kSpecific, .pause = kPromisedPause},
     {.style = Style::kPlain}},
    {"kind words from the hall",
     {.validation = 2, .reassurance = Reassurance::kGeneric, .withdrawal = 3},
     {.style = Style::kWithdrawing}},
};

TEST(ResponseStyle, ReadsTheFixturesOfTheRubric) {
  for (const Fixture& fixture : kFixtures) {
    EXPECT_EQ(read_style(fixture.codes), fixture.reading) << fixture.words;
  }
}

TEST(ResponseStyle, BeginsAtTheSecondLevelOfHarm) {
  EXPECT_EQ(read_style({.invalidation = 1}).style, Style::kPlain);
  EXPECT_EQ(read_style({.invalidation = 2}).style, Style::kDismissive);
  EXPECT_EQ(read_style({.criticism = 2}).style, Style::kDismissive);
  EXPECT_EQ(read_style({.withdrawal = 1}).style, Style::kPlain);
  EXPECT_EQ(read_style({.withdrawal = 2}).style, Style::kWithdrawing);
  EXPECT_EQ(read_style({.accommodation = 1}).style, Style::kPlain);
  EXPECT_EQ(read_style({.accommodation = 2}).style, Style::kEnabling);
}

TEST(ResponseStyle, KeepsALaterCostlyStyleAsTheSecondFlag) {
  const StyleReading gives_in = read_style({.accommodation = 2, .invalidation = 2});
  EXPECT_EQ(gives_in.style, Style::kDismissive);
  EXPECT_EQ(gives_in.also, Style::kEnabling);
  const StyleReading leaves = read_style({.criticism = 3, .withdrawal = 2});
  EXPECT_EQ(leaves.style, Style::kDismissive);
  EXPECT_EQ(leaves.also, Style::kWithdrawing);
  const StyleReading submits = read_style({.accommodation = 3, .withdrawal = 3});
  EXPECT_EQ(submits.style, Style::kWithdrawing);
  EXPECT_EQ(submits.also, Style::kEnabling);
}

TEST(ResponseStyle, KeepsTheFirstOfTwoFurtherFlags) {
  const StyleReading all = read_style({.accommodation = 3, .criticism = 2, .withdrawal = 3});
  EXPECT_EQ(all.style, Style::kDismissive);
  EXPECT_EQ(all.also, Style::kWithdrawing);
}

TEST(ResponseStyle, DoesNotCallAChosenSacrificeEnabling) {
  EXPECT_EQ(read_style({.autonomy = 1, .accommodation = 2}).style, Style::kMixed);
}

TEST(ResponseStyle, NeedsMoreThanWarmthForSupportive) {
  EXPECT_EQ(read_style({.validation = 2}).style, Style::kPlain);
  EXPECT_EQ(read_style({.validation = 1, .availability = 3}).style, Style::kPlain);
  EXPECT_EQ(read_style({.validation = 2, .availability = 2}).style, Style::kSupportive);
  EXPECT_EQ(read_style({.validation = 2, .availability = 2, .criticism = 1}).style, Style::kMixed);
  EXPECT_EQ(read_style({.validation = 2, .availability = 2, .accommodation = 1}).style,
            Style::kSupportive);
}

TEST(ResponseStyle, IsTopTierWithAutonomyOrAvailability) {
  const Reassurance generic = Reassurance::kGeneric;
  EXPECT_FALSE(read_style({.validation = 4, .reassurance = generic}).top_tier);
  EXPECT_TRUE(read_style({.validation = 3, .reassurance = generic, .autonomy = 1}).top_tier);
  EXPECT_FALSE(read_style({.validation = 3, .invalidation = 2, .pause = {}}).top_tier);
}

TEST(ResponseStyle, NeverMarksAFavourOrAPlainAnswer) {
  EXPECT_EQ(read_style({}).style, Style::kPlain);
  EXPECT_EQ(read_style({.availability = 1}).style, Style::kPlain);
}

TEST(ResponseStyle, HasNamesThatLeadBackToIt) {
  for (const Style style : kAllStyles) {
    EXPECT_EQ(style_named(name_of(style)), style);
  }
  EXPECT_EQ(name_of(Style::kWithdrawing), "withdrawing");
  EXPECT_FALSE(style_named("validate_boundary").has_value());
}

TEST(EffectiveWithdrawal, CountsAnOpenPauseLessWhereItIsOwned) {
  EXPECT_EQ(effective_withdrawal({.pause = kOpenPause}), 2);
  EXPECT_EQ(effective_withdrawal({.autonomy = 1, .pause = kOpenPause}), 1);
  EXPECT_EQ(effective_withdrawal({.withdrawal = 2, .pause = kOpenPause}), 3);
  EXPECT_EQ(effective_withdrawal({.withdrawal = 1, .pause = kPromisedPause}), 1);
}

TEST(EffectiveWithdrawal, DecidesTheStyleOfAnOpenPause) {
  EXPECT_EQ(read_style({.pause = kOpenPause}).style, Style::kWithdrawing);
  EXPECT_EQ(read_style({.autonomy = 2, .pause = kOpenPause}).style, Style::kMixed);
}

TEST(StanceOfCodes, ScalesEachCodeToAShare) {
  const Stance<double> most = stance_of({.validation = 6,
                                         .reassurance = Reassurance::kSpecific,
                                         .availability = 3,
                                         .autonomy = 3,
                                         .accommodation = 3,
                                         .invalidation = 3,
                                         .criticism = 3,
                                         .withdrawal = 3});
  EXPECT_EQ(most, (Stance<double>{1.0, 0.9, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0}));
  EXPECT_EQ(stance_of({}), Stance<double>{});
  EXPECT_EQ(stance_of({.reassurance = Reassurance::kGeneric}).reassurance, 0.5);
  EXPECT_EQ(stance_of({.validation = 3}).validation, 0.5);
  EXPECT_EQ(stance_of({.autonomy = 1, .pause = kOpenPause}).withdrawal, 1.0 / 3.0);
}

TEST(StanceOfCodes, IgnoresWhatIsForTheCoachOnly) {
  EXPECT_EQ(stance_of({.disclosure = 3, .untrue = true, .repair = Repair::kSorry}),
            Stance<double>{});
}

TEST(ReferencePolicies, DifferFromEachOtherAndAreSharesOnly) {
  for (const Style style : kArmStyles) {
    const Stance<double> policy = reference_policy(style);
    for (const auto share : kStanceShares) {
      EXPECT_GE(policy.*share, 0.0);
      EXPECT_LE(policy.*share, 1.0);
    }
    for (const Style other : kArmStyles) {
      EXPECT_EQ(style == other, policy == reference_policy(other));
    }
  }
}

}  // namespace
}  // namespace attune::model
