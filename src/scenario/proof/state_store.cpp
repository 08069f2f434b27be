// An open table of indices into one long array of words.
#include "scenario/proof/state_store.h"

#include <algorithm>
#include <array>

namespace attune::scenario {

namespace {

constexpr std::size_t kFirstSlots = 1024;

// Slots are at most four fifths full, so that no index has all its bits set, as an empty slot has.
constexpr std::size_t kFullPart = 4;
constexpr std::size_t kOfParts = 5;
constexpr std::uint32_t kEmpty = 0xFFFF'FFFFU;

constexpr unsigned kHalf = 32;

// So many states that were met lately are remembered, by so many high bits of their hashes.
constexpr unsigned kLatelyBits = 13;
constexpr unsigned kLatelyShift = 64 - kLatelyBits;

// No state: play stands nowhere with all bits set.
constexpr std::uint64_t kNowhere = ~std::uint64_t{0};

// So many states have their slots asked for at a time when all of them move.
constexpr std::size_t kTogether = 64;

std::uint32_t high_bits(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> kHalf); }

}  // namespace

StateStore::StateStore(std::size_t words)
    : words_(words),
      slots_(kFirstSlots, kEmpty),
      mask_(kFirstSlots - 1),
      lately_(words << kLatelyBits, kNowhere) {}

FactWords StateStore::state(StateIndex index) const {
  FactWords state{};
  std::copy_n(states_.begin() + static_cast<std::ptrdiff_t>(index * words_), words_, state.begin());
  return state;
}

// Multiply and fold, word by word; the multiplier is the golden ratio's, as in Fibonacci hashing
// (Knuth, The Art of Computer Programming 3, 6.4).
std::uint64_t StateStore::hash(const std::uint64_t* state) const {
  constexpr std::uint64_t kGolden = 0x9E37'79B9'7F4A'7C15ULL;
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < words_; ++i) {
    hash = (hash ^ state[i]) * kGolden;
    hash ^= hash >> kHalf;
  }
  hash *= kGolden;
  return hash ^ (hash >> kHalf);
}

StateStore::Slot StateStore::slot_of(std::uint64_t index, std::uint64_t hash) const {
  return static_cast<Slot>(index) | (high_bits(hash) & ~mask_);
}

// Of one word mostly, for which std::equal would call a function.
bool StateStore::are_equal(const std::uint64_t* one, const std::uint64_t* other) const {
  for (std::size_t i = 0; i < words_; ++i) {
    if (one[i] != other[i]) {
      return false;
    }
  }
  return true;
}

std::size_t StateStore::likely_place(std::size_t place, std::uint64_t hash) const {
  while (slots_[place] != kEmpty && ((slots_[place] ^ high_bits(hash)) & ~mask_) != 0) {
    place = (place + 1) & mask_;
  }
  return place;
}

std::size_t StateStore::place_of(const std::uint64_t* state, std::uint64_t hash) const {
  std::size_t place = likely_place(hash & mask_, hash);
  while (slots_[place] != kEmpty && !are_equal(&states_[(slots_[place] & mask_) * words_], state)) {
    place = likely_place((place + 1) & mask_, hash);
  }
  return place;
}

bool StateStore::met_lately(const FactWords& state, std::uint64_t hash) {
  std::uint64_t* last = &lately_[(hash >> kLatelyShift) * words_];
  if (are_equal(last, state.data())) {
    return true;
  }
  std::copy_n(state.begin(), words_, last);
  return false;
}

void StateStore::wait(const FactWords& state, StateIndex parent) {
  const std::uint64_t hash = this->hash(state.data());
  if (met_lately(state, hash)) {
    return;
  }
  __builtin_prefetch(&slots_[hash & mask_]);
  for (std::size_t i = 0; i < words_; ++i) {
    waiting_states_.push_back(state[i]);
  }
  waiting_.push_back({hash, parent});
}

void StateStore::add_waiting() {
  for (const Waiting& waiting : waiting_) {
    const Slot slot = slots_[likely_place(waiting.hash & mask_, waiting.hash)];
    if (slot != kEmpty) {
      __builtin_prefetch(&states_[(slot & mask_) * words_]);
    }
  }
  const std::uint64_t* state = waiting_states_.data();
  for (const Waiting& waiting : waiting_) {
    add(state, waiting);
    state += words_;
  }
  waiting_states_.clear();
  waiting_.clear();
}

void StateStore::add(const std::uint64_t* state, const Waiting& waiting) {
  if (size() * kOfParts >= slots_.size() * kFullPart) {
    grow();
  }
  Slot& slot = slots_[place_of(state, waiting.hash)];
  if (slot == kEmpty) {
    slot = slot_of(size(), waiting.hash);
    for (std::size_t i = 0; i < words_; ++i) {
      states_.push_back(state[i]);
    }
    parents_.push_back(waiting.parent);
  }
}

StateIndex StateStore::find(const FactWords& state) const {
  const Slot slot = slots_[place_of(state.data(), hash(state.data()))];
  return slot == kEmpty ? kNoState : slot & mask_;
}

void StateStore::grow() {
  const std::size_t slots = slots_.size() * 2;
  slots_ = {};
  slots_.resize(slots, kEmpty);
  mask_ = static_cast<Slot>(slots - 1);
  for (std::size_t first = 0; first < size(); first += kTogether) {
    place_again(static_cast<StateIndex>(first), std::min(kTogether, size() - first));
  }
}

void StateStore::place_again(StateIndex first, std::size_t count) {
  std::array<std::uint64_t, kTogether> hashes{};
  for (std::size_t i = 0; i < count; ++i) {
    hashes.at(i) = hash(&states_[(first + i) * words_]);
    __builtin_prefetch(&slots_[hashes.at(i) & mask_]);
  }
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t place = hashes.at(i) & mask_;
    while (slots_[place] != kEmpty) {
      place = (place + 1) & mask_;
    }
    slots_[place] = slot_of(first + i, hashes.at(i));
  }
}

std::size_t StateStore::bytes() const {
  return (states_.capacity() + lately_.capacity()) * sizeof(std::uint64_t) +
         (parents_.capacity() + slots_.capacity()) * sizeof(StateIndex);
}

}  // namespace attune::scenario
