// Texts as the files that translators exchange write them: in double quotes.
#pragma once

#include <string>
#include <string_view>

namespace attune::scenario {

/// A YAML scalar in double quotes: whatever the text holds, it is read back as it was, but for
/// blanks at its ends and line breaks, which no text of a scenario has.
[[nodiscard]] std::string yaml_quoted(std::string_view text);

/// A string of a PO file, with the escapes of C for what may not stand in it.
[[nodiscard]] std::string po_quoted(std::string_view text);

}  // namespace attune::scenario
