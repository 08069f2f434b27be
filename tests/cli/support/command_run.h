// Runs a command line as a shell would, with streams in memory.
#pragma once

#include <string>
#include <vector>

#include "cli/surroundings.h"

namespace attune::cli::test {

struct CommandRun {
  int exit_code = -1;
  std::string out;
  std::string err;
};

/// Runs `attune` with `arguments`, `typed` on its input and the fixtures as its library.
[[nodiscard]] CommandRun run_attune(const std::vector<std::string>& arguments,
                                    const std::string& typed = "", Surroundings surroundings = {});

/// tests/cli/fixtures/`name`.
[[nodiscard]] std::string fixture(const std::string& name);

/// A folder of its own for the running test, empty at first.
[[nodiscard]] std::filesystem::path scratch_folder();

/// The lines of `text`, without their line breaks.
[[nodiscard]] std::vector<std::string> lines_of(const std::string& text);

}  // namespace attune::cli::test
