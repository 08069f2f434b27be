// Plays by chance and plays of one style, for what bands decide: a witness that it can be met.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "model/reply.h"
#include "scenario/runner.h"

namespace attune::scenario {

/// So many plays are made, unless they take more picks than kMostSampledPicks in all; each seat has
/// its share of both.
inline constexpr int kSampledPlays = 1'000;
inline constexpr int kMostSampledPicks = 20'000;

/// One play by chance, from the first seat.
struct SampledPlay {
  Index end = kNone;  ///< kNone where it stopped before.
  int picks = 0;
  int words = 0;  ///< Said, narrated, noted and offered.
};

class SampledPlays {
 public:
  /// From every seat, with fixed seeds: the same scenario gives the same plays.
  explicit SampledPlays(const std::shared_ptr<const Scenario>& scenario);

  [[nodiscard]] int plays() const { return plays_; }
  [[nodiscard]] const std::vector<SampledPlay>& by_chance() const { return by_chance_; }
  [[nodiscard]] bool heard(const Line& line) const { return lines_.contains(&line); }
  [[nodiscard]] bool picked(const Option& option) const { return options_.contains(&option); }
  [[nodiscard]] bool entered(Index node) const { return nodes_.contains(node); }
  /// The picks of the shortest play that ended so; null where none did.
  [[nodiscard]] const std::vector<std::string>* ended(Index end) const;
  /// The picks of the first play that stopped in `node` for this reason, or anywhere if it is
  /// kNone; null where none did.
  [[nodiscard]] const std::vector<std::string>* stopped(Index node, const std::string& fault) const;

 private:
  void play(const std::shared_ptr<const Scenario>& scenario, Index seat, int seats);
  void play_styles(const std::shared_ptr<const Scenario>& scenario, std::uint64_t seed);
  void play_style(Runner runner, model::ResponseStyle style);
  [[nodiscard]] SampledPlay play_by_chance(Runner runner, std::uint64_t seed);
  void take_down(const Runner& runner);

  int plays_ = 0;
  std::vector<SampledPlay> by_chance_;
  int picks_ = 0;
  std::set<const Line*> lines_;
  std::set<const Option*> options_;
  std::set<Index> nodes_;
  std::map<Index, std::vector<std::string>> ended_;
  std::map<std::pair<Index, std::string>, std::vector<std::string>> stopped_;
};

}  // namespace attune::scenario
