// Where each fact that a condition may ask for lies in the packed words of a state.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "scenario/condition_evaluation.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// So many words of 64 bits hold what can be told about one state; a scenario that asks for more
/// facts is not proved.
inline constexpr std::size_t kMostFactWords = 8;

/// The low half of the first word says where play stands; the facts follow.
using FactWords = std::array<std::uint64_t, kMostFactWords>;

/// Which facts a state keeps: variables, nodes seen, options picked and styles counted, each of
/// them only where something in the nodes depends on it. What nothing asks for is no fact.
class FactLayout {
 public:
  explicit FactLayout(const Scenario& scenario);

  /// How many words a state takes; more than kMostFactWords where it cannot be packed.
  [[nodiscard]] std::size_t words() const { return words_; }
  [[nodiscard]] bool fits() const { return words_ <= kMostFactWords; }
  /// Facts as they are before the first step.
  [[nodiscard]] FactWords initial() const;

  /// Whether anything asks for the variable; an unasked one reads as its lowest value.
  [[nodiscard]] bool keeps_variable(Index index) const {
    return variables_[place_of(index)].bits != 0;
  }

  /// Whether anything asks for the node being seen.
  [[nodiscard]] bool keeps_seen(Index node) const { return seen_[place_of(node)].bits != 0; }

  /// Copies the words that are used; faster than all of them. Mostly that is one.
  void copy(const FactWords& from, FactWords& to) const {
    to[0] = from[0];
    if (words_ > 1) {
      std::copy_n(from.begin() + 1, words_ - 1, to.begin() + 1);
    }
  }

  [[nodiscard]] int variable(const FactWords& facts, Index index) const {
    return get(facts, variables_[place_of(index)]);
  }
  [[nodiscard]] bool seen(const FactWords& facts, Index node) const {
    return get(facts, seen_[place_of(node)]) != 0;
  }
  [[nodiscard]] bool picked(const FactWords& facts, Index option) const {
    return get(facts, picked_[place_of(option)]) != 0;
  }
  [[nodiscard]] int count(const FactWords& facts, model::ResponseStyle style) const {
    return get(facts, counts_.at(place_of(style)));
  }

  void set_variable(FactWords& facts, Index index, int value) const {
    put(facts, variables_[place_of(index)], value);
  }
  void see(FactWords& facts, Index node) const { put(facts, seen_[place_of(node)], 1); }
  void pick(FactWords& facts, Index option) const { put(facts, picked_[place_of(option)], 1); }
  /// Counts one more, up to where counting stops.
  void count_up(FactWords& facts, model::ResponseStyle style) const;

 private:
  struct Field {
    std::uint32_t word = 0;
    std::uint32_t shift = 0;
    std::uint32_t bits = 0;  ///< 0: not kept.
    int low = 0;
  };

  [[nodiscard]] static std::uint64_t mask_of(const Field& field) {
    return (std::uint64_t{1} << field.bits) - 1;
  }
  [[nodiscard]] static int get(const FactWords& facts, const Field& field) {
    return static_cast<int>((facts[field.word] >> field.shift) & mask_of(field)) + field.low;
  }
  static void put(FactWords& facts, const Field& field, int value) {
    const std::uint64_t mask = mask_of(field);
    const auto bits = static_cast<std::uint64_t>(static_cast<std::int64_t>(value) - field.low);
    facts[field.word] =
        (facts[field.word] & ~(mask << field.shift)) | ((bits & mask) << field.shift);
  }

  void keep_what_is_asked(const Scenario& scenario, const Condition& condition);
  void keep(Field& field, std::uint64_t largest);

  std::vector<Field> variables_;
  std::vector<Field> seen_;
  std::vector<Field> picked_;
  std::array<Field, model::kAllStyles.size()> counts_{};
  StyleCounts limits_{};
  std::vector<int> initial_;  ///< Of the variables.
  std::size_t words_ = 1;
  std::uint32_t used_ = 32;  ///< Bits of the last word.
};

/// Facts of a state, as conditions ask for them; the bands are given beside it.
struct PackedFacts {
  const FactLayout& layout;
  const FactWords& words;
  const std::array<int, model::kQuantityCount>& bands;

  [[nodiscard]] int variable(Index index) const { return layout.variable(words, index); }
  [[nodiscard]] bool seen(Index node) const { return layout.seen(words, node); }
  [[nodiscard]] bool picked(Index option) const { return layout.picked(words, option); }
  [[nodiscard]] int count(model::ResponseStyle style) const { return layout.count(words, style); }
  [[nodiscard]] int band(model::Quantity quantity) const {
    return bands[static_cast<std::size_t>(quantity)];
  }
};

}  // namespace attune::scenario
