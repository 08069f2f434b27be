#include "base/workers.h"

#include <gtest/gtest.h>

#include <atomic>
#include <system_error>
#include <utility>
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

/// Starts threads until there are no more to be had.
ThreadStart with_only(int threads) {
  return [left = threads](std::function<void()> work) mutable {
    if (left-- == 0) {
      throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
    }
    return std::thread(std::move(work));
  };
}

TEST(Workers, ThoseThatCouldBeStartedDoEverything) {
  for (const int started : {0, 1, 2}) {
    Workers workers(1000, with_only(started));
    EXPECT_EQ(workers.count(), started + 1);
    std::atomic<int> done = 0;
    std::atomic<bool> known = true;
    workers.share_out(200, [&](std::size_t, int worker) {
      ++done;
      if (worker > started) {
        known = false;
      }
    });
    EXPECT_EQ(done, 200);
    EXPECT_TRUE(known);
  }
}

}  // namespace
}  // namespace attune
