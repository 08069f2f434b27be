// Small YAML files that are not scenarios (replays, couples, policies) through the same guards.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "base/result.h"
#include "scenario/document.h"
#include "scenario/reporter.h"

namespace attune::scenario {

/// Takes what a file holds from its root, and reports what is wrong with it.
using RootReader = std::function<void(Element root, Reporter& reporter)>;

/// Errors: as read_file(); kBadFile, with file, line and column of the first thing that is wrong.
/// `fix` is what to do about an empty file, such as "name a replay".
[[nodiscard]] Result<void> read_guarded_file(const std::filesystem::path& path,
                                             const std::string& fix, const RootReader& read);

/// The same for text in memory that pretends to stand at `path`.
[[nodiscard]] Result<void> read_guarded_text(std::string text, const std::filesystem::path& path,
                                             const std::string& fix, const RootReader& read);

}  // namespace attune::scenario
