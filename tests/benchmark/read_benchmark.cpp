// Reading and linking a scenario of 1,000 nodes, against yaml-cpp's bare event parse.
#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <sstream>
#include <string>

#include "scenario/load.h"

namespace {

using namespace attune;

constexpr int kNodes = 1000;

constexpr std::string_view kHead = R"(format: 1
scenario: long-evening
title: A long evening
minutes: 10
cast:
  tom: {name: Tom, bids: true, parts: [worrying]}
  ines: {name: Ines, you: true}
state:
  asked: 0 in 0..3
start: room0
ends:
  over: It is late.
nodes:
)";

std::string long_evening() {
  std::string text(kHead);
  for (int i = 0; i < kNodes; ++i) {
    const std::string on =
        i + 1 < kNodes ? fmt::format("go: room{}", i + 1) : std::string("end: over");
    text += fmt::format(
        "  room{0}:\n"
        "    - _: The clock in the hall says {0}.\n"
        "    - tom.worrying: She looked at the door again.\n"
        "    - tom: Are you still there?\n"
        "    - if: asked >= 2\n"
        "      then:\n"
        "        - tom: I know I asked before.\n"
        "    - choose:\n"
        "      - pick#near{0}: I am. You sound far away tonight.\n"
        "        as: {{validation: 2, reassurance: generic, availability: 2}}\n"
        "        set: asked +1\n"
        "        {1}\n"
        "      - pick#door{0}: Mm.\n"
        "        as: {{withdrawal: 2}}\n"
        "        {1}\n",
        i, on);
  }
  return text;
}

void read_and_link(benchmark::State& state) {
  const std::string text = long_evening();
  for (auto _ : state) {
    const scenario::Loaded loaded = scenario::load_scenario_text(text, "long-evening.yaml");
    if (!loaded.scenario) {
      state.SkipWithError("the long evening cannot be read");
    }
    benchmark::DoNotOptimize(loaded.scenario.get());
  }
}
BENCHMARK(read_and_link)->Name("subject/reading 1,000 nodes")->Unit(benchmark::kMillisecond);

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
  const std::string text = long_evening();
  for (auto _ : state) {
    std::istringstream in(text);
    YAML::Parser parser(in);
    Nothing nothing;
    while (parser.HandleNextDocument(nothing)) {
    }
  }
}
BENCHMARK(bare_events)->Name("peer/reading 1,000 nodes")->Unit(benchmark::kMillisecond);

}  // namespace
