// Files of ours: none is of use where another one is broken.
#include "session/phrases.h"

#include <utility>

namespace attune::session {

Result<Phrases> open_phrases(const std::filesystem::path& folder) {
  auto replies = coach::read_named_replies(folder / "replies.yaml");
  if (!replies.ok()) {
    return replies.error();
  }
  auto drills = coach::read_drills(folder / "drills.yaml");
  if (!drills.ok()) {
    return drills.error();
  }
  auto reader = coach::ReplyReader::open(folder / "own_words");
  if (!reader.ok()) {
    return reader.error();
  }
  return Phrases{std::move(replies).value(), std::move(drills).value(),
                 std::make_shared<const coach::ReplyReader>(std::move(reader).value())};
}

}  // namespace attune::session
