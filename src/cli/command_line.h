// The command line: reads the arguments and runs the subcommand they name.
#pragma once

#include "cli/surroundings.h"

namespace attune::cli {

/// Runs the command; with no arguments the window. Returns the exit code. Never throws.
[[nodiscard]] int run_command_line(int argc, const char* const* argv,
                                   const Surroundings& surroundings);

}  // namespace attune::cli
