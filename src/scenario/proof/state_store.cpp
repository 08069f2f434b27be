// An open table of indices into one long array of words.
#include "scenario/proof/state_store.h"

#include <algorithm>

namespace attune::scenario {

namespace {

constexpr std::size_t kFirstSlots = 1024;

// Slots are at most four fifths full.
constexpr std::size_t kFullPart = 4;
constexpr std::size_t kOfParts = 5;

}  // namespace

StateStore::StateStore(std::size_t words) : words_(words), slots_(kFirstSlots, kNoState) {}

FactWords StateStore::state(StateIndex index) const {
  FactWords state{};
  std::copy_n(states_.begin() + static_cast<std::ptrdiff_t>(index * words_), words_, state.begin());
  return state;
}

// Multiply and fold, word by word; the multiplier is the golden ratio's, as in Fibonacci hashing
// (Knuth, The Art of Computer Programming 3, 6.4).
std::uint64_t StateStore::hash(const FactWords& state) const {
  constexpr std::uint64_t kGolden = 0x9E37'79B9'7F4A'7C15ULL;
  constexpr unsigned kHalf = 32;
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < words_; ++i) {
    hash = (hash ^ state.at(i)) * kGolden;
    hash ^= hash >> kHalf;
  }
  return hash * kGolden >> kHalf;
}

void StateStore::prefetch_slot(std::uint64_t hash) const {
  __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]);
}

void StateStore::prefetch_state(std::uint64_t hash) const {
  const StateIndex index = slots_[hash & (slots_.size() - 1)];
  if (index != kNoState) {
    __builtin_prefetch(&states_[index * words_]);
  }
}

bool StateStore::equals(StateIndex index, const FactWords& state) const {
  const std::uint64_t* known = &states_[index * words_];
  for (std::size_t i = 0; i < words_; ++i) {
    if (known[i] != state[i]) {
      return false;
    }
  }
  return true;
}

StateStore::Added StateStore::add(const FactWords& state, std::uint64_t hash, StateIndex parent) {
  if (size() * kOfParts >= slots_.size() * kFullPart) {
    grow();
  }
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  while (slots_[slot] != kNoState) {
    if (equals(slots_[slot], state)) {
      return {slots_[slot], false};
    }
    slot = (slot + 1) & mask;
  }
  const auto index = static_cast<StateIndex>(size());
  slots_[slot] = index;
  states_.insert(states_.end(), state.begin(), state.begin() + static_cast<std::ptrdiff_t>(words_));
  parents_.push_back(parent);
  return {index, true};
}

StateIndex StateStore::find(const FactWords& state) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash(state) & mask;
  while (slots_[slot] != kNoState && !equals(slots_[slot], state)) {
    slot = (slot + 1) & mask;
  }
  return slots_[slot];
}

void StateStore::grow() {
  std::vector<StateIndex> larger(slots_.size() * 2, kNoState);
  const std::size_t mask = larger.size() - 1;
  for (StateIndex index = 0; index < size(); ++index) {
    std::size_t slot = hash(state(index)) & mask;
    while (larger[slot] != kNoState) {
      slot = (slot + 1) & mask;
    }
    larger[slot] = index;
  }
  slots_ = std::move(larger);
}

std::size_t StateStore::bytes() const {
  return states_.capacity() * sizeof(std::uint64_t) +
         (parents_.capacity() + slots_.capacity()) * sizeof(StateIndex);
}

}  // namespace attune::scenario
