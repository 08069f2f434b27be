#include "model/ensemble/ensemble.h"

#include <gtest/gtest.h>

#include <atomic>
#include <string>

#include "model/ensemble/instruction_set.h"
#include "model/reply.h"
#include "model/weeks.h"

namespace attune::model {
namespace {

EnsembleRequest some_request(std::uint64_t couples) {
  EnsembleRequest request;
  request.couple = reference_couple();
  request.sampled = spread_around(request.couple, 0.25);
  request.couples = couples;
  request.seed = 5;
  request.stances.assign(2, reference_policy(ResponseStyle::kDismissive));
  return request;
}

EnsembleOutcome run(const EnsembleRequest& request, int threads,
                    const EnsembleListener& listener = {}) {
  Workers workers(threads);
  return run_ensemble(request, fastest_kernel(Precision::kDouble), workers, listener);
}

TEST(Ensemble, TheHashIsTheSameForEveryNumberOfThreads) {
  const EnsembleRequest request = some_request(3000);
  const EnsembleOutcome one = run(request, 1);
  EXPECT_EQ(one.couples, 3000U);
  EXPECT_EQ(run(request, 2).hash, one.hash);
  EXPECT_EQ(run(request, 3).hash, one.hash);
}

TEST(Ensemble, TheHashIsTheSameForEveryInstructionSet) {
  EnsembleRequest request = some_request(300);
  request.noise = 0.05;
  const std::uint64_t expected = run(request, 2).hash;
  for (const InstructionSet set : available_instruction_sets()) {
    Workers workers(2);
    EXPECT_EQ(run_ensemble(request, kernel_for(set, Precision::kDouble), workers, {}).hash,
              expected)
        << name_of(set);
  }
}

TEST(Ensemble, AnythingElseIsAnotherHash) {
  EnsembleRequest request = some_request(300);
  const std::uint64_t hash = run(request, 1).hash;
  request.seed = 6;
  EXPECT_NE(run(request, 1).hash, hash);
  request = some_request(301);
  EXPECT_NE(run(request, 1).hash, hash);
}

TEST(Ensemble, TextsComeInTheOrderOfTheBlocks) {
  std::string all;
  const EnsembleListener listener = {.describe =
                                         [](const ComputedBlock& block, int, std::string& text) {
                                           text = std::to_string(block.first) + ":" +
                                                  std::to_string(block.count) + " ";
                                         },
                                     .deliver =
                                         [&](std::string_view text, std::uint64_t) {
                                           all += text;
                                           return true;
                                         }};
  EXPECT_EQ(run(some_request(600), 2, listener).couples, 600U);
  EXPECT_EQ(all, "0:256 256:256 512:88 ");
}

TEST(Ensemble, ItStopsWhereTheListenerSaysSo) {
  const EnsembleListener listener = {
      .deliver = [](std::string_view, std::uint64_t done) { return done < 512; }};
  EXPECT_EQ(run(some_request(100000), 2, listener).couples, 512U);
}

TEST(Ensemble, WhatWasDescribedIsDeliveredBeforeItIsInterrupted) {
  std::atomic<std::uint64_t> described = 0;
  std::uint64_t delivered = 0;
  int asked = 0;
  const EnsembleListener listener = {
      .describe = [&](const ComputedBlock& block, int, std::string&) { described += block.count; },
      .deliver =
          [&](std::string_view, std::uint64_t done) {
            delivered = done;
            return true;
          },
      .interrupted = [&] { return ++asked > 1; }};
  const std::uint64_t done = run(some_request(1000000), 2, listener).couples;
  EXPECT_GT(done, 0U);
  EXPECT_LT(done, 100000U);
  EXPECT_EQ(delivered, done);
  EXPECT_EQ(described, done);
}

TEST(Ensemble, WithoutSpreadEveryCoupleIsTheOneGiven) {
  EnsembleRequest request = some_request(10);
  request.sampled.clear();
  const std::vector<Week> weeks = run_weeks(request.couple, request.stances);
  const EnsembleListener listener = {
      .describe = [&](const ComputedBlock& block, int, std::string&) {
        for (std::size_t lane = 0; lane < block.count; ++lane) {
          EXPECT_NEAR(block.weeks[2].security[lane], weeks[2].slow.security, 1e-12);
        }
      }};
  EXPECT_EQ(run(request, 1, listener).couples, 10U);
}

}  // namespace
}  // namespace attune::model
