// A few standing threads that share out numbered work.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace attune {

/// How many threads this machine runs at once; at least 1.
[[nodiscard]] int processor_count();

/// Threads that wait for work, so that small pieces of it can be shared out many times a second.
/// The one who asks works along: `threads` of 1 starts no thread at all.
class Workers {
 public:
  explicit Workers(int threads);
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// How many work, the caller included; at least 1.
  [[nodiscard]] int count() const { return static_cast<int>(threads_.size()) + 1; }

  /// Calls `work(item, worker)` once for every item below `items`, in any order, from all threads,
  /// and returns when all are done. `worker` is below count() and names the thread. One call at a
  /// time; `work` does not throw.
  void share_out(std::size_t items, const std::function<void(std::size_t, int)>& work);

 private:
  void wait_for_work(int worker);
  /// Waits for another round than `seen`; false where it is all over.
  [[nodiscard]] bool await_round(std::size_t& seen);
  void take_items(int worker);

  std::mutex mutex_;
  std::condition_variable wake_;
  std::condition_variable idle_;
  const std::function<void(std::size_t, int)>* work_ = nullptr;
  std::size_t next_ = 0;
  std::size_t items_ = 0;
  int busy_ = 0;
  std::size_t round_ = 0;  ///< Counts the calls of share_out().
  bool over_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace attune
