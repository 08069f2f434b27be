#include "cli/stop_signals.h"

#include <gtest/gtest.h>

namespace attune::cli {
namespace {

TEST(StopSignals, AreNotedAndPutBack) {
  struct sigaction before {};
  ::sigaction(SIGTERM, nullptr, &before);
  {
    const StopSignals signals;
    EXPECT_FALSE(StopSignals::have_come());
    ::raise(SIGTERM);
    EXPECT_TRUE(StopSignals::have_come());
    struct sigaction second {};
    ::sigaction(SIGTERM, nullptr, &second);
    EXPECT_EQ(second.sa_handler, SIG_DFL) << "the second one ends the program";
  }
  struct sigaction after {};
  ::sigaction(SIGTERM, nullptr, &after);
  EXPECT_EQ(after.sa_handler, before.sa_handler);
}

TEST(StopSignals, AreForgottenByTheNext) {
  {
    const StopSignals signals;
    ::raise(SIGINT);
    EXPECT_TRUE(StopSignals::have_come());
  }
  const StopSignals signals;
  EXPECT_FALSE(StopSignals::have_come());
}

}  // namespace
}  // namespace attune::cli
