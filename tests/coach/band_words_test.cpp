#include "coach/band_words.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "model/bands.h"

namespace attune::coach {
namespace {

using model::FastState;
using model::Quantity;

/// Every combination of bands, at their midpoints.
std::vector<FastState<double>> every_band() {
  std::vector<FastState<double>> states;
  for (int x = 0; x < 4; ++x) {
    for (int p = 0; p < 4; ++p) {
      for (int y = 0; y < 3; ++y) {
        for (int w = 0; w < 3; ++w) {
          states.push_back({.distress = model::band_midpoint(Quantity::kDistress, x),
                            .pursuit = model::band_midpoint(Quantity::kPursuit, p),
                            .discouragement = 0.0,
                            .arousal = model::band_midpoint(Quantity::kArousal, y),
                            .withdrawal = model::band_midpoint(Quantity::kWithdrawal, w)});
        }
      }
    }
  }
  return states;
}

TEST(BandWords, AreThereForEveryBand) {
  for (const auto& state : every_band()) {
    for (const PartnerWords& words :
         {asker_by_bands(kEnglish, state), answerer_by_bands(kEnglish, state)}) {
      EXPECT_FALSE(words.doing.empty());
      EXPECT_FALSE(words.shows.empty());
      EXPECT_FALSE(words.underneath.empty());
      EXPECT_FALSE(words.arrives.empty());
      EXPECT_FALSE(words.hears.empty());
      EXPECT_FALSE(words.feels.empty());
    }
  }
}

TEST(BandWords, SpeakOfWhatIsFeltAsAPossibility) {
  for (const auto& state : every_band()) {
    for (const PartnerWords& words :
         {asker_by_bands(kEnglish, state), answerer_by_bands(kEnglish, state)}) {
      EXPECT_NE(words.underneath.find("Perhaps"), std::string_view::npos) << words.underneath;
      EXPECT_EQ(words.feels.substr(0, 7), "perhaps") << words.feels;
      EXPECT_EQ(words.hears.substr(0, 5), "maybe") << words.hears;
    }
  }
}

TEST(BandWords, PutNoLabelOnAnybody) {
  const std::vector<std::string> labels = {"anxious",    "avoidant", "needy",   "clingy", "cold",
                                           "attachment", "valid",    "healthy", "toxic"};
  for (const auto& state : every_band()) {
    for (const PartnerWords& words :
         {asker_by_bands(kEnglish, state), answerer_by_bands(kEnglish, state)}) {
      for (const std::string& label : labels) {
        EXPECT_EQ(words.shows.find(label), std::string_view::npos) << words.shows;
        EXPECT_EQ(words.underneath.find(label), std::string_view::npos) << words.underneath;
      }
    }
  }
}

TEST(BandWords, FitTheBoxesInThreeLines) {
  for (const auto& state : every_band()) {
    for (const PartnerWords& words :
         {asker_by_bands(kEnglish, state), answerer_by_bands(kEnglish, state)}) {
      EXPECT_LE(words.shows.size(), 62U) << words.shows;
      EXPECT_LE(words.underneath.size(), 58U) << words.underneath;
    }
  }
}

TEST(BandWords, TellEveryBandOfPursuitAndOfWithdrawalApart) {
  std::set<std::string> asked;
  for (int band = 0; band < 4; ++band) {
    asked.insert(
        asker_by_bands(kEnglish, {.pursuit = model::band_midpoint(Quantity::kPursuit, band)})
            .doing);
  }
  EXPECT_EQ(asked.size(), 4U);
  std::set<std::string> answered;
  for (int band = 0; band < 3; ++band) {
    answered.insert(answerer_by_bands(
                        kEnglish, {.withdrawal = model::band_midpoint(Quantity::kWithdrawal, band)})
                        .doing);
  }
  EXPECT_EQ(answered.size(), 3U);
}

TEST(BandWords, DoNotTakeDespairForPeace) {
  EXPECT_EQ(asker_by_bands(kEnglish, {.distress = 0.1, .pursuit = 0.1}).doing, "lets it rest");
  EXPECT_EQ(asker_by_bands(kEnglish, {.distress = 0.7, .pursuit = 0.1}).doing, "stops asking");
}

TEST(BandWords, TellStayingInPeaceFromStayingWithEffort) {
  EXPECT_EQ(answerer_by_bands(kEnglish, {.arousal = 0.1, .withdrawal = 0.1}).doing, "stays");
  EXPECT_EQ(answerer_by_bands(kEnglish, {.arousal = 0.4, .withdrawal = 0.1}).doing,
            "stays, with effort");
  EXPECT_EQ(answerer_by_bands(kEnglish, {.arousal = 0.1, .withdrawal = 0.6}).underneath,
            "Perhaps quiet again, and unsure how to come back.");
}

}  // namespace
}  // namespace attune::coach
