// The YAML of the authoring guide, with what the prose before it says about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace attune::scenario::testing {

struct GuideSnippet {
  int line = 0;         ///< Of the guide, where its first line stands.
  std::string heading;  ///< The last heading above it.
  std::string text;
  std::optional<std::string> place;  ///< `in: steps`: where it belongs in the lemon evening.
  std::string finds;                 ///< `finds: ATN0108`: the code it is an example of, or empty.
};

/// Every block of YAML in the guide. What stands in the comment right above one,
/// `<!-- in: steps, finds: ATN0108 -->`, is taken apart; a word other than these two throws.
[[nodiscard]] std::vector<GuideSnippet> guide_snippets();

/// Every heading of the guide, without its #.
[[nodiscard]] std::vector<std::string> guide_headings();

/// The whole scenario that a snippet makes: itself where it is one, else `evening` with it. `steps`
/// and `options` go where `evening` has a comment of that name; `nodes` take the place of its node
/// `hall`; `top` takes the place of the sections it names.
[[nodiscard]] std::string scenario_of(const GuideSnippet& snippet, const std::string& evening);

}  // namespace attune::scenario::testing
