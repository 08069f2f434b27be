// Two files, of which neither is of use where the other is broken: both are ours.
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
  return Phrases{std::move(replies).value(), std::move(drills).value()};
}

}  // namespace attune::session
