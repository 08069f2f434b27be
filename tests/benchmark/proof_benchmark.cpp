// The flow proof of 1,000 nodes with three variables of four values and six truths.
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <string>

#include "scenario/load.h"
#include "scenario/proof/proof.h"

namespace {

using namespace attune;

constexpr int kNodes = 1000;
constexpr std::size_t kBudget = 50'000'000;

constexpr std::string_view kHead = R"(format: 1
scenario: long-evening
title: A long evening
cast:
  tom: {name: Tom, bids: true}
  ines: {name: Ines, you: true}
state:
  a0: 0 in 0..3
  a1: 0 in 0..3
  a2: 0 in 0..3
  t0: false
  t1: false
  t2: false
  t3: false
  t4: false
  t5: false
start: room0
ends:
  over: It is late.
  early: It is not.
nodes:
)";

// Every node can be come to with every value of every variable.
std::string long_evening() {
  std::string text(kHead);
  for (int i = 0; i < kNodes; ++i) {
    const int next = (i + 1) % kNodes;
    text += fmt::format(
        "  room{0}:\n"
        "    - tom: Are you still there?\n"
        "    - choose:\n"
        "      - pick#near{0}: I am.\n"
        "        as: {{validation: 2}}\n"
        "        if: a{1} < 3\n"
        "        set: a{1} +1\n"
        "        go: room{3}\n"
        "      - pick#door{0}: Mm.\n"
        "        as: {{withdrawal: 2}}\n"
        "        set: [t{2} = true, a{4} = 0]\n"
        "        go: room{3}\n"
        "      - pick#back{0}: Come, sit down again.\n"
        "        as: {{validation: 2, availability: 2}}\n"
        "        set: t{2} = false\n"
        "        go: room{3}\n",
        i, i % 3, i % 6, next, (i + 1) % 3);
    if (i % 10 == 0) {
      text +=
          "      - pick: Good night.\n"
          "        as: {withdrawal: 1}\n"
          "        if: t0 and not t1\n"
          "        end: over\n"
          "      - pick: It is late.\n"
          "        as: {withdrawal: 1}\n"
          "        if: t2 and t3 and not (t4 or t5)\n"
          "        end: early\n";
    }
  }
  return text;
}

void prove(benchmark::State& state) {
  const scenario::Loaded loaded = scenario::load_scenario_text(long_evening(), "long-evening.yaml");
  if (!loaded.scenario) {
    state.SkipWithError("the long evening cannot be read");
    return;
  }
  std::size_t states = 0;
  for (auto _ : state) {
    const scenario::Proof proof(*loaded.scenario, kBudget);
    states = proof.states();
    if (!proof.complete()) {
      state.SkipWithError("the long evening was not proved");
    }
    state.counters["bytes/state"] =
        static_cast<double>(proof.bytes()) / static_cast<double>(proof.states());
  }
  state.counters["states"] = static_cast<double>(states);
  state.counters["states/s"] = benchmark::Counter(static_cast<double>(states),
                                                  benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(prove)->Name("subject/flow proof, 1,000 nodes")->Unit(benchmark::kMillisecond);

}  // namespace
