// One table. What is said aloud is one example among many, never the right answer.
#include "coach/lever_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace attune::coach {

namespace {

constexpr std::array<LeverWords, 10> kLevers = {{
    {"stance.validation", "shows why the worry makes sense",
     "Of course you wonder. I’ve barely looked up all evening."},
    {"stance.reassurance", "says what can be relied on", "I’m not going anywhere. Sunday is ours."},
    {"stance.availability", "turns towards the other", "Wait, let me put this down. Come here."},
    {"stance.autonomy", "says kindly what is too much",
     "I do want to talk. Give me half an hour, then I’m back."},
    {"stance.invalidation", "brushes it off", "I nearly said it’s nothing. It isn’t, is it?"},
    {"stance.criticism", "blames", "That came out hard. I’m worn out, that’s what it is."},
    {"stance.withdrawal", "leaves the talk", "I’d like to run right now. I’m staying."},
    {"engagement", "is there in deeds", "I’ll do the pharmacy on my way home. You sit."},
    {"softness", "begins softly", "I missed you today. Have you got a minute?"},
    {"soothed_before", "takes a minute first",
     "Give me a minute. Then there’s something I want to ask."},
}};

constexpr double kEnd = 0.999;  // From here on a lever is turned as far as it goes.

bool given_up(const model::SingleChange& change) {
  return !change.lever.more && change.to <= 1.0 - kEnd;
}

/// How much of it: steps are for the model, words for people.
std::string_view degree_of(const model::SingleChange& change) {
  constexpr double kMuch = 0.5;
  if (!change.lever.more) {
    return change.effort >= kMuch ? "a good deal less" : "a little less";
  }
  if (change.to >= kEnd) {
    return "as fully as anyone can";
  }
  return change.effort >= kMuch ? "a good deal more" : "a little more";
}

}  // namespace

const LeverWords* words_of_lever(std::string_view dial) {
  const auto* found = std::find_if(kLevers.begin(), kLevers.end(),
                                   [&](const LeverWords& words) { return words.dial == dial; });
  return found == kLevers.end() ? nullptr : found;
}

std::string deed_of(const Language& /*say*/, const model::SingleChange& change) {
  const LeverWords* words = words_of_lever(change.lever.dial);
  const std::string_view deed = words == nullptr ? change.lever.dial : words->deed;
  return given_up(change) ? fmt::format("no longer {}", deed)
                          : fmt::format("{}, {}", deed, degree_of(change));
}

}  // namespace attune::coach
