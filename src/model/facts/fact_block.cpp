// Runs of a block on the fastest kernel there is.
#include "model/facts/fact_block.h"

#include <algorithm>

#include "model/cycle/regime.h"
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
    : sampled_(Couple{}, cube, numbers, first),
      count_(static_cast<std::size_t>(std::min<std::uint64_t>(kBlockSize, count - first))),
      kernel_(fastest_kernel(Precision::kDouble)) {}

SampledBlock FactBlock::changed(Change change) const {
  SampledBlock block = sampled_;
  if (change != nullptr) {
    change(block);
  }
  return block;
}

std::vector<Couple> FactBlock::couples(Change change) const {
  const SampledBlock block = changed(change);
  std::vector<Couple> couples(count_);
  for (std::size_t lane = 0; lane < count_; ++lane) {
    for (std::size_t position = 0; position < kCoupleNumbers; ++position) {
      set_number_at(couples[lane], position, block.number(position, lane));
    }
  }
  return couples;
}

std::span<const BlockWeek> FactBlock::weeks(ResponseStyle policy) {
  auto& kept = policy_weeks_.at(index_of(policy));
  if (kept.empty()) {
    kept = weeks(reference_policy(policy), kWeeks);
  }
  return kept;
}

std::span<const BlockMoment> FactBlock::talk(ResponseStyle policy) {
  auto& kept = policy_talks_.at(index_of(policy));
  if (kept.empty()) {
    kept = talk(reference_policy(policy), kWatchedMinutes);
  }
  return kept;
}

std::span<const BlockWeek> FactBlock::weeks(const Stance<double>& stance, int weeks,
                                            Change change) {
  const std::size_t rows = static_cast<std::size_t>(weeks) + 1;
  const auto kept = std::find_if(kept_weeks_.begin(), kept_weeks_.end(), [&](const KeptWeeks& run) {
    return run.change == change && run.stance == stance && run.rows.size() >= rows;
  });
  if (kept != kept_weeks_.end()) {
    return std::span(kept->rows).first(rows);
  }
  // Without a week the means of the first row would be those under no stance at all.
  const std::vector<Stance<double>> stances(static_cast<std::size_t>(std::max(weeks, 1)), stance);
  kept_weeks_.push_back({stance, change, this->weeks(stances, change)});
  return std::span<const BlockWeek>(kept_weeks_.back().rows).first(rows);
}

std::vector<BlockWeek> FactBlock::weeks(const std::vector<Stance<double>>& stances,
                                        Change change) const {
  const SampledBlock block = changed(change);
  std::vector<BlockWeek> rows(stances.size() + 1);
  kernel_.weeks({.couples = block.view(), .stances = stances}, rows);
  return rows;
}

std::span<const BlockMoment> FactBlock::talk(const Stance<double>& stance, double minutes,
                                             Change change, double added_arousal) {
  const int steps = steps_covering(minutes, kStep);
  const std::size_t moments = static_cast<std::size_t>(steps) + 1;
  const auto kept = std::find_if(kept_talks_.begin(), kept_talks_.end(), [&](const KeptTalk& run) {
    return run.change == change && run.added_arousal == added_arousal && run.stance == stance &&
           run.moments.size() >= moments;
  });
  if (kept != kept_talks_.end()) {
    return std::span(kept->moments).first(moments);
  }
  const std::vector<TalkPart> parts = {{.stance = stance, .steps = steps}};
  kept_talks_.push_back({stance, change, added_arousal, talk(parts, change, added_arousal)});
  return kept_talks_.back().moments;
}

std::vector<BlockMoment> FactBlock::talk(const std::vector<TalkPart>& parts, Change change,
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

const BlockLongRun& FactBlock::long_run(ResponseStyle policy) {
  auto& kept = policy_long_runs_.at(index_of(policy));
  if (!kept) {
    kernel_.long_run({.couples = sampled_.view(),
                      .stance = reference_policy(policy),
                      .first_step = steps_covering(kRegimeFrom, kStep),
                      .last_step = steps_covering(kRegimeTo, kStep)},
                     kept.emplace());
  }
  return *kept;
}

std::size_t FactBlock::bytes_kept() const {
  std::size_t bytes = 0;
  for (const KeptWeeks& run : kept_weeks_) {
    bytes += run.rows.size() * sizeof(BlockWeek);
  }
  for (const KeptTalk& run : kept_talks_) {
    bytes += run.moments.size() * sizeof(BlockMoment);
  }
  return bytes;
}

SlowState<double> slow_state_of(const BlockWeek& week, std::size_t lane) {
  return {.security = week.security[lane],
          .soothing = week.soothing[lane],
          .dependence = week.dependence[lane],
          .burden = week.burden[lane]};
}

ConversationMeans means_of(const BlockWeek& week, std::size_t lane) {
  return {.distress = week.distress[lane],
          .pursuit = week.pursuit[lane],
          .withdrawal = week.withdrawal[lane],
          .validation = week.validation[lane],
          .reassurance = week.reassurance[lane],
          .availability = week.availability[lane],
          .autonomy = week.autonomy[lane],
          .accommodation = week.accommodation[lane]};
}

double mean_over(std::span<const BlockMoment> moments, BlockColumn BlockMoment::*column,
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

std::optional<double> minute_of_calm(std::span<const BlockMoment> moments, std::size_t lane) {
  constexpr double kCalmEnough = 0.2;
  for (std::size_t step = 0; step < moments.size(); ++step) {
    if (moments[step].distress[lane] < kCalmEnough) {
      return static_cast<double>(step) * kStep;
    }
  }
  return std::nullopt;
}

}  // namespace attune::model
