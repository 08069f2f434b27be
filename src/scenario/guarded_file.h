// Small YAML files that are not scenarios (replays, couples, policies) through the same guards.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <utility>

#include "base/result.h"
#include "scenario/document.h"
#include "scenario/reporter.h"

namespace attune::scenario {

/// Looks at what a file holds from its root, and reports what is wrong with it.
using RootVisitor = std::function<void(Element root, Reporter& reporter)>;

/// Errors: as read_file(); kBadFile, with file, line and column of the first thing that is wrong.
/// `fix` is what to do about an empty file, such as "name a replay".
[[nodiscard]] Result<void> visit_guarded_file(const std::filesystem::path& path,
                                              const std::string& fix, const RootVisitor& visit);

/// The same for text in memory that pretends to stand at `path`.
[[nodiscard]] Result<void> visit_guarded_text(std::string text, const std::filesystem::path& path,
                                              const std::string& fix, const RootVisitor& visit);

/// Takes what a file holds from its root, and reports what is wrong with it.
template <typename Held>
using RootReader = Held (*)(Element root, Reporter& reporter);

/// What `read` made of the file. Errors: as visit_guarded_file().
template <typename Held>
Result<Held> read_guarded_file(const std::filesystem::path& path, const std::string& fix,
                               RootReader<Held> read) {
  Held held;
  const Result<void> visited = visit_guarded_file(
      path, fix, [&](Element root, Reporter& reporter) { held = read(root, reporter); });
  return visited.ok() ? Result<Held>(std::move(held)) : visited.error();
}

/// The same for text in memory that pretends to stand at `path`.
template <typename Held>
Result<Held> read_guarded_text(std::string text, const std::filesystem::path& path,
                               const std::string& fix, RootReader<Held> read) {
  Held held;
  const Result<void> visited =
      visit_guarded_text(std::move(text), path, fix,
                         [&](Element root, Reporter& reporter) { held = read(root, reporter); });
  return visited.ok() ? Result<Held>(std::move(held)) : visited.error();
}

}  // namespace attune::scenario
