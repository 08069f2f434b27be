// Ctrl-C as a question that long work asks itself, instead of its sudden end.
#pragma once

#include <csignal>

namespace attune::cli {

/// While one of these lives, the first SIGINT or SIGTERM is noted and the second ends the program
/// as ever. One at a time.
class StopSignals {
 public:
  StopSignals();
  /// What was there before is there again.
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  /// Whether one has come since this was made.
  [[nodiscard]] static bool have_come();

 private:
  struct sigaction interrupt_before_ {};
  struct sigaction terminate_before_ {};
};

}  // namespace attune::cli
