// One thing that is computed on a thread of its own while its owner goes on with something else.
#pragma once

#include <cassert>
#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace attune {

/// Not to be shared between threads itself. What is still being computed when it goes away is
/// waited for.
template <typename Value>
class Background {
 public:
  /// Begins to compute `work()`, which owns or copies what it needs and does not throw. Not while
  /// busy(). Where the system has no thread to spare, wait() or take() computes it.
  template <typename Work>
  void begin(Work work) {
    assert(!busy());
    // Shared: what std::async() could not begin has lost what was moved into it.
    const auto run = [shared = std::make_shared<Work>(std::move(work))] { return (*shared)(); };
    try {
      coming_ = std::async(std::launch::async, run);
    } catch (const std::system_error&) {
      coming_ = std::async(std::launch::deferred, run);
    }
  }

  /// Something is being computed, or was and has not been taken.
  [[nodiscard]] bool busy() const { return coming_.valid(); }

  /// Waits until there is something to take; returns at once where nothing is coming.
  void wait() const {
    if (busy()) {
      coming_.wait();
    }
  }

  /// What was computed, once and as soon as it is there; waits for no thread.
  [[nodiscard]] std::optional<Value> take() {
    if (!busy() || coming_.wait_for(std::chrono::seconds(0)) == std::future_status::timeout) {
      return std::nullopt;
    }
    return coming_.get();
  }

 private:
  std::future<Value> coming_;
};

}  // namespace attune
