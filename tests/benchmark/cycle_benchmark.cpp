// What a person who drags something waits for: the map of regimes, frame by frame, and the slice.
// A program of its own, because it is about the slowest frames and not about a mean.
#include <fmt/format.h>
#include <hwy/targets.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <functional>
#include <string_view>
#include <vector>

#include "benchmark/dragged_page.h"
#include "benchmark/kernel_arithmetic.h"
#include "model/cycle/couple_cycle.h"
#include "model/cycle/phase_plane.h"
#include "model/cycle/presets.h"
#include "model/cycle/regime_map.h"
#include "model/cycle/what_would_change.h"
#include "model/ensemble/instruction_set.h"
#include "model/reply.h"

namespace {

using namespace attune::model;
using Clock = std::chrono::steady_clock;

constexpr int kSize = 512;
constexpr std::size_t kAll = 1U << 30U;

double milliseconds(const std::function<void()>& work) {
  const Clock::time_point start = Clock::now();
  work();
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

Stance<double> between(ResponseStyle a, ResponseStyle b, double share) {
  Stance<double> stance;
  for (const auto part : kStanceShares) {
    stance.*part =
        (1.0 - share) * (reference_policy(a).*part) + share * (reference_policy(b).*part);
  }
  return stance;
}

void print_distribution(const char* what, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  const auto at = [&](double share) {
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
  };
  fmt::print("{:<58} median {:7.3f} ms  p95 {:7.3f} ms  longest {:7.3f} ms\n", what, at(0.5),
             at(0.95), at(1.0));
}

/// A slider dragged for 200 frames, from dismissal to support and from withdrawal to dismissal.
void drag_the_map(attune::Workers& workers) {
  constexpr int kFrames = 200;
  std::vector<double> times;
  for (int frame = 0; frame < kFrames; ++frame) {
    const double share = (frame % 100) / 100.0;
    RegimeMapSpec spec = {.size = kSize};
    spec.setting.couple = reference_couple();
    spec.setting.stance =
        frame < kFrames / 2
            ? between(ResponseStyle::kDismissive, ResponseStyle::kSupportive, share)
            : between(ResponseStyle::kWithdrawing, ResponseStyle::kDismissive, share);
    times.push_back(milliseconds([&] {
      RegimeMap map(spec);
      map.advance(workers, kAll);
    }));
  }
  print_distribution("map 512 x 512 while a slider is dragged, 200 frames", times);
}

void release_the_map(attune::Workers& workers) {
  for (const double share : {0.0, 0.2, 0.4, 0.6}) {
    RegimeMapSpec spec = {.size = kSize, .detail = MapDetail::kExact};
    spec.setting.couple = reference_couple();
    spec.setting.stance = between(ResponseStyle::kDismissive, ResponseStyle::kSupportive, share);
    RegimeMap map;
    const double exact = milliseconds([&] {
      map = RegimeMap(spec);
      map.advance(workers, kAll);
    });
    std::vector<Regime> every;
    const double brute = milliseconds([&] { every = every_regime(spec, workers); });
    std::size_t different = 0;
    for (std::size_t i = 0; i < every.size(); ++i) {
      different += every[i] != map.regimes()[i] ? 1U : 0U;
    }
    fmt::print(
        "map completed on release, {:.0f} % of the way to support: {:6.0f} ms, every pixel by "
        "itself {:6.0f} ms, pixels that differ: {}\n",
        100.0 * share, exact, brute, different);
  }
}

void time_the_rest() {
  const Setting setting = setting_of(Preset::kPursueWithdraw);
  std::vector<double> planes;
  std::vector<double> cycles;
  std::vector<double> changes;
  for (int i = 0; i < 200; ++i) {
    planes.push_back(milliseconds([&] {
      if (phase_plane(setting, {0.7, 0.3, 0.2, 0.3, 0.2}, {}).arrows.empty()) {
        fmt::print("nothing was drawn\n");
      }
    }));
  }
  for (int i = 0; i < 20; ++i) {
    cycles.push_back(milliseconds([&] { static_cast<void>(analyse_cycle(setting)); }));
    changes.push_back(milliseconds([&] { static_cast<void>(what_would_change(setting)); }));
  }
  print_distribution("null-clines and field", planes);
  print_distribution("rests, regime and laps", cycles);
  print_distribution("what would change this", changes);
}

void drag_the_page() {
  constexpr int kFrames = 200;
  attune::DraggedFrames frames = attune::drag_a_dial(kFrames);
  print_distribution("page \"The couple\" while a dial is dragged: drawing", frames.drawing);
  print_distribution("the same: talk, weeks, rests and the map of 256 x 256", frames.model);
}

/// Share of the measured peak that the kernel reaches, instruction by instruction.
void print_shares_of_the_peak() {
  const double instructions = attune::instructions_per_step();
  fmt::print("a step of a talk is {:.1f} vector instructions\n", instructions);
  CoupleBlock block = {.common = reference_couple()};
  const std::vector<Stance<double>> stances(4, reference_policy(ResponseStyle::kDismissive));
  std::vector<BlockWeek> rows(5);
  for (const auto& [set, bits] :
       {std::pair(InstructionSet::kAvx2, 256), std::pair(InstructionSet::kAvx512, 512)}) {
    const double peak = attune::fused_instructions_per_second(bits);
    for (const Precision precision : {Precision::kDouble, Precision::kSingle}) {
      const Kernel kernel = kernel_for(set, precision);
      if (peak == 0.0 || kernel.weeks == nullptr) {
        continue;
      }
      constexpr int kRepeats = 40;
      double best = 1e9;
      for (int i = 0; i < kRepeats; ++i) {
        best = std::min(best, milliseconds([&] {
                          kernel.weeks({.couples = block, .stances = stances, .last_talk = false},
                                       rows);
                        }));
      }
      const double lanes = bits / (precision == Precision::kDouble ? 64.0 : 32.0);
      const double steps = static_cast<double>(kBlockSize) / lanes * 4.0 * 120.0;
      fmt::print("{} {}: {:.0f} % of the {:.2f} G fused instructions a second of this core\n",
                 name_of(set), precision == Precision::kDouble ? "f64" : "f32",
                 100.0 * steps * instructions / (best * 1e-3) / peak, peak * 1e-9);
    }
  }
}

}  // namespace

// "avx2" as the first argument leaves AVX-512 aside.
int main(int argc, char** argv) {
  if (argc > 1 && std::string_view(argv[1]) == "avx2") {
    hwy::DisableTargets(HWY_AVX3 | HWY_AVX3_DL);
  }
  attune::Workers workers(2);
  fmt::print("instruction set: {}, two threads\n", name_of(available_instruction_sets().back()));
  drag_the_map(workers);
  release_the_map(workers);
  time_the_rest();
  drag_the_page();
  print_shares_of_the_peak();
  return 0;
}
