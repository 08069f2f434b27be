// Many couples through one talk each, against Boost.odeint one couple at a time on the same core.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <array>
#include <boost/numeric/odeint/stepper/runge_kutta4.hpp>
#include <string>
#include <vector>

#include "model/as_written.h"
#include "model/ensemble/ensemble.h"
#include "model/ensemble/instruction_set.h"
#include "model/ensemble/latin_hypercube.h"
#include "model/means.h"
#include "model/reply.h"

namespace {

using namespace attune::model;
namespace odeint = boost::numeric::odeint;
using Five = std::array<double, 5>;

constexpr int kSteps = 120;  // of a quarter of a minute: half an hour
constexpr std::uint64_t kSeed = 20240607;

struct Sample {
  LatinHypercube cube = LatinHypercube(kBlockSize, kSeed);
  std::vector<SampledNumber> numbers = ranges_of_sign_tests(0.25);
  SampledBlock block = SampledBlock(Couple{}, cube, numbers, 0);
};

const Stance<double> kStance = reference_policy(ResponseStyle::kDismissive);

Five as_array(const FastState<double>& state) {
  return {state.distress, state.pursuit, state.discouragement, state.arousal, state.withdrawal};
}

FastState<double> as_state(const Five& z) { return {z[0], z[1], z[2], z[3], z[4]}; }

// The peers only integrate; the kernel also takes the means and makes the week's step.
template <typename System>
void integrate(benchmark::State& state, const std::vector<System>& systems,
               const std::vector<Five>& starts) {
  std::size_t next = 0;
  for (auto _ : state) {
    Five now = starts[next];
    odeint::runge_kutta4<Five> stepper;
    for (int step = 0; step < kSteps; ++step) {
      stepper.do_step(systems[next], now, 0.25 * step, 0.25);
    }
    benchmark::DoNotOptimize(now);
    next = (next + 1) % starts.size();
  }
  state.SetItemsProcessed(state.iterations());
}

struct AsWritten {
  Couple couple;
  void operator()(const Five& z, Five& rate, double minute) const {
    rate = as_array(as_written(couple, kStance, as_state(z), minute));
  }
};

struct Lean {
  TalkTerms<double> terms;
  void operator()(const Five& z, Five& rate, double minute) const {
    rate = as_array(fast_motion(terms, as_state(z), alarm_of_occasion(terms.alarm, minute)).rate);
  }
};

template <typename System, typename Make>
void odeint_talks(benchmark::State& state, const Make& make) {
  const Sample sample;
  std::vector<System> systems;
  std::vector<Five> starts;
  for (std::uint64_t i = 0; i < kBlockSize; ++i) {
    const Couple couple = sampled_couple(Couple{}, sample.cube, sample.numbers, i);
    systems.push_back(make(couple));
    starts.push_back(as_array(start_of_bid(couple)));
  }
  integrate(state, systems, starts);
}

void odeint_as_written(benchmark::State& state) {
  odeint_talks<AsWritten>(state, [](const Couple& couple) { return AsWritten{couple}; });
}

void odeint_lean(benchmark::State& state) {
  odeint_talks<Lean>(state, [](const Couple& couple) { return Lean{talk_terms(couple, kStance)}; });
}

void talks(benchmark::State& state, const Kernel& kernel) {
  const Sample sample;
  const std::vector<Stance<double>> stances = {kStance};
  std::vector<BlockWeek> rows(2);
  for (auto _ : state) {
    kernel.weeks({.couples = sample.block.view(), .stances = stances, .last_talk = false}, rows);
    benchmark::DoNotOptimize(rows.data());
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kBlockSize));
}

void whole_ensemble(benchmark::State& state, int threads) {
  attune::Workers workers(threads);
  EnsembleRequest request = {.couples = 20000, .seed = kSeed};
  request.sampled = ranges_of_sign_tests(0.25);
  request.stances.assign(12, kStance);
  for (auto _ : state) {
    benchmark::DoNotOptimize(
        run_ensemble(request, fastest_kernel(Precision::kDouble), workers, {}).hash);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(request.couples));
}

int register_all() {
  using benchmark::RegisterBenchmark;
  for (const InstructionSet set : available_instruction_sets()) {
    for (const Precision precision : {Precision::kDouble, Precision::kSingle}) {
      const std::string which =
          fmt::format("{} {}", name_of(set), precision == Precision::kDouble ? "f64" : "f32");
      const Kernel kernel = kernel_for(set, precision);
      const auto run = [kernel](benchmark::State& state) { talks(state, kernel); };
      RegisterBenchmark(fmt::format("subject/talks, as written: {}", which).c_str(), run);
      RegisterBenchmark(fmt::format("subject/talks, lean: {}", which).c_str(), run);
    }
  }
  RegisterBenchmark("peer/talks, as written", odeint_as_written);
  RegisterBenchmark("peer/talks, lean", odeint_lean);
  RegisterBenchmark("peer/twelve weeks on threads", [](auto& s) { whole_ensemble(s, 1); })
      ->MeasureProcessCPUTime()
      ->UseRealTime();
  RegisterBenchmark("subject/twelve weeks on threads: 2", [](auto& s) { whole_ensemble(s, 2); })
      ->MeasureProcessCPUTime()
      ->UseRealTime();
  return 0;
}

[[maybe_unused]] const int kRegistered = register_all();

}  // namespace
