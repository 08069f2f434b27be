// One goes as deep as it can; the other one goes breadth first, by what can be known of a play.
#include "every_play.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::scenario::testing {
namespace {

constexpr std::size_t kDeepestPlay = 9;
constexpr std::size_t kMostPlays = 3'000;

template <typename Values>
bool holds_all(const Values& all, const Values& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

void keep_fewest(std::map<Index, std::size_t>& ends, Index end, std::size_t picks) {
  const auto [known, is_new] = ends.try_emplace(end, picks);
  known->second = std::min(known->second, picks);
}

// Which decision it is, and every fact that a condition could ask for.
std::string known_of(const Runner& runner) {
  std::set<Index> options;
  for (const OfferedOption& offered : runner.moment().options) {
    options.insert(offered.option->number);
  }
  std::string text = std::to_string(options.empty() ? kNone : *options.begin());
  for (const int value : runner.variables()) {
    text += " " + std::to_string(value);
  }
  for (std::size_t i = 0; i < runner.scenario().nodes.size(); ++i) {
    text += runner.seen(static_cast<Index>(i)) ? "s" : "-";
  }
  std::set<Index> picked;
  int supportive = 0;
  for (const Pick& pick : runner.picked()) {
    picked.insert(pick.option->number);
    const auto* codes = std::get_if<model::ReplyCodes>(&pick.option->codes);
    supportive +=
        codes != nullptr && model::read_style(*codes).style == model::ResponseStyle::kSupportive
            ? 1
            : 0;
  }
  for (const Index option : picked) {
    text += "p" + std::to_string(option);
  }
  return text + "c" + std::to_string(std::min(supportive, 2));
}

}  // namespace

void Everything::add(const Everything& other) {
  lines.insert(other.lines.begin(), other.lines.end());
  options.insert(other.options.begin(), other.options.end());
  faults.insert(other.faults.begin(), other.faults.end());
  for (const auto& [end, picks] : other.ends) {
    keep_fewest(ends, end, picks);
  }
}

bool Everything::holds(const Everything& some) const {
  return holds_all(lines, some.lines) && holds_all(options, some.options) &&
         holds_all(faults, some.faults) &&
         std::all_of(some.ends.begin(), some.ends.end(),
                     [this](const auto& end) { return ends.contains(end.first); });
}

EveryPlay::EveryPlay(const std::shared_ptr<const Scenario>& scenario, Index seat,
                     std::uint64_t seed) {
  std::vector<Runner> waiting = {Runner(scenario, seat, seed)};
  while (!waiting.empty()) {
    const Runner runner = std::move(waiting.back());
    waiting.pop_back();
    take_down(runner);
    if (runner.over()) {
      continue;
    }
    if (runner.picked().size() >= kDeepestPlay || ++plays_ > kMostPlays) {
      all_ = false;
      continue;
    }
    for (const OfferedOption& offered : runner.moment().options) {
      if (offered.available) {
        waiting.push_back(runner);
        EXPECT_TRUE(waiting.back().pick(offered.option->key).ok());
      }
    }
  }
}

void EveryPlay::take_down(const Runner& runner) {
  const Moment& moment = runner.moment();
  for (const SpokenLine& line : moment.lines) {
    if (line.written != nullptr) {
      met_.lines.insert(line.text);
    }
  }
  for (const Played& played : moment.played) {
    met_.options.insert(played.option->key);
  }
  if (moment.end) {
    keep_fewest(met_.ends, *moment.end, runner.picked().size());
  }
  if (!moment.fault.empty()) {
    met_.faults.insert(moment.fault);
  }
}

EveryState::EveryState(const std::shared_ptr<const Scenario>& scenario) {
  const Runner start(scenario, scenario->you(), 1);
  if (start.ended()) {
    ends_.emplace(*start.moment().end, 0);
  }
  if (!start.over()) {
    static_cast<void>(number_of(start));
  }
  for (std::size_t state = 0; state < waiting_.size(); ++state) {
    const Runner runner = waiting_[state];
    expand(state, runner);
  }
  find_traps();
}

// Its number; a new state waits to be expanded.
std::size_t EveryState::number_of(const Runner& runner) {
  const auto [known, is_new] = numbers_.try_emplace(known_of(runner), nodes_.size());
  if (is_new) {
    nodes_.push_back(runner.moment().node);
    can_end_.push_back(false);
    before_.emplace_back();
    waiting_.push_back(runner);
  }
  return known->second;
}

void EveryState::expand(std::size_t state, const Runner& runner) {
  for (const OfferedOption& offered : runner.moment().options) {
    if (!offered.available) {
      continue;
    }
    Runner next = runner;
    EXPECT_TRUE(next.pick(offered.option->key).ok());
    if (next.ended()) {
      keep_fewest(ends_, *next.moment().end, next.picked().size());
    }
    if (next.over()) {
      can_end_[state] = true;
    } else {
      before_[number_of(next)].insert(state);
    }
  }
}

void EveryState::find_traps() {
  std::vector<std::size_t> found;
  for (std::size_t state = 0; state < nodes_.size(); ++state) {
    if (can_end_[state]) {
      found.push_back(state);
    }
  }
  while (!found.empty()) {
    const std::size_t state = found.back();
    found.pop_back();
    for (const std::size_t before : before_[state]) {
      if (!can_end_[before]) {
        can_end_[before] = true;
        found.push_back(before);
      }
    }
  }
  for (std::size_t state = 0; state < nodes_.size(); ++state) {
    if (!can_end_[state]) {
      traps_.insert(nodes_[state]);
    }
  }
}

}  // namespace attune::scenario::testing
