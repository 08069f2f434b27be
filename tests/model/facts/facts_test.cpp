// What the model claims for couples in general, on couples of which every number is varied.
#include "model/facts/facts.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>

#include "model/conversation.h"
#include "model/weeks.h"
#include "support/all_or_some.h"

namespace attune::model {
namespace {

// The tolerance grows with the square root.
constexpr std::uint64_t kCouples = test::all_or_some(kFactCouples, 512);

void expect_all_as_expected(double spread) {
  Workers workers(2);
  for (const FactResult& result : judge_facts(spread, kCouples, workers)) {
    EXPECT_TRUE(result.as_expected())
        << fmt::format("{}: {:.4f} where {:.4f} +- {:.4f} was expected", result.fact.id,
                       result.votes.share(), result.expected, result.tolerance);
  }
}

TEST(Facts, AreTheSameHoweverManyThreadsJudgeThem) {
  constexpr std::uint64_t kSome = kBlockSize + 5;
  Workers one(1);
  Workers many(3);
  const std::vector<FactResult> alone = judge_facts(kHalf, kSome, one);
  const std::vector<FactResult> shared = judge_facts(kHalf, kSome, many);
  ASSERT_EQ(alone.size(), shared.size());
  for (std::size_t i = 0; i < alone.size(); ++i) {
    EXPECT_EQ(alone[i].votes.counted(), shared[i].votes.counted()) << alone[i].fact.id;
    EXPECT_EQ(alone[i].votes.share(), shared[i].votes.share()) << alone[i].fact.id;
  }
}

TEST(Facts, HoldAsOftenAsPrintedWithinAQuarter) { expect_all_as_expected(kQuarter); }

TEST(Facts, HoldAsOftenAsPrintedWithinAHalf) { expect_all_as_expected(kHalf); }

TEST(Facts, ABlockThatAllHaveLookedAtKeepsNoMoreThanItSays) {
  FactBlock block(LatinHypercube(kBlockSize, kFactSeed), ranges_of_sign_tests(kHalf), 0,
                  kBlockSize);
  Votes votes;
  for (const Fact& fact : facts()) {
    fact.judge(block, votes);
  }
  EXPECT_LE(block.bytes_kept(), kMostBytesKept);
  EXPECT_GT(block.bytes_kept(), kMostBytesKept / 2) << "else fewer work at once than could";
}

TEST(Facts, EachHasAnIdAndSaysWhereItComesFrom) {
  std::set<std::string_view> ids;
  for (const Fact& fact : facts()) {
    EXPECT_TRUE(ids.insert(fact.id).second) << fact.id;
    EXPECT_FALSE(fact.claim.empty()) << fact.id;
    EXPECT_FALSE(fact.source.empty()) << fact.id;
    EXPECT_NE(fact.claim.back(), '.') << fact.id;
    EXPECT_NE(fact.judge, nullptr) << fact.id;
  }
  EXPECT_EQ(ids.size(), 61U);
}

TEST(Facts, WhatIsClaimedHoldsForMostCouples) {
  for (const Fact& fact : facts()) {
    if (fact.standing == FactStanding::kClaimed) {
      EXPECT_GT(fact.at_quarter, 0.85) << fact.id;
    }
  }
}

TEST(Facts, AResultFarFromTheExpectedOneIsSaidToBe) {
  FactResult result = {.expected = 0.5, .tolerance = 0.1};
  EXPECT_FALSE(result.as_expected()) << "nobody was counted";
  result.votes.cast(true);
  EXPECT_FALSE(result.as_expected());
  result.votes.cast(false);
  EXPECT_TRUE(result.as_expected());
}

}  // namespace
}  // namespace attune::model
