// A keyed permutation of the parts: a Feistel network over the next power of four, walked until it
// falls below the count.
#include "model/ensemble/latin_hypercube.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>

#include "base/stable_hash.h"

namespace attune::model {

namespace {

using BlockIndexes = std::array<std::uint64_t, kBlockSize>;

/// A permutation of the numbers below 4^half_bits, by four rounds. Source: Luby & Rackoff 1988.
std::uint64_t shuffled(std::uint64_t value, std::uint64_t key, unsigned half_bits) {
  constexpr std::uint64_t kRounds = 4;
  const std::uint64_t mask = (std::uint64_t{1} << half_bits) - 1;
  std::uint64_t left = value >> half_bits;
  std::uint64_t right = value & mask;
  for (std::uint64_t round = 0; round < kRounds; ++round) {
    const std::uint64_t mixed = draw(key + round, right) >> 32U;
    const std::uint64_t next = left ^ (mixed & mask);
    left = right;
    right = next;
  }
  return (left << half_bits) | right;
}

unsigned half_bits_of(std::uint64_t count) {
  return std::max(static_cast<unsigned>((std::bit_width(count - 1) + 1) / 2), 1U);
}

std::uint64_t permuted(std::uint64_t index, std::uint64_t count, std::uint64_t key) {
  const unsigned half_bits = half_bits_of(count);
  std::uint64_t value = index;
  do {
    value = shuffled(value, key, half_bits);
  } while (value >= count);
  return value;
}

/// Where in its part a point lies, in [0, 1).
double within_part(std::uint64_t index, std::uint64_t key) {
  constexpr double kTwoToThe53 = 9007199254740992.0;
  return static_cast<double>(draw(~key, index) >> 11U) / kTwoToThe53;
}

/// permuted() of many at once. The rounds of different values do not wait for each other, which
/// takes less than half the time; those that fell above the count are walked on together.
void permute(BlockIndexes& values, std::uint64_t count, std::uint64_t key) {
  const unsigned half_bits = half_bits_of(count);
  BlockIndexes walking = values;
  std::array<std::size_t, kBlockSize> lanes{};
  std::iota(lanes.begin(), lanes.end(), std::size_t{0});
  for (std::size_t left = kBlockSize; left > 0;) {
    for (std::size_t i = 0; i < left; ++i) {
      walking[i] = shuffled(walking[i], key, half_bits);
    }
    std::size_t above = 0;
    for (std::size_t i = 0; i < left; ++i) {
      const std::uint64_t value = walking[i];
      values[lanes[i]] = value;
      walking[above] = value;
      lanes[above] = lanes[i];
      above += value >= count ? 1U : 0U;
    }
    left = above;
  }
}

// What the equations print as a number, or belongs to the integrator, is not the couple's own.
bool is_the_couples(const ParameterInfo& info) {
  constexpr std::array kHeld = {&Parameters::conversation_minutes, &Parameters::time_step,
                                &Parameters::untrained_soothing_first, &Parameters::start_arousal,
                                &Parameters::start_arousal_by_burden};
  return std::find(kHeld.begin(), kHeld.end(), info.member) == kHeld.end();
}

/// `reach` to either side of a number of the couple, within [low, high].
SampledNumber around(const Couple& couple, const double& number, double reach, double low,
                     double high) {
  return {.position = position_in(couple, number),
          .low = std::clamp(number - reach, low, high),
          .high = std::clamp(number + reach, low, high)};
}

}  // namespace

double place_in_part(std::uint64_t part, double within, std::uint64_t count) {
  constexpr double kBelowOne = 1.0 - std::numeric_limits<double>::epsilon() / 2.0;
  return std::min(kBelowOne, (static_cast<double>(part) + within) / static_cast<double>(count));
}

double LatinHypercube::coordinate(std::uint64_t index, std::uint64_t dimension) const {
  const std::uint64_t key = draw(seed_, dimension);
  return place_in_part(permuted(index, count_, key), within_part(index, key), count_);
}

void LatinHypercube::coordinates(std::uint64_t first, std::uint64_t dimension,
                                 BlockColumn& result) const {
  const std::uint64_t key = draw(seed_, dimension);
  BlockIndexes parts;
  for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
    parts[lane] = std::min(first + lane, count_ - 1);
  }
  permute(parts, count_, key);
  for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
    const double within = within_part(std::min(first + lane, count_ - 1), key);
    result[lane] = place_in_part(parts[lane], within, count_);
  }
}

std::vector<SampledNumber> spread_around(const Couple& couple, double spread) {
  constexpr double kHalfOfTraits = (kHighestScore - kLowestScore) / 2.0;
  constexpr double kHalfOfShares = 0.5;
  std::vector<SampledNumber> numbers;
  for (const double* trait : {&couple.bidder.anxiety, &couple.bidder.avoidance,
                              &couple.responder.anxiety, &couple.responder.avoidance}) {
    numbers.push_back(around(couple, *trait, spread * kHalfOfTraits, kLowestScore, kHighestScore));
  }
  for (const double* share : {&couple.slow.security, &couple.slow.soothing, &couple.slow.dependence,
                              &couple.slow.burden, &couple.situation.engagement,
                              &couple.situation.softness, &couple.situation.soothed_before}) {
    numbers.push_back(around(couple, *share, spread * kHalfOfShares, 0.0, 1.0));
  }
  for (const ParameterInfo& info : parameter_table()) {
    const double& value = couple.parameters.*info.member;
    if (is_the_couples(info)) {
      numbers.push_back(around(couple, value, spread * value, info.low, info.high));
    }
  }
  return numbers;
}

std::vector<SampledNumber> ranges_of_sign_tests(double spread) {
  const Couple couple;
  std::vector<SampledNumber> numbers = {
      {position_in(couple, couple.bidder.anxiety), 3.5, 7.0},
      {position_in(couple, couple.bidder.avoidance), 1.0, 4.0},
      {position_in(couple, couple.responder.anxiety), 1.0, 5.0},
      {position_in(couple, couple.responder.avoidance), 1.0, 7.0},
      {position_in(couple, couple.situation.engagement), 0.8, 1.0},
      {position_in(couple, couple.situation.softness), 0.0, 0.5},
      {position_in(couple, couple.slow.security), 0.25, 0.7},
      {position_in(couple, couple.slow.soothing), 0.1, 0.5},
      {position_in(couple, couple.slow.dependence), 0.2, 0.7},
      {position_in(couple, couple.slow.burden), 0.0, 0.4},
  };
  for (const ParameterInfo& info : parameter_table()) {
    const double& value = couple.parameters.*info.member;
    if (is_the_couples(info)) {
      numbers.push_back(
          {position_in(couple, value), value * (1.0 - spread), value * (1.0 + spread)});
    }
  }
  return numbers;
}

Couple sampled_couple(const Couple& common, const LatinHypercube& cube,
                      const std::vector<SampledNumber>& numbers, std::uint64_t index) {
  Couple couple = common;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const SampledNumber& number = numbers[i];
    set_number_at(couple, number.position,
                  number.low + (number.high - number.low) * cube.coordinate(index, i));
  }
  return couple;
}

SampledBlock::SampledBlock(const Couple& common, const LatinHypercube& cube,
                           const std::vector<SampledNumber>& numbers, std::uint64_t first)
    : common_(common), first_(first), values_(numbers.size() * kBlockSize) {
  BlockColumn shares;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const SampledNumber& number = numbers[i];
    cube.coordinates(first, i, shares);
    std::transform(shares.begin(), shares.end(), values_.data() + i * kBlockSize,
                   [&](double share) { return number.low + (number.high - number.low) * share; });
    positions_.push_back(number.position);
  }
}

CoupleBlock SampledBlock::view() const {
  varied_.clear();
  for (std::size_t i = 0; i < positions_.size(); ++i) {
    varied_.push_back({.position = positions_[i], .values = values_.data() + i * kBlockSize});
  }
  return {common_, varied_, first_};
}

double SampledBlock::number(std::size_t position, std::size_t lane) const {
  const auto found = std::find(positions_.begin(), positions_.end(), position);
  return found == positions_.end()
             ? number_at(common_, position)
             : values_[static_cast<std::size_t>(found - positions_.begin()) * kBlockSize + lane];
}

double* SampledBlock::column(std::size_t position) {
  const auto found = std::find(positions_.begin(), positions_.end(), position);
  return found == positions_.end()
             ? nullptr
             : values_.data() + static_cast<std::size_t>(found - positions_.begin()) * kBlockSize;
}

void SampledBlock::set(std::size_t position, double value) {
  if (double* values = column(position)) {
    std::fill(values, values + kBlockSize, value);
    return;
  }
  set_number_at(common_, position, value);
}

void SampledBlock::add(std::size_t position, double amount) {
  if (double* values = column(position)) {
    std::for_each(values, values + kBlockSize, [&](double& value) { value += amount; });
    return;
  }
  set_number_at(common_, position, number_at(common_, position) + amount);
}

}  // namespace attune::model
