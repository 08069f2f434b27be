// Asks the system about the terminal, and the environment about colour and vectors.
#include "cli/surroundings.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <string_view>

namespace attune::cli {

namespace {

// https://no-color.org: any value that is not empty counts.
bool colour_is_welcome() {
  const char* no_colour = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  return (no_colour == nullptr || *no_colour == '\0') && terminal != nullptr &&
         std::string_view(terminal) != "dumb";
}

}  // namespace

double steady_seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void look_at_terminal(Surroundings& surroundings) {
  surroundings.input_is_terminal = ::isatty(::fileno(surroundings.in)) == 1;
  surroundings.output_is_terminal = ::isatty(::fileno(surroundings.out)) == 1;
  surroundings.error_is_terminal = ::isatty(::fileno(surroundings.err)) == 1;
  surroundings.colour = surroundings.output_is_terminal && colour_is_welcome();
  winsize size{};
  if (surroundings.output_is_terminal &&
      ::ioctl(::fileno(surroundings.out), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    surroundings.terminal_columns = size.ws_col;
  }
}

void look_at_environment(Surroundings& surroundings) {
  const char* set = std::getenv("ATTUNE_ISA");
  surroundings.instruction_set = set == nullptr ? "" : set;
}

}  // namespace attune::cli
