// Plays by chance and plays of one style, for what bands decide: a witness that it can be met.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "scenario/scenario.h"

namespace attune::scenario {

/// So many plays are made, unless they take more picks than kMostSampledPicks in all.
inline constexpr int kSampledPlays = 1'000;
inline constexpr int kMostSampledPicks = 20'000;

class SampledPlays {
 public:
  /// From every seat, with fixed seeds: the same scenario gives the same plays.
  explicit SampledPlays(const std::shared_ptr<const Scenario>& scenario);

  [[nodiscard]] int plays() const { return plays_; }
  [[nodiscard]] bool heard(const Line& line) const { return lines_.contains(&line); }
  [[nodiscard]] bool picked(const Option& option) const { return options_.contains(&option); }
  [[nodiscard]] bool entered(Index node) const { return nodes_.contains(node); }
  [[nodiscard]] bool ended(Index end) const { return ends_.contains(end); }
  /// The picks of the first play that stopped in `node` for this reason; null where none did.
  [[nodiscard]] const std::vector<std::string>* stopped(Index node, const std::string& fault) const;

 private:
  void play(const std::shared_ptr<const Scenario>& scenario, Index seat, int plays);
  void take_down(const class Runner& runner);

  int plays_ = 0;
  int picks_ = 0;
  std::set<const Line*> lines_;
  std::set<const Option*> options_;
  std::set<Index> nodes_;
  std::set<Index> ends_;
  std::map<std::pair<Index, std::string>, std::vector<std::string>> stopped_;
};

}  // namespace attune::scenario
