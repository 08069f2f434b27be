#include "base/workers.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

namespace attune {
namespace {

TEST(Workers, EveryItemIsDoneOnce) {
  Workers workers(3);
  std::vector<std::atomic<int>> done(1000);
  workers.share_out(done.size(), [&](std::size_t item, int) { ++done[item]; });
  for (const std::atomic<int>& times : done) {
    EXPECT_EQ(times, 1);
  }
}

TEST(Workers, TheyCanBeAskedAgainAndAgain) {
  Workers workers(2);
  std::atomic<int> sum = 0;
  for (int round = 0; round < 500; ++round) {
    workers.share_out(4, [&](std::size_t item, int) { sum += static_cast<int>(item); });
  }
  EXPECT_EQ(sum, 500 * 6);
}

TEST(Workers, OneWorksWithoutAnyThread) {
  Workers workers(1);
  EXPECT_EQ(workers.count(), 1);
  std::vector<int> workers_seen;
  workers.share_out(5, [&](std::size_t, int worker) { workers_seen.push_back(worker); });
  EXPECT_EQ(workers_seen, (std::vector<int>{0, 0, 0, 0, 0}));
}

TEST(Workers, NothingToDoIsDoneAtOnce) {
  Workers workers(2);
  int calls = 0;
  workers.share_out(0, [&](std::size_t, int) { ++calls; });
  EXPECT_EQ(calls, 0);
}

TEST(Workers, EachNamesItself) {
  Workers workers(2);
  std::atomic<bool> good = true;
  workers.share_out(100, [&](std::size_t, int worker) {
    if (worker < 0 || worker >= workers.count()) {
      good = false;
    }
  });
  EXPECT_TRUE(good);
}

}  // namespace
}  // namespace attune
