// A handler may do no more than set a flag, and a flag that it can reach has to be global: the only
// one of the program.
#include "cli/stop_signals.h"

#include <atomic>

namespace attune::cli {

namespace {

std::atomic<bool> stop_wanted = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a handler must not wait");

void note_signal(int /*signal*/) { stop_wanted = true; }

}  // namespace

StopSignals::StopSignals() {
  stop_wanted = false;
  struct sigaction action {};
  action.sa_handler = note_signal;
  // SA_RESTART: what is being written is written to its end.
  action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
  ::sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, &interrupt_before_);
  ::sigaction(SIGTERM, &action, &terminate_before_);
}

StopSignals::~StopSignals() {
  ::sigaction(SIGINT, &interrupt_before_, nullptr);
  ::sigaction(SIGTERM, &terminate_before_, nullptr);
}

bool StopSignals::have_come() { return stop_wanted; }

}  // namespace attune::cli
