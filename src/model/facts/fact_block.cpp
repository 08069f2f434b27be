// Runs of a block on the fastest kernel there is.
#include "model/facts/fact_block.h"

#include <algorithm>

#include "model/ensemble/instruction_set.h"
#include "model/grid.h"

namespace attune::model {

namespace {

constexpr double kStep = 0.25;  // minutes; the samples leave it as it is
constexpr int kWeeks = 12;

std::size_t index_of(ResponseStyle policy) {
  return static_cast<std::size_t>(std::find(kArmStyles.begin(), kArmStyles.end(), policy) -
                                  kArmStyles.begin());
}

}  // namespace

FactBlock::FactBlock(const LatinHypercube& cube, const std::vector<SampledNumber>& numbers,
                     std::uint64_t first, std::uint64_t count)
    : sampled_(Couple{}, cube, numbers, first, count),
      count_(static_cast<std::size_t>(std::min<std::uint64_t>(kBlockSize, count - first))),
      kernel_(fastest_kernel(Precision::kDouble)) {}

SampledBlock FactBlock::changed(const Change& change) const {
  SampledBlock block = sampled_;
  if (change) {
    change(block);
  }
  return block;
}

Couple FactBlock::couple(std::size_t lane, const Change& change) const {
  const SampledBlock block = changed(change);
  Couple couple;
  for (std::size_t position = 0; position < kCoupleNumbers; ++position) {
    set_number_at(couple, position, block.number(position, lane));
  }
  return couple;
}

const std::vector<BlockWeek>& FactBlock::weeks(ResponseStyle policy) {
  auto& kept = policy_weeks_.at(index_of(policy));
  if (!kept) {
    kept = weeks(reference_policy(policy), kWeeks);
  }
  return *kept;
}

const std::vector<BlockMoment>& FactBlock::talk(ResponseStyle policy) {
  auto& kept = policy_talks_.at(index_of(policy));
  if (!kept) {
    kept = talk(reference_policy(policy), kWatchedMinutes);
  }
  return *kept;
}

std::vector<BlockWeek> FactBlock::weeks(const Stance<double>& stance, int weeks,
                                        const Change& change) const {
  return this->weeks(std::vector<Stance<double>>(static_cast<std::size_t>(weeks), stance), change);
}

std::vector<BlockWeek> FactBlock::weeks(const std::vector<Stance<double>>& stances,
                                        const Change& change) const {
  const SampledBlock block = changed(change);
  std::vector<BlockWeek> rows(stances.size() + 1);
  kernel_.weeks({.couples = block.view(), .stances = stances}, rows);
  return rows;
}

std::vector<BlockMoment> FactBlock::talk(const std::vector<TalkPart>& parts, const Change& change,
                                         double added_arousal) const {
  const SampledBlock block = changed(change);
  std::size_t steps = 0;
  for (const TalkPart& part : parts) {
    steps += static_cast<std::size_t>(part.steps);
  }
  std::vector<BlockMoment> moments(steps + 1);
  kernel_.talk({.couples = block.view(), .parts = parts, .added_arousal = added_arousal}, moments);
  return moments;
}

std::vector<BlockMoment> FactBlock::talk(const Stance<double>& stance, double minutes,
                                         const Change& change) const {
  return talk({{.stance = stance, .steps = steps_covering(minutes, kStep)}}, change);
}

BlockLongRun FactBlock::long_run(const Stance<double>& stance) const {
  BlockLongRun result{};
  kernel_.long_run({.couples = sampled_.view(),
                    .stance = stance,
                    .first_step = steps_covering(240.0, kStep),
                    .last_step = steps_covering(480.0, kStep)},
                   result);
  return result;
}

double mean_over(const std::vector<BlockMoment>& moments, BlockColumn BlockMoment::*column,
                 std::size_t lane, double from, double to) {
  const auto first = static_cast<std::size_t>(steps_covering(from, kStep));
  const auto last = static_cast<std::size_t>(steps_covering(to, kStep));
  double sum = 0.0;
  for (std::size_t step = first; step <= last; ++step) {
    const double weight = step == first || step == last ? 0.5 : 1.0;
    sum += weight * (moments[step].*column)[lane];
  }
  return sum / static_cast<double>(last - first);
}

std::optional<double> minute_of_calm(const std::vector<BlockMoment>& moments, std::size_t lane) {
  constexpr double kCalmEnough = 0.2;
  for (std::size_t step = 0; step < moments.size(); ++step) {
    if (moments[step].distress[lane] < kCalmEnough) {
      return static_cast<double>(step) * kStep;
    }
  }
  return std::nullopt;
}

}  // namespace attune::model
