// `attune play`: one play of a scenario, in the terminal or as JSON.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/argument_parser.h"
#include "cli/output.h"
#include "cli/surroundings.h"

namespace attune::cli {

inline constexpr std::uint64_t kDefaultSeed = 1;

struct PlayRequest {
  std::string language;               ///< A BCP 47 tag; empty for the texts as written.
  std::string scenario;               ///< A path, or an id of the library.
  std::string seat;                   ///< Cast id; empty for the one played first.
  std::optional<std::uint64_t> seed;  ///< Of what is drawn by chance; else kDefaultSeed.
  std::optional<std::vector<std::string>> picks;    ///< Option keys; nothing where a person picks.
  std::optional<std::filesystem::path> replay;      ///< Picks up where this file left.
  std::optional<std::filesystem::path> save;        ///< Written after every pick.
  std::optional<std::filesystem::path> transcript;  ///< The whole play as a text, asking nothing.
  OutputFormat format = OutputFormat::kText;
  bool lens = false;  ///< Inner voices shown from the start.
};

/// Tells the parser what `attune play` takes; parsing fills `request`, which outlives it.
void add_play(CLI::App& attune, PlayRequest& request);

/// Plays. Returns the exit code.
[[nodiscard]] int run_play(const PlayRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
