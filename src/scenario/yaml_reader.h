// From text to a document. The only place that knows yaml-cpp.
#pragma once

#include <optional>

#include "scenario/document.h"
#include "scenario/mended_text.h"
#include "scenario/reporter.h"

namespace attune::scenario {

/// Parses `text` (of `source`, with dangerous bytes exchanged) into a document. What goes wrong is
/// reported; where class 1 has reported something already, the parser's own complaint is not.
/// Never throws. Gives nothing where the text is no YAML, or is empty.
[[nodiscard]] std::optional<Document> read_yaml(const MendedText& text, int file,
                                                Reporter& reporter);

}  // namespace attune::scenario
