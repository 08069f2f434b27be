// A small practice for tests and pictures of the Cycle screen.
#pragma once

#include "session/practice.h"
#include "support/scenario_builder.h"

namespace attune::test {

/// Ines has not answered yet; she can leave, stay, and say yes.
[[nodiscard]] inline session::Practice unanswered_practice() {
  using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder
  scenario::Option leave = option("leave", withdrawing());
  leave.loop = scenario::LoopEntry{"he can’t get out fast enough", "a dry word to his back",
                                   "scared", "listens to the stairs"};
  scenario::Option stay = option("stay", supportive());
  stay.loop = scenario::LoopEntry{"it makes sense that I asked", "half a smile",
                                  "relieved and newly scared", "goes over"};
  return {with_nodes({{says(kTom, "Are we okay?"), choose({leave}), choose({stay}),
                       choose({ending(option("yes", supportive()), 0)})}}),
          kInes, 7};
}

/// Tom, who is played, has asked, and asks again before Ines can answer.
[[nodiscard]] inline session::Practice asked_practice() {
  using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder
  session::Practice practice(
      with_nodes({{choose(kTom, {option("ask", model::BidderCodes{.softness = 2})}),
                   choose(kTom, {option("again", model::BidderCodes{.protest = 2})}),
                   choose({ending(option("yes", supportive()), 0)})}}),
      kTom, 7);
  static_cast<void>(practice.pick("n0#ask"));
  return practice;
}

/// She has left and come back.
[[nodiscard]] inline session::Practice answered_practice() {
  session::Practice practice = unanswered_practice();
  static_cast<void>(practice.pick("n0#leave"));
  static_cast<void>(practice.pick("n0#stay"));
  return practice;
}

}  // namespace attune::test
