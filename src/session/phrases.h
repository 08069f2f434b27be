// What can be said, as it comes with the program: the phrasebook and the drills.
#pragma once

#include <filesystem>
#include <vector>

#include "coach/phrases/drills.h"
#include "coach/phrases/named_replies.h"

namespace attune::session {

struct Phrases {
  std::vector<coach::NamedReply> replies;
  std::vector<coach::Drill> drills;
};

/// Reads `replies.yaml` and `drills.yaml` of `folder`. Errors: as read_named_replies() and
/// read_drills(), the first one there is.
[[nodiscard]] Result<Phrases> open_phrases(const std::filesystem::path& folder);

}  // namespace attune::session
