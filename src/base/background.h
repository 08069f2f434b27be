// One thing that is computed on a thread of its own while its owner goes on with something else.
#pragma once

#include <chrono>
#include <future>
#include <optional>
#include <utility>

namespace attune {

/// Not to be shared between threads itself. What is still being computed when it goes away is
/// waited for.
template <typename Value>
class Background {
 public:
  /// Begins to compute `work()`, which owns or copies what it needs and does not throw. Not while
  /// busy().
  template <typename Work>
  void begin(Work work) {
    coming_ = std::async(std::launch::async, std::move(work));
  }

  /// Something is being computed, or was and has not been taken.
  [[nodiscard]] bool busy() const { return coming_.valid(); }

  /// Waits until there is something to take; returns at once where nothing is coming.
  void wait() const {
    if (busy()) {
      coming_.wait();
    }
  }

  /// What was computed, once and as soon as it is there; never waits.
  [[nodiscard]] std::optional<Value> take() {
    if (!busy() || coming_.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
      return std::nullopt;
    }
    return coming_.get();
  }

 private:
  std::future<Value> coming_;
};

}  // namespace attune
