// By the section, the key's own word, and whether it leads a list item.
#include "scenario/prose_keys.h"

#include <algorithm>
#include <array>

#include "scenario/words.h"

namespace attune::scenario {

bool holds_prose(const KeyPlace& place) {
  constexpr std::array<std::string_view, 8> kProse = {"coach", "why",   "facilitator", "reflect",
                                                      "hears", "shows", "underneath",  "does"};
  if (place.at_line_start) {
    return place.key == "title";
  }
  if (place.section == "ends") {
    return true;
  }
  if (place.section == "lines") {
    return place.key == "text";  // Of a translation.
  }
  if (place.section != "nodes") {
    return false;
  }
  if (std::find(kProse.begin(), kProse.end(), place.key) != kProse.end() ||
      split_key(place.key).word == "pick") {
    return true;
  }
  const std::string_view first_word = place.key.substr(0, place.key.find(' '));
  const bool loose = place.key == "any" || is_variant(place.key);
  return place.after_dash && !is_structural(first_word) && !(loose && place.before_bracket);
}

}  // namespace attune::scenario
