// Packed states in the order in which they were met, each once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "scenario/proof/fact_layout.h"

namespace attune::scenario {

/// Index of a state; states met later have larger ones.
using StateIndex = std::uint32_t;

inline constexpr StateIndex kNoState = 0xFFFF'FFFFU;

/// A state of one word takes 17 to 34 bytes: the word, who led there, its slot, and the room to
/// grow of each. Where states come in crowds, they wait: by the time the last one is there, the
/// memory that the first one needs has come.
class StateStore {
 public:
  /// For states of `words` words, at least one and at most kMostFactWords.
  explicit StateStore(std::size_t words);

  [[nodiscard]] std::size_t size() const { return parents_.size(); }
  [[nodiscard]] FactWords state(StateIndex index) const;
  /// From which state it was met first; kNoState for those at the start.
  [[nodiscard]] StateIndex parent(StateIndex index) const { return parents_[index]; }

  /// A state was met, after `parent`. It gets its index in add_waiting().
  void wait(const FactWords& state, StateIndex parent);
  /// Adds those that wait and were not there, in the order in which they were met.
  void add_waiting();

  /// The index of a state, or kNoState where it was never added.
  [[nodiscard]] StateIndex find(const FactWords& state) const;

  /// Bytes that are held.
  [[nodiscard]] std::size_t bytes() const;

 private:
  /// Where the low bits of a hash say that the search begins, there or behind it stands: an index
  /// in as many bits as number the slots, and above them the high bits of the state's hash.
  using Slot = std::uint32_t;

  struct Waiting {
    std::uint64_t hash = 0;
    StateIndex parent = kNoState;
  };

  /// Whether the state was met a short while ago; from now on it was.
  [[nodiscard]] bool met_lately(const FactWords& state, std::uint64_t hash);
  /// What the slot says of a state with this hash.
  [[nodiscard]] Slot slot_of(std::uint64_t index, std::uint64_t hash) const;
  [[nodiscard]] std::uint64_t hash(const std::uint64_t* state) const;
  [[nodiscard]] bool are_equal(const std::uint64_t* one, const std::uint64_t* other) const;
  /// From `place` on, the first slot that is empty or has the bits of `hash`.
  [[nodiscard]] std::size_t likely_place(std::size_t place, std::uint64_t hash) const;
  /// The slot of the state, or the one that is free for it.
  [[nodiscard]] std::size_t place_of(const std::uint64_t* state, std::uint64_t hash) const;
  void add(const std::uint64_t* state, const Waiting& waiting);
  void grow();
  /// Gives a slot each to `count` states from `first` on, none of which has one.
  void place_again(StateIndex first, std::size_t count);

  std::size_t words_;
  std::vector<std::uint64_t> states_;
  std::vector<StateIndex> parents_;
  std::vector<Slot> slots_;  ///< A power of two of them; linear probing.
  Slot mask_;                ///< Of the bits that number the slots.
  /// Each in the one place that its hash gives it. Most states are met again and again within a
  /// short while, and the slots are where memory is slow.
  std::vector<std::uint64_t> lately_;
  std::vector<std::uint64_t> waiting_states_;
  std::vector<Waiting> waiting_;
};

}  // namespace attune::scenario
