// A practice run as a text to keep: the path that was taken, and the ones that were left.
#pragma once

#include <string>

#include "base/language/language.h"
#include "session/export_request.h"
#include "session/practice.h"

namespace attune::session {

/// Plain text with marks that also read as Markdown: who said what, how the two were after every
/// reply, how it ended, and for every path that was left where it parts from this one and how it
/// went on. No inner voices. Ends with a line break.
[[nodiscard]] std::string transcript_text(const Language& say, const Practice& practice);

/// The same as a file to keep, under the name of the evening.
[[nodiscard]] ExportRequest transcript_export(const Language& say, const Practice& practice);

}  // namespace attune::session
