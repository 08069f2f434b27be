// Asks the system about the terminal, and NO_COLOR about colour.
#include "cli/surroundings.h"

#include <sys/ioctl.h>
#include <unistd.h>

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

void look_at_terminal(Surroundings& surroundings) {
  surroundings.input_is_terminal = ::isatty(::fileno(surroundings.in)) == 1;
  surroundings.output_is_terminal = ::isatty(::fileno(surroundings.out)) == 1;
  surroundings.colour = surroundings.output_is_terminal && colour_is_welcome();
  winsize size{};
  if (surroundings.output_is_terminal &&
      ::ioctl(::fileno(surroundings.out), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
    surroundings.terminal_columns = size.ws_col;
  }
}

}  // namespace attune::cli
