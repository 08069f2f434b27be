// What can be said, as it comes with the program: the phrasebook, the drills, and what reads own
// words.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "coach/own_words/reply_reader.h"
#include "coach/phrases/drills.h"
#include "coach/phrases/named_replies.h"

namespace attune::session {

struct Phrases {
  std::vector<coach::NamedReply> replies;
  std::vector<coach::Drill> drills;
  std::shared_ptr<const coach::ReplyReader> reader = nullptr;
};

/// Reads `replies.yaml`, `drills.yaml` and the folder `own_words` of `folder`. Errors: as
/// read_named_replies(), read_drills() and ReplyReader::open(), the first one there is.
[[nodiscard]] Result<Phrases> open_phrases(const std::filesystem::path& folder);

}  // namespace attune::session
