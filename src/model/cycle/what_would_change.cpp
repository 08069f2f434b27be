// Every step of every lever is one long talk.
#include "model/cycle/what_would_change.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace attune::model {

namespace {

constexpr double kHair = 0.02;  // Nearer than this to a step is on it.

bool settles(const Setting& setting) {
  return regime_of(setting.couple, setting.stance) == Regime::kSettles;
}

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

SingleChange tried(const Setting& setting, const Lever& lever, const Dial& dial,
                   const std::vector<double>& values) {
  SingleChange change = {.lever = lever, .from = dial.of(setting)};
  for (const double value : values) {
    const Setting turned = dial.turned(setting, value);
    change.to = value;
    change.regime = regime_of(turned.couple, turned.stance);
    change.settles = change.regime == Regime::kSettles;
    if (change.settles) {
      break;
    }
  }
  change.effort = std::abs(change.to - change.from) / (dial.high() - dial.low());
  return change;
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
  if (settles(setting)) {
    return {};
  }
  std::vector<SingleChange> changes;
  for (const Lever& lever : levers()) {
    const Result<Dial> dial = dial_named(lever.dial);
    const std::vector<double> values = steps_beyond(lever, dial.value(), dial.value().of(setting));
    if (!values.empty()) {
      changes.push_back(tried(setting, lever, dial.value(), values));
    }
  }
  std::stable_sort(changes.begin(), changes.end(),
                   [](const SingleChange& a, const SingleChange& b) {
                     return a.settles != b.settles ? a.settles : a.effort < b.effort;
                   });
  return changes;
}

namespace {

/// One step of one lever.
struct Move {
  std::size_t lever = 0;  ///< Among levers().
  Dial dial;
  SingleChange change;
};

std::vector<Move> every_move(const Setting& setting) {
  std::vector<Move> moves;
  const std::vector<Lever> all = levers();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Dial dial = dial_named(all[i].dial).value();
    const double from = dial.of(setting);
    for (const double value : steps_beyond(all[i], dial, from)) {
      const double effort = std::abs(value - from) / (dial.high() - dial.low());
      moves.push_back({i, dial, {.lever = all[i], .from = from, .to = value, .effort = effort}});
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

}  // namespace

std::optional<PairOfChanges> smallest_pair_of_changes(const Setting& setting) {
  if (settles(setting)) {
    return std::nullopt;
  }
  const std::vector<Move> moves = every_move(setting);
  for (const auto& [i, j] : pairs_by_effort(moves)) {
    const Setting turned =
        moves[j].dial.turned(moves[i].dial.turned(setting, moves[i].change.to), moves[j].change.to);
    if (settles(turned)) {
      PairOfChanges pair = {moves[i].change, moves[j].change};
      pair.one.settles = pair.other.settles = true;
      pair.one.regime = pair.other.regime = Regime::kSettles;
      return pair;
    }
  }
  return std::nullopt;
}

}  // namespace attune::model
