// Whether text is well-formed as far as this layer writes any: tags, attributes, entities, ids.
#pragma once

#include <string>
#include <string_view>

namespace attune::picture {

/// The first thing that is wrong with `markup`, SVG or HTML whose empty elements are closed; empty
/// where nothing is. Also wrong: the same id twice, a reference to an id that is not there, "nan"
/// or "inf" as a number.
[[nodiscard]] std::string fault_of(std::string_view markup);

/// How often `part` stands in `text`.
[[nodiscard]] int count_of(std::string_view text, std::string_view part);

}  // namespace attune::picture
