#include "coach/own_words/code_shares.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace attune::coach {
namespace {

TEST(CodeShares, AreOfStylesFirstAndThenOfEveryLevel) {
  const std::vector<std::string> names = names_of_scores();
  EXPECT_EQ(names.front(), "style:supportive");
  EXPECT_EQ(names[kStyles], "validation:0");
  EXPECT_EQ(names.back(), "pause:return_at");
  const std::size_t levels =
      std::accumulate(kBins.begin(), kBins.end(), std::size_t{0},
                      [](std::size_t sum, const CodeBins& code) { return sum + code.levels; });
  EXPECT_EQ(names.size(), kStyles + levels);
}

TEST(CodeShares, SumToOneAndFallNowhereBelowTheLeast) {
  const std::vector<float> scores = {0.0F, std::log(3.0F), -100.0F};
  const std::vector<double> logs = log_shares(scores);
  EXPECT_NEAR(std::exp(logs[0]), 0.25, 1e-6);
  EXPECT_NEAR(std::exp(logs[1]), 0.75, 1e-6);
  EXPECT_NEAR(std::exp(logs[2]), kLeastShare, 1e-12);
}

TEST(CodeShares, TellTheLikeliestLevelOfABin) {
  std::vector<float> scores(names_of_scores().size(), 0.0F);
  scores[kStyles + 5] = 4.0F;  // validation 5
  const CodeShares shares(scores);
  EXPECT_EQ(shares.best_level(0, 2), 5U);
  EXPECT_EQ(shares.best_level(0, 1), 1U);
  EXPECT_GT(shares.bins[0][2], 0.9);
}

TEST(CodeShares, ReadLevelsOfOneBinAlike) {
  const auto style_at = [](std::size_t code, std::size_t level) {
    CodeLevels levels{};
    levels.at(1) = 1;  // a yes, so that there is something to be mixed with
    levels.at(code) = level;
    return read_style(codes_at(levels)).style;
  };
  for (std::size_t code = 0; code < kCodes; ++code) {
    for (std::size_t level = 0; level < kBins.at(code).levels; ++level) {
      const std::size_t lowest = level_of_bin(kBins.at(code), kBins.at(code).bin.at(level));
      EXPECT_EQ(style_at(code, level), style_at(code, lowest)) << kBins.at(code).code << level;
    }
  }
}

}  // namespace
}  // namespace attune::coach
