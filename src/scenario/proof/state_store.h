// Packed states in the order in which they were met, each once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "scenario/proof/fact_layout.h"

namespace attune::scenario {

/// Index of a state; states met later have larger ones.
using StateIndex = std::uint32_t;

inline constexpr StateIndex kNoState = 0xFFFF'FFFFU;

/// Sixteen to twenty bytes a state of one word: the word, who led there, and its slot.
class StateStore {
 public:
  /// For states of `words` words, at least one and at most kMostFactWords.
  explicit StateStore(std::size_t words);

  [[nodiscard]] std::size_t size() const { return parents_.size(); }
  [[nodiscard]] FactWords state(StateIndex index) const;
  /// From which state it was met first; kNoState for those at the start.
  [[nodiscard]] StateIndex parent(StateIndex index) const { return parents_[index]; }

  /// Where the search for a state begins. Asking early for the slot, and later for the state that
  /// stands in it, lets the memory come in time.
  [[nodiscard]] std::uint64_t hash(const FactWords& state) const;
  void prefetch_slot(std::uint64_t hash) const;
  void prefetch_state(std::uint64_t hash) const;

  struct Added {
    StateIndex index = kNoState;
    bool is_new = false;
  };
  Added add(const FactWords& state, std::uint64_t hash, StateIndex parent);
  /// The index of a state, or kNoState where it was never met.
  [[nodiscard]] StateIndex find(const FactWords& state) const;

  /// Bytes that are held.
  [[nodiscard]] std::size_t bytes() const;

 private:
  [[nodiscard]] bool equals(StateIndex index, const FactWords& state) const;
  void grow();

  std::size_t words_;
  std::vector<std::uint64_t> states_;
  std::vector<StateIndex> parents_;
  std::vector<StateIndex> slots_;  ///< A power of two of them; linear probing.
};

}  // namespace attune::scenario
