// A lattice and the edges first; blocks whose corners agree are filled, the others are halved.
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
constexpr int kEveryPixelUpTo = 64;  // columns and rows of an exact map
constexpr double kQuickStep = 1.0;   // minutes
constexpr int kRing = 4;             // pixels

// How near to a threshold a pixel may be before its whole surroundings are looked at.
constexpr float kNearlyCircling = 0.01F;  // peak to peak of pursuit
constexpr float kCirclingFrom = static_cast<float>(kCirclingSwing);
constexpr float kSurelyCircling = 0.16F;
constexpr float kStuckFrom = static_cast<float>(kStuckDistress);
constexpr float kNearlyStuck = 0.06F;  // of mean distress, to either side
// And how far apart the mean distress of a block's corners may be: where it jumps from one rest to
// another, couples on the jump itself may still be on their way, which counts as circling.
constexpr float kSmooth = 0.06F;

double value_on(const MapAxis& axis, int place, int size) {
  return axis.low + (axis.high - axis.low) * place / (size - 1);
}

/// Of the first lattice. The couples of a small map lie so far apart that one between others may
/// differ from all around it; there all are computed, which takes as long as one frame of a large
/// map.
int first_spacing(const RegimeMapSpec& spec) {
  if (spec.detail == MapDetail::kQuick) {
    return kQuickSpacing;
  }
  return spec.size <= kEveryPixelUpTo ? 1 : kExactSpacing;
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
  BlockLongRun run{};
  kernel.long_run(task, run);
  return run;
}

}  // namespace

MapAxis anxiety_axis() {
  const Couple couple;
  return {position_in(couple, couple.bidder.anxiety), kLowestScore, kHighestScore};
}

MapAxis avoidance_axis() {
  const Couple couple;
  return {position_in(couple, couple.responder.avoidance), kLowestScore, kHighestScore};
}

MapAxis softness_axis() {
  const Couple couple;
  return {position_in(couple, couple.situation.softness), 0.0, 1.0};
}

MapAxis engagement_axis() {
  const Couple couple;
  return {position_in(couple, couple.situation.engagement), 0.0, 1.0};
}

double RegimeMapSpec::value_across(int column) const { return value_on(across, column, size); }

double RegimeMapSpec::value_up(int row) const { return value_on(up, row, size); }

RegimeMap::RegimeMap(const RegimeMapSpec& spec)
    : spec_(spec),
      regimes_(static_cast<std::size_t>(spec_.size) * static_cast<std::size_t>(spec_.size)),
      seen_(regimes_.size()),
      known_(regimes_.size()),
      spacing_(first_spacing(spec_)) {
  const int places = (spec_.size - 2) / spacing_ + 1;  // blocks a side
  for (int place = 0; place < places * places; ++place) {
    add_block({place % places * spacing_, place / places * spacing_});
  }
  if (spec_.detail == MapDetail::kExact) {
    want_edge();
  }
}

// Of an area that lies mostly beyond the edge only a tip may be seen, between the corners of
// blocks.
void RegimeMap::want_edge() {
  const int last = spec_.size - 1;
  for (int place = 0; place <= last; ++place) {
    for (const Pixel pixel : {Pixel{place, 0}, {place, last}, {0, place}, {last, place}}) {
      want(pixel);
    }
  }
}

std::size_t RegimeMap::index(Pixel pixel) const {
  return static_cast<std::size_t>(pixel.row) * static_cast<std::size_t>(spec_.size) +
         static_cast<std::size_t>(pixel.column);
}

// The last column and row belong to the lattice wherever its spacing ends.
RegimeMap::Pixel RegimeMap::beyond(Pixel pixel, int across, int up) const {
  return {std::clamp(pixel.column + across, 0, spec_.size - 1),
          std::clamp(pixel.row + up, 0, spec_.size - 1)};
}

void RegimeMap::want(Pixel pixel) {
  const std::size_t place = index(pixel);
  if (known_[place] == 0) {
    known_[place] = 1;
    wanted_.push_back(static_cast<std::uint32_t>(place));
  }
}

std::array<RegimeMap::Pixel, 4> RegimeMap::corners(Pixel block) const {
  return {block, beyond(block, spacing_, 0), beyond(block, 0, spacing_),
          beyond(block, spacing_, spacing_)};
}

void RegimeMap::add_block(Pixel block) {
  if (block.column >= spec_.size - 1 || block.row >= spec_.size - 1) {
    return;
  }
  blocks_.push_back(block);
  for (const Pixel corner : corners(block)) {
    want(corner);
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

void RegimeMap::prove() {
  for (int place = 0; place < spec_.size * spec_.size; ++place) {
    want({place % spec_.size, place / spec_.size});
  }
  proved_ = true;
  spacing_ = wanted_.empty() ? 0 : 1;
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
  wanted_.resize(wanted_.size() - count);
}

bool RegimeMap::is_clear(Pixel pixel) const {
  if (spec_.detail == MapDetail::kQuick) {
    return true;
  }
  const Seen& seen = seen_[index(pixel)];
  if (seen.swing > kNearlyCircling) {
    return seen.swing > kSurelyCircling;
  }
  return std::abs(seen.distress - kStuckFrom) > kNearlyStuck;
}

bool RegimeMap::is_smooth(Pixel block) const {
  if (spec_.detail == MapDetail::kQuick) {
    return true;
  }
  float lowest = seen_[index(block)].distress;
  float highest = lowest;
  for (const Pixel corner : corners(block)) {
    lowest = std::min(lowest, seen_[index(corner)].distress);
    highest = std::max(highest, seen_[index(corner)].distress);
  }
  return highest - lowest <= kSmooth;
}

bool RegimeMap::agrees_at_its_corners(Pixel block) const {
  const auto around = corners(block);
  return is_smooth(block) && std::all_of(around.begin(), around.end(), [&](Pixel corner) {
           return regimes_[index(corner)] == regimes_[index(block)] && is_clear(corner);
         });
}

void RegimeMap::fill(Pixel block) {
  const Regime regime = regimes_[index(block)];
  const Pixel end = beyond(block, spacing_, spacing_);
  for (Pixel pixel = block; pixel.row <= end.row; ++pixel.row) {
    for (pixel.column = block.column; pixel.column <= end.column; ++pixel.column) {
      const std::size_t place = index(pixel);
      regimes_[place] = known_[place] == 0 ? regime : regimes_[place];
    }
  }
}

// What agrees at its corners is filled; what does not is halved.
void RegimeMap::settle_blocks() {
  std::vector<Pixel> halved;
  for (const Pixel block : std::exchange(blocks_, {})) {
    fill(block);
    if (spacing_ > 1 && !agrees_at_its_corners(block)) {
      halved.push_back(block);
    }
  }
  spacing_ /= 2;
  for (const Pixel block : halved) {
    for (const int quarter : {0, 1, 2, 3}) {
      add_block({block.column + quarter % 2 * spacing_, block.row + quarter / 2 * spacing_});
    }
  }
  if (blocks_.empty()) {
    want_ring();
    spacing_ = wanted_.empty() ? 0 : 1;
  }
}

// Whether a couple that does not circle was still on its way while it was watched.
bool RegimeMap::is_restless(Pixel pixel) const {
  const float swing = seen_[index(pixel)].swing;
  return swing > kNearlyCircling && swing <= kCirclingFrom;
}

// Near the border single couples can differ from all around them, and so they can along the line
// between what ends in one rest and what ends in another. Marks what lies near a pixel of another
// regime, or near a restless one, and was only filled; once computed, it may lead further on.
void RegimeMap::want_ring() {
  if (spec_.detail == MapDetail::kQuick) {
    return;
  }
  const auto count = static_cast<int>(regimes_.size());
  for (int place = 0; place < count; ++place) {
    const Pixel pixel = {place % spec_.size, place / spec_.size};
    const Regime regime = regimes_[index(pixel)];
    if (is_restless(pixel) || regime != regimes_[index(beyond(pixel, 1, 0))] ||
        regime != regimes_[index(beyond(pixel, 0, 1))]) {
      want_around(pixel);
    }
  }
}

void RegimeMap::want_around(Pixel pixel) {
  for (int up = -kRing; up <= kRing; ++up) {
    for (int across = -kRing; across <= kRing; ++across) {
      want(beyond(pixel, across, up));
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
