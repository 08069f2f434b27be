// The JSON of a play: one line a moment, and one for how it ended.
#pragma once

#include <optional>
#include <string>

#include "scenario/runner.h"

namespace attune::cli {

/// {"moment", "node", "lines", "notes", "played", "options", "picked", "couple", "bands", "vars"}
/// of `runner`'s moment, as one line with its line break. `picked` is the key of the pick that
/// follows it, or nothing.
[[nodiscard]] std::string moment_line(const scenario::Runner& runner,
                                      const std::optional<std::string>& picked);

/// {"end", "text", "picks"}; end and text are null where the play has not ended. Where it cannot go
/// on, "fault" says why.
[[nodiscard]] std::string end_line(const scenario::Runner& runner);

}  // namespace attune::cli
