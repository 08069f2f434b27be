// Every way through a scenario, played: what the proof has to say, too.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "scenario/runner.h"

namespace attune::scenario::testing {

/// Lines that were heard, options that were picked, ends and faults that were met.
struct Everything {
  std::set<std::string> lines;
  std::set<std::string> options;
  std::map<Index, std::size_t> ends;  ///< With the fewest picks to each.
  std::set<std::string> faults;

  void add(const Everything& other);
  /// Whether everything in `some` is here, too, however many picks it took.
  [[nodiscard]] bool holds(const Everything& some) const;
};

/// Plays every way through a scenario from one seat, unless there are too many.
class EveryPlay {
 public:
  EveryPlay(const std::shared_ptr<const Scenario>& scenario, Index seat, std::uint64_t seed);

  [[nodiscard]] bool all() const { return all_; }
  [[nodiscard]] const Everything& met() const { return met_; }

 private:
  void take_down(const Runner& runner);

  Everything met_;
  bool all_ = true;
  std::size_t plays_ = 0;
};

/// Every way through a scenario from the seat of Ines, in which neither bands nor chance nor visits
/// decide anything: what comes again is not played again, so that play that goes round is at an
/// end, too.
class EveryState {
 public:
  explicit EveryState(const std::shared_ptr<const Scenario>& scenario);

  /// The fewest picks to each end that play comes to.
  [[nodiscard]] const std::map<Index, std::size_t>& ends() const { return ends_; }
  /// Nodes with a decision from which nothing leads out of a circle.
  [[nodiscard]] const std::set<Index>& traps() const { return traps_; }
  [[nodiscard]] std::size_t states() const { return nodes_.size(); }

 private:
  [[nodiscard]] std::size_t number_of(const Runner& runner);
  void expand(std::size_t state, const Runner& runner);
  void find_traps();

  std::map<std::string, std::size_t> numbers_;  ///< States by what is known of them.
  std::vector<Index> nodes_;                    ///< By state.
  std::vector<bool> can_end_;                   ///< By state.
  std::vector<std::set<std::size_t>> before_;   ///< By state.
  std::vector<Runner> waiting_;
  std::map<Index, std::size_t> ends_;
  std::set<Index> traps_;
};

}  // namespace attune::scenario::testing
