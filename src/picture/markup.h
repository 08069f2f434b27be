// What every text passes on its way into a picture or a page, and how numbers are written there.
#pragma once

#include <string>
#include <string_view>

namespace attune::picture {

/// `text` for an element or a quoted attribute of XML 1.0 and HTML: & < > " ' as entities, a line
/// end as a space, controls and what is no character as a question mark.
[[nodiscard]] std::string escaped(std::string_view text);

/// At most two decimals, no zeros at the end, never "-0". `value` is finite; beyond 30,000 either
/// way it is cut, far outside of any picture.
[[nodiscard]] std::string pixels(double value);

}  // namespace attune::picture
