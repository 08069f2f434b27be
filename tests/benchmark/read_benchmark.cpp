// Reading and linking scenarios of 100 to 10,000 nodes, against yaml-cpp's bare event parse.
#include <benchmark/benchmark.h>
#include <malloc.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <cstdlib>
#include <new>
#include <sstream>
#include <string>

#include "long_evening.h"
#include "scenario/load.h"

namespace {

using namespace attune;

constexpr std::size_t kMaxBytes = 64UL * 1024UL * 1024UL;

void read_and_link(benchmark::State& state) {
  const std::string text = benchmarks::long_evening(static_cast<int>(state.range(0)));
  for (auto _ : state) {
    const scenario::Loaded loaded =
        scenario::load_scenario_text(text, "long-evening.yaml", {kMaxBytes});
    if (!loaded.scenario) {
      state.SkipWithError("the long evening cannot be read");
    }
    benchmark::DoNotOptimize(loaded.scenario.get());
  }
}
BENCHMARK(read_and_link)
    ->Name("subject/reading nodes")
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond);

class Nothing : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& value) override {
    benchmark::DoNotOptimize(value.data());
  }
  void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}
  void OnMapEnd() override {}
};

void bare_events(benchmark::State& state) {
  const std::string text = benchmarks::long_evening(static_cast<int>(state.range(0)));
  for (auto _ : state) {
    std::istringstream in(text);
    YAML::Parser parser(in);
    Nothing nothing;
    while (parser.HandleNextDocument(nothing)) {
    }
  }
}
BENCHMARK(bare_events)
    ->Name("peer/reading nodes")
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond);

}  // namespace
