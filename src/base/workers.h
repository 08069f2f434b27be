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

/// Starts a thread that does what it is given. Throws std::system_error where there is none to
/// have.
using ThreadStart = std::function<std::thread(std::function<void()>)>;

/// Threads that wait for work, so that small pieces of it can be shared out many times a second.
/// The one who asks works along: `threads` of 1 starts no thread at all. Where the system has no
/// more threads to give, those that there are do all the work.
class Workers {
 public:
  explicit Workers(int threads);
  /// `start` starts each of them.
  Workers(int threads, const ThreadStart& start);
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// How many work, the caller included; at least 1, and fewer than asked for where some did not
  /// start.
  [[nodiscard]] int count() const { return static_cast<int>(threads_.size()) + 1; }

  /// Calls `work(item, worker)` once for every item below `items`, in any order, from all threads,
  /// and returns when all are done. `worker` is below count() and names the thread. One call at a
  /// time; `work` does not throw.
  void share_out(std::size_t items, const std::function<void(std::size_t, int)>& work);

 private:
  /// Whether the thread could be started.
  [[nodiscard]] bool add(int worker, const ThreadStart& start);
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
