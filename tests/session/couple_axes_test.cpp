#include "session/couple_axes.h"

#include <gtest/gtest.h>

#include "support/told_language.h"

namespace attune::session {
namespace {

std::vector<std::string> words_of(const picture::Axis& axis) {
  std::vector<std::string> words;
  for (const picture::Tick& tick : axis.ticks) {
    words.push_back(tick.word);
  }
  return words;
}

using Words = std::vector<std::string>;

TEST(RoundAxis, StepsInRoundNumbersAndEndsWhereItEnds) {
  EXPECT_EQ(words_of(round_axis("weeks", 26.0)), (Words{"0", "4", "8", "12", "16", "20", "26"}));
  EXPECT_EQ(words_of(round_axis("minutes", 60.0)),
            (Words{"0", "10", "20", "30", "40", "50", "60"}));
  EXPECT_EQ(words_of(round_axis("weeks", 1.0)), (Words{"0", "1"}));
  EXPECT_EQ(words_of(round_axis("minutes", 64.8)),
            (Words{"0", "10", "20", "30", "40", "50", "60"}));
}

TEST(RoundAxis, NeverHasMoreWordsThanRoom) {
  for (double most = 1.0; most <= 6000.0; most *= 1.37) {
    EXPECT_LE(round_axis("minutes", most).ticks.size(), 8U) << most;
    EXPECT_GE(round_axis("minutes", most).ticks.size(), 2U) << most;
  }
}

TEST(BandAxis, HasTheWordsOfTheQuantityInTheMiddleOfItsBands) {
  const picture::Axis axis = band_axis(kEnglish, model::Quantity::kPursuit);
  EXPECT_EQ(axis.label, "pursuit");
  EXPECT_EQ(words_of(axis), (Words{"quiet", "asking", "pressing", "protesting"}));
  EXPECT_EQ(axis.ticks.front().value, 0.1);
}

TEST(SharedAxis, HasTheBandsOfAllWhereTheyAreTheSame) {
  using enum model::Quantity;
  const picture::Axis axis = shared_axis(kEnglish, {kSecurity, kBurden});
  EXPECT_EQ(words_of(axis), (Words{"low", "middling", "high"}));
  EXPECT_EQ(axis.label, "");
}

TEST(SharedAxis, LendsNobodyTheBandsOfAnother) {
  using enum model::Quantity;
  const Words plain = {"little", "a good deal", "very much"};
  EXPECT_EQ(words_of(shared_axis(kEnglish, {kDistress, kArousal})), plain);
  EXPECT_EQ(words_of(shared_axis(kEnglish, {kPursuit, kWithdrawal})), plain);
}

TEST(CoupleAxes, CallAQuantityAsFilesDoInEnglish) {
  for (int i = 0; i < model::kQuantityCount; ++i) {
    const auto quantity = static_cast<model::Quantity>(i);
    EXPECT_EQ(name_in(kEnglish, quantity), name_of(quantity));
  }
}

TEST(CoupleAxes, SpeakTheLanguageTheyAreAskedFor) {
  const Language german = test::told_language({{"pursuit", "Nachfragen"}, {"asking", "fragend"}});
  const picture::Axis axis = band_axis(german, model::Quantity::kPursuit);
  EXPECT_EQ(axis.label, "Nachfragen");
  EXPECT_EQ(axis.ticks.at(1).word, "fragend");
}

}  // namespace
}  // namespace attune::session
