// A lattice first; blocks whose corners agree are filled, the others are halved.
#include "model/cycle/regime_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "model/ensemble/instruction_set.h"
#include "model/grid.h"

namespace attune::model {

namespace {

constexpr int kQuickSpacing = 8;
constexpr int kExactSpacing = 4;
constexpr double kQuickStep = 1.0;  // minutes
constexpr int kRing = 4;            // pixels

// How near to a threshold a pixel may be before its whole surroundings are looked at.
constexpr float kNearlyCircling = 0.03F;  // peak to peak of pursuit, of which .1 is circling
constexpr float kSurelyCircling = 0.16F;
constexpr float kDistressThreshold = 0.5F;
constexpr float kDistressNear = 0.06F;

double value_on(const MapAxis& axis, int place, int size) {
  return axis.low + (axis.high - axis.low) * place / (size - 1);
}

LongRunTask long_run_of(const RegimeMapSpec& spec, double step) {
  LongRunTask task = {.couples = {.common = spec.setting.couple}, .stance = spec.setting.stance};
  task.couples.common.parameters.time_step = step;
  task.first_step = steps_covering(kRegimeFrom, step);
  task.last_step = steps_covering(kRegimeTo, step);
  return task;
}

/// Runs the couples of some pixels, at most kBlockSize.
BlockLongRun run_pixels(const RegimeMapSpec& spec, const Kernel& kernel, double step,
                        std::span<const std::uint32_t> pixels) {
  BlockColumn across{};
  BlockColumn up{};
  const auto size = static_cast<std::uint32_t>(spec.size);
  for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
    const std::uint32_t pixel = pixels[std::min(lane, pixels.size() - 1)];
    across[lane] = spec.value_across(static_cast<int>(pixel % size));
    up[lane] = spec.value_up(static_cast<int>(pixel / size));
  }
  const std::array<VariedNumber, 2> varied = {
      {{spec.across.position, across.data()}, {spec.up.position, up.data()}}};
  LongRunTask task = long_run_of(spec, step);
  task.couples.varied = varied;
  task.couples_wanted = pixels.size();
  BlockLongRun run;
  kernel.long_run(task, run);
  return run;
}

MapAxis axis_of(const char* name) {
  const Couple couple;
  const bool bidder = std::string_view(name) == "bidder";
  return {
      .position = position_in(couple, bidder ? couple.bidder.anxiety : couple.responder.avoidance),
      .low = kLowestScore,
      .high = kHighestScore};
}

}  // namespace

MapAxis anxiety_axis() { return axis_of("bidder"); }

MapAxis avoidance_axis() { return axis_of("responder"); }

double RegimeMapSpec::value_across(int column) const { return value_on(across, column, size); }

double RegimeMapSpec::value_up(int row) const { return value_on(up, row, size); }

RegimeMap::RegimeMap(RegimeMapSpec spec)
    : spec_(std::move(spec)),
      regimes_(static_cast<std::size_t>(spec_.size) * static_cast<std::size_t>(spec_.size)),
      seen_(regimes_.size()),
      known_(regimes_.size()),
      spacing_(spec_.detail == MapDetail::kExact ? kExactSpacing : kQuickSpacing) {
  want_lattice();
}

std::size_t RegimeMap::index(int column, int row) const {
  return static_cast<std::size_t>(row) * static_cast<std::size_t>(spec_.size) +
         static_cast<std::size_t>(column);
}

// The last column and row belong to the lattice wherever its spacing ends.
int RegimeMap::snapped(int coordinate) const { return std::min(coordinate, spec_.size - 1); }

void RegimeMap::want(int column, int row) {
  const std::size_t pixel = index(column, row);
  if (known_[pixel] == 0) {
    known_[pixel] = 1;
    wanted_.push_back(static_cast<std::uint32_t>(pixel));
  }
}

void RegimeMap::want_lattice() {
  const int end = spec_.size - 1 + spacing_;
  for (int row = 0; row < end; row += spacing_) {
    for (int column = 0; column < end; column += spacing_) {
      want(snapped(column), snapped(row));
      if (column < spec_.size - 1 && row < spec_.size - 1) {
        blocks_.push_back(static_cast<std::uint32_t>(index(column, row)));
      }
    }
  }
}

void RegimeMap::advance(Workers& workers, std::size_t couples) {
  while (!done() && couples > 0) {
    const std::size_t now = std::min(couples, wanted_.size());
    compute(workers, now);
    couples -= now;
    if (!wanted_.empty()) {
      return;
    }
    settle_blocks();
  }
}

void RegimeMap::compute(Workers& workers, std::size_t count) {
  const std::span<const std::uint32_t> pixels = std::span<const std::uint32_t>(wanted_).last(count);
  const Kernel kernel = fastest_kernel(Precision::kDouble);
  const double step = spec_.detail == MapDetail::kExact
                          ? spec_.setting.couple.parameters.time_step
                          : std::max(kQuickStep, spec_.setting.couple.parameters.time_step);
  workers.share_out((count + kBlockSize - 1) / kBlockSize, [&](std::size_t block, int) {
    const std::size_t first = block * kBlockSize;
    const auto part = pixels.subspan(first, std::min(kBlockSize, count - first));
    const BlockLongRun run = run_pixels(spec_, kernel, step, part);
    for (std::size_t lane = 0; lane < part.size(); ++lane) {
      regimes_[part[lane]] = regime_of(run, lane);
      seen_[part[lane]] = {
          .swing = static_cast<float>(run.highest_pursuit[lane] - run.lowest_pursuit[lane]),
          .distress = static_cast<float>(run.mean_distress[lane])};
    }
  });
  computed_ += count;
  wanted_.resize(wanted_.size() - count);
}

bool RegimeMap::is_clear(int column, int row) const {
  if (spec_.detail == MapDetail::kQuick) {
    return true;
  }
  const Seen& seen = seen_[index(column, row)];
  if (seen.swing > kNearlyCircling) {
    return seen.swing > kSurelyCircling;
  }
  return std::abs(seen.distress - kDistressThreshold) > kDistressNear;
}

void RegimeMap::fill(int column, int row) {
  const Regime regime = at(column, row);
  const int right = snapped(column + spacing_);
  const int top = snapped(row + spacing_);
  for (int y = row; y <= top; ++y) {
    for (int x = column; x <= right; ++x) {
      if (known_[index(x, y)] == 0) {
        regimes_[index(x, y)] = regime;
      }
    }
  }
}

// What agrees at its corners is filled; what does not is halved.
void RegimeMap::settle_blocks() {
  std::vector<std::uint32_t> halved;
  const int half = spacing_ / 2;
  for (const std::uint32_t block : std::exchange(blocks_, {})) {
    const int column = static_cast<int>(block) % spec_.size;
    const int row = static_cast<int>(block) / spec_.size;
    const int right = snapped(column + spacing_);
    const int top = snapped(row + spacing_);
    const auto agrees = [&](int x, int y) { return at(x, y) == at(column, row) && is_clear(x, y); };
    fill(column, row);
    if (spacing_ > 1 &&
        !(agrees(column, row) && agrees(right, row) && agrees(column, top) && agrees(right, top))) {
      halved.push_back(block);
    }
  }
  spacing_ = half;
  for (const std::uint32_t block : halved) {
    const int column = static_cast<int>(block) % spec_.size;
    const int row = static_cast<int>(block) / spec_.size;
    for (const int y : {row, row + half, row + 2 * half}) {
      for (const int x : {column, column + half, column + 2 * half}) {
        want(snapped(x), snapped(y));
        if (x < column + 2 * half && y < row + 2 * half && x < spec_.size - 1 &&
            y < spec_.size - 1) {
          blocks_.push_back(static_cast<std::uint32_t>(index(x, y)));
        }
      }
    }
  }
  if (blocks_.empty()) {
    want_ring();
    spacing_ = wanted_.empty() ? 0 : 1;
  }
}

// Near the border single couples can differ from all around them. Marks what lies near a pixel of
// another regime and was only filled; once computed, it may move the border on.
void RegimeMap::want_ring() {
  if (spec_.detail == MapDetail::kQuick) {
    return;
  }
  for (int row = 0; row < spec_.size; ++row) {
    for (int column = 0; column + 1 < spec_.size; ++column) {
      if (at(column, row) != at(column + 1, row)) {
        want_around(column, row);
      }
      if (at(row, column) != at(row, column + 1)) {
        want_around(row, column);
      }
    }
  }
}

void RegimeMap::want_around(int column, int row) {
  for (int y = std::max(0, row - kRing); y <= snapped(row + kRing); ++y) {
    for (int x = std::max(0, column - kRing); x <= snapped(column + kRing); ++x) {
      want(x, y);
    }
  }
}

std::vector<Regime> every_regime(const RegimeMapSpec& spec, Workers& workers) {
  const auto count = static_cast<std::size_t>(spec.size) * static_cast<std::size_t>(spec.size);
  std::vector<Regime> regimes(count);
  const Kernel kernel = fastest_kernel(Precision::kDouble);
  workers.share_out((count + kBlockSize - 1) / kBlockSize, [&](std::size_t block, int) {
    std::vector<std::uint32_t> pixels;
    for (std::size_t i = block * kBlockSize; i < std::min(count, (block + 1) * kBlockSize); ++i) {
      pixels.push_back(static_cast<std::uint32_t>(i));
    }
    const BlockLongRun run =
        run_pixels(spec, kernel, spec.setting.couple.parameters.time_step, pixels);
    for (std::size_t lane = 0; lane < pixels.size(); ++lane) {
      regimes[pixels[lane]] = regime_of(run, lane);
    }
  });
  return regimes;
}

}  // namespace attune::model
