#include "model/ensemble/ensemble_summary.h"

#include <gtest/gtest.h>

#include "model/ensemble/instruction_set.h"
#include "model/reply.h"

namespace attune::model {
namespace {

constexpr std::size_t kRows = 3;
constexpr double kMostBids = 20.0;

EnsembleRequest some_request(std::uint64_t couples) {
  EnsembleRequest request;
  request.couple = reference_couple();
  request.sampled = spread_around(request.couple, 0.25);
  request.couples = couples;
  request.seed = 5;
  request.stances.assign(kRows - 1, reference_policy(ResponseStyle::kDismissive));
  return request;
}

EnsembleSummary summary_of(const EnsembleRequest& request, int threads) {
  EnsembleSummary summary(kRows, kMostBids);
  const EnsembleListener listener = {
      .describe = [&](const ComputedBlock& block, int, std::string&) { summary.add(block); }};
  Workers workers(threads);
  EXPECT_EQ(run_ensemble(request, fastest_kernel(Precision::kDouble), workers, listener).couples,
            request.couples);
  return summary;
}

void expect_the_same(const EnsembleSummary& one, const EnsembleSummary& other) {
  EXPECT_EQ(one.couples(), other.couples());
  for (std::size_t week = 0; week < kRows; ++week) {
    for (std::size_t column = 0; column < kWeekColumns.size(); ++column) {
      EXPECT_EQ(one.mean(week, column), other.mean(week, column));
      EXPECT_EQ(one.quantile(week, column, 0.1), other.quantile(week, column, 0.1));
      EXPECT_EQ(one.quantile(week, column, 0.9), other.quantile(week, column, 0.9));
    }
  }
}

TEST(EnsembleSummary, IsTheSameHoweverManyThreadsAddToIt) {
  const EnsembleRequest request = some_request(5000);
  const EnsembleSummary one = summary_of(request, 1);
  EXPECT_EQ(one.couples(), 5000U);
  expect_the_same(summary_of(request, 3), one);
  expect_the_same(summary_of(request, 16), one);
}

TEST(EnsembleSummary, IsTheSameWhateverTheOrderOfTheBlocks) {
  std::vector<BlockWeek> weeks(kRows);
  const auto add = [&](EnsembleSummary& summary, std::uint64_t first, double value) {
    for (BlockWeek& week : weeks) {
      week.security.fill(value);
    }
    summary.add({.first = first, .count = 100, .weeks = weeks});
  };
  EnsembleSummary forwards(kRows, kMostBids);
  add(forwards, 0, 0.25);
  add(forwards, 256, 0.75);
  EnsembleSummary backwards(kRows, kMostBids);
  add(backwards, 256, 0.75);
  add(backwards, 0, 0.25);
  expect_the_same(forwards, backwards);
  EXPECT_NEAR(forwards.mean(2, 0), 0.5, 1e-9);
  EXPECT_NEAR(forwards.quantile(2, 0, 0.25), 0.25, 1e-3);
  EXPECT_NEAR(forwards.quantile(2, 0, 0.75), 0.75, 1e-3);
}

TEST(EnsembleSummary, OnlyTheCouplesOfTheEnsembleCount) {
  std::vector<BlockWeek> weeks(kRows);
  for (BlockWeek& week : weeks) {
    week.burden.fill(1.0);
    week.burden[0] = 0.5;
  }
  EnsembleSummary summary(kRows, kMostBids);
  summary.add({.first = 0, .count = 1, .weeks = weeks});
  EXPECT_EQ(summary.couples(), 1U);
  EXPECT_NEAR(summary.mean(1, 3), 0.5, 1e-9);
}

TEST(EnsembleSummary, BidsArePlacedOnTheirOwnScale) {
  std::vector<BlockWeek> weeks(kRows);
  for (BlockWeek& week : weeks) {
    week.bids_per_week.fill(15.0);
  }
  EnsembleSummary summary(kRows, kMostBids);
  summary.add({.first = 0, .count = kBlockSize, .weeks = weeks});
  EXPECT_NEAR(summary.mean(0, 4), 15.0, 1e-8);
  EXPECT_NEAR(summary.quantile(0, 4, 0.5), 15.0, kMostBids / 2048.0);
}

TEST(EnsembleSummary, QuantilesOfALatinHypercubeAreThoseOfItsRange) {
  const EnsembleSummary summary = summary_of(some_request(4000), 2);
  // Security at the start is spread evenly from .325 to .575.
  EXPECT_NEAR(summary.mean(0, 0), 0.45, 1e-4);
  EXPECT_NEAR(summary.quantile(0, 0, 0.0), 0.325, 1e-3);
  EXPECT_NEAR(summary.quantile(0, 0, 0.25), 0.3875, 1e-3);
  EXPECT_NEAR(summary.quantile(0, 0, 0.5), 0.45, 1e-3);
  EXPECT_NEAR(summary.quantile(0, 0, 1.0), 0.575, 1e-3);
}

TEST(EnsembleSummary, WithoutCouplesItSaysNothing) {
  const EnsembleSummary empty(kRows, kMostBids);
  EXPECT_EQ(empty.mean(0, 0), 0.0);
  EXPECT_EQ(empty.quantile(0, 0, 0.5), 0.0);
}

}  // namespace
}  // namespace attune::model
