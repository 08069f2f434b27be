// Reads the steps of a node.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// What reading a node's steps carries along.
struct StepContext {
  Reading& reading;
  Scope scope;
  std::set<std::string_view>&
      ids;           ///< Of options and lines of this file, as its document has them.
  std::string node;  ///< The full name of the node.
  int options = 0;   ///< Options of the node so far, in written order.
  std::map<std::string, bool, std::less<>> option_texts;  ///< Of the node: text, and has an id.
};

/// Reads a list of steps, or one step alone. `at` is where to report that there is nothing.
[[nodiscard]] Steps read_steps(Element element, Position at, StepContext& context);

/// Reads `#id` of a key, reports a bad or repeated one, and remembers it.
[[nodiscard]] std::string read_key_id(Element key, StepContext& context);

}  // namespace attune::scenario
