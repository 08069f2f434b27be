// One lock for the whole state; an item is far longer than taking the lock.
#include "base/workers.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace attune {

int processor_count() {
  return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

Workers::Workers(int threads)
    : Workers(threads, [](std::function<void()> work) { return std::thread(std::move(work)); }) {}

Workers::Workers(int threads, const ThreadStart& start) {
  threads_.reserve(static_cast<std::size_t>(std::max(threads, 1)));
  for (int worker = 1; worker < threads && add(worker, start); ++worker) {
  }
}

bool Workers::add(int worker, const ThreadStart& start) {
  try {
    threads_.push_back(start([this, worker] { wait_for_work(worker); }));
    return true;
  } catch (const std::system_error&) {
    return false;
  }
}

Workers::~Workers() {
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) {
    thread.join();
  }
}

void Workers::share_out(std::size_t items, const std::function<void(std::size_t, int)>& work) {
  {
    const std::lock_guard lock(mutex_);
    work_ = &work;
    next_ = 0;
    items_ = items;
    busy_ = count();
    ++round_;
  }
  wake_.notify_all();
  take_items(0);
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [this] { return busy_ == 0; });
  work_ = nullptr;
}

void Workers::wait_for_work(int worker) {
  std::size_t seen = 0;
  while (await_round(seen)) {
    take_items(worker);
  }
}

bool Workers::await_round(std::size_t& seen) {
  std::unique_lock lock(mutex_);
  wake_.wait(lock, [&] { return over_ || round_ != seen; });
  seen = round_;
  return !over_;
}

void Workers::take_items(int worker) {
  std::unique_lock lock(mutex_);
  while (next_ < items_) {
    const std::size_t item = next_++;
    lock.unlock();
    (*work_)(item, worker);
    lock.lock();
  }
  if (--busy_ == 0) {
    idle_.notify_all();
  }
}

}  // namespace attune
