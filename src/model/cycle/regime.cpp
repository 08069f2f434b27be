// Two thresholds on one long run.
#include "model/cycle/regime.h"

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

#include "model/ensemble/instruction_set.h"
#include "model/grid.h"

namespace attune::model {

namespace {

LongRunTask long_run_of(const Couple& couple, const Stance<double>& stance) {
  return {.couples = {.common = couple},
          .stance = stance,
          .first_step = steps_covering(kRegimeFrom, couple.parameters.time_step),
          .last_step = steps_covering(kRegimeTo, couple.parameters.time_step)};
}

/// The numbers in which the rows differ, one column each. `Row` is an array of as many numbers.
template <typename Row>
class Differences {
 public:
  explicit Differences(const std::vector<Row>& rows) {
    for (std::size_t position = 0; position < std::tuple_size_v<Row>; ++position) {
      const double first = rows.front()[position];
      if (std::any_of(rows.begin(), rows.end(),
                      [&](const Row& r) { return r[position] != first; })) {
        add_column(rows, position);
      }
    }
  }

  /// Valid as long as this is.
  [[nodiscard]] std::vector<VariedNumber> view() const {
    std::vector<VariedNumber> varied;
    for (std::size_t i = 0; i < positions_.size(); ++i) {
      varied.push_back({.position = positions_[i], .values = columns_[i].data()});
    }
    return varied;
  }

 private:
  void add_column(const std::vector<Row>& rows, std::size_t position) {
    positions_.push_back(position);
    BlockColumn& column = columns_.emplace_back();
    for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
      column[lane] = rows[std::min(lane, rows.size() - 1)][position];
    }
  }

  std::vector<std::size_t> positions_;
  std::vector<BlockColumn> columns_;
};

/// At most kBlockSize of them, at least one.
BlockLongRun run_block(std::span<const Setting> settings, const Kernel& kernel) {
  using Numbers = std::array<double, kCoupleNumbers>;
  using Shares = std::array<double, kStanceShares.size()>;
  std::vector<Numbers> couples;
  std::vector<Shares> stances;
  for (const Setting& setting : settings) {
    couples.push_back(std::bit_cast<Numbers>(setting.couple));
    stances.push_back(std::bit_cast<Shares>(setting.stance));
  }
  const Differences<Numbers> of_couples(couples);
  const Differences<Shares> of_stances(stances);
  const std::vector<VariedNumber> numbers = of_couples.view();
  const std::vector<VariedNumber> shares = of_stances.view();
  LongRunTask task = long_run_of(settings.front().couple, settings.front().stance);
  task.couples.varied = numbers;
  task.varied_shares = shares;
  task.couples_wanted = settings.size();
  BlockLongRun run{};
  kernel.long_run(task, run);
  return run;
}

}  // namespace

std::string_view name_of(Regime regime) {
  switch (regime) {
    case Regime::kSettles:
      return "settles";
    case Regime::kCircles:
      return "circles";
    case Regime::kStuck:
      break;
  }
  return "stuck";
}

Regime regime_of(const BlockLongRun& run, std::size_t lane) {
  if (run.highest_pursuit[lane] - run.lowest_pursuit[lane] > kCirclingSwing) {
    return Regime::kCircles;
  }
  return run.mean_distress[lane] <= kStuckDistress ? Regime::kSettles : Regime::kStuck;
}

Regime regime_of(const Couple& couple, const Stance<double>& stance) {
  LongRunTask task = long_run_of(couple, stance);
  task.couples_wanted = 1;
  BlockLongRun run{};
  fastest_kernel(Precision::kDouble).long_run(task, run);
  return regime_of(run, 0);
}

std::vector<Regime> regimes_of(std::span<const Setting> settings) {
  const Kernel kernel = fastest_kernel(Precision::kDouble);
  std::vector<Regime> regimes;
  regimes.reserve(settings.size());
  while (!settings.empty()) {
    const std::span<const Setting> block = settings.first(std::min(kBlockSize, settings.size()));
    const BlockLongRun run = run_block(block, kernel);
    for (std::size_t lane = 0; lane < block.size(); ++lane) {
      regimes.push_back(regime_of(run, lane));
    }
    settings = settings.subspan(block.size());
  }
  return regimes;
}

}  // namespace attune::model
