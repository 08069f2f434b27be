// The command line: reads the arguments and runs the subcommand they name.
#pragma once

#include <cstdio>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace attune::cli {

/// Exit codes of every command.
inline constexpr int kExitFine = 0;
inline constexpr int kExitFindings = 1;  ///< It ran, and there is something to mend.
inline constexpr int kExitUsage = 2;     ///< Wrong usage, or the surroundings do not allow it.

/// `attune shot SCREEN ...`: one screen to a picture, with no display.
struct ShotRequest {
  std::string screen;
  int width = 1440;
  int height = 900;
  double scale = 1.0;
  bool dark = false;
  std::optional<std::filesystem::path> replay;  ///< The state to show; the start where missing.
  std::filesystem::path out;
};

/// What the layers above bring along: the command line knows neither windows nor pixels.
struct Surroundings {
  std::filesystem::path scenarios;  ///< Folder of the shipped scenarios.
  bool output_is_terminal = false;
  int terminal_columns = 80;
  bool colour = false;  ///< A terminal, and NO_COLOR is not set.
  std::function<int()> open_window;
  std::function<int(const ShotRequest&)> take_shot;
  std::FILE* in = stdin;
  std::FILE* out = stdout;
  std::FILE* err = stderr;
};

/// Runs the command; with no arguments the window. Returns the exit code. Never throws.
[[nodiscard]] int run_command_line(int argc, const char* const* argv,
                                   const Surroundings& surroundings);

}  // namespace attune::cli
