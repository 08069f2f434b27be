#include "base/background.h"

#include <gtest/gtest.h>
#include <pthread.h>

#include <latch>
#include <memory>
#include <system_error>
#include <thread>

namespace attune {
namespace {

TEST(Background, HandsOutOnceWhatItComputed) {
  Background<int> background;
  EXPECT_FALSE(background.busy());
  EXPECT_EQ(background.take(), std::nullopt);
  background.begin([] { return 7; });
  background.wait();
  EXPECT_TRUE(background.busy()) << "nobody has taken it";
  EXPECT_EQ(background.take(), 7);
  EXPECT_FALSE(background.busy());
  EXPECT_EQ(background.take(), std::nullopt);
}

TEST(Background, NeverWaitsToTake) {
  std::latch asked(1);
  Background<int> background;
  background.begin([&asked] {
    asked.wait();
    return 7;
  });
  EXPECT_EQ(background.take(), std::nullopt) << "it computes until it was asked";
  asked.count_down();
  background.wait();
  EXPECT_EQ(background.take(), 7);
}

TEST(Background, WaitsForNothingWhereNothingIsComing) {
  const Background<int> background;
  background.wait();
  EXPECT_FALSE(background.busy());
}

TEST(Background, ComputesOneThingAfterTheOther) {
  Background<int> background;
  for (const int wanted : {1, 2}) {
    background.begin([wanted] { return wanted; });
    background.wait();
    EXPECT_EQ(background.take(), wanted);
  }
}

/// As long as it lives no thread can be had: each would want more memory than there is.
class NoThreads {
 public:
  NoThreads() {
    ::pthread_getattr_default_np(&usual_);
    pthread_attr_t attributes;
    ::pthread_attr_init(&attributes);
    ::pthread_attr_setstacksize(&attributes, std::size_t{1} << 47U);
    ::pthread_setattr_default_np(&attributes);
    ::pthread_attr_destroy(&attributes);
  }
  ~NoThreads() {
    ::pthread_setattr_default_np(&usual_);
    ::pthread_attr_destroy(&usual_);
  }
  NoThreads(const NoThreads&) = delete;
  NoThreads& operator=(const NoThreads&) = delete;

 private:
  pthread_attr_t usual_ = {};
};

TEST(Background, ComputesWithoutAThreadWhereNoneCanBeHad) {
  const NoThreads none;
  ASSERT_THROW(std::thread([] {}).join(), std::system_error);
  Background<int> background;
  background.begin([seven = std::make_unique<int>(7)] { return *seven; });
  EXPECT_TRUE(background.busy());
  EXPECT_EQ(background.take(), 7) << "as soon as it is asked for";
  EXPECT_FALSE(background.busy());
  background.begin([] { return 8; });
  background.wait();
  EXPECT_EQ(background.take(), 8);
}

TEST(BackgroundDeathTest, ComputesOneThingAtATime) {
  const NoThreads none;  // A process that dies has none either.
  Background<int> background;
  background.begin([] { return 7; });
  EXPECT_DEBUG_DEATH(background.begin([] { return 8; }), "busy");
}

}  // namespace
}  // namespace attune
