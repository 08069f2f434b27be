// What a command finds around it: the streams, the terminal, and what the layers above can do.
#pragma once

#include <cstdio>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "base/result.h"
#include "picture/plot.h"

namespace attune::cli {

/// Exit codes of every command.
inline constexpr int kExitFine = 0;
inline constexpr int kExitFindings = 1;   ///< It ran, and there is something to mend.
inline constexpr int kExitUsage = 2;      ///< Wrong usage, or the surroundings do not allow it.
inline constexpr int kExitStopped = 130;  ///< Stopped by Ctrl-C; what was done is kept.

/// `attune shot SCREEN ...`: one screen to a picture, with no display.
struct ShotRequest {
  std::string screen;  ///< One of home, practice, compare, cycle, notice.
  int width = 1440;    ///< Pixels.
  int height = 900;    ///< Pixels.
  double scale = 1.0;  ///< Text scale, in [session::kSmallestTextScale, kLargestTextScale].
  bool dark = false;
  std::string language;                         ///< A BCP 47 tag; English where empty.
  std::optional<std::filesystem::path> replay;  ///< The state to show; the start where missing.
  std::optional<std::string> own_words;  ///< Typed on Practice in place of a reply, and read.
  std::optional<int> moment;             ///< How far Compare has gone; the weeks where missing.
  std::filesystem::path out;
};

/// Seconds on a clock that only goes forward.
[[nodiscard]] double steady_seconds();

/// What the layers above bring along: the command line knows neither windows nor pixels.
struct Surroundings {
  std::filesystem::path scenarios;  ///< Folder of the shipped scenarios.
  std::filesystem::path languages;  ///< Folder of the languages that the program can speak.
  bool input_is_terminal = false;   ///< Where false, what is read is written out as if typed.
  bool output_is_terminal = false;
  bool error_is_terminal = false;  ///< Then long work shows a bar there.
  int terminal_columns = 80;
  bool colour = false;          ///< A terminal, and NO_COLOR is not set.
  std::string instruction_set;  ///< ATTUNE_ISA: which vectors to compute with; empty: the best.
  /// Whether somebody wants long work to stop; where empty, a signal says so.
  std::function<bool()> interrupted;
  std::function<double()> seconds = steady_seconds;
  std::function<int()> open_window;
  std::function<int(const ShotRequest&)> take_shot;
  /// A plot as the bytes of a PNG file: kPictureWidth by kPictureHeight, twice as fine.
  std::function<Result<std::string>(const picture::Plot&)> draw_png;
  std::FILE* in = stdin;
  std::FILE* out = stdout;
  std::FILE* err = stderr;
};

/// Sets the fields about the terminal from the streams, the window size, NO_COLOR and TERM.
void look_at_terminal(Surroundings& surroundings);

/// Sets what the environment says besides: ATTUNE_ISA.
void look_at_environment(Surroundings& surroundings);

}  // namespace attune::cli
