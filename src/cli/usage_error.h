// What is wrong with the arguments of a command line, in a sentence with what to type instead.
#pragma once

#include "base/result.h"
#include "cli/argument_parser.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's own name.
class ParseError;
}

namespace attune::cli {

/// The command that was named, or `attune` itself: its help is the way out of an error.
[[nodiscard]] const CLI::App& named_command(const CLI::App& attune);

/// The parser speaks of its own insides ("paths is required"); this says what the command needs.
[[nodiscard]] Error usage_error(const CLI::App& attune, const CLI::ParseError& problem);

}  // namespace attune::cli
