// Plays as the scripts under tests/cli/player read them, and how those scripts are run.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenario/runner.h"

namespace attune::cli::test {

using ScenarioPtr = std::shared_ptr<const scenario::Scenario>;

/// The shipped scenario of this id.
[[nodiscard]] ScenarioPtr shipped(const std::string& id);

/// tests/cli/player/all-steps.yaml
[[nodiscard]] ScenarioPtr all_steps();

/// tests/cli/player/
[[nodiscard]] std::string player_folder();

/// Plays by chance, at most `most_picks` times.
[[nodiscard]] scenario::Runner drawn_play(const ScenarioPtr& scenario, scenario::Index seat,
                                          std::uint64_t seed, std::size_t most_picks);

/// {"seat", "seed", "picks", "moments", "last"} of the play with the picks of `finished`, as one
/// line with its line break.
[[nodiscard]] std::string recorded(const scenario::Runner& finished);

/// What a program printed, and its exit code.
struct Said {
  std::string words;
  int code = -1;
};

/// Runs a line of the shell.
[[nodiscard]] Said run_shell(const std::string& line);

/// `node SCRIPT FILE...` with a script of player_folder().
[[nodiscard]] Said run_script(const std::string& script, const std::vector<std::string>& files);

}  // namespace attune::cli::test
