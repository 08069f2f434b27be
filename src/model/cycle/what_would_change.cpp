// Every step of every lever is one long talk, a block of them at a time.
#include "model/cycle/what_would_change.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace attune::model {

namespace {

constexpr double kHair = 0.02;  // Nearer than this to a step is on it.

/// The steps of a lever beyond where it stands, nearest first.
std::vector<double> steps_beyond(const Lever& lever, const Dial& dial, double from) {
  std::vector<double> values;
  for (int step = 0; step <= lever.steps; ++step) {
    const double value = dial.low() + (dial.high() - dial.low()) * step / lever.steps;
    if (lever.more ? value > from + kHair : value < from - kHair) {
      values.push_back(value);
    }
  }
  if (!lever.more) {
    std::reverse(values.begin(), values.end());
  }
  return values;
}

/// One step of one lever.
struct Move {
  std::size_t lever = 0;  ///< Among levers().
  const Dial* dial = nullptr;
  SingleChange change;

  [[nodiscard]] Setting made(const Setting& setting) const {
    return dial->turned(setting, change.to);
  }
};

/// Lever by lever, the nearest step first.
std::vector<Move> every_move(const Setting& setting) {
  std::vector<Move> moves;
  const std::vector<Lever> all = levers();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Dial& dial = known_dial(all[i].dial);
    const double from = dial.of(setting);
    for (const double value : steps_beyond(all[i], dial, from)) {
      const double effort = std::abs(value - from) / (dial.high() - dial.low());
      moves.push_back({i, &dial, {.lever = all[i], .from = from, .to = value, .effort = effort}});
    }
  }
  return moves;
}

using MovePair = std::pair<std::size_t, std::size_t>;

/// Every two moves of different levers, the smallest sum of efforts first.
std::vector<MovePair> pairs_by_effort(const std::vector<Move>& moves) {
  std::vector<MovePair> pairs;
  for (std::size_t at = 0; at < moves.size() * moves.size(); ++at) {
    const std::size_t i = at / moves.size();
    const std::size_t j = at % moves.size();
    if (i < j && moves[i].lever != moves[j].lever) {
      pairs.emplace_back(i, j);
    }
  }
  const auto effort = [&](const MovePair& pair) {
    return moves[pair.first].change.effort + moves[pair.second].change.effort;
  };
  std::stable_sort(pairs.begin(), pairs.end(),
                   [&](const MovePair& a, const MovePair& b) { return effort(a) < effort(b); });
  return pairs;
}

/// The first of the pairs that lead to settling.
std::optional<MovePair> first_that_settles(const Setting& setting, const std::vector<Move>& moves,
                                           std::span<const MovePair> pairs) {
  while (!pairs.empty()) {
    const std::span<const MovePair> block = pairs.first(std::min(kBlockSize, pairs.size()));
    std::vector<Setting> turned;
    turned.reserve(block.size());
    for (const auto& [i, j] : block) {
      turned.push_back(moves[j].made(moves[i].made(setting)));
    }
    const std::vector<Regime> regimes = regimes_of(turned);
    const auto found = std::find(regimes.begin(), regimes.end(), Regime::kSettles);
    if (found != regimes.end()) {
      return block[static_cast<std::size_t>(found - regimes.begin())];
    }
    pairs = pairs.subspan(block.size());
  }
  return std::nullopt;
}

}  // namespace

std::vector<Lever> levers() {
  constexpr int kLevelsOfValidation = 6;
  constexpr int kKindsOfReassurance = 2;
  return {
      {.dial = "stance.validation", .steps = kLevelsOfValidation},
      {.dial = "stance.reassurance", .steps = kKindsOfReassurance},
      {.dial = "stance.availability"},
      {.dial = "stance.autonomy"},
      {.dial = "stance.invalidation", .more = false},
      {.dial = "stance.criticism", .more = false},
      {.dial = "stance.withdrawal", .more = false},
      {.dial = "engagement"},
      {.dial = "softness", .mover = Mover::kBidder},
      {.dial = "soothed_before", .mover = Mover::kBidder},
  };
}

std::vector<SingleChange> what_would_change(const Setting& setting) {
  const std::vector<Move> moves = every_move(setting);
  std::vector<Setting> settings = {setting};
  for (const Move& move : moves) {
    settings.push_back(move.made(setting));
  }
  const std::vector<Regime> regimes = regimes_of(settings);
  if (regimes.front() == Regime::kSettles) {
    return {};
  }
  std::vector<SingleChange> changes;
  for (std::size_t i = 0; i < moves.size(); ++i) {
    const bool is_further = i > 0 && moves[i].lever == moves[i - 1].lever;
    if (is_further && changes.back().settles) {
      continue;
    }
    if (!is_further) {
      changes.emplace_back();
    }
    changes.back() = moves[i].change;
    changes.back().regime = regimes[i + 1];
    changes.back().settles = regimes[i + 1] == Regime::kSettles;
  }
  std::stable_sort(changes.begin(), changes.end(),
                   [](const SingleChange& a, const SingleChange& b) {
                     return a.settles != b.settles ? a.settles : a.effort < b.effort;
                   });
  return changes;
}

std::optional<PairOfChanges> smallest_pair_of_changes(const Setting& setting) {
  if (regime_of(setting.couple, setting.stance) == Regime::kSettles) {
    return std::nullopt;
  }
  const std::vector<Move> moves = every_move(setting);
  const auto found = first_that_settles(setting, moves, pairs_by_effort(moves));
  if (!found) {
    return std::nullopt;
  }
  PairOfChanges pair = {moves[found->first].change, moves[found->second].change};
  for (SingleChange* change : {&pair.one, &pair.other}) {
    change->settles = true;
    change->regime = Regime::kSettles;
  }
  return pair;
}

}  // namespace attune::model
