#include "cli/support/recorded_play.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/stable_hash.h"
#include "cli/json_moment.h"
#include "scenario/load.h"

namespace attune::cli::test {

namespace {

using scenario::Index;
using scenario::Runner;

/// The key of an available option, drawn by `seed`; nothing where the play is over.
std::optional<std::string> drawn_pick(const Runner& runner, std::uint64_t seed) {
  std::vector<std::string> keys;
  for (const scenario::OfferedOption& offered : runner.moment().options) {
    if (offered.available) {
      keys.push_back(offered.option->key);
    }
  }
  if (runner.over() || keys.empty()) {
    return std::nullopt;
  }
  return keys[draw(seed, runner.picks().size()) % keys.size()];
}

std::string without_line_break(std::string line) {
  line.pop_back();
  return line;
}

}  // namespace

ScenarioPtr shipped(const std::string& id) {
  return scenario::load_scenario(fmt::format("{}/scenarios/{}.yaml", ATTUNE_SOURCE_DIR, id))
      .scenario;
}

ScenarioPtr all_steps() {
  return scenario::load_scenario(player_folder() + "all-steps.yaml").scenario;
}

std::string player_folder() { return ATTUNE_SOURCE_DIR "/tests/cli/player/"; }

Runner drawn_play(const ScenarioPtr& scenario, Index seat, std::uint64_t seed,
                  std::size_t most_picks) {
  Runner runner(scenario, seat, seed);
  while (runner.picks().size() < most_picks) {
    const std::optional<std::string> pick = drawn_pick(runner, seed + 1);
    if (!pick) {
      break;
    }
    EXPECT_TRUE(runner.pick(*pick).ok());
  }
  return runner;
}

std::string recorded(const Runner& finished) {
  const std::vector<std::string> picks = finished.picks();
  Runner runner(finished.shared_scenario(), finished.seat(), finished.seed());
  std::string moments;
  for (const std::string& pick : picks) {
    moments += without_line_break(moment_line(runner, pick)) + ",";
    EXPECT_TRUE(runner.pick(pick).ok());
  }
  moments += without_line_break(moment_line(runner, std::nullopt));
  const bool nobody_sits = finished.seat() == scenario::kNone;
  return fmt::format(R"({{"seat":"{}","seed":"{}","picks":{},"moments":[{}],"last":{}}})",
                     nobody_sits ? "" : finished.scenario().person(finished.seat()).id,
                     finished.seed(), nlohmann::json(picks).dump(), moments,
                     without_line_break(end_line(runner))) +
         "\n";
}

Said run_shell(const std::string& line) {
  Said said;
  std::FILE* pipe = popen((line + " 2>&1").c_str(), "r");
  std::array<char, 4096> buffer{};
  while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe) != nullptr) {
    said.words += buffer.data();
  }
  said.code = pclose(pipe);
  return said;
}

Said run_script(const std::string& script, const std::vector<std::string>& files) {
  std::string line = fmt::format("node '{}{}'", player_folder(), script);
  for (const std::string& file : files) {
    line += fmt::format(" '{}'", file);
  }
  return run_shell(line);
}

}  // namespace attune::cli::test
