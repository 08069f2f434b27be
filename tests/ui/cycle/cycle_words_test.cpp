#include "ui/cycle/cycle_words.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "model/bands.h"

namespace attune::ui {
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

TEST(CycleWords, AreThereForEveryBand) {
  for (const auto& state : every_band()) {
    for (const PartnerWords& words : {words_of_asker(state), words_of_answerer(state)}) {
      EXPECT_FALSE(words.doing.empty());
      EXPECT_FALSE(words.shows.empty());
      EXPECT_FALSE(words.underneath.empty());
      for (const std::string_view station : words.stations) {
        EXPECT_FALSE(station.empty());
      }
    }
  }
}

TEST(CycleWords, SpeakOfWhatIsFeltAsAPossibility) {
  for (const auto& state : every_band()) {
    for (const PartnerWords& words : {words_of_asker(state), words_of_answerer(state)}) {
      EXPECT_NE(words.underneath.find("Perhaps"), std::string_view::npos) << words.underneath;
      const auto felt = words.stations[static_cast<std::size_t>(LoopStage::kUnderneath)];
      EXPECT_EQ(felt.substr(0, 7), "perhaps") << felt;
      const auto meant = words.stations[static_cast<std::size_t>(LoopStage::kPerception)];
      EXPECT_EQ(meant.substr(0, 5), "maybe") << meant;
    }
  }
}

TEST(CycleWords, PutNoLabelOnAnybody) {
  const std::vector<std::string> labels = {"anxious",    "avoidant", "needy",   "clingy", "cold",
                                           "attachment", "valid",    "healthy", "toxic"};
  for (const auto& state : every_band()) {
    for (const PartnerWords& words : {words_of_asker(state), words_of_answerer(state)}) {
      for (const std::string& label : labels) {
        EXPECT_EQ(words.shows.find(label), std::string_view::npos) << words.shows;
        EXPECT_EQ(words.underneath.find(label), std::string_view::npos) << words.underneath;
      }
    }
  }
}

TEST(CycleWords, FitTheBoxesInThreeLines) {
  for (const auto& state : every_band()) {
    for (const PartnerWords& words : {words_of_asker(state), words_of_answerer(state)}) {
      EXPECT_LE(words.shows.size(), 62U) << words.shows;
      EXPECT_LE(words.underneath.size(), 58U) << words.underneath;
    }
  }
}

TEST(CycleWords, TellEveryBandOfPursuitAndOfWithdrawalApart) {
  std::set<std::string_view> asked;
  for (int band = 0; band < 4; ++band) {
    asked.insert(words_of_asker({.pursuit = model::band_midpoint(Quantity::kPursuit, band)}).doing);
  }
  EXPECT_EQ(asked.size(), 4U);
  std::set<std::string_view> answered;
  for (int band = 0; band < 3; ++band) {
    answered.insert(
        words_of_answerer({.withdrawal = model::band_midpoint(Quantity::kWithdrawal, band)}).doing);
  }
  EXPECT_EQ(answered.size(), 3U);
}

TEST(CycleWords, DoNotTakeDespairForPeace) {
  EXPECT_EQ(words_of_asker({.distress = 0.1, .pursuit = 0.1}).doing, "lets it rest");
  EXPECT_EQ(words_of_asker({.distress = 0.7, .pursuit = 0.1}).doing, "stops asking");
}

TEST(CycleWords, TellStayingInPeaceFromStayingWithEffort) {
  EXPECT_EQ(words_of_answerer({.arousal = 0.1, .withdrawal = 0.1}).doing, "stays");
  EXPECT_EQ(words_of_answerer({.arousal = 0.4, .withdrawal = 0.1}).doing, "stays, with effort");
  EXPECT_EQ(words_of_answerer({.arousal = 0.1, .withdrawal = 0.6}).underneath,
            "Perhaps quiet again, and unsure how to come back.");
}

}  // namespace
}  // namespace attune::ui
