// Which lines and options have no id yet, and the same file with one for each of them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// A line or an option that translations and replays cannot name.
struct MissingId {
  Position at;       ///< Of its key.
  std::string key;   ///< As written: "tom", "tom.worrying", "_", "pick".
  std::string text;  ///< What is said.
  std::string id;    ///< The id it would get; empty where `by_place` is not.
  /// "kitchen@1" where a condition or a test of the file refers to this option by its place: with
  /// an id it would be called otherwise, so that its author has to change both.
  std::string by_place;
};

/// Those of file number `file` of Scenario::files, in the order of the file. Their ids are unique
/// in it together with those it has; the same scenario gives the same ids.
[[nodiscard]] std::vector<MissingId> missing_ids(const Scenario& scenario, int file);

/// `file`, the bytes that the scenario was read from, with `#id` behind each of these keys that
/// gets one, and every other byte as it was. Errors: kNotPossible where a key does not stand where
/// it should, as when the file has changed meanwhile.
[[nodiscard]] Result<std::string> with_ids(std::string_view file,
                                           std::span<const MissingId> missing);

}  // namespace attune::scenario
