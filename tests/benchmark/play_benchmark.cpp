// One played choice, against the model alone.
#include <benchmark/benchmark.h>

#include "model/talk.h"
#include "scenario/runner.h"
#include "support/evening.h"

namespace {

using namespace attune;

// Every first choice of the evening in turn, each from a copy of the first moment.
void play_choice(benchmark::State& state) {
  const auto scenario = test::evening("are-we-okay");
  const scenario::Runner start(scenario, scenario->you(), 1);
  const auto& options = start.moment().options;
  std::size_t next = 0;
  for (auto _ : state) {
    state.PauseTiming();
    scenario::Runner runner = start;
    const std::string& key = options[next++ % options.size()].option->key;
    state.ResumeTiming();
    benchmark::DoNotOptimize(runner.pick(key).ok());
  }
}
BENCHMARK(play_choice)->Name("subject/a choice with its two minutes");

// The eight steps of those two minutes.
void model_steps(benchmark::State& state) {
  const model::Talk start(model::reference_couple());
  const model::ReplyCodes codes{.validation = 3, .availability = 2};
  for (auto _ : state) {
    state.PauseTiming();
    model::Talk talk = start;
    state.ResumeTiming();
    talk.reply(codes);
    benchmark::DoNotOptimize(talk.state());
  }
}
BENCHMARK(model_steps)->Name("peer/a choice with its two minutes");

}  // namespace
