// Waves of blocks: computed in any order, delivered in theirs.
#include "model/ensemble/ensemble.h"

#include <algorithm>
#include <bit>

#include "base/stable_hash.h"

namespace attune::model {

namespace {

/// A block that has been computed and waits for its turn.
struct Slot {
  std::string text;
  std::uint64_t hash = 0;
};

std::uint64_t mixed(std::uint64_t hash, double value) {
  constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15ULL;
  hash = (hash ^ std::bit_cast<std::uint64_t>(value)) * kOdd;
  return hash ^ (hash >> 29U);
}

std::uint64_t mixed(std::uint64_t hash, const BlockColumn& values, std::size_t count) {
  for (std::size_t lane = 0; lane < count; ++lane) {
    hash = mixed(hash, values[lane]);
  }
  return hash;
}

std::uint64_t hash_of(const ComputedBlock& block) {
  std::uint64_t hash = block.first;
  for (const BlockWeek& week : block.weeks) {
    for (const WeekColumn& column : kWeekColumns) {
      hash = mixed(hash, week.*column.member, block.count);
    }
  }
  return draw(hash, block.first);
}

class EnsembleRun {
 public:
  EnsembleRun(const EnsembleRequest& request, const Kernel& kernel,
              const EnsembleListener& listener, int workers)
      : request_(request),
        kernel_(kernel),
        listener_(listener),
        cube_(std::max<std::uint64_t>(request.couples, 1), request.seed),
        weeks_of_worker_(static_cast<std::size_t>(workers),
                         std::vector<BlockWeek>(request.stances.size() + 1)) {}

  void compute(std::uint64_t block, int worker, Slot& slot) {
    const std::uint64_t first = block * kBlockSize;
    const SampledBlock sampled(request_.couple, cube_, request_.sampled, first);
    std::vector<BlockWeek>& weeks = weeks_of_worker_[static_cast<std::size_t>(worker)];
    kernel_.weeks({.couples = sampled.view(),
                   .stances = request_.stances,
                   .noise = {.sigma = request_.noise, .seed = request_.seed}},
                  weeks);
    const ComputedBlock computed = {.first = first,
                                    .count = static_cast<std::size_t>(std::min<std::uint64_t>(
                                        kBlockSize, request_.couples - first)),
                                    .weeks = weeks};
    slot.hash = hash_of(computed);
    slot.text.clear();
    if (listener_.describe) {
      listener_.describe(computed, worker, slot.text);
    }
  }

  [[nodiscard]] std::uint64_t blocks() const {
    return (request_.couples + kBlockSize - 1) / kBlockSize;
  }

  [[nodiscard]] bool interrupted() const {
    return listener_.interrupted && listener_.interrupted();
  }

  /// Delivers blocks from `from` on. Whether to go on.
  bool deliver(std::uint64_t from, std::span<const Slot> slots, EnsembleOutcome& outcome) const {
    for (const Slot& slot : slots) {
      outcome.couples = std::min((++from) * kBlockSize, request_.couples);
      outcome.hash += slot.hash;
      if (listener_.deliver && !listener_.deliver(slot.text, outcome.couples)) {
        return false;
      }
    }
    return true;
  }

 private:
  const EnsembleRequest& request_;
  const Kernel& kernel_;
  const EnsembleListener& listener_;
  LatinHypercube cube_;
  std::vector<std::vector<BlockWeek>> weeks_of_worker_;
};

/// Enough for every worker to find the next block, and no more: a wave is what cannot be stopped,
/// and its texts wait in memory.
std::size_t slots_for(std::size_t weeks, int workers) {
  constexpr std::size_t kMostOfAWorker = 16;
  constexpr std::size_t kFewestOfAWorker = 2;
  constexpr std::size_t kWeeksOfAWorker = 512;
  return static_cast<std::size_t>(workers) *
         std::clamp(kWeeksOfAWorker / (weeks + 1), kFewestOfAWorker, kMostOfAWorker);
}

}  // namespace

EnsembleOutcome run_ensemble(const EnsembleRequest& request, const Kernel& kernel, Workers& workers,
                             const EnsembleListener& listener) {
  EnsembleRun run(request, kernel, listener, workers.count());
  std::vector<Slot> slots(slots_for(request.stances.size(), workers.count()));
  EnsembleOutcome outcome;
  for (std::uint64_t from = 0; from < run.blocks() && !run.interrupted(); from += slots.size()) {
    const auto wave =
        static_cast<std::size_t>(std::min<std::uint64_t>(slots.size(), run.blocks() - from));
    workers.share_out(
        wave, [&](std::size_t item, int worker) { run.compute(from + item, worker, slots[item]); });
    if (!run.deliver(from, std::span(slots).first(wave), outcome)) {
      break;
    }
  }
  return outcome;
}

}  // namespace attune::model
