// States are expanded a few at a time, so that the memory they land in can be fetched meanwhile.
#include "scenario/proof/flow_explorer.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "scenario/proof/components.h"

namespace attune::scenario {

namespace {

constexpr StateIndex kTogether = 32;  // States that are expanded before any of what they lead to.

// A play that a fault stops is no loop.
bool stops(const FlowFault& fault) { return fault.kind != FlowFault::Kind::kClamps; }

/// Keeps each of the numbers from `first` on once.
template <typename Number>
void keep_once(std::vector<Number>& numbers, std::size_t first) {
  const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(first);
  std::sort(begin, numbers.end());
  numbers.erase(std::unique(begin, numbers.end()), numbers.end());
}

}  // namespace

FlowExplorer::FlowExplorer(const Scenario& scenario, const FlowProgram& program,
                           const FactLayout& layout, Index seat, std::size_t budget)
    : program_(&program),
      walk_(scenario, program, layout, seat),
      states_(layout.words()),
      budget_(budget),
      ends_(scenario.ends.size()) {}

void FlowExplorer::explore() {
  begin(Guesses::kLeft);
  explore_from(0, Guesses::kLeft);
  exact_states_ = states_.size();
  guessing_ = true;
  explore_guesses();
  find_unmanned_circles();
}

void FlowExplorer::explore_guesses() {
  if (start_has_guesses_) {
    begin(Guesses::kFollowed);
  }
  for (const StateIndex index : with_guesses_) {
    if (must_stop()) {
      return;
    }
    expand(index, Guesses::kFollowed);
    add_waiting();
  }
  explore_from(static_cast<StateIndex>(exact_states_), Guesses::kFollowed);
}

void FlowExplorer::begin(Guesses guesses) {
  arrived_.clear();
  walk_.begin(guesses, arrived_);
  start_has_guesses_ = arrived_.left_guesses;
  take_down({});
  add_waiting();
}

void FlowExplorer::explore_from(StateIndex first, Guesses guesses) {
  StateIndex next = first;
  while (next < states_.size()) {
    if (must_stop()) {
      return;
    }
    const auto known = static_cast<StateIndex>(states_.size());
    const StateIndex end = std::min(known, next + kTogether);
    for (; next < end; ++next) {
      expand(next, guesses);
    }
    add_waiting();
  }
}

bool FlowExplorer::must_stop() {
  out_of_budget_ = out_of_budget_ || states_.size() > budget_;
  complete_ = complete_ && !out_of_budget_;
  return out_of_budget_;
}

void FlowExplorer::expand(StateIndex index, Guesses guesses) {
  const FactWords state = states_.state(index);
  const bool unmanned = !walk_.is_persons(state);
  bool left = false;
  find_offers(index, state);
  for (const Offer& offer : offers_) {
    arrived_.clear();
    walk_.pick(state, offer, guesses, arrived_);
    left = left || arrived_.left_guesses;
    take_down({index, offer.pick});
    if (unmanned) {
      link_unmanned(state);
    }
  }
  if (left) {
    with_guesses_.push_back(index);
  }
}

void FlowExplorer::link_unmanned(const FactWords& from) {
  const auto decision_of = [this](const FactWords& state) {
    return walk_.places().standing(FlowWalk::place_in(state)).decision;
  };
  for (const Arrival& arrival : arrived_.decisions) {
    if (!walk_.is_persons(arrival.facts)) {
      unmanned_.emplace(decision_of(from), decision_of(arrival.facts));
    }
  }
}

// Whether the model ever leaves such a circle only a play can tell.
void FlowExplorer::find_unmanned_circles() {
  if (unmanned_.empty()) {
    return;
  }
  Edges edges(program_->ops.size());
  for (const auto& [from, to] : unmanned_) {
    edges[from].push_back(static_cast<Index>(to));
  }
  for (const std::vector<Index>& decisions : cycles(edges)) {
    const auto first = static_cast<OpIndex>(decisions.front());
    take_down_fault({FlowFault::Kind::kRoundAndRound, first, nullptr, false, true}, {});
  }
}

// While the exact states are being found, all of them are.
void FlowExplorer::find_offers(StateIndex index, const FactWords& state) {
  const bool exact = !guessing_ || index < exact_states_;
  walk_.offers(state, offers_);
  for (Offer& offer : offers_) {
    offer.exact = offer.exact && exact;
  }
}

void FlowExplorer::take_down(const CameBy& by) {
  complete_ = complete_ && !arrived_.cut_off && !arrived_.too_many;
  out_of_budget_ = out_of_budget_ || arrived_.too_many;
  for (const Arrival& arrival : arrived_.decisions) {
    states_.wait(arrival.facts, by.state);
  }
  for (const EndReached& reached : arrived_.ends) {
    EndFound& found = ends_[place_of(reached.end)];
    std::optional<CameBy>& way = reached.exact ? found.exactly : found.guessing;
    way = way.value_or(by);
    if (by.state != kNoState) {
      can_end_[by.state] = true;
    }
  }
  for (const FlowFault& fault : arrived_.faults) {
    take_down_fault(fault, by);
  }
}

void FlowExplorer::take_down_fault(const FlowFault& fault, const CameBy& by) {
  if (stops(fault) && by.state != kNoState) {
    can_end_[by.state] = true;
  }
  const auto [known, is_new] =
      known_faults_.try_emplace({fault.kind, fault.op, fault.assignment}, faults_.size());
  if (is_new) {
    faults_.push_back({fault, by});
  } else if (fault.exact && !faults_[known->second].fault.exact) {
    faults_[known->second] = {fault, by};
  }
}

void FlowExplorer::add_waiting() {
  states_.add_waiting();
  can_end_.resize(states_.size());
}

void FlowExplorer::gather(Next& next) const {
  const std::size_t states = next.states.size();
  for (const Arrival& arrival : arrived_.decisions) {
    next.states.push_back(states_.find(arrival.facts));
  }
  keep_once(next.states, states);
  const std::size_t ends = next.ends.size();
  for (const EndReached& reached : arrived_.ends) {
    next.ends.push_back(reached.end);
  }
  keep_once(next.ends, ends);
  next.fault = next.fault || std::any_of(arrived_.faults.begin(), arrived_.faults.end(), stops);
}

void FlowExplorer::first(Next& next) {
  next = {};
  arrived_.clear();
  walk_.begin(Guesses::kFollowed, arrived_);
  gather(next);
}

void FlowExplorer::next_of(StateIndex state, Next& next) {
  next.states.clear();
  next.ends.clear();
  next.fault = false;
  const FactWords words = states_.state(state);
  find_offers(state, words);
  for (const Offer& offer : offers_) {
    arrived_.clear();
    walk_.pick(words, offer, Guesses::kFollowed, arrived_);
    gather(next);
  }
}

// Along the ways on which states were met first, most of them are known to end at once. What is
// left is looked at again, from the last state to the first, until nothing changes.
std::vector<StateIndex> FlowExplorer::traps() {
  const auto count = static_cast<StateIndex>(states_.size());
  for (StateIndex index = count; index-- > 0;) {
    if (can_end_[index] && states_.parent(index) != kNoState) {
      can_end_[states_.parent(index)] = true;
    }
  }
  while (find_more_that_can_end()) {
  }
  std::vector<StateIndex> trapped;
  std::set<Index> nodes;
  for (StateIndex index = 0; index < count; ++index) {
    const OpIndex decision =
        walk_.places().standing(FlowWalk::place_in(states_.state(index))).decision;
    if (!can_end_[index] && nodes.insert(program_->ops[decision].node).second) {
      trapped.push_back(index);
    }
  }
  return trapped;
}

bool FlowExplorer::find_more_that_can_end() {
  Next next;
  bool found = false;
  for (auto index = static_cast<StateIndex>(states_.size()); index-- > 0;) {
    if (!can_end_[index] && can_end_next(index, next)) {
      mark_way_back(index);
      found = true;
    }
  }
  return found;
}

bool FlowExplorer::can_end_next(StateIndex index, Next& next) {
  next_of(index, next);
  return next.fault || !next.ends.empty() ||
         std::any_of(next.states.begin(), next.states.end(),
                     [this](StateIndex state) { return can_end_[state]; });
}

void FlowExplorer::mark_way_back(StateIndex index) {
  while (index != kNoState && !can_end_[index]) {
    can_end_[index] = true;
    index = states_.parent(index);
  }
}

std::vector<const Option*> FlowExplorer::picks_to(StateIndex state) {
  std::vector<const Option*> picks;
  for (StateIndex to = state; states_.parent(to) != kNoState; to = states_.parent(to)) {
    const auto [known, is_new] = persons_picks_.try_emplace(to, nullptr);
    if (is_new) {
      known->second = persons_pick_between(states_.parent(to), to);
    }
    if (known->second != nullptr) {
      picks.push_back(known->second);
    }
  }
  std::reverse(picks.begin(), picks.end());
  return picks;
}

std::vector<const Option*> FlowExplorer::picks_by(const CameBy& by) {
  if (by.state == kNoState) {
    return {};
  }
  std::vector<const Option*> picks = picks_to(by.state);
  if (walk_.is_persons(states_.state(by.state))) {
    picks.push_back(program_->ops[by.pick].option);
  }
  return picks;
}

// To an exact state the way without a guess is told, whatever else leads there.
const Option* FlowExplorer::persons_pick_between(StateIndex from, StateIndex to) {
  const Guesses guesses = to < exact_states_ ? Guesses::kLeft : Guesses::kFollowed;
  const FactWords state = states_.state(from);
  if (!walk_.is_persons(state)) {
    return nullptr;
  }
  const FactWords wanted = states_.state(to);
  find_offers(from, state);
  for (const Offer& offer : offers_) {
    arrived_.clear();
    walk_.pick(state, offer, guesses, arrived_);
    if (std::any_of(arrived_.decisions.begin(), arrived_.decisions.end(),
                    [&wanted](const Arrival& arrival) { return arrival.facts == wanted; })) {
      return program_->ops[offer.pick].option;
    }
  }
  return nullptr;
}

std::vector<std::string> keys_of(const std::vector<const Option*>& options) {
  std::vector<std::string> keys;
  keys.reserve(options.size());
  std::transform(options.begin(), options.end(), std::back_inserter(keys),
                 [](const Option* option) { return option->key; });
  return keys;
}

}  // namespace attune::scenario
