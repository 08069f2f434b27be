// One sentence that names the topic, one that says what to do.
#include "coach/safety_words.h"

#include <algorithm>
#include <array>

namespace attune::coach {

namespace {

struct Topic {
  std::string_view id;
  std::string_view words;
};

// Those of `danger:`.
constexpr std::array<Topic, 7> kTopics = {{{"fear", to_say("fear")},
                                           {"threat", to_say("threat")},
                                           {"monitoring", to_say("monitoring")},
                                           {"isolation", to_say("isolation")},
                                           {"coercion", to_say("coercion")},
                                           {"violence", to_say("violence")},
                                           {"self_harm", to_say("self-harm")}}};

}  // namespace

std::string_view topic_in_words(const Language& say, std::string_view topic) {
  const auto* const found = std::find_if(kTopics.begin(), kTopics.end(),
                                         [topic](const Topic& each) { return each.id == topic; });
  return found == kTopics.end() ? topic : say(found->words);
}

std::string safety_text(const Language& say, std::string_view topic, std::string_view way_out) {
  return say(
      "This touches on {}. Where something like it happens for real, no better sentence is the "
      "answer: you can {}, and talk with somebody you trust or with a helpline.",
      topic_in_words(say, topic), way_out);
}

}  // namespace attune::coach
