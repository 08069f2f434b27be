// One table. What is said aloud is one example among many, never the right answer.
#include "coach/lever_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace attune::coach {

namespace {

constexpr std::array<LeverWords, 10> kLevers = {{
    {"stance.validation", to_say("shows why the worry makes sense"),
     to_say("Of course you wonder. I’ve barely looked up all evening.")},
    {"stance.reassurance", to_say("says what can be relied on"),
     to_say("I’m not going anywhere. Sunday is ours.")},
    {"stance.availability", to_say("turns towards the other"),
     to_say("Wait, let me put this down. Come here.")},
    {"stance.autonomy", to_say("says kindly what is too much"),
     to_say("I do want to talk. Give me half an hour, then I’m back.")},
    {"stance.invalidation", to_say("brushes it off"),
     to_say("I nearly said it’s nothing. It isn’t, is it?")},
    {"stance.criticism", to_say("blames"),
     to_say("That came out hard. I’m worn out, that’s what it is.")},
    {"stance.withdrawal", to_say("leaves the talk"),
     to_say("I’d like to run right now. I’m staying.")},
    {"engagement", to_say("is there in deeds"),
     to_say("I’ll do the pharmacy on my way home. You sit.")},
    {"softness", to_say("begins softly"), to_say("I missed you today. Have you got a minute?")},
    {"soothed_before", to_say("takes a minute first"),
     to_say("Give me a minute. Then there’s something I want to ask.")},
}};

constexpr double kEnd = 0.999;  // From here on a lever is turned as far as it goes.

bool given_up(const model::SingleChange& change) {
  return !change.lever.more && change.to <= 1.0 - kEnd;
}

/// How much of it: steps are for the model, words for people.
std::string_view degree_of(const Language& say, const model::SingleChange& change) {
  constexpr double kMuch = 0.5;
  if (!change.lever.more) {
    return change.effort >= kMuch ? say("a good deal less") : say("a little less");
  }
  if (change.to >= kEnd) {
    return say("as fully as anyone can");
  }
  return change.effort >= kMuch ? say("a good deal more") : say("a little more");
}

}  // namespace

const LeverWords* words_of_lever(std::string_view dial) {
  const auto* found = std::find_if(kLevers.begin(), kLevers.end(),
                                   [&](const LeverWords& words) { return words.dial == dial; });
  return found == kLevers.end() ? nullptr : found;
}

std::string deed_of(const Language& say, const model::SingleChange& change) {
  const LeverWords* words = words_of_lever(change.lever.dial);
  const std::string_view deed = words == nullptr ? change.lever.dial : say(words->deed);
  return given_up(change) ? say("no longer {}", deed) : say("{}, {}", deed, degree_of(say, change));
}

}  // namespace attune::coach
